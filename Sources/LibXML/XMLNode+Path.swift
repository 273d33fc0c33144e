internal import CLibXML2

extension XMLNode {
    /// The path from the root with local names, such as `/vicePrincipals/person[2]/@appointed`.
    ///
    /// A position is written only where siblings have the same local name. In a part of a larger document the path
    /// begins at the root of the larger one.
    package var path: String {
        var steps: [String] = []
        var current: xmlNodePtr? = pointer
        while let node = current {
            let parent = node.pointee.parent
            switch node.pointee.type {
            case XML_ATTRIBUTE_NODE:
                steps.append("/@" + XMLNode(document: document, pointer: node).name)
            case XML_ELEMENT_NODE:
                if parent?.pointee.type != XML_ELEMENT_NODE, let rootPath = document.rootPath {
                    steps.append(rootPath)
                } else {
                    steps.append("/" + XMLNode(document: document, pointer: node).name + Self.position(of: node))
                }
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: steps.append("/text()")
            case XML_COMMENT_NODE: steps.append("/comment()")
            case XML_PI_NODE: steps.append("/processing-instruction()")
            default: break
            }
            current = parent
        }
        return steps.isEmpty ? "/" : steps.reversed().joined()
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
