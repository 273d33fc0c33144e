internal import CLibXML2

/// Parses documents from bytes: strictly, within limits, without network, entities or document types.
///
/// One parser serves one worker. Its libxml2 context is reused from document to document, since making one costs as
/// much as parsing a small document.
package final class DocumentParser {
    /// The limits that hold for each document.
    package let limits: ParsingLimits

    private let faults = FaultCollector()
    private let blocks = NodeBlocks()
    private let state: UnsafeMutablePointer<ParserState>
    private var context: xmlParserCtxtPtr?
    private var uses = 0

    /// Makes a parser.
    package init(limits: ParsingLimits = .standard) {
        Library.start()
        self.limits = limits
        state = .allocate(capacity: 1)
        state.initialize(to: ParserState(limits: limits, faults: faults))
    }

    deinit {
        xmlFreeParserCtxt(context)
        state.deinitialize(count: 1)
        state.deallocate()
    }

    /// Parses a document.
    ///
    /// - Parameters:
    ///   - bytes: The whole document, in any of the encodings that are read.
    ///   - name: What the document is called in errors and places.
    ///   - firstLine: The line of the file on which `bytes` begins, for a part of a larger document.
    ///   - rootPath: The path of the root in the larger document.
    /// - Returns: The document, which owns its tree.
    /// - Throws: An `XMLError` with the first trouble.
    package func parse(
        _ bytes: [UInt8], name: String, firstLine: Int = 1, rootPath: String? = nil
    ) throws(XMLError) -> XMLDocument {
        faults.lineOffset = firstLine - 1
        let memory = NodeMemory(blocks)
        let tree = try bytes.withUnsafeBufferPointer { bytes throws(XMLError) -> xmlDocPtr in
            try ByteScan(limits: limits).check(bytes, name: name)
            return try read(bytes, into: memory, name: name)
        }
        return XMLDocument(
            takingOwnershipOf: tree, in: memory, name: name, firstLine: firstLine, rootPath: rootPath)
    }

    /// Reads the first start tag only, and nothing behind it.
    ///
    /// Hostile input is refused as by ``parse(_:name:firstLine:rootPath:)``, as far as it shows before the root.
    package func rootTag(of bytes: [UInt8], name: String) throws(XMLError) -> RootTag {
        faults.lineOffset = 0
        return try bytes.withUnsafeBufferPointer { bytes throws(XMLError) -> RootTag in
            try ByteScan(limits: limits).check(bytes, name: name)
            // The parser copies what it is given; the tag is nearly always in the first 4 KB.
            var length = 4096
            while true {
                let part = UnsafeBufferPointer(rebasing: bytes.prefix(length))
                let tree = run(part, task: .rootTag)
                xmlFreeDoc(tree)
                if let tag = state.pointee.rootTag, faults.isEmpty { return tag }
                if let error = state.pointee.error(name: name) { throw error }
                if state.pointee.rootTag != nil || part.count == bytes.count { throw XMLError(faults, name: name) }
                length *= 16
            }
        }
    }

    /// Parses into a tree that the caller owns.
    private func read(
        _ bytes: UnsafeBufferPointer<UInt8>, into memory: NodeMemory, name: String
    ) throws(XMLError) -> xmlDocPtr {
        state.pointee.builder = TreeBuilder(memory: memory)
        defer { state.pointee.builder = nil }
        let tree = run(bytes, task: .tree)
        if let tree, faults.isEmpty, state.pointee.stop == nil {
            state.pointee.builder?.finish(tree)
            return tree
        }
        xmlFreeDoc(tree)
        if let error = state.pointee.error(name: name) { throw error }
        throw XMLError(faults, name: name)
    }

    /// One run of libxml2; the result may be a tree although there were faults.
    private func run(_ bytes: UnsafeBufferPointer<UInt8>, task: ParserState.Task) -> xmlDocPtr? {
        state.pointee.reset(for: task)
        guard let context = freshContext() else { return nil }
        return faults.capturing {
            bytes.withMemoryRebound(to: CChar.self) { chars in
                xmlCtxtReadMemory(context, chars.baseAddress, Int32(chars.count), nil, nil, ParserHooks.options)
            }
        }
    }

    /// The context for the next document: the last one, or a new one when its dictionary of names has grown.
    private func freshContext() -> xmlParserCtxtPtr? {
        uses += 1
        if let old = context {
            if uses % 1000 != 0, xmlDictSize(old.pointee.dict) < 4000 {
                // A document that broke off leaves its namespaces behind.
                old.pointee.nsNr = 0
                return old
            }
            xmlFreeParserCtxt(old)
            context = nil
        }
        guard let new = xmlNewParserCtxt() else { return nil }
        ParserHooks.install(on: new, state: state)
        ParserHooks.installBuilder(on: new)
        context = new
        return new
    }
}

// One context, one set of counters: a parser belongs to one worker.
@available(*, unavailable)
extension DocumentParser: Sendable {}
