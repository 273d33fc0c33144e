internal import CLibXML2

extension XMLNode {
    /// The path from the root with local names, such as `/vicePrincipals/person[2]/@appointed`.
    ///
    /// A position is written only where siblings have the same local name. In a part of a larger document the path
    /// begins at the root of the larger one.
    package var path: String {
        // One string grows from the root down; most paths are no longer than this.
        var path = ""
        path.reserveCapacity(48)
        write(to: &path)
        return path
    }

    private func write(to path: inout String) {
        if let parent {
            parent.write(to: &path)
        } else if isElement {
            return path += document.rootPath ?? "/" + name
        }
        path += "/"
        writeStep(to: &path)
    }

    /// Writes what the node adds to the path of its parent.
    private func writeStep(to path: inout String) {
        switch pointer.pointee.type {
        case XML_ATTRIBUTE_NODE:
            path += "@"
            path += name
        case XML_ELEMENT_NODE:
            path += name
            if let position = Self.position(of: pointer) {
                path += "["
                path += String(position)
                path += "]"
            }
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: path += "text()"
        case XML_COMMENT_NODE: path += "comment()"
        case XML_PI_NODE: path += "processing-instruction()"
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
