/// A rule that could not be evaluated for a school: a fault of the checklist, not of the school.
package struct EvaluationFault: Sendable, Hashable {
    /// The checklist's file.
    package let file: String
    /// The line of the criterion or assertion.
    package let line: Int
    /// The criterion or assertion.
    package let part: String
    /// The school it showed with.
    package let school: String
    /// Why.
    package let message: String
}
