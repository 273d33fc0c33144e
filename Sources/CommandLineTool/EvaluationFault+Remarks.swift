import Checklists
import Wording

extension EvaluationFault {
    /// What is said on standard error of rules that could not be evaluated, of which `faults` are listed and `count` were
    /// found; empty when there is none.
    static func remarks(_ faults: [EvaluationFault], count: Int, _ language: Language) -> String {
        guard count > 0 else { return "" }
        let lines = faults.map { "  \($0.file):\($0.line) [\($0.part)] \($0.message) (\($0.school))" }
        return ([Strings.checklistFaults.text(language, "\(count)")] + lines).joined(separator: "\n")
    }
}
