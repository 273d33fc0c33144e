internal import CLibXML2

extension XMLDocument {
    /// Cuts an element out of a tree that is being built and makes a document of it.
    ///
    /// Names stay where they are, in the dictionary that both trees share. Namespaces declared further up are declared
    /// again on the element, since their declarations stay behind.
    convenience init?(cutting element: xmlNodePtr, name: String, rootPath: String) {
        guard let old = element.pointee.doc, let new = xmlNewDoc("1.0") else { return nil }
        let outer = Self.outerNamespaces(of: element)
        xmlUnlinkNode(element)
        if let dictionary = old.pointee.dict, xmlDictReference(dictionary) == 0 { new.pointee.dict = dictionary }
        xmlDocSetRootElement(new, element)
        self.init(takingOwnershipOf: new, name: name, firstLine: 1, rootPath: rootPath)
        declareAgain(outer, below: element)
    }

    /// The namespaces that hold for an element and are declared above it.
    private static func outerNamespaces(of element: xmlNodePtr) -> [xmlNsPtr] {
        guard let list = xmlGetNsList(element.pointee.doc, element) else { return [] }
        defer { zx_free(list) }
        var own: Set<xmlNsPtr> = []
        var next = element.pointee.nsDef
        while let namespace = next {
            own.insert(namespace)
            next = namespace.pointee.next
        }
        var outer: [xmlNsPtr] = []
        var index = 0
        while let namespace = list[index] {
            if !own.contains(namespace) { outer.append(namespace) }
            index += 1
        }
        return outer
    }

    /// Declares namespaces on the root and makes every node below use these declarations.
    private func declareAgain(_ outer: [xmlNsPtr], below root: xmlNodePtr) {
        let new = outer.map { xmlNewNs(root, $0.pointee.href, $0.pointee.prefix) }
        // The namespace of `xml:lang` is declared nowhere and kept by each document.
        lazy var xml = xmlSearchNs(tree, root, "xml")
        func replacement(of namespace: xmlNsPtr?) -> xmlNsPtr? {
            guard let namespace else { return nil }
            if let index = outer.firstIndex(of: namespace) { return new[index] }
            return xmlStrEqual(namespace.pointee.prefix, "xml") == 1 ? xml : namespace
        }
        var current = root
        while true {
            if current.pointee.type == XML_ELEMENT_NODE {
                current.pointee.ns = replacement(of: current.pointee.ns)
                var attribute = current.pointee.properties
                while let present = attribute {
                    present.pointee.ns = replacement(of: present.pointee.ns)
                    attribute = present.pointee.next
                }
            }
            guard let next = Self.follower(of: current, below: root) else { return }
            current = next
        }
    }

    /// The next node in document order.
    private static func follower(of node: xmlNodePtr, below root: xmlNodePtr) -> xmlNodePtr? {
        if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
        var current = node
        while current != root {
            if let next = current.pointee.next { return next }
            guard let parent = current.pointee.parent else { return nil }
            current = parent
        }
        return nil
    }
}
