internal import CLibXML2

extension XMLNode {
    /// The path from the root with local names, such as `/vicePrincipals/person[2]/@appointed`.
    ///
    /// A position is written only where siblings have the same local name. In a part of a larger document the path
    /// begins at the root of the larger one.
    package var path: String {
        var path = ByteBuffer()
        writePath(to: &path)
        return path.withSpan { span in span.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }
    }

    /// Writes the path behind other bytes: it grows from the root down, and bytes cost less than pieces of a string.
    func writePath(to path: inout ByteBuffer) {
        if let parent {
            parent.writePath(to: &path)
        } else if isElement, var rootPath = document.rootPath {
            return rootPath.withUTF8 { path.append($0) }
        }
        path.append("/")
        writeStep(to: &path)
    }

    /// Writes what the node adds to the path of its parent.
    private func writeStep(to path: inout ByteBuffer) {
        switch pointer.pointee.type {
        case XML_ATTRIBUTE_NODE:
            path.append("@")
            path.append(QueryText(terminated: pointer.pointee.name).bytes)
        case XML_ELEMENT_NODE:
            path.append(QueryText(terminated: pointer.pointee.name).bytes)
            if let position = Self.position(of: pointer) {
                path.append("[")
                path.append(integer: position)
                path.append("]")
            }
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: path.append("text()")
        case XML_COMMENT_NODE: path.append("comment()")
        case XML_PI_NODE: path.append("processing-instruction()")
        default: break
        }
    }

    /// The position among the siblings with the same local name; nil for the only one.
    private static func position(of node: xmlNodePtr) -> Int? {
        var position = 1
        var sibling = node.pointee.prev
        while let current = sibling {
            if isNamesake(current, node) { position += 1 }
            sibling = current.pointee.prev
        }
        if position > 1 { return position }
        sibling = node.pointee.next
        while let current = sibling {
            if isNamesake(current, node) { return 1 }
            sibling = current.pointee.next
        }
        return nil
    }

    private static func isNamesake(_ left: xmlNodePtr, _ right: xmlNodePtr) -> Bool {
        // Names of one document are kept once, so that the same name is nearly always the same pointer.
        left.pointee.type == XML_ELEMENT_NODE
            && (left.pointee.name == right.pointee.name
                || (left.pointee.name?.pointee == right.pointee.name?.pointee
                    && xmlStrEqual(left.pointee.name, right.pointee.name) == 1))
    }
}
