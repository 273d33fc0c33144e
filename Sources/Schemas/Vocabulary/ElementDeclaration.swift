package import Wording

/// One element where it stands in a content model: what it is called, how often it may stand there, its type.
package final class ElementDeclaration: Sendable {
    /// The name in a document.
    package let name: String
    /// What it is called.
    package let label: Caption?
    /// What it means.
    package let help: Caption?
    /// The unit of its text, if it has a simple type with a unit.
    package let unit: Caption?
    /// The word between a number and the label when one of several is meant (第 2 **位**法治副校长).
    package let counter: Caption?
    /// The least number of times it must stand there.
    package let minimum: Int
    /// The largest number of times it may stand there; nil for any number.
    package let maximum: Int?
    /// The choice it belongs to: elements of one parent with the same number exclude each other.
    package let choice: Int?
    /// The key of its complex type in the vocabulary; nil for an element with a simple type.
    package let typeKey: String?
    /// What its text may hold; nil for an element with a complex type.
    package let valueType: ValueType?
    /// The uniqueness rules and references checked at this element.
    package let constraints: [IdentityConstraint]

    init(
        name: String, label: Caption?, help: Caption?, unit: Caption?, counter: Caption?, minimum: Int, maximum: Int?,
        choice: Int?, typeKey: String?, valueType: ValueType?, constraints: [IdentityConstraint]
    ) {
        self.name = name
        self.label = label
        self.help = help
        self.unit = unit
        self.counter = counter
        self.minimum = minimum
        self.maximum = maximum
        self.choice = choice
        self.typeKey = typeKey
        self.valueType = valueType
        self.constraints = constraints
    }

    /// Whether it may stand there more than once, so that a place needs its number.
    package var isRepeatable: Bool { maximum.map { $0 > 1 } ?? true }

    /// Whether it must be there by itself.
    package var isRequired: Bool { minimum > 0 && choice == nil }

    /// What it is called in a language; its name where the schema has no label.
    package func label(_ language: Language) -> String { label?.text(language) ?? name }
}
