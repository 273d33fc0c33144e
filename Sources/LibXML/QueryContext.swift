internal import CLibXML2

/// Compiles and evaluates XPath 1.0 expressions with variables; one context serves one worker.
///
/// The namespaces are fixed at the start. Variables come and go with the documents they point into; the context keeps
/// those documents alive until ``removeVariables()``.
package final class QueryContext {
    /// How many steps an evaluation may take before it is stopped.
    package let operationLimit: Int
    /// The namespaces by prefix.
    package let namespaces: [String: String]

    let context: xmlXPathContextPtr
    let faults = FaultCollector(limit: 5)
    /// The document in which an expression stands that is evaluated nowhere in particular.
    let blank: XMLDocument
    /// The documents into which variables point.
    var owners: [XMLDocument] = []
    /// Definitions that hold until they are replaced, and those that hold for one part of the work.
    var lasting: [String: Query] = [:]
    var passing: [String: Query] = [:]
    /// The passing definitions that were evaluated, so that their values can go with them.
    var evaluated: [String] = []

    /// Makes a context.
    package init(namespaces: [String: String] = [:], operationLimit: Int = 1_000_000) {
        Library.start()
        self.namespaces = namespaces
        self.operationLimit = operationLimit
        // libxml2 returns nil only when memory is out, and then nothing else would work either.
        guard let tree = xmlNewDoc("1.0"), let root = xmlNewDocNode(tree, nil, "blank", nil),
            let context = xmlXPathNewContext(tree)
        else { fatalError("libxml2 is out of memory") }
        xmlDocSetRootElement(tree, root)
        blank = XMLDocument(takingOwnershipOf: tree, name: "", firstLine: 1)
        self.context = context
        context.pointee.opLimit = UInt(operationLimit)
        faults.locate = XMLFault.init(expressionError:)
        context.pointee.error = collectFault
        context.pointee.userData = faults.opaque
        // Results and their node sets are reused instead of freed.
        xmlXPathContextSetCache(context, 1, -1, 0)
        for (prefix, uri) in namespaces { xmlXPathRegisterNs(context, prefix, uri) }
        // The context outlives every evaluation that could call back.
        xmlXPathRegisterVariableLookup(context, defineWhenNeeded, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        xmlXPathFreeContext(context)
    }

    /// Compiles an expression.
    ///
    /// - Parameters:
    ///   - expression: XPath 1.0 with core functions only.
    ///   - variables: The variables that will be set; nil leaves them unchecked.
    /// - Returns: The expression, ready to be evaluated in this context.
    /// - Throws: `expression`, with the expression in the message: for wrong syntax, functions outside the core, wrong
    ///   numbers of arguments, undeclared prefixes and unknown variables.
    package func compile(_ expression: String, variables: Set<String>? = nil) throws(XMLError) -> Query {
        let names = try QueryNames(expression)
        if let prefix = names.prefixes.sorted().first(where: { namespaces[$0] == nil && $0 != "xml" }) {
            throw XMLError(.expression, "the prefix \(prefix) isn't declared in `\(expression)`", detail: prefix)
        }
        if let variables, let unknown = names.variables.subtracting(variables).sorted().first {
            throw XMLError(.expression, "the variable $\(unknown) isn't declared in `\(expression)`", detail: unknown)
        }
        faults.reset()
        let compiled = faults.capturing { xmlXPathCtxtCompile(context, expression) }
        guard let compiled, faults.isEmpty else {
            xmlXPathFreeCompExpr(compiled)
            let first = faults.faults.first
            let reason = first.map { QueryFault.reason($0.code) } ?? "not an expression"
            let position = first?.column.map { " at byte \($0)" } ?? ""
            throw XMLError(
                .expression, "\(reason)\(position) in `\(expression)`", detail: expression, underlying: faults.faults)
        }
        return Query(takingOwnershipOf: compiled, expression: expression, names: names)
    }
}

// One context with its variables.
@available(*, unavailable)
extension QueryContext: Sendable {}
