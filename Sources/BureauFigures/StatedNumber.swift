package import Scorecards
package import Wording

/// A number as a source states it: its value in hundredths, how many decimals were written, and how exact it is meant.
package struct StatedNumber: Sendable, Hashable {
    /// The value in hundredths.
    package let hundredths: Int
    /// How many decimals the source wrote, 0 to 2; the last of them is where a rounded number may differ.
    package let decimals: Int
    /// How the source puts it.
    package let exactness: Exactness

    /// Reads a decimal with at most two places; nil for anything else.
    package init?(_ text: String, exactness: Exactness = .exact) {
        guard let value = DecimalText.hundredths(of: text) else { return nil }
        hundredths = value
        decimals = text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.utf8.count ?? 0
        self.exactness = exactness
    }

    /// The value as an exact fraction.
    package var fraction: Fraction { Fraction(hundredths, 100) }

    /// The digits without zeros that say nothing: `97.5`, `100`.
    package var digits: String { Self.digits(hundredths) }

    /// One unit of the last decimal that was written, in hundredths.
    var step: Int { decimals == 0 ? 100 : decimals == 1 ? 10 : 1 }

    /// The number with its unit, as the source puts it.
    package func text(unit: String, _ language: Language) -> String { exactness.text(digits, unit: unit, language) }

    /// A number of hundredths without zeros that say nothing.
    static func digits(_ hundredths: Int) -> String {
        if hundredths % 100 == 0 { return "\(hundredths / 100)" }
        let text = DecimalText.text(hundredths: hundredths)
        return text.hasSuffix("0") ? String(text.dropLast()) : text
    }
}
