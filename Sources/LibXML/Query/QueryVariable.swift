/// A variable of a scope.
package struct QueryVariable: Sendable {
    /// Where contexts keep it.
    let slot: Int32
}
