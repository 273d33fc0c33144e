package import Scorecards

/// One scored line (评分项) of a checklist, as the file states it.
package struct Criterion: Sendable {
    /// The evidence that must stand behind the fact.
    package struct Evidence: Sendable, Hashable {
        /// The kinds of document that prove it, as the schema names them.
        package let kinds: [String]
        /// Whether it is there and valid.
        package let test: String
    }

    /// The identifier, such as `VP-01`.
    package let id: String
    /// The line in the checklist.
    package let line: Int
    /// The points to be won.
    package let points: Points
    /// How it takes part in the score.
    package let role: CriterionRole
    /// The stages it concerns, as roster tokens; nil means those of the checklist.
    package let stages: Set<String>?
    /// A further condition; false makes it not applicable.
    package let when: String?
    /// Whether the facts were reported at all; nil asks only for the submission.
    package let reported: String?
    /// The evidence, where one is asked for.
    package let evidence: Evidence?
    /// The grade at which a failure caps.
    package let cap: String?
    /// How much work the advice is.
    package let effort: Effort
    /// The rule.
    package let rule: Rule
    /// The names of the lets that a finding shows as facts.
    package let facts: [String]
    /// The title.
    package let title: LocalizedText
    /// What it rests on.
    package let basis: [Basis]
    /// What to do.
    package let advice: LocalizedText
    /// The reason sentences by outcome.
    package let reasons: [Outcome: LocalizedText]
}
