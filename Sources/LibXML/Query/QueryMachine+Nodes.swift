internal import CLibXML2

// Location paths (sections 2 and 3.3).
extension QueryMachine {
    /// The nodes that an operation selects; any one of them where only their being there matters.
    func nodes(_ index: Int32, isFirstEnough: Bool = false) -> QueryNodes {
        guard step() else { return .none }
        let operation = code.pointee.operations[Int(index)]
        let mark = state.pointee.nodeCount
        let result: QueryNodes
        switch operation.code {
        case .variable:
            let value = variable(operation.first)
            if value.kind != .nodes { fail(.notNodes) }
            return value.kind == .nodes ? value.nodes : .none
        case .attribute:
            if let attribute = attribute(operation) { push(attribute) }
            return list(from: mark, isNested: false)
        case .union: result = union(operation)
        case .filter: result = filter(operation, isFirstEnough)
        case .path(let origin):
            var input: QueryNodes
            switch origin {
            case .operation: input = nodes(operation.first)
            case .context: input = single(state.pointee.node)
            case .root: input = single(zx_document_node(state.pointee.node.pointee.doc))
            }
            for number in 0..<operation.third where input.count > 0 {
                let isLast = number == operation.third - 1
                input = step(code.pointee.steps + Int(operation.second + number), input, isFirstEnough && isLast)
            }
            result = input
        case .call(.id): result = identified(operation)
        default:
            let value = evaluate(index)
            if value.kind != .nodes { fail(.notNodes) }
            result = value.kind == .nodes ? value.nodes : .none
        }
        return settled(result, at: mark)
    }

    /// Moves a list that was built on top of others down to where they began.
    @inline(__always)
    private func settled(_ list: QueryNodes, at mark: Int) -> QueryNodes {
        let base = state.pointee.nodes + mark
        guard let start = list.start, start >= base, start < state.pointee.nodes + state.pointee.nodeCount else {
            state.pointee.nodeCount = mark
            return list
        }
        if start > base { base.update(from: start, count: list.count) }
        state.pointee.nodeCount = mark + list.count
        return QueryNodes(start: base, count: list.count, isNested: list.isNested)
    }

    @inline(__always)
    private func single(_ node: xmlNodePtr) -> QueryNodes {
        let start = state.pointee.nodeCount
        push(node)
        return list(from: start, isNested: false)
    }

    @inline(__always)
    private func push(_ node: xmlNodePtr) {
        guard step() else { return }
        state.pointee.nodes[state.pointee.nodeCount] = node
        state.pointee.nodeCount += 1
    }

    /// The nodes pushed since some place.
    private func list(from start: Int, isNested: Bool) -> QueryNodes {
        QueryNodes(
            start: state.pointee.nodes + start, count: state.pointee.nodeCount - start, isNested: isNested)
    }

    private func push(_ nodes: QueryNodes) {
        guard let start = nodes.start else { return }
        for index in 0..<nodes.count { push(start[index]) }
    }

    private func union(_ operation: QueryOperation) -> QueryNodes {
        let mark = state.pointee.nodeCount
        for operand in operands(operation) {
            let part = nodes(operand)
            // What stands on the stack is where it belongs; the nodes of a variable are copied.
            if part.start != state.pointee.nodes + state.pointee.nodeCount - part.count { push(part) }
        }
        sort(from: mark)
        return list(from: mark, isNested: true)
    }

    private func filter(_ operation: QueryOperation, _ isFirstEnough: Bool) -> QueryNodes {
        let input = nodes(operation.first)
        guard let start = input.start else { return .none }
        let mark = state.pointee.nodeCount
        let predicates = code.pointee.operands + Int(operation.second)
        if operation.isPlain {
            for index in 0..<input.count {
                if satisfies(start[index], predicates, operation.third) { push(start[index]) }
                if isFirstEnough, state.pointee.nodeCount > mark { break }
            }
        } else {
            push(input)
            narrow(from: mark, predicates, operation.third)
        }
        return list(from: mark, isNested: input.isNested)
    }

