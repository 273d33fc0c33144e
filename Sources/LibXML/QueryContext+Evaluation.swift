internal import CLibXML2

extension QueryContext {
    /// Evaluates an expression.
    ///
    /// - Parameters:
    ///   - query: The expression.
    ///   - node: Where it stands; by default in an empty document, so that only variables lead anywhere.
    /// - Returns: The result, copied into Swift.
    /// - Throws: `evaluation` or `operationLimit`, with the expression in the message.
    package func evaluate(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> QueryValue {
        try withResult(of: query, at: node) { value($0) }
    }

    /// Evaluates an expression to true or false, as XPath's `boolean()` would.
    package func boolean(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> Bool {
        prepare(at: node)
        let result = xmlXPathCompiledEvalToBoolean(query.compiled, context)
        guard result >= 0, faults.isEmpty else { throw failure(of: query) }
        return result != 0
    }

    /// Evaluates an expression to a number, as XPath's `number()` would: NaN where it isn't one.
    package func number(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> Double {
        try withResult(of: query, at: node) { xmlXPathCastToNumber($0) }
    }

    /// Evaluates an expression to a text, as XPath's `string()` would.
    package func string(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> String {
        try withResult(of: query, at: node) { text($0) }
    }

    /// Evaluates an expression that selects nodes.
    ///
    /// - Throws: `evaluation` also if the result isn't a set of nodes: that is never read as an empty one.
    package func nodes(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> [XMLNode] {
        let result = try withResult(of: query, at: node) { result -> [XMLNode]? in
            result.pointee.type == XPATH_NODESET ? nodes(result) : nil
        }
        guard let result else {
            throw XMLError(.evaluation, "`\(query.expression)` doesn't select nodes", detail: query.expression)
        }
        return result
    }
}

extension QueryContext {
    /// Sets the context node and clears what the last evaluation left.
    func prepare(at node: XMLNode?) {
        faults.reset()
        let start = node ?? blank.root
        context.pointee.node = start.pointer
        context.pointee.doc = start.document.tree
        context.pointee.contextSize = 1
        context.pointee.proximityPosition = 1
        context.pointee.opCount = 0
    }

    /// Evaluates and hands the result to `body`; it is freed afterwards.
    func withResult<Value>(
        of query: Query, at node: XMLNode?, _ body: (xmlXPathObjectPtr) -> Value
    ) throws(XMLError) -> Value {
        let result = try result(of: query, at: node)
        defer { xmlXPathFreeObject(result) }
        return body(result)
    }

    /// Evaluates; the caller owns the result.
    func result(of query: Query, at node: XMLNode?) throws(XMLError) -> xmlXPathObjectPtr {
        prepare(at: node)
        let result = xmlXPathCompiledEval(query.compiled, context)
        guard let result, faults.isEmpty else {
            xmlXPathFreeObject(result)
            throw failure(of: query)
        }
        return result
    }

    /// The error for the evaluation that has just failed.
    private func failure(of query: Query) -> XMLError {
        let first = faults.faults.first
        let isLimit = first?.code == Int(XML_XPATH_EXPRESSION_OK.rawValue) + Int(XPATH_OP_LIMIT_EXCEEDED.rawValue)
        let reason = first.map { QueryFault.reason($0.code) } ?? "libxml2 gave no reason"
        if isLimit {
            let text = "more than the \(operationLimit) steps allowed in `\(query.expression)`"
            return XMLError(.operationLimit, text, detail: query.expression, underlying: faults.faults)
        }
        let text = "\(reason) in `\(query.expression)`"
        return XMLError(.evaluation, text, detail: query.expression, underlying: faults.faults)
    }

    /// Copies a result into a value.
    func value(_ result: xmlXPathObjectPtr) -> QueryValue {
        switch result.pointee.type {
        case XPATH_BOOLEAN: .boolean(result.pointee.boolval != 0)
        case XPATH_NUMBER: .number(result.pointee.floatval)
        case XPATH_NODESET: .nodes(nodes(result))
        default: .string(text(result))
        }
    }

    private func text(_ result: xmlXPathObjectPtr) -> String {
        if result.pointee.type == XPATH_STRING {
            return result.pointee.stringval.map { String(cString: $0) } ?? ""
        }
        guard let text = xmlXPathCastToString(result) else { return "" }
        defer { zx_free(text) }
        return String(cString: text)
    }

    private func nodes(_ result: xmlXPathObjectPtr) -> [XMLNode] {
        guard let set = result.pointee.nodesetval, let table = set.pointee.nodeTab else { return [] }
        return (0..<Int(set.pointee.nodeNr)).compactMap { index in
            guard let node = table[index], let owner = XMLDocument.owner(of: node) else { return nil }
            return XMLNode(document: owner, pointer: node)
        }
    }
}
