internal import CLibXML2

/// Reads the identity rules out of the files of a schema, and leaves them out of what libxml2 is given.
///
/// libxml2 keeps an automaton for every rule and moves it with every element, a quarter of a validation. Most rules are of
/// one plain form, which ``IdentityCheck`` checks in passing. Here it is decided whether all rules of a schema are of that
/// form, and whether the bytes of two values tell that they differ; if not, everything is left to libxml2.
struct IdentityRuleReader {
    /// The rules are in another form than the reader understands.
    private struct Doubt: Error {}

    private static let kinds: [StaticString] = ["xs:unique", "xs:key", "xs:keyref"]
    /// The built-in types of which two values are different if they are written differently and ``Spelling`` has no doubt.
    private static let types: Set<String> = [
        "string", "normalizedString", "token", "language", "NMTOKEN", "NCName", "boolean", "decimal", "integer",
        "nonNegativeInteger", "positiveInteger", "int", "date", "gYear",
    ]

    private let parser = DocumentParser()
    private var elements: [IdentityRules.Element] = []
    /// What the schema calls its rules; each has a name of its own.
    private var ruleNames: Set<String> = []
    /// What everything in ``elements`` points to.
    private var names: [UnsafeMutableBufferPointer<xmlChar>] = []

    /// Reads the rules of all files of a schema.
    /// - Parameter files: the files by their names, as ``SchemaBytes`` has them.
    /// - Returns: the rules, and the files without them; nil where there are none, or some are of another form.
    static func rules(of files: [String: [UInt8]]) -> (rules: IdentityRules, rest: [String: [UInt8]])? {
        var reader = IdentityRuleReader()
        var rest: [String: [UInt8]] = [:]
        do {
            for (name, bytes) in files { rest[name] = try reader.rest(of: bytes, name) }
            if !reader.elements.isEmpty { return (reader.finish(), rest) }
        } catch {}
        // What was kept so far goes with the rules.
        _ = reader.finish()
        return nil
    }

    private func finish() -> IdentityRules { IdentityRules(elements, takingOwnershipOf: names) }

    /// Reads one file and gives it back without the rules.
    private mutating func rest(of bytes: [UInt8], _ name: String) throws -> [UInt8] {
        guard bytes.withUnsafeBytes(Self.isPlain) else { throw Doubt() }
        guard let rest = ElementCut.without(.elements, named: Self.kinds, in: bytes) else { throw Doubt() }
        if rest.count < bytes.count {
            var pending = [try parser.parse(Self.excerpt(of: bytes) ?? bytes, name: name).root]
            while let node = pending.popLast() {
                if node.hasName("element") { try read(node) }
                pending.append(contentsOf: node.childElements)
            }
        }
        return rest
    }

    /// The declarations of elements with rules, and nothing else, of a file that is plain; nil where bytes alone don't tell
    /// them. They are a tenth of a schema.
    private static func excerpt(of bytes: [UInt8]) -> [UInt8]? {
        bytes.withUnsafeBytes { bytes in
            guard let root = bytes.firstPlace(of: "<xs:schema"), let rootEnd = bytes.next(">", from: root),
                bytes.firstPlace(of: "xmlns", from: rootEnd) == nil, bytes.firstPlace(of: "<!") == nil
            else { return nil }
            var excerpt = Array(bytes[root...rootEnd])
            var place = rootEnd + 1
            var unique = bytes.firstPlace(of: "<xs:unique", from: place)
            var key = bytes.firstPlace(of: "<xs:key", from: place)
            while let rule = [unique, key].compactMap(\.self).min() {
                // Rules follow behind the start tag, where the type has a name.
                guard let tag = bytes.lastPlace(of: "<", before: rule),
                    bytes[(rule - 2)..<rule].elementsEqual("\">".utf8),
                    bytes[tag...].starts(with: "<xs:element ".utf8),
                    let end = bytes.firstPlace(of: "</xs:element>", from: rule)
                else { return nil }
                place = end + "</xs:element>".utf8.count
                excerpt.append(contentsOf: bytes[tag..<place])
                if let last = unique, last < place { unique = bytes.firstPlace(of: "<xs:unique", from: place) }
                if let last = key, last < place { key = bytes.firstPlace(of: "<xs:key", from: place) }
            }
            excerpt.append(contentsOf: "</xs:schema>".utf8)
            return excerpt
        }
    }

