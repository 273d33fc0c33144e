/// A compiled XPath expression.
package final class Query {
    // What every evaluation needs stands first and close together.
    let code: UnsafePointer<QueryCode>
    /// The context whose slots the code refers to.
    private var home = 0
    /// Where the code stands.
    private let memory: QueryMemory
    /// The expression as it was written.
    package let expression: String
    /// The names of the variables it reads, without the dollar sign, each once.
    package let variables: [String]

    /// Parses an expression.
    init(_ expression: String, _ builder: QueryCodeBuilder) throws(XMLError) {
        let root = try QueryParser.root(of: expression, builder)
        (code, variables) = builder.code(root: root)
        memory = builder.memory
        self.expression = expression
    }

    /// Makes the code refer to the variables of a context.
    func settle(in context: QueryContext) {
        guard home != context.number else { return }
        home = context.number
        for (number, name) in variables.enumerated() { code.pointee.slots[number] = context.slot(of: name) }
    }
}

// Its code refers to the variables of one context.
@available(*, unavailable)
extension Query: Sendable {}
