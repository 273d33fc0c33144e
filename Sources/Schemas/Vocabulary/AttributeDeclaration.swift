package import Wording

/// One attribute of a schema: what it is called, what it may hold, whether it must be there.
package final class AttributeDeclaration: Sendable {
    /// The name in a document.
    package let name: String
    /// What it is called; the type's label where the attribute has none.
    package let label: Caption?
    /// What it means.
    package let help: Caption?
    /// The unit of its values; the type's unit where the attribute has none.
    package let unit: Caption?
    /// Whether it must be there.
    package let isRequired: Bool
    /// The only allowed value, if there is one.
    package let fixedValue: String?
    /// What it may hold.
    package let type: ValueType

    private let chineseUnit: String
    private let englishUnit: String

    init(
        name: String, label: Caption?, help: Caption?, unit: Caption?, isRequired: Bool, fixedValue: String?,
        type: ValueType
    ) {
        self.name = name
        self.label = label ?? type.label
        self.help = help
        self.unit = unit ?? type.unit
        self.isRequired = isRequired
        self.fixedValue = fixedValue
        self.type = type
        self.chineseUnit = self.unit.map { Self.suffix($0.chinese) } ?? ""
        self.englishUnit = self.unit.map { Self.suffix($0.english) } ?? ""
    }

    /// What it is called in a language; its name where the schema has no label.
    package func label(_ language: Language) -> String { label?.text(language) ?? name }

    /// A value as a reader sees it: enumerations by their label, numbers with the unit behind them ("4 课时").
    package func displayText(_ value: String, _ language: Language) -> String {
        guard unit != nil else { return type.displayText(value, language) }
        return type.displayText(value, language) + (language == .chinese ? chineseUnit : englishUnit)
    }

    /// A sign stands close to its number, a word apart from it.
    private static func suffix(_ unit: String) -> String {
        unit == "%" || unit == "‰" || unit == "℃" ? unit : " " + unit
    }
}
