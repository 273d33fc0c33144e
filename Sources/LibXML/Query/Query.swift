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
    /// The names of the variables it reads, without the dollar sign.
    package let variables: Set<String>
    /// The core functions it calls.
    package let functions: Set<String>
    /// The namespace prefixes it uses.
    package let prefixes: Set<String>

    private let names: [String]

    init(_ expression: String, namespaces: [String: String], memory: QueryMemory) throws(XMLError) {
        var parser = QueryParser(expression, namespaces: namespaces, memory: memory)
        let root = try parser.parse()
        self.memory = memory
        self.expression = expression
        names = parser.code.variables
        variables = Set(names)
        functions = parser.functions
        prefixes = parser.prefixes
        code = UnsafePointer(memory.copy([parser.code.code(root: root)]))
    }

    /// Makes the code refer to the variables of a context.
    func settle(in context: QueryContext) {
        guard home != context.number else { return }
        home = context.number
        for (number, name) in names.enumerated() { code.pointee.slots[number] = context.slot(of: name) }
    }
}

// Its code refers to the variables of one context.
@available(*, unavailable)
extension Query: Sendable {}
