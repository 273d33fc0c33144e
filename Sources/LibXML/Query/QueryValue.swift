/// A value of XPath 1.0.
package enum QueryValue {
    /// True or false.
    case boolean(Bool)
    /// A number; NaN where a text isn't one.
    case number(Double)
    /// A text.
    case string(String)
    /// Nodes without duplicates; in document order where they are of one document.
    case nodes([XMLNode])
}

// Nodes belong to one worker.
@available(*, unavailable)
extension QueryValue: Sendable {}
