/// A compiled XPath expression.
package final class Query {
    /// The expression as it was written.
    package let expression: String
    /// The names of the variables it reads, without the dollar sign.
    package let variables: Set<String>
    /// The core functions it calls.
    package let functions: Set<String>
    /// The namespace prefixes it uses.
    package let prefixes: Set<String>

    let code: QueryCode
    private let texts: [UnsafeMutablePointer<UInt8>]
    private let names: [String]
    /// The context whose slots the code refers to.
    private var home = 0

    init(_ expression: String, namespaces: [String: String]) throws(XMLError) {
        var parser = QueryParser(expression, namespaces: namespaces)
        let root: Int32
        do {
            root = try parser.parse()
        } catch {
            for text in parser.code.texts { text.deallocate() }
            throw error
        }
        self.expression = expression
        names = parser.code.variables
        variables = Set(names)
        functions = parser.functions
        prefixes = parser.prefixes
        code = parser.code.code(root: root)
        texts = parser.code.texts
    }

    deinit {
        code.operations.deallocate()
        code.operands.deallocate()
        code.steps.deallocate()
        code.slots.deallocate()
        for text in texts { text.deallocate() }
    }

    /// Makes the code refer to the variables of a context.
    func settle(in context: QueryContext) {
        guard home != context.number else { return }
        home = context.number
        for (number, name) in names.enumerated() { code.slots[number] = context.slot(of: name) }
    }
}

// Its code refers to the variables of one context.
@available(*, unavailable)
extension Query: Sendable {}
