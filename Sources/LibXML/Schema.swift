internal import CLibXML2

/// A compiled schema.
///
/// It may be shared: once compiled, libxml2 only reads it. The stress test shows that under valgrind's drd, which sees
/// what libxml2 does. Each worker makes its own ``SchemaValidator``.
package final class Schema: @unchecked Sendable {
    /// What the schema is called.
    package let name: String

    let pointer: xmlSchemaPtr

    /// Compiles a schema file together with the files that it includes from its own folder.
    ///
    /// - Throws: `io` if a file can't be read, `schemaUnusable` if it includes from elsewhere or doesn't compile.
    package convenience init(file path: String) throws(XMLError) {
        Library.start()
        let files = SchemaFiles(main: path)
        try files.check()
        let pointer: xmlSchemaPtr
        do throws(XMLError) {
            pointer = try SchemaInput.withoutAnnotations { () throws(XMLError) in
                try Self.compile(path) { xmlSchemaNewParserCtxt(path) }
            }
        } catch {
            // What is wrong is told of the files as they are, and of the first one that isn't even well-formed.
            try files.check(thoroughly: true)
            pointer = try Self.compile(path) { xmlSchemaNewParserCtxt(path) }
        }
        self.init(takingOwnershipOf: pointer, name: path)
    }

    /// Compiles a schema that stands alone.
    ///
    /// - Throws: `schemaUnusable` if it doesn't compile.
    package convenience init(bytes: [UInt8], name: String) throws(XMLError) {
        Library.start()
        // libxml2 reads the bytes when it compiles, so they are kept until then.
        let copy = UnsafeMutableBufferPointer<CChar>.allocate(capacity: bytes.count)
        defer { copy.deallocate() }
        _ = copy.initialize(from: bytes.lazy.map { CChar(bitPattern: $0) })
        let pointer = try Self.compile(name) {
            xmlSchemaNewMemParserCtxt(copy.baseAddress, Int32(clamping: copy.count))
        }
        self.init(takingOwnershipOf: pointer, name: name)
    }

    private init(takingOwnershipOf pointer: xmlSchemaPtr, name: String) {
        self.pointer = pointer
        self.name = name
    }

    private static func compile(
        _ name: String, context make: () -> xmlSchemaParserCtxtPtr?
    ) throws(XMLError) -> xmlSchemaPtr {
        let faults = FaultCollector()
        let schema = faults.capturing { () -> xmlSchemaPtr? in
            guard let context = make() else { return nil }
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
                place: SourcePlace(file: name, line: first?.line), underlying: faults.faults, omitted: faults.omitted)
        }
        return schema
    }

    deinit {
        xmlSchemaFree(pointer)
    }
}
