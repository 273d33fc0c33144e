internal import CLibXML2

/// libxml2's state of one validation after the other, under one compiled schema.
final class ValidationContext {
    private let schema: CompiledSchema
    private let faults: FaultCollector
    private let pointer: xmlSchemaValidCtxtPtr

    /// Makes a context that reports to a collector.
    init(_ schema: CompiledSchema, _ faults: FaultCollector) {
        // libxml2 returns nil only when memory is out, and then nothing else would work either.
        guard let pointer = xmlSchemaNewValidCtxt(schema.pointer) else { fatalError("libxml2 is out of memory") }
        self.schema = schema
        self.faults = faults
        self.pointer = pointer
        xmlSchemaSetValidStructuredErrors(pointer, collectFault, faults.opaque)
    }

    deinit {
        xmlSchemaFreeValidCtxt(pointer)
    }

    /// What libxml2 says of a document: 0 if it is valid.
    func verdict(on document: XMLDocument) -> Int32 {
        faults.capturing { xmlSchemaValidateDoc(pointer, document.tree) }
    }
}
