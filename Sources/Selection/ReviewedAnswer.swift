package import Scorecards

/// An answer of a criterion that a review of the bureau decided, for the record beside the computed one.
package struct ReviewedAnswer: Sendable, Hashable {
    /// The criterion, such as `VP-01`.
    package let criterion: String
    /// Its title.
    package let title: String
    /// The answer that counts.
    package let outcome: Outcome
    /// The points given.
    package let points: Points
    /// The points of the criterion where it counts.
    package let possible: Points
    /// Why.
    package let reason: String
    /// The paper, and what the rules had computed.
    package let review: CriterionReview

    /// Makes an answer.
    package init(
        criterion: String, title: String, outcome: Outcome, points: Points, possible: Points, reason: String,
        review: CriterionReview
    ) {
        self.criterion = criterion
        self.title = title
        self.outcome = outcome
        self.points = points
        self.possible = possible
        self.reason = reason
        self.review = review
    }

    /// Repeats an answer; nil where no review decided it.
    init?(_ answer: CriterionAnswer) {
        guard let review = answer.review else { return nil }
        self.init(
            criterion: answer.id, title: answer.title, outcome: answer.outcome, points: answer.points,
            possible: answer.possible, reason: answer.reason, review: review)
    }
}
