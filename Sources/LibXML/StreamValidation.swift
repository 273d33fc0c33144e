internal import CLibXML2

/// Validates a document without building its tree.
///
/// `xmlSchemaValidateStream` rather than the reader: it knows the line of every key and reference, the reader doesn't.
struct StreamValidation {
    let schema: Schema
    let limits: ParsingLimits
    let name: String

    /// Validates; throws where the document isn't well-formed or exceeds a limit.
    func validate(_ bytes: UnsafeBufferPointer<UInt8>, faultLimit: Int) throws(XMLError) -> SchemaReport {
        if let light = schema.light {
            let check = StreamCheck(light)
            if try validate(bytes, light.rest, check, faultLimit: 1).isValid, check.holds { return .valid }
        }
        return try validate(bytes, schema.whole(), nil, faultLimit: faultLimit)
    }

    /// Validates under a whole schema, or under the rest of one while a check is told of every element.
    func validate(
        _ bytes: UnsafeBufferPointer<UInt8>, _ compiled: CompiledSchema, _ check: StreamCheck?, faultLimit: Int
    ) throws(XMLError) -> SchemaReport {
        let watch = StreamWatch(limits: limits, source: bytes, check: check)
        let opaque = Unmanaged.passUnretained(watch).toOpaque()
        let parserFaults = FaultCollector()
        let schemaFaults = FaultCollector(limit: faultLimit)
        schemaFaults.locate = { [unowned watch] in watch.fault($0) }
        guard let context = xmlSchemaNewValidCtxt(compiled.pointer),
            let input = xmlParserInputBufferCreateIO(readBlock, nil, opaque, XML_CHAR_ENCODING_NONE)
        else { fatalError("libxml2 is out of memory") }
        defer { xmlSchemaFreeValidCtxt(context) }
        xmlSchemaSetValidStructuredErrors(context, collectFault, schemaFaults.opaque)
        watch.context = context
        var callbacks = xmlSAXHandler()
        StreamWatch.install(in: &callbacks)
        let verdict = parserFaults.capturing {
            xmlSchemaValidateStream(context, input, XML_CHAR_ENCODING_NONE, &callbacks, opaque)
        }
        if let error = watch.stop?.error(limits: limits, name: name, lineOffset: 0) { throw error }
        guard parserFaults.isEmpty else { throw XMLError(parserFaults, name: name) }
        if verdict != 0, schemaFaults.isEmpty {
            throw XMLError(.internal, "libxml2 failed while it validated", place: SourcePlace(file: name))
        }
        return SchemaReport(faults: schemaFaults.faults, omitted: schemaFaults.omitted)
    }
}

/// Called by libxml2 for the next bytes.
private func readBlock(raw: UnsafeMutableRawPointer?, into buffer: UnsafeMutablePointer<CChar>?, length: Int32) -> Int32
{
    guard let raw, let buffer else { return -1 }
    let watch = Unmanaged<StreamWatch>.fromOpaque(raw).takeUnretainedValue()
    return Int32(watch.read(into: buffer, count: Int(length)))
}
