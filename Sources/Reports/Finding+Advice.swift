import Scorecards

extension Finding {
    /// What the school can do; nil where nothing is lost, or where the fault is the checklist's and not the school's.
    var usefulAdvice: String? {
        let advice = criterion.advice
        return (lost.hundredths > 0 || breaches) && outcome != .indeterminate && !advice.isEmpty ? advice : nil
    }
}