    /// Whether a file declares the usual prefix alone, names known types only, and supplies no values that stand in no
    /// document.
    private static func isPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        let prefix: StaticString = "xmlns:xs=\""
        let namespace: StaticString = "http://www.w3.org/2001/XMLSchema"
        guard let declared = bytes.firstPlace(of: prefix), let first = bytes.firstPlace(of: namespace),
            first == declared + prefix.utf8CodeUnitCount, bytes.firstPlace(of: namespace, from: first + 1) == nil,
            bytes.firstPlace(of: "default") == nil, bytes.firstPlace(of: "fixed") == nil
        else { return false }
        var place = 0
        while let found = bytes.firstPlace(of: "xs:", from: place) {
            place = found + 3
            if found > 0, bytes[found - 1] == UInt8(ascii: "<") || bytes[found - 1] == UInt8(ascii: "/") { continue }
            let name = bytes[place...].prefix { byte in
                byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
            }
            guard types.contains(String(decoding: name, as: UTF8.self)) else { return false }
        }
        return true
    }

    /// Reads the rules of an element's declaration; what they refer to must stand among them.
    private mutating func read(_ declaration: XMLNode) throws(Doubt) {
        let nodes = declaration.children.filter { ["unique", "key", "keyref"].contains($0.name) }
        guard !nodes.isEmpty else { return }
        guard let name = declaration.attribute("name") else { throw Doubt() }
        var rules: [IdentityRule] = []
        for node in nodes {
            guard let own = node.attribute("name"), ruleNames.insert(own).inserted,
                let selector = node.element(named: "selector")?.attribute("xpath"), node.children.count == 2,
                let field = node.element(named: "field")?.attribute("xpath"), field.hasPrefix("@")
            else { throw Doubt() }
            rules.append(
                IdentityRule(
                    kind: try kind(of: node, among: nodes), paths: try paths(selector, at: node),
                    attribute: try nodeName(Array(field.utf8)[1...], at: node)))
        }
        elements.append(IdentityRules.Element(name: keep(Array(name.utf8)[...]), rules: rules))
    }

    private func kind(of node: XMLNode, among nodes: [XMLNode]) throws(Doubt) -> IdentityRule.Kind {
        guard node.hasName("keyref") else { return node.hasName("key") ? .key : .unique }
        guard let parts = node.attribute("refer")?.split(separator: ":"), let target = parts.last,
            Self.namespace(of: parts.count > 1 ? String(parts[0]) : nil, at: node)
                == node.document.root.attribute("targetNamespace"),
            let index = nodes.firstIndex(where: { $0.attribute("name") == String(target) }),
            !nodes[index].hasName("keyref")
        else { throw Doubt() }
        return .reference(index)
    }

    private static func namespace(of prefix: String?, at node: XMLNode) -> String? {
        xmlSearchNs(node.document.tree, node.pointer, prefix)?.pointee.href.map { String(cString: $0) }
    }

    /// The ways of a selector: names of children behind each other, from here or from anywhere below; and several of them.
    private mutating func paths(_ selector: String, at node: XMLNode) throws(Doubt) -> [IdentityPath] {
        var paths: [IdentityPath] = []
        for way in selector.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false) {
            var way = Array(way.drop { $0 == 0x20 })[...]
            let isAnywhere = way.starts(with: ".//".utf8)
            if isAnywhere { way.removeFirst(3) }
            var names: [NodeName] = []
            for name in way.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
                names.append(try nodeName(name, at: node))
            }
            paths.append(IdentityPath(isAnywhere: isAnywhere, names: names))
        }
        return paths
    }

    /// A name of an XPath, with blanks around; without a prefix it is in no namespace.
    private mutating func nodeName(_ text: ArraySlice<UInt8>, at node: XMLNode) throws(Doubt) -> NodeName {
        var text = text
        while text.first == 0x20 { text.removeFirst() }
        while text.last == 0x20 { text.removeLast() }
        let colon = text.firstIndex(of: UInt8(ascii: ":"))
        let local = keep(text[(colon.map { $0 + 1 } ?? text.startIndex)...])
        guard xmlValidateNCName(local, 0) == 0 else { throw Doubt() }
        guard let colon else { return NodeName(local: local, namespace: nil) }
        let prefix = String(decoding: text[..<colon], as: UTF8.self)
        guard let namespace = Self.namespace(of: prefix, at: node) else { throw Doubt() }
        return NodeName(local: local, namespace: keep(Array(namespace.utf8)[...]))
    }

    /// Keeps a name, with a NUL behind it.
    private mutating func keep(_ bytes: ArraySlice<UInt8>) -> UnsafePointer<xmlChar> {
        let copy = UnsafeMutableBufferPointer<xmlChar>.allocate(capacity: bytes.count + 1)
        _ = copy.initialize(from: bytes)
        copy[bytes.count] = 0
        names.append(copy)
        return UnsafePointer(copy.baseAddress.unsafelyUnwrapped)
    }
}
