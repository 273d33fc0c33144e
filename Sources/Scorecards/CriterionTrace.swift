/// How a criterion came to its answer, step by step: what an explanation needs beyond the finding.
package struct CriterionTrace: Sendable, Hashable {
    /// The rule with its numbers, and what went into it; the inputs are nil where the rule was not evaluated.
    package enum Rule: Sendable, Hashable {
        /// All or nothing.
        case test(holds: Bool?)
        /// The points of each tier in order, and the position of the first that held: the number of tiers when none did.
        case tiers([Points], first: Int?)
        /// Points for each.
        case count(each: Points, times: Int?)
        /// Points off for each.
        case deduct(each: Points, times: Int?)
        /// A rate between two thresholds in per cent.
        case rate(from: Fraction, to: Fraction, numerator: Int?, denominator: Int?)
        /// Extra points for each.
        case bonus(each: Points, times: Int?)
    }

    /// What an expression was for.
    package enum Role: String, Sendable, Hashable, CaseIterable {
        /// The value of a variable that others use.
        case variable
        /// Whether the criterion concerns the school.
        case when
        /// Whether the facts were reported.
        case reported
        /// The condition of a test or of a tier.
        case condition
        /// How many times points are given or taken.
        case each
        /// The upper part of a rate.
        case numerator
        /// The lower part of a rate.
        case denominator
        /// Whether the required documents are there.
        case evidence
    }

    /// One expression that was evaluated.
    package struct Step: Sendable, Hashable {
        /// What the expression was for.
        package let role: Role
        /// The name of the variable, or the points of the tier; nil elsewhere.
        package let name: String?
        /// The XPath expression as the checklist writes it.
        package let expression: String
        /// What it gave, as a reader writes it: `true`, `3`, a text, or how many nodes with their values.
        package let value: String

        /// Makes a step.
        package init(role: Role, name: String? = nil, expression: String, value: String) {
            self.role = role
            self.name = name
            self.expression = expression
            self.value = value
        }
    }

    /// The criterion, such as `VP-01`.
    package let criterion: String
    /// The points that the checklist gives the criterion, also where it doesn't apply.
    package let worth: Points
    /// The rule.
    package let rule: Rule
    /// The expressions in the order of evaluation.
    package let steps: [Step]

    /// Makes a trace.
    package init(criterion: String, worth: Points, rule: Rule, steps: [Step]) {
        self.criterion = criterion
        self.worth = worth
        self.rule = rule
        self.steps = steps
    }
}
