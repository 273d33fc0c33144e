import LibXML
import Schools
import Scorecards
import Wording

extension Evaluator {
    /// What the measures of a checklist find at a school that the checklist concerns.
    func measures(of checklist: CompiledChecklist, _ dossier: Dossier) -> [MeasureResult] {
        checklist.measures.map { measure in
            do throws(RuleFailure) {
                return try result(of: measure, checklist, dossier)
            } catch {
                let definition = measure.definition
                faults.append(fault(checklist, line: definition.line, part: definition.id, error.message))
                return MeasureResult(measure: measure.text, value: .indeterminate, stated: nil)
            }
        }
    }

    /// What a school outside of a checklist adds to its measures: nothing.
    func outside(of checklist: CompiledChecklist) -> [MeasureResult] {
        checklist.measures.map { MeasureResult(measure: $0.text, value: .outside, stated: nil) }
    }

    /// What a school contributes to the questions of a checklist.
    func marks(of checklist: CompiledChecklist) -> [QuestionMark] {
        var all: [QuestionMark] = []
        for question in checklist.questions {
            var marks: [QuestionMark] = []
            do {
                let nodes = try context.nodes(question.select)
                marks.reserveCapacity(nodes.count)
                for node in nodes {
                    let key = try context.string(question.key, at: node)
                    // What has no key can't be compared: two unknowns are not the same.
                    guard !key.isEmpty else { continue }
                    let detail = try question.detail.map { query throws(XMLError) in
                        try context.string(query, at: node)
                    }
                    QuestionMark(question: question.definition.id, key: key, detail: detail ?? "")
                        .insert(into: &marks)
                }
            } catch {
                let definition = question.definition
                faults.append(fault(checklist, line: definition.line, part: definition.id, error.message))
            }
            for place in marks.indices
            where place == 0 || marks[place].key != marks[place - 1].key
                || marks[place].detail != marks[place - 1].detail
            {
                all.append(marks[place])
            }
        }
        return all
    }

    private func result(
        of measure: CompiledChecklist.CompiledMeasure, _ checklist: CompiledChecklist, _ dossier: Dossier
    ) throws(RuleFailure) -> MeasureResult {
        let definition = measure.definition
        func answer(_ value: MeasureValue, stated: Points? = nil) -> MeasureResult {
            MeasureResult(measure: measure.text, value: value, stated: stated)
        }
        if let stages = definition.stages, !stages.contains(dossier.school.stage.rawValue) { return answer(.outside) }
        do {
            if let population = measure.population, !(try context.boolean(population)) { return answer(.outside) }
            let stated = try measure.stated.map { query throws(XMLError) in try context.string(query) }
                .flatMap { Points($0) }
            let isReported =
                if let reported = measure.reported {
                    try context.boolean(reported)
                } else {
                    dossier.submissions[checklist.definition.topic] != nil
                }
            let denominator = try self.denominator(of: measure)
            // Where there is nothing to count, the school is none of those that the measure is about.
            if denominator == 0 { return answer(.outside) }
            guard isReported else { return answer(.notReported(of: denominator), stated: stated) }
            let numerator = try count(measure.numerator, context.number(measure.numerator))
            guard let denominator else { return answer(.unknownDenominator(numerator), stated: stated) }
            return answer(
                numerator > denominator
                    ? .contradictory(numerator, of: denominator) : .counted(numerator, of: denominator),
                stated: stated)
        } catch let error as XMLError {
            throw RuleFailure(error.message)
        } catch let failure as RuleFailure {
            throw failure
        } catch {
            throw RuleFailure("\(error)")
        }
    }

    /// The school's share of the denominator; nil when it is not known.
    private func denominator(of measure: CompiledChecklist.CompiledMeasure) throws -> Int? {
        guard let query = measure.denominator else { return 1 }
        if let known = measure.known, !(try context.boolean(known)) { return nil }
        let value = try context.number(query)
        return value.isNaN ? nil : try count(query, value)
    }

    /// A whole number of zero or more; anything else is a fault of the checklist.
    private func count(_ query: Query, _ value: Double) throws -> Int {
        guard value >= 0, value <= 9_007_199_254_740_991, value == value.rounded() else {
            throw RuleFailure(Strings.notInteger.text(language, query.expression, NumberText.exact(value)))
        }
        return Int(value)
    }
}
