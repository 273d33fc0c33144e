internal import CLibXML2

// What most paths of an edition are: one attribute.
extension QueryMachine {
    /// The attribute of the context node that an operation asks for.
    @inline(__always)
    func attribute(_ operation: QueryOperation) -> xmlNodePtr? {
        let node = state.pointee.node
        guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
        return attribute(code.pointee.texts[Int(operation.first)], of: node)
    }

    /// The attribute of an element with a name and no namespace; there is one at most.
    func attribute(_ name: QueryText, of element: xmlNodePtr) -> xmlNodePtr? {
        var next = element.pointee.properties
        var count = 0
        defer { state.pointee.steps += count }
        while let attribute = next {
            count += 1
            let node = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
            if name.isName(attribute.pointee.name), Self.namespace(of: node) == nil { return node }
            next = attribute.pointee.next
        }
        return nil
    }
}
