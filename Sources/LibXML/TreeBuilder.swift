internal import CLibXML2
internal import Glibc

/// Builds the tree of one document out of libxml2's own structs, as `xmlSAX2StartElementNs` and its like do, but in
/// a memory of its own.
///
/// The nodes belong to the builder until the parser has found the whole document in order: libxml2 frees what it knows of,
/// and these it could not.
struct TreeBuilder {
    /// Where the nodes are.
    let memory: NodeMemory

    /// The root, and the comments and processing instructions around it.
    private var first: xmlNodePtr?
    private var last: xmlNodePtr?
    /// The length of the text laid down last.
    private var textLength = 0

    /// The longest text in bytes; the same as libxml2's, which xmllint keeps to.
    private static let longestText = 10_000_000

    init(memory: NodeMemory) {
        self.memory = memory
    }

    /// Gives a finished tree to its document, which must let go of it before libxml2 frees the document.
    func finish(_ document: xmlDocPtr) {
        document.pointee.children = first
        document.pointee.last = last
    }

    /// Builds an element with its namespaces and attributes and makes it the one the parser is in; nil if the parser gave up.
    mutating func startElement(
        _ context: xmlParserCtxtPtr, _ name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
        uri: UnsafePointer<xmlChar>?, namespaces: UnsafeBufferPointer<UnsafePointer<xmlChar>?>,
        attributes: UnsafeBufferPointer<UnsafePointer<xmlChar>?>
    ) -> xmlNodePtr? {
        // All names are in the dictionary that parser and document share.
        let element = node(XML_ELEMENT_NODE, name, context)
        element.pointee.line = UInt16(clamping: context.pointee.input.map { Int($0.pointee.line) } ?? 0)
        append(element, context)
        declare(namespaces, on: element)
        guard nodePush(context, element) >= 0 else { return nil }
        if uri != nil { element.pointee.ns = namespace(prefix, at: element) }
        var previous: xmlAttrPtr?
        for index in stride(from: 0, to: attributes.count, by: 5) {
            guard let value = attributes[index + 3], let end = attributes[index + 4] else { continue }
            let attribute = attribute(attributes[index], value, count: end - value, of: element)
            if attributes[index + 2] != nil { attribute.pointee.ns = namespace(attributes[index + 1], at: element) }
            attribute.pointee.prev = previous
            if let previous { previous.pointee.next = attribute } else { element.pointee.properties = attribute }
            previous = attribute
        }
        return element
    }

    /// Adds characters, or a CDATA section, to the element the parser is in; false if a text became too long.
    mutating func addText(
        _ context: xmlParserCtxtPtr, _ text: UnsafePointer<xmlChar>, count: Int, type: xmlElementType
    ) -> Bool {
        guard let parent = context.pointee.node else { return true }
        // The parser hands over a text in pieces. Whatever stands between two texts becomes the last child.
        if let last = parent.pointee.last, last.pointee.type == type, let content = last.pointee.content {
            guard textLength + count <= Self.longestText else { return false }
            last.pointee.content = memory.extend(content, count: textLength, by: text, count: count)
            textLength += count
            return true
        }
        let node = node(type, type == XML_TEXT_NODE ? zx_text_name() : nil, context)
        node.pointee.content = memory.copy(text, count: count)
        textLength = count
        append(node, context)
        return true
    }

    /// Adds a comment, or a processing instruction with its target as name.
    mutating func addRemark(
        _ context: xmlParserCtxtPtr, _ type: xmlElementType, name: UnsafePointer<xmlChar>?,
        _ content: UnsafePointer<xmlChar>?
    ) {
        let node = node(type, name, context)
        if let content { node.pointee.content = memory.copy(content, count: Int(xmlStrlen(content))) }
        append(node, context)
    }

    private func node(
        _ type: xmlElementType, _ name: UnsafePointer<xmlChar>?, _ context: xmlParserCtxtPtr
    ) -> xmlNodePtr {
        let node = memory.make(xmlNode())
        node.pointee.type = type
        node.pointee.name = name
        node.pointee.doc = context.pointee.myDoc
        return node
    }

