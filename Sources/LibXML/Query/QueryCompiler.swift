/// Compiles XPath 1.0 expressions; one compiler serves one thread, what it makes serves all.
package final class QueryCompiler {
    private let scope: QueryScope
    private let builder: QueryCodeBuilder

    /// Makes a compiler.
    /// - Parameters:
    ///   - scope: the variables that expressions may name.
    ///   - namespaces: the namespaces by prefix.
    package init(_ scope: QueryScope, namespaces: [String: String] = [:]) {
        self.scope = scope
        builder = QueryCodeBuilder(namespaces: namespaces)
    }

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - expression: XPath 1.0 with core functions only.
    ///   - variables: The variables that will be set; nil leaves them unchecked.
    /// - Returns: The expression, ready to be evaluated in any context of the scope.
    /// - Throws: `expression`, with the expression in the message: for wrong syntax, functions outside the core, wrong
    ///   numbers of arguments, undeclared prefixes and unknown variables.
    package func compile(_ expression: String, variables: Set<String>? = nil) throws(XMLError) -> Query {
        let query = try Query(expression, builder, scope)
        if let variables, let unknown = query.variables.filter({ !variables.contains($0) }).min() {
            throw XMLError(.expression, "the variable $\(unknown) isn't declared in `\(expression)`", detail: unknown)
        }
        return query
    }
}

// Its lists are used again for each expression.
@available(*, unavailable)
extension QueryCompiler: Sendable {}
