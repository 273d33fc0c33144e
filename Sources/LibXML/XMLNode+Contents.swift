internal import CLibXML2
internal import Glibc

extension XMLNode {
    /// The value of the attribute with this name and no namespace; nil if the element has none.
    package func attribute(_ name: String) -> String? {
        name.withCString { attributeNode(cName: $0) }?.stringValue
    }

    /// The attribute with this name and no namespace, as a node with its own path.
    package func attributeNode(_ name: String) -> XMLNode? {
        name.withCString { attributeNode(cName: $0) }
    }

    private func attributeNode(cName: UnsafePointer<CChar>) -> XMLNode? {
        for attribute in attributeNodes where attribute.namespace == nil {
            guard let name = attribute.pointer.pointee.name else { continue }
            let isSame = name.withMemoryRebound(to: CChar.self, capacity: 1) { strcmp($0, cName) == 0 }
            if isSame { return attribute }
        }
        return nil
    }

    /// The value of `xml:lang` on this element; not inherited.
    package var language: String? {
        attributeNodes.first { $0.hasName("lang") && $0.isOfXML }?.stringValue
    }

    /// Whether it is in the namespace that the prefix `xml` always stands for.
    private var isOfXML: Bool {
        guard let href = namespace?.pointee.href else { return false }
        return strcmp(
            UnsafeRawPointer(href).assumingMemoryBound(to: CChar.self), "http://www.w3.org/XML/1998/namespace") == 0
    }

    /// The attributes by local name, in the order of the file; namespace declarations aren't among them.
    package var attributes: [(name: String, value: String)] {
        attributeNodes.map { ($0.name, $0.stringValue) }
    }

    /// The attributes as nodes, in the order of the file.
    package var attributeNodes: AttributeSequence {
        AttributeSequence(document: document, pending: isElement ? pointer.pointee.properties : nil)
    }

    /// The child elements, in the order of the file.
    package var children: [XMLNode] { Array(childElements) }

    /// The child elements, one by one.
    package var childElements: ElementSequence {
        ElementSequence(document: document, pending: isAttribute ? nil : pointer.pointee.children)
    }

    /// The child elements with this local name.
    package func elements(named name: String) -> [XMLNode] {
        childElements.filter { $0.hasName(name) }
    }

    /// The first child element with this local name.
    package func element(named name: String) -> XMLNode? {
        childElements.first { $0.hasName(name) }
    }

    /// Compares the local name without making a string of it.
    package func hasName(_ name: String) -> Bool {
        (isElement || isAttribute) && Self.isNamed(pointer, name)
    }

    /// Whether it is an attribute with a name, of an element with a name, in a document whose root has a name.
    package func isAttribute(_ name: String, of element: String, inRoot root: String) -> Bool {
        guard isAttribute, let owner = pointer.pointee.parent else { return false }
        return Self.isNamed(pointer, name) && Self.isNamed(owner, element)
            && Self.isNamed(xmlDocGetRootElement(document.tree), root)
    }

    private static func isNamed(_ node: xmlNodePtr?, _ name: String) -> Bool {
        guard let own = node?.pointee.name else { return false }
        return name.withCString { other in
            own.withMemoryRebound(to: CChar.self, capacity: 1) { strcmp($0, other) == 0 }
        }
    }
}

/// The attributes of an element.
package struct AttributeSequence: Sequence, IteratorProtocol {
    let document: XMLDocument
    var pending: xmlAttrPtr?

    /// The next attribute.
    package mutating func next() -> XMLNode? {
        guard let current = pending else { return nil }
        pending = current.pointee.next
        let node = UnsafeMutableRawPointer(current).assumingMemoryBound(to: xmlNode.self)
        return XMLNode(document: document, pointer: node)
    }
}

/// The child elements of a node.
package struct ElementSequence: Sequence, IteratorProtocol {
    let document: XMLDocument
    var pending: xmlNodePtr?

    /// The next element.
    package mutating func next() -> XMLNode? {
        while let current = pending {
            pending = current.pointee.next
            if current.pointee.type == XML_ELEMENT_NODE { return XMLNode(document: document, pointer: current) }
        }
        return nil
    }
}
