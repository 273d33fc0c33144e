internal import CLibXML2

extension QueryContext {
    /// Binds a variable; a value it had before is replaced.
    ///
    /// The nodes may be of several documents, and the context keeps those alive.
    package func setVariable(_ name: String, _ value: QueryValue) {
        let slot = slot(of: name)
        switch value {
        case .boolean(let flag): state.keep(QueryResult(flag), in: slot)
        case .number(let number): state.keep(QueryResult(number), in: slot)
        case .string(var text):
            text.withUTF8 { bytes in
                let text = bytes.baseAddress.map { QueryText(start: $0, count: bytes.count) } ?? .empty
                state.keep(QueryResult(text), in: slot)
            }
        case .nodes(let nodes):
            for node in nodes { keep(node.document) }
            var pointers = nodes.map(\.pointer)
            pointers.withUnsafeMutableBufferPointer { list in
                let count = QueryNodes.sort(list)
                state.keep(
                    QueryResult(QueryNodes(start: list.baseAddress, count: count, isNested: count > 1)), in: slot)
            }
        }
    }

    /// Evaluates an expression and binds the result.
    package func define(_ name: String, by query: Query, at node: XMLNode? = nil) throws(XMLError) {
        let slot = slot(of: name)
        try withResult(of: query, at: node) { result in
            if let node { keep(node.document) }
            state.keep(result, in: slot)
        }
    }

    /// The value of a variable; nil if it isn't bound.
    package func value(of name: String) -> QueryValue? {
        scope.slotIfKnown(of: name).flatMap { value(of: QueryVariable(slot: $0)) }
    }

    /// The value of a variable; nil if it isn't bound.
    package func value(of variable: QueryVariable) -> QueryValue? {
        let slot = variable.slot
        makeRoom(for: slot)
        if let value = state.pointee.cells[Int(slot)].value { return self.value(value) }
        guard state.pointee.cells[Int(slot)].definition != nil else { return nil }
        prepare(at: nil)
        state.define(slot)
        return state.pointee.cells[Int(slot)].value.map { value($0) }
    }
}
