internal import CLibXML2

/// Takes each finished child of the root out of the tree that libxml2 builds.
final class ChildCutter {
    /// The root's start tag, once it is read.
    var root: RootTag?
    /// The children cut out and not yet fetched.
    var children: ArraySlice<XMLDocument> = []

    private let name: String
    private var positions: [String: Int] = [:]

    init(name: String) {
        self.name = name
    }

    /// Cuts out a child whose end tag has been read, and frees what stood before it.
    func cut(_ child: xmlNodePtr, from parent: xmlNodePtr) {
        let childName = child.pointee.name.map { String(cString: $0) } ?? ""
        let position = positions[childName, default: 0] + 1
        positions[childName] = position
        let path = "/\(root?.name ?? "")/\(childName)[\(position)]"
        if let document = XMLDocument(cutting: child, name: name, rootPath: path) { children.append(document) }
        while let rest = parent.pointee.children {
            xmlUnlinkNode(rest)
            xmlFreeNode(rest)
        }
    }
}

extension ParserHooks {
    /// Adds the callbacks of a stream to those of ``install(on:state:)``.
    static func installCutter(on context: xmlParserCtxtPtr) {
        context.pointee.sax?.pointee.startElementNs = startChild
        context.pointee.sax?.pointee.endElementNs = endChild
    }
}

private func startChild(
    raw: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
    uri: UnsafePointer<xmlChar>?, namespaceCount: Int32, namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?,
    attributeCount: Int32, defaultedCount: Int32, attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
) {
    guard let context = WatchedContext(raw) else { return }
    switch context.pointer.pointee.nodeNr {
    case 0:
        context.state.pointee.cutter?.takeUnretainedValue().root = RootTag(
            name: name, namespace: uri, attributes: attributes, count: Int(attributeCount), line: context.line)
    case 1:
        // The limit of nodes is for each child.
        context.state.pointee.nodes = 0
    default: break
    }
    startElement(
        raw: raw, name: name, prefix: prefix, uri: uri, namespaceCount: namespaceCount, namespaces: namespaces,
        attributeCount: attributeCount, defaultedCount: defaultedCount, attributes: attributes)
}

private func endChild(
    raw: UnsafeMutableRawPointer?, name: UnsafePointer<xmlChar>?, prefix: UnsafePointer<xmlChar>?,
    uri: UnsafePointer<xmlChar>?
) {
    guard let context = WatchedContext(raw) else { return }
    let ended = context.pointer.pointee.node
    xmlSAX2EndElementNs(raw, name, prefix, uri)
    guard context.pointer.pointee.nodeNr == 1, let ended, let parent = context.pointer.pointee.node else { return }
    context.state.pointee.cutter?.takeUnretainedValue().cut(ended, from: parent)
}
