internal import CLibXML2
internal import Glibc

/// A node of a document; it keeps the document alive.
package struct XMLNode {
    /// The document that owns the node.
    package let document: XMLDocument

    let pointer: xmlNodePtr

    init(document: XMLDocument, pointer: xmlNodePtr) {
        self.document = document
        self.pointer = pointer
    }

    /// Whether it is an element.
    package var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }

    /// Whether it is an attribute.
    package var isAttribute: Bool { pointer.pointee.type == XML_ATTRIBUTE_NODE }

    /// The local name of an element or attribute; empty for other nodes.
    package var name: String {
        guard isElement || isAttribute, let name = pointer.pointee.name else { return "" }
        return String(cString: name)
    }

    /// The namespace of an element or attribute.
    package var namespaceURI: String? {
        guard isElement || isAttribute, let href = namespace?.pointee.href else { return nil }
        return String(cString: href)
    }

    /// The namespace in the tree; elements and attributes keep it at different places.
    var namespace: xmlNsPtr? {
        isAttribute ? attributePointer.pointee.ns : pointer.pointee.ns
    }

    /// The same node as an attribute; only to be asked of one.
    var attributePointer: xmlAttrPtr {
        UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: xmlAttr.self)
    }

    /// The line in the file on which the start tag of the element, or of the attribute's or text's element, ends.
    package var line: Int {
        var element = pointer
        while element.pointee.type != XML_ELEMENT_NODE {
            guard let parent = element.pointee.parent else { return document.firstLine }
            element = parent
        }
        return max(ParserHooks.line(of: element), 1) + document.firstLine - 1
    }

    /// The place of the node.
    package var place: SourcePlace {
        SourcePlace(file: document.name, line: line, path: path)
    }

    /// The parent element; nil for a root.
    package var parent: XMLNode? {
        guard let parent = pointer.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
        return XMLNode(document: document, pointer: parent)
    }

    /// The text of a node as XPath's `string()` gives it.
    package var stringValue: String {
        let type = pointer.pointee.type
        if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE {
            return pointer.pointee.content.map { String(cString: $0) } ?? ""
        }
        guard let first = pointer.pointee.children else { return "" }
        if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE {
            return first.pointee.content.map { String(cString: $0) } ?? ""
        }
        guard let content = xmlNodeGetContent(pointer) else { return "" }
        defer { zx_free(content) }
        return String(cString: content)
    }
}

extension XMLNode: Hashable {
    /// Whether both are the same node of the same tree.
    package static func == (left: XMLNode, right: XMLNode) -> Bool { left.pointer == right.pointer }

    /// Hashes the identity of the node.
    package func hash(into hasher: inout Hasher) { hasher.combine(pointer) }
}

// A node is a place in a tree that belongs to one worker.
@available(*, unavailable)
extension XMLNode: Sendable {}

extension XMLNode: CustomStringConvertible {
    /// The place; never the content.
    package var description: String { place.description }
}
