/// An exact fraction in lowest terms with a positive denominator.
///
/// 128 bits hold the index of five topics of 100.00 points each with room to spare: the product of four denominators
/// of at most 10 000 and of weights below 1 000 stays under 10²³.
package struct Fraction: Sendable, Hashable, Comparable {
    /// The numerator; it carries the sign.
    package let numerator: Int128
    /// The denominator, always above zero.
    package let denominator: Int128

    /// A whole number.
    package init(_ whole: Int) {
        numerator = Int128(whole)
        denominator = 1
    }

    /// `numerator / denominator`; the denominator must not be zero.
    package init(_ numerator: Int, _ denominator: Int) {
        self.init(reducing: Int128(numerator), Int128(denominator))
    }

    /// A fraction as ``text`` writes it; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count <= 2, let numerator = Int128(parts[0]),
            let denominator = Int128(parts.count == 2 ? parts[1] : "1"),
            denominator > 0
        else { return nil }
        self.init(reducing: numerator, denominator)
    }

    /// A decimal such as `0.25` or `12`; nil for anything else.
    package init?(decimal text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ (1...9).contains($0.utf8.count) }),
            parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let digits = Int(parts.joined())
        else { return nil }
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        self.init(digits, (0..<places).reduce(1) { power, _ in power * 10 })
    }

    private init(reducing numerator: Int128, _ denominator: Int128) {
        precondition(denominator != 0, "a fraction needs a denominator")
        var left = numerator.magnitude
        var right = denominator.magnitude
        while right != 0 { (left, right) = (right, left % right) }
        let divisor = Int128(left == 0 ? 1 : left)
        let sign: Int128 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    package static func < (left: Fraction, right: Fraction) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }

    /// The exact sum.
    package static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            reducing: left.numerator * right.denominator + right.numerator * left.denominator,
            left.denominator * right.denominator)
    }

    /// The exact difference.
    package static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(reducing: -right.numerator, right.denominator)
    }

    /// The exact product.
    package static func * (left: Fraction, right: Fraction) -> Fraction {
        Fraction(reducing: left.numerator * right.numerator, left.denominator * right.denominator)
    }

    /// The exact quotient; the divisor must not be zero.
    package static func / (left: Fraction, right: Fraction) -> Fraction {
        Fraction(reducing: left.numerator * right.denominator, left.denominator * right.numerator)
    }

    /// The value in hundredths, rounded towards minus infinity: 89.996 gives 8999, so that nothing prints better
    /// than it is.
    package var flooredHundredths: Int {
        let scaled = numerator * 100
        let quotient = scaled / denominator
        return Int(scaled % denominator < 0 ? quotient - 1 : quotient)
    }

    /// The value with two decimals, rounded down.
    package var flooredText: String { DecimalText.text(hundredths: flooredHundredths) }

    /// The fraction as it is worked with on paper, such as `349/4`, or `87` when it is whole.
    package var text: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
