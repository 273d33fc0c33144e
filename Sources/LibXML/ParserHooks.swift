internal import CLibXML2

/// The SAX callbacks that watch libxml2 while it builds a tree.
///
/// The building is done by a ``TreeBuilder`` or by libxml2's own callbacks (`xmlSAX2…`); ours count, keep true line numbers,
/// and stop the parser.
/// The line of each element goes into its `_private` field, as libxml2 keeps 16 bits of it in the tree. Its option
/// for big lines is no help: it keeps them only for text, so that an empty element gets the line of the text behind it.
/// Beside it stands a number that grows in document order, so that two elements can be put in order at a glance.
enum ParserHooks {
    /// Options for every document. Never NOENT, DTDLOAD, XINCLUDE, HUGE or RECOVER; nor NOBLANKS, which also takes blanks
    /// away that belong to a value.
    static let options = Int32(bitPattern: XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue)

    /// Puts our callbacks into a context.
    static func install(on context: xmlParserCtxtPtr, state: UnsafeMutablePointer<ParserState>) {
        context.pointee._private = UnsafeMutableRawPointer(state)
        guard let sax = context.pointee.sax else { return }
        sax.pointee.serror = reportFault
        sax.pointee.internalSubset = refuseDoctype
        sax.pointee.startElementNs = startElement
        sax.pointee.ignorableWhitespace = keepBlanksOfValues
        sax.pointee.comment = comment
        sax.pointee.processingInstruction = processingInstruction
    }

    /// Adds the callbacks of a ``TreeBuilder`` to those of ``install(on:state:)``.
    static func installBuilder(on context: xmlParserCtxtPtr) {
        guard let sax = context.pointee.sax else { return }
        sax.pointee.characters = { raw, text, count in addText(raw, text, count, XML_TEXT_NODE) }
        sax.pointee.cdataBlock = { raw, text, count in addText(raw, text, count, XML_CDATA_SECTION_NODE) }
        // Without a document type there are no entities but the built-in ones. No node must come from elsewhere.
        sax.pointee.reference = nil
    }

    /// The true line of an element, as recorded by the callback.
    static func line(of element: xmlNodePtr) -> Int {
        Int(UInt32(truncatingIfNeeded: UInt(bitPattern: element.pointee._private)))
    }

    /// The place of an element in document order; 0 for what no parser made.
    static func order(of element: xmlNodePtr) -> UInt {
        element.pointee.type == XML_ELEMENT_NODE ? UInt(bitPattern: element.pointee._private) >> 32 : 0
    }
}

/// The context behind a SAX callback, with our state.
struct WatchedContext {
    let pointer: xmlParserCtxtPtr
    let state: UnsafeMutablePointer<ParserState>

    @inline(__always)
    init?(_ raw: UnsafeMutableRawPointer?) {
        guard let raw else { return nil }
        pointer = raw.assumingMemoryBound(to: xmlParserCtxt.self)
        guard let state = pointer.pointee._private else { return nil }
        self.state = state.assumingMemoryBound(to: ParserState.self)
    }

    /// The line where the parser stands.
    var line: Int { pointer.pointee.input.map { Int($0.pointee.line) } ?? 0 }

    /// Whether the parser stands before `>` or `/>`, as it does when a whole start tag has been read.
    var isAtEndOfTag: Bool {
        guard let input = pointer.pointee.input?.pointee, let next = input.cur, input.end - next > 0 else {
            return false
        }
        if next[0] == UInt8(ascii: "/") { return input.end - next > 1 && next[1] == UInt8(ascii: ">") }
        return next[0] == UInt8(ascii: ">")
    }

    /// Whether a text that ends where the parser stands is between elements for certain: one precedes it, or follows at once.
    var isBetweenElements: Bool {
        // The first and the last are enough, and a long list of comments is not searched again and again.
        guard let element = pointer.pointee.node else { return false }
        if element.pointee.last?.pointee.type == XML_ELEMENT_NODE { return true }
        if element.pointee.children?.pointee.type == XML_ELEMENT_NODE { return true }
        guard let input = pointer.pointee.input?.pointee, let next = input.cur, input.end - next > 1 else {
            return false
        }
        return next[0] == UInt8(ascii: "<")
            && ![UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "/")].contains(next[1])
    }

    /// Stops the parser for a reason; the first reason stays.
    func stop(_ reason: ParserStop.Reason) {
        if state.pointee.stop == nil { state.pointee.stop = ParserStop(reason: reason, line: line) }
        xmlStopParser(pointer)
    }

    /// Counts nodes; false when that was too many and the parser has been stopped.
    func count(_ nodes: Int) -> Bool {
        state.pointee.nodes += nodes
        guard state.pointee.nodes > state.pointee.limits.nodes else { return true }
        stop(.nodes)
        return false
    }
}

