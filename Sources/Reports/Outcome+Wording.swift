package import Scorecards
package import Wording

// Written out case by case, so that a ninth outcome would not compile.

extension Outcome {
    /// The word for the outcome.
    package var phrase: Phrase {
        switch self {
        case .met: Strings.outcomeMet
        case .partly: Strings.outcomePartly
        case .notMet: Strings.outcomeNotMet
        case .notProven: Strings.outcomeNotProven
        case .notReported: Strings.outcomeNotReported
        case .notApplicable: Strings.outcomeNotApplicable
        case .pending: Strings.outcomePending
        case .indeterminate: Strings.outcomeIndeterminate
        }
    }
}
