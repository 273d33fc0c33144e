package import Checklists
package import Scorecards

/// One school after assessment.
package struct Assessed: Sendable {
    /// The position on the roster.
    package let position: Int
    /// The scorecard.
    package let scorecard: Scorecard
    /// The reviews of the school and what became of them, in the order of their paths.
    package let reviews: [InputFile]
    /// Rules that could not be evaluated.
    package let faults: [EvaluationFault]
    /// How the answers came about; empty unless asked for.
    package let traces: [CriterionTrace]
}
