internal import CLibXML2

extension XMLNode {
    /// The element as a small document of its own in UTF-8.
    ///
    /// Namespaces are declared at its root; comments and blank text are left out. Line breaks are kept or put into
    /// start tags so that `parse(bytes, name:, firstLine: node.line)` gives each element its line in the original file
    /// again.
    package func compactCopy() -> [UInt8] {
        var copy = CompactCopy(line: line)
        copy.write(self, isRoot: true)
        return copy.writer.bytes
    }
}

/// Writes a subtree while it watches the line it is on.
private struct CompactCopy: ~Copyable {
    var writer = MarkupWriter(.fragment, capacity: 1024)
    var line: Int

    mutating func write(_ node: XMLNode, isRoot: Bool = false) {
        writer.append("<")
        write(qualifiedNameOf: node)
        if isRoot { declareNamespacesInScope(of: node) } else { declareNamespaces(of: node) }
        for attribute in node.attributeNodes {
            writer.append(" ")
            write(qualifiedNameOf: attribute)
            write(value: attribute.stringValue)
        }
        // The parser takes the line on which a start tag ends.
        while line < node.line {
            writer.append("\n")
            line += 1
        }
        guard node.pointer.pointee.children != nil else { return writer.append("/>") }
        writer.append(">")
        writeContent(of: node)
        writer.append("</")
        write(qualifiedNameOf: node)
        writer.append(">")
    }

    private mutating func writeContent(of node: XMLNode) {
        var child = node.pointer.pointee.children
        while let current = child {
            child = current.pointee.next
            switch current.pointee.type {
            case XML_ELEMENT_NODE: write(XMLNode(document: node.document, pointer: current))
            case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
                guard xmlIsBlankNode(current) == 0 else { continue }
                let text = XMLNode(document: node.document, pointer: current).stringValue
                writer.appendEscaped(text, inAttribute: false)
                line += text.utf8.lazy.filter { $0 == UInt8(ascii: "\n") }.count
            default: continue
            }
        }
    }

    private mutating func write(qualifiedNameOf node: XMLNode) {
        if let prefix = node.namespace?.pointee.prefix {
            writer.appendEscaped(String(cString: prefix), inAttribute: true)
            writer.append(":")
        }
        writer.appendEscaped(node.name, inAttribute: true)
    }

    private mutating func write(value: String) {
        writer.append("=\"")
        writer.appendEscaped(value, inAttribute: true)
        writer.append("\"")
    }

    private mutating func declareNamespaces(of node: XMLNode) {
        var next = node.pointer.pointee.nsDef
        while let namespace = next {
            declare(namespace)
            next = namespace.pointee.next
        }
    }

    private mutating func declareNamespacesInScope(of node: XMLNode) {
        guard let list = xmlGetNsList(node.document.tree, node.pointer) else { return }
        defer { zx_free(list) }
        var index = 0
        while let namespace = list[index] {
            declare(namespace)
            index += 1
        }
    }

    private mutating func declare(_ namespace: xmlNsPtr) {
        writer.append(" xmlns")
        if let prefix = namespace.pointee.prefix {
            writer.append(":")
            writer.appendEscaped(String(cString: prefix), inAttribute: true)
        }
        write(value: namespace.pointee.href.map { String(cString: $0) } ?? "")
    }
}
