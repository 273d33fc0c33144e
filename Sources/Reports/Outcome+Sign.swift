package import Scorecards

extension Outcome {
    /// The sign that stands before the word, so that no outcome is told by colour alone.
    package var sign: String {
        switch self {
        case .met: "✓"
        case .partly: "◐"
        case .notMet: "✗"
        case .notProven: "?"
        case .notReported: "○"
        case .notApplicable: "—"
        case .pending: "…"
        case .indeterminate: "!"
        }
    }
}
