internal import CLibXML2

extension UnsafeMutablePointer<QueryState> {
    /// Fails the evaluation; the first reason stays.
    func fail(_ fault: QueryFault) {
        if pointee.fault == nil { pointee.fault = fault }
    }

    /// Gives back the memory that `body` used; its result must not stand in it.
    @inline(__always)
    func discarding<Value>(_ body: () -> Value) -> Value {
        let nodes = pointee.nodeCount
        let scratch = pointee.scratch.mark
        defer {
            pointee.nodeCount = nodes
            pointee.scratch.reset(to: scratch)
        }
        return body()
    }

    /// Evaluates the definition of a variable inside another evaluation, whose place is restored afterwards.
    func define(_ slot: Int32) {
        let cell = pointee.cells + Int(slot)
        guard let definition = cell.pointee.definition else { return fail(.undefined) }
        guard !cell.pointee.isBusy else { return fail(.circular) }
        cell.pointee.isBusy = true
        let outer = (pointee.node, pointee.position, pointee.size)
        (pointee.node, pointee.position, pointee.size) = (pointee.blank, 1, 1)
        discarding {
            let value = QueryMachine(state: self, code: definition).evaluate(definition.pointee.root)
            // A fault fails the outer evaluation, too.
            if pointee.fault == nil { keep(value, in: slot) }
        }
        (pointee.node, pointee.position, pointee.size) = outer
        cell.pointee.isBusy = false
    }

    /// Copies a value to where those of variables stand, and makes it the value of one.
    func keep(_ value: QueryResult, in slot: Int32) {
        if pointee.cells[Int(slot)].value == nil { pointee.filled.append(slot) }
        pointee.cells[Int(slot)].value = kept(value)
    }

    private func kept(_ value: QueryResult) -> QueryResult {
        switch value.kind {
        case .boolean, .number: return value
        case .text:
            let copy = pointee.kept.allocate(value.text.count)
            copy.copyMemory(from: value.text.start, byteCount: value.text.count)
            let bytes = UnsafePointer(copy.assumingMemoryBound(to: UInt8.self))
            return QueryResult(QueryText(start: bytes, count: value.text.count))
        case .nodes:
            guard let start = value.nodes.start, value.nodes.count > 0 else { return QueryResult(QueryNodes.none) }
            let size = value.nodes.count * MemoryLayout<xmlNodePtr>.stride
            let copy = pointee.kept.allocate(size)
            copy.copyMemory(from: start, byteCount: size)
            let nodes = copy.assumingMemoryBound(to: xmlNodePtr.self)
            return QueryResult(
                QueryNodes(start: nodes, count: value.nodes.count, isNested: value.nodes.isNested))
        }
    }
}
