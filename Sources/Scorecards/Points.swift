/// A number of points as an integer count of hundredths, so that sums are exact.
package struct Points: Sendable, Hashable, Comparable {
    /// The hundredths of a point.
    package let hundredths: Int

    /// No points.
    package static let zero = Points(hundredths: 0)

    /// Points from their hundredths.
    package init(hundredths: Int) {
        self.hundredths = hundredths
    }

    /// Points from a decimal with at most two places, such as `12.5`; nil for anything else.
    package init?(_ text: String) {
        guard let value = DecimalText.hundredths(of: text) else { return nil }
        self.init(hundredths: value)
    }

    /// Rounds an exact number of points to the nearest hundredth, halves away from zero.
    package init(rounding exact: Fraction) {
        let scaled = exact * Fraction(100)
        let doubled = scaled.numerator.magnitude * 2 + scaled.denominator.magnitude
        let rounded = Int(doubled / (scaled.denominator.magnitude * 2))
        self.init(hundredths: scaled.numerator < 0 ? -rounded : rounded)
    }

    /// The points with exactly two decimals, such as `7.50`.
    package var text: String { DecimalText.text(hundredths: hundredths) }

    /// The points as an exact fraction.
    package var fraction: Fraction { Fraction(hundredths, 100) }

    package static func < (left: Points, right: Points) -> Bool { left.hundredths < right.hundredths }

    /// The sum of two numbers of points.
    package static func + (left: Points, right: Points) -> Points {
        Points(hundredths: left.hundredths + right.hundredths)
    }

    /// The difference of two numbers of points.
    package static func - (left: Points, right: Points) -> Points {
        Points(hundredths: left.hundredths - right.hundredths)
    }
}
