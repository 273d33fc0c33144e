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
        let result = machine(for: query, at: node).boolean(query.code.pointee.root)
        try requireSuccess(of: query)
        return result
    }

    /// Evaluates an expression to a number, as XPath's `number()` would: NaN where it isn't one.
    package func number(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> Double {
        let result = machine(for: query, at: node).number(query.code.pointee.root)
        try requireSuccess(of: query)
        return result
    }

    /// Evaluates an expression to a text, as XPath's `string()` would.
    package func string(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> String {
        let result = machine(for: query, at: node).text(query.code.pointee.root)
        try requireSuccess(of: query)
        return result.string
    }

    /// Evaluates an expression that selects nodes.
    ///
    /// - Throws: `evaluation` also if the result isn't a set of nodes: that is never read as an empty one.
    package func nodes(_ query: Query, at node: XMLNode? = nil) throws(XMLError) -> [XMLNode] {
        let result = machine(for: query, at: node).nodes(query.code.pointee.root)
        try requireSuccess(of: query)
        return nodes(result)
    }
}

extension QueryContext {
    /// Sets the context node and clears what the last evaluation left.
    func prepare(at node: XMLNode?) {
        state.pointee.node = node?.pointer ?? state.pointee.blank
        state.pointee.position = 1
        state.pointee.size = 1
        state.pointee.steps = 0
        state.pointee.fault = nil
        state.pointee.nodeCount = 0
        state.pointee.scratch.removeAll()
    }

    private func machine(for query: Query, at node: XMLNode?) -> QueryMachine {
        precondition(query.scope === scope, "an expression of another scope")
        makeRoom(for: query.lastSlot)
        prepare(at: node)
        return QueryMachine(state: state, code: query.code)
    }

    /// Evaluates and hands the result to `body`, which must not keep it.
    func withResult<Value>(
        of query: Query, at node: XMLNode?, _ body: (QueryResult) -> Value
    ) throws(XMLError) -> Value {
        let result = machine(for: query, at: node).evaluate(query.code.pointee.root)
        try requireSuccess(of: query)
        return body(result)
    }

    /// Throws the error for the evaluation that has just failed.
    private func requireSuccess(of query: Query) throws(XMLError) {
        guard let fault = state.pointee.fault else { return }
        guard fault == .steps else {
            throw XMLError(.evaluation, "\(fault.reason) in `\(query.expression)`", detail: query.expression)
        }
        throw XMLError(
            .operationLimit, "more than the \(operationLimit) steps allowed in `\(query.expression)`",
            detail: query.expression)
    }

    /// Copies a result into a value.
    func value(_ result: QueryResult) -> QueryValue {
        switch result.kind {
        case .boolean: .boolean(result.flag)
        case .number: .number(result.number)
        case .text: .string(result.text.string)
        case .nodes: .nodes(nodes(result.nodes))
        }
    }

    private func nodes(_ list: QueryNodes) -> [XMLNode] {
        var nodes: [XMLNode] = []
        nodes.reserveCapacity(list.count)
        for index in 0..<list.count {
            guard let node = list.start?[index], let owner = XMLDocument.owner(of: node) else { continue }
            nodes.append(XMLNode(document: owner, pointer: node))
        }
        return nodes
    }
}
