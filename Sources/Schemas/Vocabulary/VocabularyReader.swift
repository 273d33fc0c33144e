import LibXML

/// Reads the schema files of one grammar into its vocabulary.
///
/// It follows the conventions of the schemas folder: types are global and named, what is included has no other
/// namespace. It also knows groups, extensions and types without a name, so that a schema may use them.
struct VocabularyReader {
    /// The global declarations by kind and name, in the order of the files.
    var globals: [Kind: [String: XMLNode]] = [:]
    /// Value types already read, by name.
    var valueTypes: [String: ValueType] = [:]
    /// Element types already read, by key; nil marks one that is being read.
    var elementTypes: [String: ElementType] = [:]
    var openTypes: Set<String> = []
    var constraints: [IdentityConstraint] = []
    var nameless = 0
    private var rootNodes: [XMLNode] = []
    private var filesSeen: Set<String> = []

    /// What can be declared at the top of a schema.
    enum Kind: String {
        case element, attribute, complexType, simpleType, group, attributeGroup
    }

    /// Builds the vocabulary of a grammar, asking for one schema file after the other.
    static func vocabulary(of grammar: Grammar, _ files: inout VocabularyFiles) throws -> Vocabulary {
        var reader = VocabularyReader()
        try reader.load(grammar.fileName, &files)
        let roots = reader.rootNodes.compactMap { reader.elementDeclaration($0, at: ElementPosition()) }
        return Vocabulary(
            grammar: grammar, roots: roots, types: reader.elementTypes, constraints: reader.constraints)
    }

    private mutating func load(_ file: String, _ files: inout VocabularyFiles) throws {
        guard filesSeen.insert(file).inserted else { return }
        let document = try files.document(file)
        for node in document.root.children {
            let name = node.name
            // What is imported is xml.xsd alone, for xml:lang; no other namespace is mixed in.
            if name == "include" || name == "import", let included = node.attribute("schemaLocation") {
                try load(included, &files)
            } else if let kind = Kind(rawValue: name), let name = node.attribute("name") {
                globals[kind, default: [:]][name] = node
                if kind == .element { rootNodes.append(node) }
            }
        }
    }

    // MARK: - Elements

    /// Reads an element; nil for a reference to an element of another namespace.
    mutating func elementDeclaration(_ node: XMLNode, at position: ElementPosition) -> ElementDeclaration? {
        var declared = node
        if let reference = node.attribute("ref") {
            guard let target = globals[.element]?[Self.localName(reference)] else { return nil }
            declared = target
        }
        guard let name = declared.attribute("name") else { return nil }
        let annotation = SchemaAnnotation(of: declared)
        var typeKey: String?
        var valueType: ValueType?
        if let type = declared.attribute("type") {
            let local = Self.localName(type)
            if globals[.complexType]?[local] != nil {
                typeKey = elementType(named: local)
            } else {
                valueType = self.valueType(named: type)
            }
        } else if let inline = declared.element(named: "complexType") {
            nameless += 1
            let key = "#\(nameless)"
            readElementType(inline, key: key)
            typeKey = key
        } else if let inline = declared.element(named: "simpleType") {
            valueType = readValueType(inline, name: nil)
        } else {
            valueType = ValueType(name: nil, primitive: .text)
        }
        let own = declared.children.compactMap(identityConstraint)
        constraints += own
        let maximum = node.attribute("maxOccurs")
        return ElementDeclaration(
            name: name,
            label: annotation.label ?? typeKey.flatMap { elementTypes[$0]?.label } ?? valueType?.label,
            help: annotation.help, unit: annotation.unit ?? valueType?.unit, counter: annotation.counter,
            minimum: position.isOptional ? 0 : node.attribute("minOccurs").flatMap { Int($0) } ?? 1,
            maximum: position.repeats || maximum == "unbounded" ? nil : maximum.flatMap { Int($0) } ?? 1,
            choice: position.choice, typeKey: typeKey, valueType: valueType, constraints: own)
    }

    private func identityConstraint(_ node: XMLNode) -> IdentityConstraint? {
        guard let kind = IdentityConstraint.Kind(rawValue: node.name), let name = node.attribute("name"),
            let selector = node.element(named: "selector")?.attribute("xpath")
        else { return nil }
        return IdentityConstraint(
            name: name, kind: kind,
            elements: selector.split(separator: "|").map { Self.lastStep($0) },
            fields: node.elements(named: "field").compactMap { $0.attribute("xpath") }
                .map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 },
            refersTo: node.attribute("refer").map(Self.localName))
    }

    /// `.//r:jurisdiction` → `jurisdiction`.
    private static func lastStep(_ path: Substring) -> String {
        let step = path.split(separator: "/").last ?? path
        return localName(String(step)).filter { $0 != " " }
    }

    // MARK: - Element types

    /// The key of a global complex type, read on first use; a type inside itself is only named.
    mutating func elementType(named name: String) -> String {
        if elementTypes[name] == nil, !openTypes.contains(name), let node = globals[.complexType]?[name] {
            readElementType(node, key: name)
        }
        return name
    }

    private mutating func readElementType(_ node: XMLNode, key: String) {
        openTypes.insert(key)
        var content = ElementContent(isMixed: node.attribute("mixed") == "true")
        read(node, into: &content)
        elementTypes[key] = ElementType(
            key: key, label: SchemaAnnotation(of: node).label, attributes: content.attributes,
            children: content.children, valueType: content.valueType, isMixed: content.isMixed,
            allowsOtherElements: content.allowsOtherElements)
        openTypes.remove(key)
    }

    /// A qualified name without its prefix.
    static func localName(_ name: String) -> String {
        name.split(separator: ":").last.map(String.init) ?? name
    }
}
