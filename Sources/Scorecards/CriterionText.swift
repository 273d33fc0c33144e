/// What a finding repeats of its criterion, in the language of the run. Shared by all schools, never copied per school.
package final class CriterionText: Sendable {
    /// The identifier, such as `VP-01`.
    package let id: String
    /// The title.
    package let title: String
    /// The legal basis, one sentence each: instrument and, where it is certain, article; or that it is our proposal.
    package let basis: [String]
    /// What to do when points were lost.
    package let advice: String
    /// How much work the advice is.
    package let effort: Effort
    /// Whether the criterion counts, is extra, or is only reported.
    package let role: CriterionRole
    /// The grade at which a failure caps, for a mandatory criterion (底线).
    package let cap: String?

    /// Makes the shared part of all findings of one criterion.
    package init(
        id: String, title: String, basis: [String], advice: String, effort: Effort, role: CriterionRole, cap: String?
    ) {
        self.id = id
        self.title = title
        self.basis = basis
        self.advice = advice
        self.effort = effort
        self.role = role
        self.cap = cap
    }
}
