import Scorecards
import Wording

/// A rule and its calculation in words and numbers.
struct RuleArithmetic {
    /// What the rule says.
    let rule: String
    /// How the points came about; nil where the rule was not evaluated.
    let sum: String?

    /// Describes the rule of a trace and, where it was evaluated, the way to the finding's points.
    init(trace: CriterionTrace, finding: Finding, language: Language) {
        rule = Self.rule(trace, language)
        let sum = Self.sum(trace, language)
        guard let sum, finding.computed.outcome == .notProven else {
            self.sum = sum
            return
        }
        self.sum =
            sum + Strings.listSeparator.text(language)
            + Strings.sumNotProven.text(language, finding.computed.points.text)
    }

    private static func rule(_ trace: CriterionTrace, _ language: Language) -> String {
        let worth = trace.worth.text
        return switch trace.rule {
        case .test: Strings.ruleTest.text(language, worth)
        case .tiers(let tiers, _): Strings.ruleTiers.text(language, tiers.map(\.text).joined(separator: " / "))
        case .count(let each, _): Strings.ruleCount.text(language, each.text, worth)
        case .deduct(let each, _): Strings.ruleDeduct.text(language, each.text, worth)
        case .rate(let from, let to, _, _): Strings.ruleRate.text(language, from.text, to.text, worth)
        case .bonus(let each, _): Strings.ruleBonus.text(language, each.text, worth)
        }
    }

    /// The way to the points that the rule gives before evidence is looked at; nil where nothing was evaluated.
    private static func sum(_ trace: CriterionTrace, _ language: Language) -> String? {
        let worth = trace.worth
        switch trace.rule {
        case .test(let holds):
            guard let holds else { return nil }
            let answer = (holds ? Strings.holds : Strings.holdsNot).text(language)
            return Strings.sumTest.text(language, answer, RuleResult.test(holds, possible: worth).points.text)
        case .tiers(let tiers, let first):
            guard let first else { return nil }
            guard tiers.indices.contains(first) else { return Strings.sumNoTier.text(language) }
            let points = RuleResult.tiers(tiers[first], possible: worth).points
            return Strings.sumTier.text(language, "\(first + 1)", points.text)
        case .count(let each, let times), .bonus(let each, let times):
            guard let times else { return nil }
            let points = RuleResult.count(times, each: each, possible: worth).points
            let product = (each.fraction * Fraction(times)).flooredText
            return Strings.sumCount.text(language, "\(times)", each.text, product, worth.text, points.text)
        case .deduct(let each, let times):
            guard let times else { return nil }
            let points = RuleResult.deduct(times, each: each, possible: worth).points
            let rest = (worth.fraction - each.fraction * Fraction(times)).flooredText
            return Strings.sumDeduct.text(language, "\(times)", each.text, rest, worth.text, points.text)
        case .rate(let from, let to, let numerator, let denominator):
            return rate(numerator, denominator, from: from, to: to, worth: worth, language)
        }
    }

    private static func rate(
        _ numerator: Int?, _ denominator: Int?, from: Fraction, to: Fraction, worth: Points, _ language: Language
    ) -> String? {
        guard let numerator, let denominator, denominator > 0, (0...denominator).contains(numerator) else { return nil }
        let percent = Fraction(100) * Fraction(numerator, denominator)
        let points = RuleResult.rate(numerator, of: denominator, from: from, to: to, possible: worth).points
        let counts = ["\(numerator)", "\(denominator)", percent.flooredText]
        guard percent > from, percent < to else { return Strings.sumRate.text(language, counts + [points.text]) }
        let exact = worth.fraction * (percent - from) / (to - from)
        let parts = [worth.text, from.text, to.text, exact.text, points.text]
        return Strings.sumRateBetween.text(language, counts + parts)
    }
}
