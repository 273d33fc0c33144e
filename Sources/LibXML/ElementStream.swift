internal import CLibXML2

/// Reads a big document child by child: each child of the root becomes a small document of its own.
///
/// With a schema the whole input is validated first, without a tree, so that nothing of an invalid document is used by
/// mistake and key references are checked across all children. Memory then holds the input from the current block on and
/// the children read from it.
package final class ElementStream {
    /// What the document is called.
    package let name: String
    /// The root's start tag.
    package var root: RootTag { cutter.root ?? RootTag(name: "", namespace: nil, attributes: [:], line: 0) }
    /// What validation found; valid if there was no schema.
    package let report: SchemaReport

    private let bytes: StreamBytes
    private var source: UnsafeBufferPointer<UInt8> { bytes.buffer }
    private let faults: FaultCollector
    private let state: UnsafeMutablePointer<ParserState>
    private let context: xmlParserCtxtPtr
    private let cutter: ChildCutter
    private var offset = 0
    private var error: XMLError?

    /// How much is given to the parser at a time.
    private static let blockSize = 32 * 1024

    /// Begins to read a document that is already in memory.
    package convenience init(
        bytes: [UInt8], name: String, schema: Schema? = nil, limits: ParsingLimits = .stream, faultLimit: Int = 200
    ) throws(XMLError) {
        try self.init(
            bytes: StreamBytes(bytes), name: name, schema: schema, limits: limits, faultLimit: faultLimit)
    }

    /// Begins to read, and validates if there is a schema. The bytes stay whole until the first
    /// child is asked for, so that whoever finds the report wanting can look at them again; from then on what has been read
    /// is released.
    ///
    /// - Throws: An `XMLError` if the input is hostile or not well-formed as far as was read: all of it with a schema,
    ///   the beginning up to the root without.
    package init(
        bytes: StreamBytes, name: String, schema: Schema? = nil, limits: ParsingLimits = .stream, faultLimit: Int = 200
    ) throws(XMLError) {
        Library.start()
        try ByteScan(limits: limits).check(bytes.buffer, name: name)
        if let schema {
            let validation = StreamValidation(schema: schema, limits: limits, name: name)
            report = try validation.validate(bytes.buffer, faultLimit: faultLimit)
        } else {
            report = .valid
        }
        // libxml2 returns nil only when memory is out, and then nothing else would work either.
        guard let context = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil) else {
            fatalError("libxml2 is out of memory")
        }
        xmlCtxtUseOptions(context, ParserHooks.options)
        self.context = context
        self.bytes = bytes
        self.name = name
        faults = FaultCollector()
        cutter = ChildCutter(name: name)
        state = .allocate(capacity: 1)
        state.initialize(to: ParserState(limits: limits, faults: faults))
        state.pointee.cutter = Unmanaged.passUnretained(cutter)
        ParserHooks.install(on: context, state: state)
        ParserHooks.installCutter(on: context)
        while cutter.root == nil, error == nil, offset < source.count { feed() }
        if let error { throw error }
        if cutter.root == nil {
            throw XMLError(.notWellFormed, "there is no root element", place: SourcePlace(file: name))
        }
    }

    deinit {
        cutter.children.removeAll()
        xmlFreeDoc(context.pointee.myDoc)
        context.pointee.myDoc = nil
        xmlFreeParserCtxt(context)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// The next child of the root, with its true lines and its path in the whole document; nil at the end.
    package func next() throws(XMLError) -> XMLDocument? {
        while cutter.children.isEmpty, error == nil, offset < source.count {
            feed()
            // The parser has its own copy of what it still needs.
            bytes.release(before: offset)
        }
        if let child = cutter.children.popFirst() { return child }
        if let error { throw error }
        return nil
    }

    /// Gives the parser another block.
    private func feed() {
        // The first four bytes alone tell the encoding; libxml2 wants them first.
        let count = min(offset == 0 ? 4 : Self.blockSize, source.count - offset)
        let isLast = offset + count == source.count
        faults.capturing {
            let block = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[offset..<(offset + count)])
            _ = xmlParseChunk(
                context, block.assumingMemoryBound(to: CChar.self).baseAddress, Int32(count), isLast ? 1 : 0)
        }
        offset += count
        if let stop = state.pointee.error(name: name) {
            error = stop
        } else if !faults.isEmpty || context.pointee.wellFormed == 0 {
            error = XMLError(faults, name: name)
        }
    }
}

// One context, one place in the input.
@available(*, unavailable)
extension ElementStream: Sendable {}
