/// One criterion applied to one school: the answer, the points, the facts seen and the reason in one sentence.
package struct Finding: Sendable {
    /// An answer with its points and its reason.
    package struct Answer: Sendable, Hashable {
        /// The answer.
        package let outcome: Outcome
        /// The points given.
        package let points: Points
        /// The points possible; zero where the criterion left both sides.
        package let possible: Points
        /// Why.
        package let reason: String

        /// Makes an answer.
        package init(outcome: Outcome, points: Points, possible: Points, reason: String) {
            self.outcome = outcome
            self.points = points
            self.possible = possible
            self.reason = reason
        }
    }

    /// The criterion's texts, shared with all other schools.
    package let criterion: CriterionText
    /// The answer; after a review, the reviewed one.
    package let outcome: Outcome
    /// The points given.
    package let points: Points
    /// The points of the criterion; zero when it left both sides of the score, or adds outside them.
    package let possible: Points
    /// The points that the checklist gives the criterion, also where it doesn't apply.
    package let worth: Points
    /// Why, with the values in it; after a review, the reason of the review.
    package let reason: String
    /// The facts that the criterion looked at, in the order of the documents.
    package let facts: [Fact]
    /// The points that the school claims for itself, if it does.
    package let claimed: Points?
    /// The review that changed the computed result; nil where it stands.
    package let review: AppliedReview?

    /// Makes a finding. A bonus has no share in the maximum, and what does not apply or is pending has neither side.
    package init(
        criterion: CriterionText, outcome: Outcome, points: Points, worth: Points, reason: String, facts: [Fact],
        claimed: Points?, review: AppliedReview? = nil
    ) {
        self.init(criterion, outcome, points, worth, reason, facts, claimed, review)
    }

    /// The finding after a review; the computed result stays beside it.
    init(_ finding: Finding, after review: AppliedReview) {
        let change = review.change
        // A ruling applies no change whose points don't go with the criterion.
        let points = (try? change.points(of: finding.worth, role: finding.criterion.role)) ?? .zero
        self.init(
            finding.criterion, change.outcome, points, finding.worth, change.reason, finding.facts, finding.claimed,
            review)
    }

    private init(
        _ criterion: CriterionText, _ outcome: Outcome, _ points: Points, _ worth: Points, _ reason: String,
        _ facts: [Fact], _ claimed: Points?, _ review: AppliedReview?
    ) {
        let counts = outcome.countsInMaximum && criterion.role != .unscored
        self.criterion = criterion
        self.outcome = outcome
        self.points = counts ? points : .zero
        self.possible = counts && criterion.role == .scored ? worth : .zero
        self.worth = worth
        self.reason = reason
        self.facts = facts
        self.claimed = claimed
        self.review = review
    }

    /// What the rules computed, whether or not a review replaced it.
    package var computed: Answer {
        review?.computed ?? Answer(outcome: outcome, points: points, possible: possible, reason: reason)
    }

    /// The points that could still be won.
    package var lost: Points { max(possible - points, .zero) }

    /// Claimed less computed points; nil when nothing is claimed.
    package var difference: Points? { claimed.map { $0 - points } }

    /// Whether this finding caps the grade.
    package var breaches: Bool { criterion.cap != nil && outcome.breachesMandatory }

    /// Whether the computed result would cap the grade and a review lifted that.
    package var isLifted: Bool { criterion.cap != nil && computed.outcome.breachesMandatory && !breaches }
}
