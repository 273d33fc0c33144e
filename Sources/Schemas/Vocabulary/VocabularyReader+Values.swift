import LibXML

extension VocabularyReader {
    /// The value type of a name: one of the schema, or one that XML Schema brings along.
    mutating func valueType(named name: String) -> ValueType {
        let local = Self.localName(name)
        if let known = valueTypes[local] { return known }
        let type: ValueType
        if let node = globals[.simpleType]?[local] {
            type = readValueType(node, name: local)
        } else {
            type = Self.builtIn(local)
        }
        valueTypes[local] = type
        return type
    }

    /// Reads a simple type, merging the facets of the types it is derived from.
    mutating func readValueType(_ node: XMLNode, name: String?) -> ValueType {
        let annotation = SchemaAnnotation(of: node)
        if let list = node.element(named: "list") {
            let item =
                list.attribute("itemType").map { valueType(named: $0) }
                ?? list.element(named: "simpleType").map { readValueType($0, name: nil) }
            return ValueType(
                name: name, label: annotation.label ?? item?.label, help: annotation.help ?? item?.help,
                unit: annotation.unit, primitive: .text, item: item)
        }
        if let union = node.element(named: "union") {
            var members = (union.attribute("memberTypes") ?? "").split(separator: " ")
                .map { valueType(named: String($0)) }
            members += union.elements(named: "simpleType").map { readValueType($0, name: nil) }
            return ValueType(
                name: name, label: annotation.label, help: annotation.help, unit: annotation.unit,
                primitive: members.first?.primitive ?? .text, members: members)
        }
        guard let restriction = node.element(named: "restriction") else {
            return ValueType(name: name, primitive: .text)
        }
        let base =
            restriction.attribute("base").map { valueType(named: $0) }
            ?? restriction.element(named: "simpleType").map { readValueType($0, name: nil) }
            ?? ValueType(name: nil, primitive: .text)
        return ValueType(
            name: name ?? base.name, label: annotation.label ?? base.label, help: annotation.help ?? base.help,
            unit: annotation.unit ?? base.unit, primitive: base.primitive,
            facets: Self.facets(of: restriction, narrowing: base.facets), item: base.item, members: base.members)
    }

    private static func facets(of restriction: XMLNode, narrowing base: ValueType.Facets) -> ValueType.Facets {
        var facets = base
        var options: [ValueType.Option] = []
        var patterns: [String] = []
        for node in restriction.children {
            guard let value = node.attribute("value") else { continue }
            switch node.name {
            case "enumeration":
                options.append(ValueType.Option(value: value, label: SchemaAnnotation(of: node).label))
            case "pattern": patterns.append(value)
            case "minInclusive", "minExclusive": facets.minimum = value
            case "maxInclusive", "maxExclusive": facets.maximum = value
            case "length":
                facets.minimumLength = Int(value)
                facets.maximumLength = Int(value)
            case "minLength": facets.minimumLength = Int(value)
            case "maxLength": facets.maximumLength = Int(value)
            case "totalDigits": facets.totalDigits = Int(value)
            case "fractionDigits": facets.fractionDigits = Int(value)
            default: break
            }
        }
        if !options.isEmpty { facets.options = options }
        // Patterns of one step are alternatives, those of different steps must all match.
        if !patterns.isEmpty { facets.patterns.append(patterns.joined(separator: "|")) }
        return facets
    }

    /// The types of XML Schema, part 2, as far as they differ for a reader.
    private static func builtIn(_ name: String) -> ValueType {
        var facets = ValueType.Facets()
        let primitive: ValueType.Primitive
        switch name {
        case "integer", "int", "long", "short", "byte": primitive = .integer
        case "nonNegativeInteger", "unsignedInt", "unsignedLong", "unsignedShort", "unsignedByte":
            primitive = .integer
            facets.minimum = "0"
        case "positiveInteger":
            primitive = .integer
            facets.minimum = "1"
        case "decimal", "double", "float": primitive = .decimal
        case "date": primitive = .date
        case "dateTime": primitive = .dateTime
        case "gYear": primitive = .year
        case "gYearMonth": primitive = .yearMonth
        case "boolean": primitive = .boolean
        default: primitive = .text
        }
        return ValueType(name: nil, primitive: primitive, facets: facets)
    }
}
