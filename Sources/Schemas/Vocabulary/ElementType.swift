/// The structure behind an element: its attributes and its child elements in their order.
package final class ElementType: Sendable {
    /// The key in the vocabulary: the name in the schema, or a made one for a type without a name.
    package let key: String
    /// What the type is called.
    package let label: Caption?
    /// The attributes in the order of the schema.
    package let attributes: [AttributeDeclaration]
    /// The child elements in the order in which they must stand.
    package let children: [ElementDeclaration]
    /// What its text may hold, for elements with text and attributes.
    package let valueType: ValueType?
    /// Whether text may stand between the child elements.
    package let isMixed: Bool
    /// Whether elements of other namespaces may stand inside.
    package let allowsOtherElements: Bool

    private let attributesByName: [String: AttributeDeclaration]
    private let childrenByName: [String: ElementDeclaration]

    init(
        key: String, label: Caption?, attributes: [AttributeDeclaration], children: [ElementDeclaration],
        valueType: ValueType?, isMixed: Bool, allowsOtherElements: Bool
    ) {
        self.key = key
        self.label = label
        self.attributes = attributes
        self.children = children
        self.valueType = valueType
        self.isMixed = isMixed
        self.allowsOtherElements = allowsOtherElements
        self.attributesByName = Dictionary(attributes.map { ($0.name, $0) }) { first, _ in first }
        self.childrenByName = Dictionary(children.map { ($0.name, $0) }) { first, _ in first }
    }

    /// The attribute of a name.
    package func attribute(_ name: String) -> AttributeDeclaration? { attributesByName[name] }

    /// The child element of a name.
    package func child(_ name: String) -> ElementDeclaration? { childrenByName[name] }
}
