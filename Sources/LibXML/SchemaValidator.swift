internal import CLibXML2

/// Validates documents against one schema; one validator serves one worker.
package final class SchemaValidator {
    /// The schema.
    package let schema: Schema

    private let context: xmlSchemaValidCtxtPtr
    private let faults = FaultCollector()
    /// The document under validation, so that a fault finds its line and path.
    private var document: XMLDocument?

    /// Makes a validator.
    package init(_ schema: Schema) {
        self.schema = schema
        // libxml2 returns nil only when memory is out, and then nothing else would work either.
        guard let context = xmlSchemaNewValidCtxt(schema.pointer) else { fatalError("libxml2 is out of memory") }
        self.context = context
        xmlSchemaSetValidStructuredErrors(context, collectFault, faults.opaque)
        faults.locate = { [unowned self] in fault($0) }
    }

    deinit {
        xmlSchemaFreeValidCtxt(context)
    }

    /// Validates a document and collects every fault, up to a limit.
    package func validate(_ document: XMLDocument, limit: Int = 200) -> SchemaReport {
        faults.reset()
        faults.limit = limit
        self.document = document
        defer { self.document = nil }
        let verdict = faults.capturing { xmlSchemaValidateDoc(context, document.tree) }
        if verdict == 0, faults.isEmpty { return .valid }
        if faults.isEmpty {
            let text = "libxml2 failed while it validated the document"
            faults.add(XMLFault(domain: .schema, code: Int(verdict), line: document.root.line, message: text))
        }
        return SchemaReport(faults: faults.faults, omitted: faults.omitted)
    }

    /// Makes a fault with the true place of its node.
    private func fault(_ error: xmlError) -> XMLFault {
        guard let document else { return XMLFault(error, lineOffset: 0) }
        if let node = error.node?.assumingMemoryBound(to: xmlNode.self) {
            return XMLFault(error, at: XMLNode(document: document, pointer: node))
        }
        // A key reference that leads nowhere is reported at the end, with a line and no node.
        if let node = element(named: SchemaMessage(error.text).element, line: error.line, in: document) {
            return XMLFault(error, at: node)
        }
        return XMLFault(error, lineOffset: document.firstLine - 1)
    }

    /// The first element with this name on this line of the tree.
    private func element(named name: String?, line: Int32, in document: XMLDocument) -> XMLNode? {
        guard let name, line > 0 else { return nil }
        var pending = [document.root]
        while let node = pending.popLast() {
            if ParserHooks.line(of: node.pointer) == Int(line), node.hasName(name) { return node }
            pending.append(contentsOf: node.childElements.reversed())
        }
        return nil
    }
}

// One context with the state of one validation.
@available(*, unavailable)
extension SchemaValidator: Sendable {}
