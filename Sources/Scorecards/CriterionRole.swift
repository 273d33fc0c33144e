/// How a criterion takes part in the score.
package enum CriterionRole: String, Sendable, Hashable, CaseIterable {
    /// Counts on both sides.
    case scored
    /// Adds points outside the maximum.
    case bonus
    /// Is reported and not scored.
    case unscored
}
