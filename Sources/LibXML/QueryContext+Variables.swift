internal import CLibXML2

extension QueryContext {
    /// Binds a variable; a value it had before is replaced.
    ///
    /// The nodes may be of several documents, and the context keeps those alive.
    package func setVariable(_ name: String, _ value: QueryValue) {
        let object: xmlXPathObjectPtr? =
            switch value {
            case .boolean(let flag): xmlXPathNewBoolean(flag ? 1 : 0)
            case .number(let number): xmlXPathNewFloat(number)
            case .string(let text): xmlXPathNewString(text)
            case .nodes(let nodes): set(of: nodes)
            }
        xmlXPathRegisterVariable(context, name, object)
    }

    /// Evaluates an expression and binds the result, without copying it.
    package func define(_ name: String, by query: Query, at node: XMLNode? = nil) throws(XMLError) {
        let result = try result(of: query, at: node)
        if let node { keep(node.document) }
        xmlXPathRegisterVariable(context, name, result)
    }

    /// The value of a variable; nil if it isn't bound.
    package func value(of name: String) -> QueryValue? {
        prepare(at: nil)
        // Read in libxml2's own table: a copy of the value would be copied once more into Swift.
        guard let object = storedVariable(name) else { return nil }
        return value(object)
    }

    /// Removes all variables and lets go of their documents.
    package func removeVariables() {
        xmlXPathRegisteredVariablesCleanup(context)
        evaluated.removeAll(keepingCapacity: true)
        context.pointee.node = blank.root.pointer
        context.pointee.doc = blank.tree
        owners.removeAll(keepingCapacity: true)
    }

    private func keep(_ document: XMLDocument) {
        if !owners.contains(where: { $0 === document }) { owners.append(document) }
    }

    /// A set of nodes as XPath wants it: without duplicates, in document order.
    private func set(of nodes: [XMLNode]) -> xmlXPathObjectPtr? {
        guard let set = xmlXPathNodeSetCreate(nil) else { return nil }
        var seen: Set<XMLNode> = []
        var isOneDocument = true
        for node in nodes where nodes.count == 1 || seen.insert(node).inserted {
            keep(node.document)
            isOneDocument = isOneDocument && node.document === nodes[0].document
            xmlXPathNodeSetAddUnique(set, node.pointer)
        }
        // There is no order between documents; the one given is kept.
        if isOneDocument, nodes.count > 1 { xmlXPathNodeSetSort(set) }
        return xmlXPathWrapNodeSet(set)
    }
}
