package import Scorecards

/// What one criterion says of an applicant, as far as a selection looks at it.
package struct CriterionAnswer: Sendable {
    /// The topic.
    package let topic: Topic
    /// The criterion, such as `VP-01`.
    package let id: String
    /// Its title.
    package let title: String
    /// The answer.
    package let outcome: Outcome
    /// The points given.
    package let points: Points
    /// The points of the criterion where it counts.
    package let possible: Points
    /// Whether a failure caps the grade.
    package let isMandatory: Bool
    /// Whether it is extra: outside the maximum.
    package let isBonus: Bool
    /// The points that the school claims.
    package let claimed: Points?
    /// Why.
    package let reason: String
    /// What to do when points were lost.
    package let advice: String
    /// The facts it looked at.
    package let facts: [Fact]
    /// The kinds of documents that prove it, in the language of the run.
    package let evidence: [String]
    /// The review that decided the answer; nil where it is the computed one.
    package let review: CriterionReview?

    /// Makes an answer.
    package init(
        topic: Topic, id: String, title: String, outcome: Outcome, points: Points, possible: Points,
        isMandatory: Bool = false, isBonus: Bool = false, claimed: Points? = nil, reason: String = "",
        advice: String = "", facts: [Fact] = [], evidence: [String] = [],
        review: CriterionReview? = nil
    ) {
        self.topic = topic
        self.id = id
        self.title = title
        self.outcome = outcome
        self.points = points
        self.possible = possible
        self.isMandatory = isMandatory
        self.isBonus = isBonus
        self.claimed = claimed
        self.reason = reason
        self.advice = advice
        self.facts = facts
        self.evidence = evidence
        self.review = review
    }

    /// Repeats a finding.
    package init(_ finding: Finding, topic: Topic, evidence: [String], review: CriterionReview?) {
        self.init(
            topic: topic, id: finding.criterion.id, title: finding.criterion.title, outcome: finding.outcome,
            points: finding.points, possible: finding.possible, isMandatory: finding.criterion.cap != nil,
            isBonus: finding.criterion.role == .bonus, claimed: finding.claimed, reason: finding.reason,
            advice: finding.criterion.advice, facts: finding.facts, evidence: evidence, review: review)
    }
}

extension Outcome {
    /// Whether the answer says only that the facts or their evidence are not there.
    package var isUnknown: Bool {
        switch self {
        case .notProven, .notReported, .pending, .indeterminate: true
        case .met, .partly, .notMet, .notApplicable: false
        }
    }
}
