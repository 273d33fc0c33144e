/// Why one change of a review can't count. A review with any is refused as a whole.
package struct ReviewFault: Sendable, Hashable {
    /// What is wrong.
    package enum Kind: Error, Sendable, Hashable {
        /// The edition has no such criterion.
        case unknownCriterion
        /// The criterion is not asked of this school: its topic does not apply, or the criterion is for other stages.
        case notAsked
        /// The computed answer is another one than the review says it replaces.
        case outdated(Outcome, Points)
        /// The new answer is the computed one.
        case unchanged
        /// Another review gives the criterion another answer.
        case conflicting(file: String, line: Int)
        /// More points than the criterion has.
        case pointsAbove(worth: Points)
        /// The points don't go with the answer.
        case pointsMismatch(worth: Points)
        /// Partly met without points.
        case pointsMissing(worth: Points)
        /// Points for a criterion that is only reported.
        case unscored
    }

    /// The change.
    package let change: Review.Change
    /// What is wrong with it.
    package let kind: Kind

    /// Makes a fault.
    package init(change: Review.Change, kind: Kind) {
        self.change = change
        self.kind = kind
    }
}
