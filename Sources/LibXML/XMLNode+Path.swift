internal import CLibXML2

extension XMLNode {
    /// The path from the root with local names, such as `/vicePrincipals/person[2]/@appointed`.
    ///
    /// A position is written only where siblings have the same local name. In a part of a larger document the path
    /// begins at the root of the larger one.
    package var path: String {
        guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else {
            return isElement ? document.rootPath ?? "/" + name : "/" + ownStep
        }
        // One string grows from the root down.
        var path = XMLNode(document: document, pointer: parent).path
        path += "/"
        path += ownStep
        return path
    }

    /// What the node adds to the path of its parent.
    private var ownStep: String {
        switch pointer.pointee.type {
        case XML_ATTRIBUTE_NODE: "@" + name
        case XML_ELEMENT_NODE: name + Self.position(of: pointer)
        case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: "text()"
        case XML_COMMENT_NODE: "comment()"
        case XML_PI_NODE: "processing-instruction()"
        default: ""
        }
    }

    /// `[n]` among the siblings with the same local name; empty for the only one.
    private static func position(of node: xmlNodePtr) -> String {
        var position = 1
        var sibling = node.pointee.prev
        while let current = sibling {
            if isNamesake(current, node) { position += 1 }
            sibling = current.pointee.prev
        }
        if position > 1 { return "[\(position)]" }
        sibling = node.pointee.next
        while let current = sibling {
            if isNamesake(current, node) { return "[1]" }
            sibling = current.pointee.next
        }
        return ""
    }

    private static func isNamesake(_ left: xmlNodePtr, _ right: xmlNodePtr) -> Bool {
        // Names of one document are kept once, so that the same name is nearly always the same pointer.
        left.pointee.type == XML_ELEMENT_NODE
            && (left.pointee.name == right.pointee.name
                || (left.pointee.name?.pointee == right.pointee.name?.pointee
                    && xmlStrEqual(left.pointee.name, right.pointee.name) == 1))
    }
}