    private func attribute(
        _ name: UnsafePointer<xmlChar>?, _ value: UnsafePointer<xmlChar>, count: Int, of element: xmlNodePtr
    ) -> xmlAttrPtr {
        let attribute = memory.make(xmlAttr())
        attribute.pointee.type = XML_ATTRIBUTE_NODE
        attribute.pointee.name = name
        attribute.pointee.parent = element
        attribute.pointee.doc = element.pointee.doc
        let text = memory.make(xmlNode())
        text.pointee.type = XML_TEXT_NODE
        text.pointee.name = zx_text_name()
        text.pointee.parent = UnsafeMutableRawPointer(attribute).assumingMemoryBound(to: xmlNode.self)
        text.pointee.doc = element.pointee.doc
        text.pointee.content = self.value(value, count: count)
        attribute.pointee.children = text
        attribute.pointee.last = text
        return attribute
    }

    /// The value of an attribute. The parser has resolved all references but those to an ampersand, which it leaves as
    /// `&#38;` to whoever builds the tree.
    private func value(_ value: UnsafePointer<xmlChar>, count: Int) -> UnsafeMutablePointer<xmlChar> {
        let copy = memory.copy(value, count: count)
        guard memchr(copy, Int32(UInt8(ascii: "&")), count) != nil else { return copy }
        let reference: StaticString = "#38;"
        var (read, write) = (0, 0)
        while read < count {
            let byte = copy[read]
            copy[write] = byte
            read += 1
            write += 1
            guard byte == UInt8(ascii: "&"), count - read >= reference.utf8CodeUnitCount else { continue }
            if memcmp(copy + read, reference.utf8Start, reference.utf8CodeUnitCount) == 0 {
                read += reference.utf8CodeUnitCount
            }
        }
        copy[write] = 0
        return copy
    }

    /// Lays down the declarations of an element, given as prefix and name by turns.
    private func declare(_ declarations: UnsafeBufferPointer<UnsafePointer<xmlChar>?>, on element: xmlNodePtr) {
        var previous: xmlNsPtr?
        for index in stride(from: 0, to: declarations.count, by: 2) {
            let namespace = memory.make(xmlNs())
            namespace.pointee.type = XML_NAMESPACE_DECL
            namespace.pointee.prefix = declarations[index]
            namespace.pointee.href = declarations[index + 1]
            if let previous { previous.pointee.next = namespace } else { element.pointee.nsDef = namespace }
            previous = namespace
        }
    }

    /// The declaration of a prefix that holds at an element; the parser has made sure that there is one.
    private func namespace(_ prefix: UnsafePointer<xmlChar>?, at element: xmlNodePtr) -> xmlNsPtr? {
        var level: xmlNodePtr? = element
        while let current = level, current.pointee.type == XML_ELEMENT_NODE {
            var declaration = current.pointee.nsDef
            while let found = declaration {
                // Both come from the dictionary, where every name is once.
                if found.pointee.prefix == prefix { return found }
                declaration = found.pointee.next
            }
            level = current.pointee.parent
        }
        // `xml` alone is declared nowhere; its namespace belongs to the document.
        return prefix.flatMap { xmlSearchNs(element.pointee.doc, element, $0) }
    }

    /// Makes a node the last child of the element the parser is in, or of the document.
    private mutating func append(_ node: xmlNodePtr, _ context: xmlParserCtxtPtr) {
        let parent = context.pointee.node
        let previous = parent.map { $0.pointee.last } ?? last
        node.pointee.prev = previous
        node.pointee.parent = parent ?? zx_document_node(context.pointee.myDoc)
        previous?.pointee.next = node
        if let parent {
            if previous == nil { parent.pointee.children = node }
            parent.pointee.last = node
        } else {
            if previous == nil { first = node }
            last = node
        }
    }
}
