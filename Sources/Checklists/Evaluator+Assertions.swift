import LibXML
import Scorecards
import Wording

extension Evaluator {
    /// The assertions of a checklist that do not hold.
    func assert(_ checklist: CompiledChecklist) -> [Notice] {
        var notices: [Notice] = []
        for assertion in checklist.assertions {
            do {
                if let when = assertion.when, !(try context.boolean(when)) { continue }
                if try context.boolean(assertion.test) { continue }
                let definition = assertion.definition
                let nodes = try assertion.at.map { query throws(XMLError) in try context.nodes(query) } ?? []
                notices.append(
                    Notice(
                        assertion: definition.id, severity: definition.severity, topic: checklist.definition.topic,
                        message: assertion.message.text(values), remedy: assertion.remedy.text(values),
                        place: nodes.first.map { values.fact($0) }))
            } catch {
                let definition = assertion.definition
                assertionFaults.append(fault(checklist, line: definition.line, part: definition.id, error.message))
            }
        }
        return notices
    }

    /// The events of a veto that lie inside its window, or have no date.
    func events(_ veto: CompiledChecklist.CompiledVeto, of checklist: CompiledChecklist) -> [Veto] {
        do {
            var events: [Veto] = []
            for node in try context.nodes(veto.select) {
                let date = try context.string(veto.date, at: node)
                guard date.isEmpty || LookBack(asOf: asOf, months: veto.definition.lookBack).contains(date) else {
                    continue
                }
                events.append(
                    Veto(
                        id: veto.definition.id, kind: veto.definition.kind, title: veto.definition.title[language],
                        date: date.isEmpty ? nil : date, place: values.fact(node)))
            }
            return events
        } catch {
            faults.append(fault(checklist, line: veto.definition.line, part: veto.definition.id, error.message))
            return []
        }
    }
}
