import LibXML
import Scorecards

/// Collects how criteria came to their answers while an evaluator judges a school. Only explanations need one.
final class TraceRecorder {
    private(set) var traces: [CriterionTrace] = []
    private var steps: [CriterionTrace.Step] = []
    private var lets: [CompiledChecklist.CompiledLet] = []
    private let values: ValueReader

    init(values: ValueReader) {
        self.values = values
    }

    /// Forgets what was collected: the school is judged once more without a rejected document.
    func begin() { traces.removeAll() }

    /// Takes note of the lets that the next criteria may use.
    func enter(_ lets: [CompiledChecklist.CompiledLet]) { self.lets = lets }

    /// An expression was evaluated.
    func note(_ role: CriterionTrace.Role, _ query: Query, _ value: String, name: String? = nil) {
        noteVariables(of: query)
        steps.append(CriterionTrace.Step(role: role, name: name, expression: query.expression, value: value))
    }

    /// A criterion was judged.
    func close(_ criterion: CompiledChecklist.CompiledCriterion) {
        traces.append(
            CriterionTrace(
                criterion: criterion.text.id, worth: criterion.definition.points, rule: rule(criterion), steps: steps))
        steps.removeAll()
    }

    /// The variables of an expression, and those they are made of, each once and before it is used.
    private func noteVariables(of query: Query) {
        for item in lets where query.variables.contains(item.definition.name) {
            let name = item.definition.name
            guard !steps.contains(where: { $0.role == .variable && $0.name == name }) else { continue }
            noteVariables(of: item.query)
            steps.append(
                CriterionTrace.Step(
                    role: .variable, name: name, expression: item.definition.select, value: values.traceText(name)))
        }
    }

    private func rule(_ criterion: CompiledChecklist.CompiledCriterion) -> CriterionTrace.Rule {
        func number(_ role: CriterionTrace.Role) -> Int? {
            steps.last { $0.role == role }.flatMap { Int($0.value) }
        }
        let conditions = steps.filter { $0.role == .condition }
        switch criterion.definition.rule {
        case .test: return .test(holds: conditions.last.map { $0.value == "true" })
        case .tiers(let tiers):
            let first = conditions.firstIndex { $0.value == "true" }
            return .tiers(tiers.map(\.points), first: conditions.isEmpty ? nil : first ?? tiers.count)
        case .count(_, let points): return .count(each: points, times: number(.each))
        case .deduct(_, let points): return .deduct(each: points, times: number(.each))
        case .bonus(_, let points): return .bonus(each: points, times: number(.each))
        case .rate(_, _, let from, let to):
            return .rate(from: from, to: to, numerator: number(.numerator), denominator: number(.denominator))
        }
    }
}
