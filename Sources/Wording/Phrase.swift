/// One message in both languages, with numbered places `{0}`, `{1}` … for its values.
///
/// Phrases live in `Strings.swift` alone, so that a wording is found, compared and changed in one place.
package struct Phrase: Sendable, Hashable {
    /// The Chinese text, which users see by default.
    package let chinese: String
    /// The English text, for `--lang en`.
    package let english: String

    /// Makes a phrase from its two wordings.
    package init(_ chinese: String, _ english: String) {
        self.chinese = chinese
        self.english = english
    }

    /// Both wordings beside each other, for help that is written before a language is chosen.
    package var both: String { chinese + " " + english }

    /// The text in a language, with the values put into its numbered places.
    ///
    /// A value is inserted as it is, also when it holds braces itself: places are looked for in the phrase only.
    package func text(_ language: Language, _ values: String...) -> String {
        text(language, values)
    }

    /// The text in a language, with a list of values put into its numbered places.
    package func text(_ language: Language, _ values: [String]) -> String {
        let pattern = language == .chinese ? chinese : english
        guard !values.isEmpty else { return pattern }
        var result = ""
        var rest = pattern[...]
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            result.append(contentsOf: rest[..<open])
            let after = rest.utf8.index(after: open)
            guard let close = rest.utf8[after...].firstIndex(of: UInt8(ascii: "}")),
                let place = Int(rest[after..<close]),
                values.indices.contains(place)
            else {
                result.append(contentsOf: rest[open...open])
                rest = rest[after...]
                continue
            }
            result += values[place]
            rest = rest[rest.utf8.index(after: close)...]
        }
        result.append(contentsOf: rest)
        return result
    }
}
