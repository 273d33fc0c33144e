package import Scorecards

/// A composite of rates, as it is published and as it is exactly.
package struct CompositeScore: Sendable, Hashable {
    /// One rate in per cent with its weight.
    package struct Part: Sendable, Hashable {
        /// The rate in per cent.
        package let rate: Fraction
        /// The weight in per cent.
        package let weight: Points
        /// Whether the published figure rounds the rate to a whole per cent.
        package let isRounded: Bool

        /// Makes a part.
        package init(rate: Fraction, weight: Points, isRounded: Bool) {
            self.rate = rate
            self.weight = weight
            self.isRounded = isRounded
        }
    }

    /// With the rates rounded to whole per cents first (通报口径).
    package let published: Fraction
    /// With the rates as they are.
    package let exact: Fraction

    /// Adds up the parts. No rate counts for more than 100, as in the published tables.
    package init(_ parts: [Part]) {
        func sum(_ value: (Part) -> Fraction) -> Fraction {
            parts.reduce(Fraction(0)) { $0 + value($1) * $1.weight.fraction / Fraction(100) }
        }
        published = sum { min($0.isRounded ? Self.wholePercent($0.rate) : $0.rate, Fraction(100)) }
        exact = sum { min($0.rate, Fraction(100)) }
    }

    /// The score of a composite over sums of measures; nil when one of its rates has nothing to divide by.
    package init?(_ composite: CompositeText, measures: [MeasureText], sums: [MeasureSum]) {
        var parts: [Part] = []
        for part in composite.parts {
            guard let place = measures.firstIndex(where: { $0.id == part.measure }), let rate = sums[place].rate else {
                return nil
            }
            parts.append(Part(rate: rate, weight: part.weight, isRounded: part.isRounded))
        }
        self.init(parts)
    }

    /// The published figure with two decimals, rounded half up as its publisher does.
    package var publishedText: String { Points(rounding: published).text }

    /// The exact figure with two decimals, rounded down.
    package var exactText: String { exact.flooredText }

    private static func wholePercent(_ rate: Fraction) -> Fraction {
        Fraction(Points(rounding: rate / Fraction(100)).hundredths)
    }
}
