import LibXML

/// What stands inside an element, while its type is being read.
struct ElementContent {
    var attributes: [AttributeDeclaration] = []
    var children: [ElementDeclaration] = []
    var valueType: ValueType?
    var isMixed: Bool
    var allowsOtherElements = false
    var choices = 0
}

/// What the groups around an element say about it.
struct ElementPosition {
    /// The choice it belongs to.
    var choice: Int?
    /// Whether a group around it may repeat.
    var repeats = false
    /// Whether a group around it may be left out.
    var isOptional = false
}

extension VocabularyReader {
    /// Adds what a complex type, or one of its parts, declares.
    ///
    /// Nested groups become one flat list: an element within a choice keeps the number of its choice, an element
    /// within a repeated group is repeatable.
    mutating func read(
        _ node: XMLNode, into content: inout ElementContent, at outer: ElementPosition = ElementPosition()
    ) {
        for part in node.childElements {
            var position = outer
            if part.name != "element" {
                position.repeats = outer.repeats || Self.isRepeated(part)
                position.isOptional = outer.isOptional || part.attribute("minOccurs") == "0"
            }
            switch part.name {
            case "sequence", "all":
                read(part, into: &content, at: position)
            case "choice":
                content.choices += 1
                position.choice = content.choices
                read(part, into: &content, at: position)
            case "element":
                if let child = elementDeclaration(part, at: position) {
                    content.children.append(child)
                } else {
                    content.allowsOtherElements = true
                }
            case "any":
                content.allowsOtherElements = true
            case "group":
                if let target = part.attribute("ref").flatMap({ globals[.group]?[Self.localName($0)] }) {
                    read(target, into: &content, at: position)
                }
            case "attribute":
                content.attributes.append(attributeDeclaration(part))
            case "attributeGroup":
                if let target = part.attribute("ref").flatMap({ globals[.attributeGroup]?[Self.localName($0)] }) {
                    read(target, into: &content)
                }
            case "complexContent", "simpleContent", "restriction":
                read(part, into: &content)
            case "extension":
                readBase(of: part, into: &content)
                read(part, into: &content)
            default:
                break
            }
        }
    }

    private mutating func readBase(of part: XMLNode, into content: inout ElementContent) {
        guard let base = part.attribute("base") else { return }
        if let node = globals[.complexType]?[Self.localName(base)] {
            read(node, into: &content)
        } else {
            content.valueType = valueType(named: base)
        }
    }

    private static func isRepeated(_ part: XMLNode) -> Bool {
        guard let maximum = part.attribute("maxOccurs") else { return false }
        return maximum == "unbounded" || (Int(maximum) ?? 1) > 1
    }

    private mutating func attributeDeclaration(_ node: XMLNode) -> AttributeDeclaration {
        var declared = node
        var name = node.attribute("name") ?? ""
        if let reference = node.attribute("ref") {
            // An attribute of another namespace, such as xml:lang, keeps its prefix.
            name = reference
            if let target = globals[.attribute]?[Self.localName(reference)] { declared = target }
        }
        let annotation = SchemaAnnotation(of: declared)
        let type: ValueType
        if let named = declared.attribute("type") {
            type = valueType(named: named)
        } else if let inline = declared.element(named: "simpleType") {
            type = readValueType(inline, name: nil)
        } else {
            type = ValueType(name: nil, primitive: .text)
        }
        return AttributeDeclaration(
            name: name, label: annotation.label, help: annotation.help, unit: annotation.unit,
            isRequired: node.attribute("use") == "required", fixedValue: declared.attribute("fixed"), type: type)
    }
}
