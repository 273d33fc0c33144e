import Scorecards

extension Finding {
    /// What the school can do; nil where nothing is lost, or where the fault is the checklist's and not the school's.
    var usefulAdvice: String? {
        guard lost.hundredths > 0 || breaches, outcome != .indeterminate, !criterion.advice.isEmpty else { return nil }
        return criterion.advice
    }
}
