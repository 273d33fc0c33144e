package import Scorecards

/// Why an index moved: a criterion; or a whole topic where a submission came on one side only, or where the criteria of the
/// two runs cannot be set side by side.
///
/// The effect is exact. An index is 100 less what each criterion costs, which is weight ÷ weights of the school's topics ×
/// 100 × points lost ÷ points possible in the topic; the effect is that cost before less that cost after.
package struct MoveCause: Sendable, Hashable {
    /// A criterion or topic on one side.
    package struct Side: Sendable, Hashable {
        /// The answer; nil for a topic.
        package let outcome: Outcome?
        /// Whether and why the topic has a score; nil for a criterion.
        package let status: TopicResult.Status?
        /// The points given.
        package let points: Points
        /// The points possible.
        package let possible: Points
        /// Whether a review gave the answer, or one of the answers of the topic.
        package let isReviewed: Bool
    }

    /// The topic.
    package let topic: Topic
    /// The criterion; nil for a whole topic.
    package let criterion: String?
    /// What it was; nil where it did not exist or concern the school.
    package let before: Side?
    /// What it is; nil where it does not exist or concern the school.
    package let after: Side?
    /// What it did to the index, in points.
    package let effect: Fraction
}
