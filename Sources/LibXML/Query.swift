internal import CLibXML2

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

    let compiled: xmlXPathCompExprPtr

    init(takingOwnershipOf compiled: xmlXPathCompExprPtr, expression: String, names: QueryNames) {
        self.compiled = compiled
        self.expression = expression
        variables = names.variables
        functions = names.functions
        prefixes = names.prefixes
    }

    deinit {
        xmlXPathFreeCompExpr(compiled)
    }
}

// libxml2 remembers inside the compiled expression which functions it found.
@available(*, unavailable)
extension Query: Sendable {}
