internal import CLibXML2

/// Watches a document that is validated without a tree: hands out its bytes, counts, and knows the current path.
final class StreamWatch {
    /// The validation, once it exists.
    var context: xmlSchemaValidCtxtPtr?
    /// Why the parser was stopped.
    private(set) var stop: ParserStop?

    private let limits: ParsingLimits
    private let source: UnsafeBufferPointer<UInt8>
    /// What else is told of the elements; nil if the schema is whole.
    private let check: StreamCheck?
    private var offset = 0
    private var nodes = 0
    /// The open elements; entries above `depth` are kept for their memory.
    private var levels: [StreamLevel] = []
    private var depth = 0
    /// Whether the innermost element has ended. It stays until something else begins or ends, because libxml2 reports
    /// what is missing in an element after it has told us of its end.
    private var hasEnded = false

    init(limits: ParsingLimits, source: UnsafeBufferPointer<UInt8>, check: StreamCheck?) {
        self.limits = limits
        self.source = source
        self.check = check
    }

    private var parser: xmlParserCtxtPtr? { context.flatMap(xmlSchemaValidCtxtGetParserCtxt) }

    private var line: Int { parser?.pointee.input.map { Int($0.pointee.line) } ?? 0 }

    /// Copies the next bytes of the document; 0 at its end.
    func read(into buffer: UnsafeMutablePointer<CChar>, count: Int) -> Int {
        let block = min(count, source.count - offset)
        for index in 0..<block { buffer[index] = CChar(bitPattern: source[offset + index]) }
        offset += block
        return block
    }

    /// Stops the parser.
    fileprivate func stop(_ reason: ParserStop.Reason) {
        if stop == nil { stop = ParserStop(reason: reason, line: line) }
        xmlStopParser(parser)
    }

    /// Counts nodes; false when that was too many.
    @discardableResult
    fileprivate func count(_ number: Int) -> Bool {
        nodes += number
        if nodes > limits.nodes { stop(.nodes) }
        return nodes <= limits.nodes
    }

    fileprivate func start(
        _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ attributes: StreamAttributes
    ) {
        settle()
        if depth == 1 { nodes = 0 }
        guard count(1 + attributes.count) else { return }
        if let parser, Int(parser.pointee.nsNr) / 2 > limits.namespaces { return stop(.namespaces) }
        guard depth < limits.depth else { return stop(.depth) }
        let position = depth == 0 ? 1 : levels[depth - 1].positionOfNextChild(name)
        if depth == levels.count { levels.append(StreamLevel()) }
        levels[depth].begin(name, position: position, line: line)
        depth += 1
        if let check, let name { check.start(name, namespace, attributes) }
    }

    fileprivate func characters(_ bytes: UnsafePointer<xmlChar>?, count: Int) {
        if let bytes { check?.characters(bytes, count: count) }
    }

    fileprivate func end() {
        settle()
        hasEnded = true
        check?.end()
    }

    private func settle() {
        if hasEnded { depth -= 1 }
        hasEnded = false
    }

    /// Makes a fault of an error, with the current path if it is about the current element.
    func fault(_ error: xmlError) -> XMLFault {
        let text = error.text
        let names = SchemaMessage(text)
        var line = error.line > 0 ? Int(error.line) : self.line
        var path: String?
        // What is said at the end of an element gets the line of its beginning, as in a tree. A key reference that
        // leads nowhere is reported late: its line is right, and its element is no longer open.
        if let index = levels.prefix(depth).lastIndex(where: { $0.text == names.element }), levels[index].line <= line {
            path = self.path(to: index) + (names.attribute.map { "/@" + $0 } ?? "")
            line = levels[index].line
        }
        return XMLFault(
            domain: .init(error.domain), code: Int(error.code), line: line, path: path, node: names.element,
            attribute: names.attribute, message: text)
    }

    /// The path of an open element. Whether a first child will have namesakes isn't known yet, so positions are
    /// written from the second on, and always for children of the root.
    private func path(to level: Int) -> String {
        levels.prefix(level + 1).enumerated().map { index, level in
            index == 1 || level.position > 1 ? "/\(level.text)[\(level.position)]" : "/\(level.text)"
        }.joined()
    }
}

extension StreamWatch {
    /// The watch behind a callback.
    fileprivate static func from(_ raw: UnsafeMutableRawPointer?) -> StreamWatch? {
        raw.map { Unmanaged<StreamWatch>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Fills in the callbacks; libxml2 puts those of the validation around them.
    static func install(in callbacks: inout xmlSAXHandler) {
        callbacks.initialized = XML_SAX2_MAGIC
        callbacks.internalSubset = { raw, _, _, _ in StreamWatch.from(raw)?.stop(.doctype) }
        callbacks.startElementNs = { raw, name, _, namespace, _, _, count, _, attributes in
            StreamWatch.from(raw)?.start(name, namespace, StreamAttributes(attributes, count: count))
        }
        callbacks.characters = { raw, bytes, count in StreamWatch.from(raw)?.characters(bytes, count: Int(count)) }
        callbacks.cdataBlock = callbacks.characters
        callbacks.endElementNs = { raw, _, _, _ in StreamWatch.from(raw)?.end() }
        callbacks.comment = { raw, _ in StreamWatch.from(raw)?.count(1) }
        callbacks.processingInstruction = { raw, _, _ in StreamWatch.from(raw)?.count(1) }
    }
}
