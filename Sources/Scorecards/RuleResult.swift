/// The points that a rule gives before evidence is looked at, with the step that led there.
package struct RuleResult: Sendable, Hashable {
    /// The points given.
    package let points: Points
    /// The outcome that the points alone mean: met, partly or notMet.
    package let outcome: Outcome
    /// Numerator and denominator of a rate rule, for the reason sentence.
    package let rate: (numerator: Int, denominator: Int)?

    /// All or nothing.
    package static func test(_ holds: Bool, possible: Points) -> RuleResult {
        RuleResult(holds ? possible : .zero, outcome: holds ? .met : .notMet)
    }

    /// The points of the first tier that holds; none when no tier does.
    package static func tiers(_ firstTrue: Points?, possible: Points) -> RuleResult {
        RuleResult(given: firstTrue ?? .zero, of: possible)
    }

    /// Points for each, up to the maximum.
    package static func count(_ times: Int, each: Points, possible: Points) -> RuleResult {
        RuleResult(given: product(each, max(times, 0)), of: possible)
    }

    /// Full points less some for each, down to zero (扣完为止).
    package static func deduct(_ times: Int, each: Points, possible: Points) -> RuleResult {
        let points = max(possible - product(each, max(times, 0)), .zero)
        return RuleResult(points, outcome: times <= 0 ? .met : points > .zero ? .partly : .notMet)
    }

    /// A rate between two thresholds in per cent: nothing up to `from`, all from `to` on, linear between, rounded half
    /// up to a hundredth once. The denominator must be above zero and not below the numerator.
    package static func rate(
        _ numerator: Int, of denominator: Int, from: Fraction, to: Fraction, possible: Points
    ) -> RuleResult {
        precondition(denominator > 0 && numerator >= 0 && numerator <= denominator && from < to)
        let percent = Fraction(100) * Fraction(numerator, denominator)
        let pair = (numerator: numerator, denominator: denominator)
        if percent >= to { return RuleResult(possible, outcome: .met, rate: pair) }
        if percent <= from { return RuleResult(.zero, outcome: .notMet, rate: pair) }
        // A share below the upper threshold must not round up to "met": 99.996 % of the way stays partly.
        let exact = possible.fraction * ((percent - from) / (to - from))
        return RuleResult(Points(rounding: exact), outcome: .partly, rate: pair)
    }

    /// What a rule gives, bounded by the maximum. An unscored criterion has no maximum: any points at all mean met.
    private init(given points: Points, of possible: Points) {
        self.init(
            min(points, possible), outcome: points <= .zero ? .notMet : points >= possible ? .met : .partly)
    }

    private init(_ points: Points, outcome: Outcome, rate: (numerator: Int, denominator: Int)? = nil) {
        self.points = points
        self.outcome = outcome
        self.rate = rate
    }

    private static func product(_ each: Points, _ times: Int) -> Points {
        let (value, overflow) = each.hundredths.multipliedReportingOverflow(by: times)
        return Points(hundredths: overflow ? .max / 4 : value)
    }

    package static func == (left: RuleResult, right: RuleResult) -> Bool {
        left.points == right.points && left.outcome == right.outcome
            && left.rate?.numerator == right.rate?.numerator && left.rate?.denominator == right.rate?.denominator
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(points)
        hasher.combine(outcome)
    }
}