    /// Whether predicates that ask for no position hold for a node.
    @inline(__always)
    private func satisfies(_ node: xmlNodePtr, _ predicates: UnsafePointer<Int32>, _ count: Int32) -> Bool {
        guard count > 0 else { return true }
        let outer = state.pointee.node
        state.pointee.node = node
        defer { state.pointee.node = outer }
        for number in 0..<Int(count) where !boolean(predicates[number]) { return false }
        return true
    }

    /// Keeps of the nodes pushed since some place those for which predicates hold, one predicate after the other.
    private func narrow(from start: Int, _ predicates: UnsafePointer<Int32>, _ count: Int32) {
        let outer = (state.pointee.node, state.pointee.position, state.pointee.size)
        for number in 0..<Int(count) {
            let end = state.pointee.nodeCount
            var kept = start
            for index in start..<end {
                let node = state.pointee.nodes[index]
                state.pointee.node = node
                state.pointee.position = index - start + 1
                state.pointee.size = end - start
                let holds = discarding {
                    let value = evaluate(predicates[number])
                    return value.kind == .number
                        ? value.number == Double(index - start + 1) : boolean(value)
                }
                if holds {
                    state.pointee.nodes[kept] = node
                    kept += 1
                }
            }
            state.pointee.nodeCount = kept
        }
        (state.pointee.node, state.pointee.position, state.pointee.size) = outer
    }

    // MARK: steps

    private func step(_ step: UnsafePointer<QueryStep>, _ input: QueryNodes, _ isFirstEnough: Bool) -> QueryNodes {
        guard let nodes = input.start else { return .none }
        // What a single node on the top leads to takes its place: it is read before anything is pushed.
        if input.count == 1, nodes + 1 == state.pointee.nodes + state.pointee.nodeCount { state.pointee.nodeCount -= 1 }
        let start = state.pointee.nodeCount
        for index in 0..<input.count {
            let before = state.pointee.nodeCount
            collect(step, nodes[index])
            if !step.pointee.isPlain {
                narrow(from: before, code.pointee.operands + Int(step.pointee.predicates), step.pointee.predicateCount)
            }
            if isFirstEnough, state.pointee.nodeCount > start { break }
        }
        let axis = step.pointee.axis
        let isOrdered: Bool
        let isNested: Bool
        switch axis {
        case .attribute: (isOrdered, isNested) = (true, false)
        case .self: (isOrdered, isNested) = (true, input.isNested)
        case .child: (isOrdered, isNested) = (!input.isNested, input.isNested)
        case .descendant, .descendantOrSelf: (isOrdered, isNested) = (!input.isNested, true)
        case .followingSibling, .following:
            (isOrdered, isNested) = (input.count == 1, input.isNested || axis == .following)
        case .parent, .ancestor, .ancestorOrSelf, .preceding, .precedingSibling:
            (isOrdered, isNested) = (false, true)
        }
        if !isOrdered { sort(from: start) }
        return list(from: start, isNested: isNested)
    }

    /// Pushes a node if it is what a step asks for.
    @inline(__always)
    private func offer(_ node: xmlNodePtr, _ step: UnsafePointer<QueryStep>) {
        state.pointee.steps += 1
        if Self.passes(node, step.pointee.test, step.pointee.axis) { take(node, step) }
    }

    /// Pushes a node that passes the test of a step, unless a predicate forbids it.
    @inline(__always)
    private func take(_ node: xmlNodePtr, _ step: UnsafePointer<QueryStep>) {
        let predicates = code.pointee.operands + Int(step.pointee.predicates)
        guard !step.pointee.isPlain || satisfies(node, predicates, step.pointee.predicateCount) else { return }
        push(node)
    }

