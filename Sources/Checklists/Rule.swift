package import Scorecards

/// How a criterion gives points. Expressions are XPath 1.0; arithmetic is in `RuleResult`.
package enum Rule: Sendable, Hashable {
    /// One tier of `tiers`.
    package struct Tier: Sendable, Hashable {
        /// The condition.
        package let when: String
        /// The points it gives.
        package let points: Points
    }

    /// All or nothing.
    case test(String)
    /// The first true tier gives its points.
    case tiers([Tier])
    /// Points for each, up to the maximum.
    case count(each: String, points: Points)
    /// Minus points for each, down to zero.
    case deduct(each: String, points: Points)
    /// Numerator ÷ denominator, linear between two thresholds in per cent.
    case rate(numerator: String, denominator: String, from: Fraction, to: Fraction)
    /// Extra points for each, up to the criterion's points, outside the maximum.
    case bonus(each: String, points: Points)

    /// The expressions of the rule, in the order in which they are evaluated.
    package var expressions: [String] {
        switch self {
        case .test(let expression), .count(let expression, _), .deduct(let expression, _), .bonus(let expression, _):
            [expression]
        case .tiers(let tiers): tiers.map(\.when)
        case .rate(let numerator, let denominator, _, _): [numerator, denominator]
        }
    }
}
