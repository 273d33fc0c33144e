package import Scorecards

/// A consistency condition over a school's documents; it gives no points. An `error` rejects the checklist's submission.
package struct Assertion: Sendable {
    /// The identifier, such as `X6`.
    package let id: String
    /// The line in the checklist.
    package let line: Int
    /// How much it matters.
    package let severity: Notice.Severity
    /// When it is looked at; nil means always.
    package let when: String?
    /// True when all is well.
    package let test: String
    /// The nodes to point at.
    package let at: String?
    /// What is wrong, with placeholders for lets.
    package let message: LocalizedText
    /// What to do.
    package let remedy: LocalizedText
}