    /// Offers the nodes on the axis of a step, in the order of the axis.
    private func collect(_ step: UnsafePointer<QueryStep>, _ node: xmlNodePtr) {
        switch step.pointee.axis {
        case .attribute:
            guard node.pointee.type == XML_ELEMENT_NODE else { return }
            if case .plain(let name) = step.pointee.test {
                if let attribute = attribute(name, of: node) { take(attribute, step) }
                return
            }
            var next = node.pointee.properties
            while let attribute = next {
                next = attribute.pointee.next
                offer(UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self), step)
            }
        case .child: collectSiblings(Self.firstChild(of: node), step)
        case .self: offer(node, step)
        case .parent:
            if let parent = node.pointee.parent { offer(parent, step) }
        case .descendant: collectDescendants(of: node, step)
        case .descendantOrSelf:
            offer(node, step)
            collectDescendants(of: node, step)
        case .ancestor, .ancestorOrSelf:
            if step.pointee.axis == .ancestorOrSelf { offer(node, step) }
            var next = node.pointee.parent
            while let ancestor = next, state.pointee.fault == nil {
                next = ancestor.pointee.parent
                offer(ancestor, step)
            }
        case .followingSibling:
            if node.pointee.type != XML_ATTRIBUTE_NODE { collectSiblings(node.pointee.next, step) }
        case .precedingSibling:
            guard node.pointee.type != XML_ATTRIBUTE_NODE else { return }
            var next = node.pointee.prev
            while let sibling = next, state.pointee.fault == nil {
                next = sibling.pointee.prev
                offer(sibling, step)
            }
        case .following: collectFollowing(node, step)
        case .preceding: collectPreceding(node, step)
        }
    }

    private func collectSiblings(_ first: xmlNodePtr?, _ step: UnsafePointer<QueryStep>) {
        var next = first
        // Siblings mostly have few names, and a document keeps each name once: one that failed is known by its address, and
        // what is named as one that passed needs no second look.
        var other: UnsafePointer<UInt8>?
        var passed: xmlNodePtr?
        let name = step.pointee.test.name
        while let sibling = next {
            next = sibling.pointee.next
            if let other, sibling.pointee.name == other {
                state.pointee.steps += 1
                continue
            }
            if let name, !name.isName(sibling.pointee.name) {
                other = sibling.pointee.name
                state.pointee.steps += 1
                continue
            }
            state.pointee.steps += 1
            let isKnown = passed.map { Self.isNamed(sibling, as: $0) } ?? false
            guard isKnown || Self.passes(sibling, step.pointee.test, step.pointee.axis) else { continue }
            passed = sibling
            take(sibling, step)
            guard state.pointee.fault == nil else { return }
        }
    }

    /// Whether a node surely is of the same kind and name as another one of its document; no test tells such nodes apart.
    @inline(__always)
    private static func isNamed(_ node: xmlNodePtr, as other: xmlNodePtr) -> Bool {
        node.pointee.name == other.pointee.name && node.pointee.ns == other.pointee.ns
            && node.pointee.type == other.pointee.type
    }

    private func collectDescendants(of root: xmlNodePtr, _ step: UnsafePointer<QueryStep>) {
        var next = Self.firstChild(of: root)
        while let node = next, state.pointee.fault == nil {
            offer(node, step)
            next = Self.firstChild(of: node) ?? Self.behind(node, below: root)
        }
    }

    private func collectFollowing(_ node: xmlNodePtr, _ step: UnsafePointer<QueryStep>) {
        // An attribute comes before the children of its element.
        var next =
            node.pointee.type == XML_ATTRIBUTE_NODE
            ? node.pointee.parent.flatMap { Self.firstChild(of: $0) ?? Self.behind($0, below: nil) }
            : Self.behind(node, below: nil)
        while let follower = next, state.pointee.fault == nil {
            offer(follower, step)
            next = Self.firstChild(of: follower) ?? Self.behind(follower, below: nil)
        }
    }

    private func collectPreceding(_ node: xmlNodePtr, _ step: UnsafePointer<QueryStep>) {
        var current = node.pointee.type == XML_ATTRIBUTE_NODE ? node.pointee.parent : node
        while let here = current, state.pointee.fault == nil {
            if var previous = here.pointee.prev {
                // The last node below the sibling comes first on this axis, its ancestors up to the sibling follow.
                while let last = Self.lastChild(of: previous) { previous = last }
                offer(previous, step)
                current = previous
            } else {
                current = here.pointee.parent
                // Going up leads to an ancestor of the node, unless it is still below a preceding sibling.
                if let parent = current, !Self.isAncestor(parent, of: node) { offer(parent, step) }
            }
        }
    }

    // MARK: the tree

    private static func firstChild(of node: xmlNodePtr) -> xmlNodePtr? {
        node.pointee.type == XML_ELEMENT_NODE || node.pointee.type == XML_DOCUMENT_NODE
            ? node.pointee.children : nil
    }

    private static func lastChild(of node: xmlNodePtr) -> xmlNodePtr? {
        node.pointee.type == XML_ELEMENT_NODE ? node.pointee.last : nil
    }

    /// The next node in document order that is not below a node.
    private static func behind(_ node: xmlNodePtr, below root: xmlNodePtr?) -> xmlNodePtr? {
        var current = node
        while current != root {
            if let next = current.pointee.next { return next }
            guard let parent = current.pointee.parent else { return nil }
            current = parent
        }
        return nil
    }

    private static func isAncestor(_ ancestor: xmlNodePtr, of node: xmlNodePtr) -> Bool {
        var current = node.pointee.parent
        while let parent = current {
            if parent == ancestor { return true }
            current = parent.pointee.parent
        }
        return false
    }

    /// Whether a node is what a step asks for.
    @inline(__always)
    private static func passes(_ node: xmlNodePtr, _ test: QueryStep.Test, _ axis: QueryStep.Axis) -> Bool {
        let type = node.pointee.type
        switch test {
        case .plain(let name):
            return isPrincipal(type, axis) && name.isName(node.pointee.name) && namespace(of: node) == nil
        case .named(let name, let uri):
            return isPrincipal(type, axis) && name.isName(node.pointee.name) && uri.isLongName(namespace(of: node))
        case .any: return isPrincipal(type, axis)
        case .anyIn(let uri): return isPrincipal(type, axis) && uri.isLongName(namespace(of: node))
        case .node: return true
        case .text: return type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE
        case .comment: return type == XML_COMMENT_NODE
        case .instruction: return type == XML_PI_NODE
        case .instructionNamed(let name): return type == XML_PI_NODE && name.isName(node.pointee.name)
        }
    }

    @inline(__always)
    private static func isPrincipal(_ type: xmlElementType, _ axis: QueryStep.Axis) -> Bool {
        type == (axis == .attribute ? XML_ATTRIBUTE_NODE : XML_ELEMENT_NODE)
    }

    /// The namespace of an element or attribute; elements and attributes keep it at different places.
    static func namespace(of node: xmlNodePtr) -> UnsafePointer<UInt8>? {
        let namespace =
            node.pointee.type == XML_ATTRIBUTE_NODE
            ? UnsafeMutableRawPointer(node).assumingMemoryBound(to: xmlAttr.self).pointee.ns : node.pointee.ns
        guard let uri = namespace?.pointee.href, uri.pointee != 0 else { return nil }
        return uri
    }

    /// The elements with the identifiers in a value (section 4.1, `id`).
    private func identified(_ operation: QueryOperation) -> QueryNodes {
        let value = evaluate(code.pointee.operands[Int(operation.first)])
        var words: [String] = []
        if value.kind == .nodes {
            for index in 0..<value.nodes.count {
                if let node = value.nodes.start?[index] { words.append(stringValue(of: node).string) }
            }
        } else {
            words.append(text(value).string)
        }
        let mark = state.pointee.nodeCount
        for word in words.joined(separator: " ").split(whereSeparator: \.isWhitespace) {
            if let attribute = xmlGetID(state.pointee.node.pointee.doc, String(word)),
                let element = attribute.pointee.parent
            {
                push(element)
            }
        }
        sort(from: mark)
        return list(from: mark, isNested: true)
    }

    /// Puts the nodes pushed since some place in document order and drops the repeated ones.
    private func sort(from start: Int) {
        let count = state.pointee.nodeCount - start
        let nodes = UnsafeMutableBufferPointer(start: state.pointee.nodes + start, count: count)
        state.pointee.nodeCount = start + QueryNodes.sort(nodes)
    }
}
