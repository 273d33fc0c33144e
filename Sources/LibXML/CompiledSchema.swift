internal import CLibXML2

/// A schema as libxml2 compiles it: the owner of what it points to.
///
/// It may be shared: once compiled, libxml2 only reads it. The stress test shows that under valgrind's drd, which sees
/// what libxml2 does.
final class CompiledSchema: @unchecked Sendable {
    let pointer: xmlSchemaPtr

    /// Compiles the file with a path, as ``SchemaInput`` serves it.
    ///
    /// - Throws: `schemaUnusable` if it doesn't compile.
    init(_ path: String) throws(XMLError) {
        let faults = FaultCollector()
        let schema = faults.capturing { () -> xmlSchemaPtr? in
            guard let context = xmlSchemaNewParserCtxt(path) else { return nil }
            defer { xmlSchemaFreeParserCtxt(context) }
            xmlSchemaSetParserStructuredErrors(context, collectFault, faults.opaque)
            return xmlSchemaParse(context)
        }
        // libxml2 hands out a schema in spite of some faults, such as a part that it doesn't find.
        guard let schema, faults.isEmpty else {
            xmlSchemaFree(schema)
            let first = faults.faults.first { $0.line != nil } ?? faults.faults.first
            throw XMLError(
                .schemaUnusable, first?.message ?? "the schema can't be compiled",
                place: SourcePlace(file: path, line: first?.line), underlying: faults.faults, omitted: faults.omitted)
        }
        pointer = schema
    }

    deinit {
        xmlSchemaFree(pointer)
    }
}
