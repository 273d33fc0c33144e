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

    /// Reads a decimal with at most two places, with blanks around it as the schema allows; nil for anything else.
    package init?(_ text: String, exactness: Exactness = .exact) {
        let digits = Self.plain(text)
        guard let value = DecimalText.hundredths(of: digits) else { return nil }
        hundredths = value
        decimals = digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.utf8.count ?? 0
        self.exactness = exactness
    }

    /// A decimal without what the schema lets stand around it: blanks, and zeros in front.
    private static func plain(_ text: String) -> String {
        var text = text.split { " \t\r\n".contains($0) }.joined(separator: " ")[...]
        while text.hasPrefix("0"), text.dropFirst().first?.isNumber == true { text.removeFirst() }
        return String(text)
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
