/// One criterion applied to one school: the answer, the points, the facts seen and the reason in one sentence.
package struct Finding: Sendable {
    /// The criterion's texts, shared with all other schools.
    package let criterion: CriterionText
    /// The answer.
    package let outcome: Outcome
    /// The points given.
    package let points: Points
    /// The points of the criterion; zero when it left both sides of the score, or adds outside them.
    package let possible: Points
    /// Why, with the values in it.
    package let reason: String
    /// The facts that the criterion looked at, in the order of the documents.
    package let facts: [Fact]
    /// The points that the school claims for itself, if it does.
    package let claimed: Points?

    /// Makes a finding. A bonus has no share in the maximum, and what does not apply or is pending has neither side.
    package init(
        criterion: CriterionText, outcome: Outcome, points: Points, worth: Points, reason: String, facts: [Fact],
        claimed: Points?
    ) {
        let counts = outcome.countsInMaximum && criterion.role != .unscored
        self.criterion = criterion
        self.outcome = outcome
        self.points = counts ? points : .zero
        self.possible = counts && criterion.role == .scored ? worth : .zero
        self.reason = reason
        self.facts = facts
        self.claimed = claimed
    }

    /// The points that could still be won.
    package var lost: Points { max(possible - points, .zero) }

    /// Claimed less computed points; nil when nothing is claimed.
    package var difference: Points? { claimed.map { $0 - points } }

    /// Whether this finding caps the grade.
    package var breaches: Bool { criterion.cap != nil && outcome.breachesMandatory }
}
