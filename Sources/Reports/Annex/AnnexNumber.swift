import Scorecards

/// Numbers as the annex prints them.
enum AnnexNumber {
    /// A number of hundredths: rates with two decimals, counts without zeros that say nothing.
    static func text(hundredths: Int, unit: String) -> String {
        unit != "%" && hundredths % 100 == 0 ? "\(hundredths / 100)" : DecimalText.text(hundredths: hundredths)
    }

    /// A whole number with its unit as an amount.
    static func count(_ number: Int, unit: String, detail: String? = nil) -> Annex.Amount {
        Annex.Amount(
            text: unit.isEmpty ? "\(number)" : "\(number) \(unit)", detail: detail, hundredths: number * 100,
            unit: unit)
    }

    /// A rate with its counts as an amount: rounded down, so that 100 % means all.
    static func rate(_ numerator: Int, of denominator: Int) -> Annex.Amount {
        guard denominator > 0 else { return Annex.Amount(text: "—", detail: "\(numerator) ÷ 0") }
        let hundredths = Fraction(100 * numerator, denominator).flooredHundredths
        return Annex.Amount(
            text: DecimalText.text(hundredths: hundredths) + "%", detail: "\(numerator) ÷ \(denominator)",
            hundredths: hundredths, unit: "%")
    }
}
