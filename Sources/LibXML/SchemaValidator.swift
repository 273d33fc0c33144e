internal import CLibXML2

/// Validates documents against one schema; one validator serves one worker.
package final class SchemaValidator {
    /// The schema.
    package let schema: Schema

    private let faults = FaultCollector()
    /// What finds a valid document valid; nil where the whole schema is needed for that.
    private let light: (context: ValidationContext, check: LightCheck)?
    /// Made when it is needed.
    private var whole: ValidationContext?
    /// The document under validation, so that a fault finds its line and path.
    private var document: XMLDocument?

    /// Makes a validator.
    package init(_ schema: Schema) {
        self.schema = schema
        if let plain = schema.light {
            light = (ValidationContext(plain.rest, faults), LightCheck(plain))
        } else {
            light = nil
        }
        faults.locate = { [unowned self] in fault($0) }
    }

    /// Validates a document and collects every fault, up to a limit.
    package func validate(_ document: XMLDocument, limit: Int = 200) -> SchemaReport {
        faults.reset()
        faults.limit = limit
        self.document = document
        defer { self.document = nil }
        if let light {
            if light.context.verdict(on: document) == 0, faults.isEmpty, light.check.holds(in: document) {
                return .valid
            }
            faults.reset()
        }
        do throws(XMLError) {
            let verdict = try wholeContext().verdict(on: document)
            if verdict == 0, faults.isEmpty { return .valid }
            if faults.isEmpty {
                let text = "libxml2 failed while it validated the document"
                faults.add(XMLFault(domain: .schema, code: Int(verdict), line: document.root.line, message: text))
            }
        } catch {
            // A rule that was left out is broken: no document is valid then.
            faults.add(XMLFault(domain: .schema, code: 0, line: nil, message: error.message))
        }
        return SchemaReport(faults: faults.faults, omitted: faults.omitted)
    }

    private func wholeContext() throws(XMLError) -> ValidationContext {
        if let whole { return whole }
        let context = ValidationContext(try schema.whole(), faults)
        whole = context
        return context
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