/// Called at `<!DOCTYPE name …`, before any declaration inside it is read and whatever the encoding.
private func refuseDoctype(
    raw: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?, external: UnsafePointer<xmlChar>?,
    system: UnsafePointer<xmlChar>?
) {
    WatchedContext(raw)?.stop(.doctype)
}

/// Counts the element, builds it, and records its line; or reads the root tag.
func startElement(
    raw: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
    uri: UnsafePointer<xmlChar>?, namespaceCount: Int32, namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    attributeCount: Int32, defaultedCount: Int32, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let context = WatchedContext(raw) else { return }
    if context.state.pointee.task == .rootTag {
        // libxml2 looks for the end of the tag only afterwards; a tag without one is left to it.
        guard context.isAtEndOfTag else { return }
        context.state.pointee.rootTag = RootTag(
            name: name, namespace: uri, attributes: attributes, count: Int(attributeCount), line: context.line)
        context.stop(.enough)
        return
    }
    guard context.count(1 + Int(attributeCount)) else { return }
    // libxml2 keeps prefix and name of each declaration in scope in one array.
    if Int(context.pointer.pointee.nsNr) / 2 > context.state.pointee.limits.namespaces {
        context.stop(.namespaces)
        return
    }
    if Int(context.pointer.pointee.nodeNr) >= context.state.pointee.limits.depth {
        context.stop(.depth)
        return
    }
    let element: xmlNodePtr?
    if context.state.pointee.builder != nil {
        element = context.state.pointee.builder?.startElement(
            context.pointer, name, prefix: prefix, uri: uri,
            namespaces: UnsafeBufferPointer(start: namespaces, count: 2 * Int(namespaceCount)),
            attributes: UnsafeBufferPointer(start: attributes, count: 5 * Int(attributeCount)))
    } else {
        xmlSAX2StartElementNs(
            raw, name, prefix, uri, namespaceCount, namespaces, attributeCount, defaultedCount, attributes)
        element = context.pointer.pointee.node
    }
    // The count of nodes grows with every element.
    let record = UInt(context.state.pointee.nodes) << 32 | UInt(UInt32(clamping: context.line))
    element?.pointee._private = UnsafeMutableRawPointer(bitPattern: record)
}

private func addText(
    _ raw: UnsafeMutableRawPointer?, _ text: UnsafePointer<xmlChar>?, _ count: Int32, _ type: xmlElementType
) {
    guard let context = WatchedContext(raw), let text else { return }
    let fits = context.state.pointee.builder?.addText(context.pointer, text, count: Int(count), type: type)
    if fits == false { context.stop(.text) }
}

/// Called for blanks that libxml2 believes to stand between elements. Those that do say nothing and would be as many nodes as
/// there are elements; those before a comment or a CDATA section may belong to a value.
private func keepBlanksOfValues(raw: UnsafeMutableRawPointer?, text: UnsafePointer<xmlChar>?, count: Int32) {
    guard let context = WatchedContext(raw), !context.isBetweenElements else { return }
    context.pointer.pointee.sax?.pointee.characters?(raw, text, count)
}

private func comment(raw: UnsafeMutableRawPointer?, value: UnsafePointer<xmlChar>?) {
    guard let context = WatchedContext(raw), context.count(1) else { return }
    if context.state.pointee.builder == nil { return xmlSAX2Comment(raw, value) }
    context.state.pointee.builder?.addRemark(context.pointer, XML_COMMENT_NODE, name: zx_comment_name(), value)
}

private func processingInstruction(
    raw: UnsafeMutableRawPointer?, target: UnsafePointer<xmlChar>?, data: UnsafePointer<xmlChar>?
) {
    guard let context = WatchedContext(raw), context.count(1) else { return }
    if context.state.pointee.builder == nil { return xmlSAX2ProcessingInstruction(raw, target, data) }
    context.state.pointee.builder?.addRemark(context.pointer, XML_PI_NODE, name: target, data)
}

/// Called for each error that knows its parser.
private func reportFault(raw: UnsafeMutableRawPointer?, error: zx_error?) {
    guard let context = WatchedContext(raw), let error else { return }
    let faults = context.state.pointee.faults
    faults.add(error.pointee)
    // A flood: nothing more is worth reading. xmlStopParser would free the input that the parser is still looking at,
    // so only its state is set, which ends every loop of the parser.
    if faults.omitted > 1000 {
        if context.state.pointee.stop == nil {
            context.state.pointee.stop = ParserStop(reason: .faults, line: context.line)
        }
        context.pointer.pointee.disableSAX = 1
        context.pointer.pointee.instate = XML_PARSER_EOF
    }
}
