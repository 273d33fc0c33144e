/// The review behind a finding, with the computed result that it replaced. Shared by reference, since few findings have one.
package final class AppliedReview: Sendable {
    /// The paper.
    package let review: Review
    /// The change that it makes to this finding.
    package let change: Review.Change
    /// What the rules had computed.
    package let computed: Finding.Answer

    /// Puts a change of a review beside what was computed.
    package init(review: Review, change: Review.Change, computed: Finding.Answer) {
        self.review = review
        self.change = change
        self.computed = computed
    }
}
