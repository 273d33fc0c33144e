/// A variable of one context.
package struct QueryVariable {
    /// Where the context keeps it.
    let slot: Int32
}

// It means nothing to another context.
@available(*, unavailable)
extension QueryVariable: Sendable {}
