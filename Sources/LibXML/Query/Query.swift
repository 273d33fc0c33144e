/// A compiled XPath expression. It never changes, so that contexts on any thread may evaluate it at once.
package final class Query: @unchecked Sendable {
    // What every evaluation needs stands first and close together.
    let code: UnsafePointer<QueryCode>
    /// The highest slot of its variables; negative where it has none.
    let lastSlot: Int32
    /// Whose variables it names.
    let scope: QueryScope
    /// Where the code stands: nothing in it is written again, however much its compiler adds to it.
    private let memory: QueryMemory
    /// The expression as it was written.
    package let expression: String
    /// The names of the variables it reads, without the dollar sign, each once.
    package let variables: [String]

    /// Parses an expression.
    init(_ expression: String, _ builder: QueryCodeBuilder, _ scope: QueryScope) throws(XMLError) {
        let root = try QueryParser.root(of: expression, builder)
        let variables = builder.variableNames
        let slots = variables.map(scope.slot)
        code = builder.code(root: root, slots: slots)
        lastSlot = slots.max() ?? -1
        memory = builder.memory
        self.scope = scope
        self.expression = expression
        self.variables = variables
    }
}
