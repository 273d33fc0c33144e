package import Wording

/// What an attribute or a text may hold: a simple type of the schemas with all facets of its ancestors merged.
package final class ValueType: Sendable {
    /// The built-in type that a simple type is derived from, as far as messages and forms tell them apart.
    package enum Primitive: String, Sendable, Hashable {
        case text, integer, decimal, date, year, yearMonth, boolean, dateTime
    }

    /// One allowed value of an enumeration.
    package struct Option: Sendable, Hashable {
        /// The value as it stands in a document.
        package let value: String
        /// What it is called.
        package let label: Caption?
    }

    /// The facets that narrow a type; nil and empty mean "not narrowed".
    package struct Facets: Sendable, Hashable {
        /// The allowed values, in the order of the schema.
        package var options: [Option] = []
        /// The smallest value, as written in the schema.
        package var minimum: String?
        /// The largest value, as written in the schema.
        package var maximum: String?
        /// The smallest number of characters; of entries, for a list.
        package var minimumLength: Int?
        /// The largest number of characters; of entries, for a list.
        package var maximumLength: Int?
        /// The largest number of digits.
        package var totalDigits: Int?
        /// The largest number of digits behind the decimal point.
        package var fractionDigits: Int?
        /// The regular expressions that all must match.
        package var patterns: [String] = []
    }

    /// The name in the schema, such as `SchoolCode`; nil for a type without a name.
    package let name: String?
    /// What the type is called.
    package let label: Caption?
    /// How a value is written.
    package let help: Caption?
    /// The unit of its values.
    package let unit: Caption?
    /// The built-in type underneath.
    package let primitive: Primitive
    /// What narrows it.
    package let facets: Facets
    /// The type of the entries, if this is a list of values separated by spaces.
    package let item: ValueType?
    /// The alternatives, if this is a union.
    package let members: [ValueType]

    private let optionLabels: [String: Caption]

    init(
        name: String?, label: Caption? = nil, help: Caption? = nil, unit: Caption? = nil, primitive: Primitive,
        facets: Facets = Facets(), item: ValueType? = nil, members: [ValueType] = []
    ) {
        self.name = name
        self.label = label
        self.help = help
        self.unit = unit
        self.primitive = primitive
        self.facets = facets
        self.item = item
        self.members = members
        var labels: [String: Caption] = [:]
        for member in members { labels.merge(member.optionLabels) { first, _ in first } }
        if let item { labels.merge(item.optionLabels) { first, _ in first } }
        for option in facets.options { if let label = option.label { labels[option.value] = label } }
        self.optionLabels = labels
    }

    /// The allowed values: its own, those of a list's entries, or those of all alternatives of a union.
    package var options: [Option] {
        if !facets.options.isEmpty { return facets.options }
        if let item { return item.options }
        return members.flatMap(\.options)
    }

    /// What an allowed value is called; nil for a value that has no label.
    package func valueLabel(_ value: String, _ language: Language) -> String? {
        optionLabels[value]?.text(language)
    }

    /// A value as a reader sees it: enumerations by their label, lists entry by entry.
    package func displayText(_ value: String, _ language: Language) -> String {
        if optionLabels.isEmpty { return value }
        if let label = optionLabels[value] { return label.text(language) }
        guard item != nil else { return value }
        return value.split(separator: " ")
            .map { optionLabels[String($0)]?.text(language) ?? String($0) }
            .joined(separator: Strings.enumerationSeparator.text(language))
    }
}
