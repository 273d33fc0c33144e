import LibXML
import Schools
import Scorecards
import Wording

extension Evaluator {
    /// Judges one criterion: does it concern the school, were the facts reported, what does the rule give, is it proven.
    func finding(
        _ criterion: CompiledChecklist.CompiledCriterion, of checklist: CompiledChecklist, _ dossier: Dossier,
        status: TopicResult.Status, hasIndex: Bool, claimed: Points?
    ) -> Finding {
        let definition = criterion.definition
        func answer(_ outcome: Outcome, _ reason: String, points: Points = .zero, facts: [Fact] = []) -> Finding {
            recorder?.close(criterion)
            return Finding(
                criterion: criterion.text, outcome: outcome, points: points, worth: definition.points, reason: reason,
                facts: facts, claimed: claimed)
        }
        if let stages = definition.stages, !stages.contains(dossier.school.stage.rawValue) {
            return answer(
                .notApplicable,
                sentence(criterion, .notApplicable)
                    ?? Strings.reasonStage.text(language, values.stageLabel(dossier.school.stage.rawValue)))
        }
        do {
            if let when = criterion.when, !(try test(when, .when)) {
                return answer(.notApplicable, sentence(criterion, .notApplicable) ?? Strings.reasonWhen.text(language))
            }
            if criterion.usesIndex && !hasIndex {
                return answer(.pending, sentence(criterion, .pending) ?? Strings.reasonPending.text(language))
            }
            switch status {
            case .notSubmitted: return answer(.notReported, Strings.reasonNotSent.text(language))
            case .rejected: return answer(.notReported, Strings.reasonRejected.text(language))
            case .scored, .notApplicable: break
            }
            if let reported = criterion.reported, !(try test(reported, .reported)) {
                return answer(.notReported, sentence(criterion, .notReported) ?? missingFacts(criterion))
            }
            let rule = try result(of: criterion)
            let facts = values.facts(criterion.facts)
            if rule.points > .zero, let evidence = criterion.evidence, !(try test(evidence, .evidence)) {
                return answer(
                    .notProven,
                    sentence(criterion, .notProven, rule)
                        ?? Strings.reasonNotProven.text(
                            language, values.evidenceLabels(definition.evidence?.kinds ?? [])),
                    points: Points(rounding: rule.points.fraction * edition.notProvenShare), facts: facts)
            }
            return answer(
                rule.outcome, sentence(criterion, rule.outcome, rule) ?? definition.title[language],
                points: rule.points,
                facts: facts)
        } catch {
            faults.append(fault(checklist, line: definition.line, part: definition.id, error.message))
            return answer(.indeterminate, Strings.reasonIndeterminate.text(language, error.message))
        }
    }

    /// Applies the rule of a criterion.
    private func result(of criterion: CompiledChecklist.CompiledCriterion) throws(RuleFailure) -> RuleResult {
        let possible = criterion.definition.points
        switch criterion.rule {
        case .test(let query):
            return .test(try test(query, .condition), possible: possible)
        case .tiers(let tiers):
            for tier in tiers where try test(tier.when, .condition, name: tier.points.text) {
                return .tiers(tier.points, possible: possible)
            }
            return .tiers(nil, possible: possible)
        case .count(let each, let points), .bonus(let each, let points):
            return .count(try times(each), each: points, possible: possible)
        case .deduct(let each, let points):
            return .deduct(try times(each), each: points, possible: possible)
        case .rate(let top, let bottom, let from, let to):
            let numerator = try whole(top, .numerator)
            let denominator = try whole(bottom, .denominator)
            guard denominator > 0 else {
                throw RuleFailure(Strings.zeroDenominator.text(language, bottom.expression))
            }
            guard numerator <= denominator else {
                throw RuleFailure(Strings.rateAboveOne.text(language, "\(numerator)", "\(denominator)"))
            }
            return .rate(numerator, of: denominator, from: from, to: to, possible: possible)
        }
    }

    private func test(
        _ query: Query, _ role: CriterionTrace.Role, name: String? = nil
    ) throws(RuleFailure) -> Bool {
        do {
            let holds = try context.boolean(query)
            recorder?.note(role, query, holds ? "true" : "false", name: name)
            return holds
        } catch {
            throw RuleFailure(error.message)
        }
    }

    /// How many: the size of a node-set, or a whole number.
    private func times(_ query: Query) throws(RuleFailure) -> Int {
        do {
            if case .nodes(let nodes) = try context.evaluate(query) {
                recorder?.note(.each, query, "\(nodes.count)")
                return nodes.count
            }
        } catch {
            throw RuleFailure(error.message)
        }
        return try whole(query, .each)
    }

    /// A whole number of zero or more. Anything else is a fault: no binary fraction takes part in a score.
    private func whole(_ query: Query, _ role: CriterionTrace.Role) throws(RuleFailure) -> Int {
        let value: Double
        do {
            value = try context.number(query)
        } catch {
            throw RuleFailure(error.message)
        }
        recorder?.note(role, query, NumberText.text(value))
        guard value >= 0, value <= 9_007_199_254_740_991, value == value.rounded() else {
            throw RuleFailure(Strings.notInteger.text(language, query.expression, NumberText.exact(value)))
        }
        return Int(value)
    }

    /// The checklist's own sentence for an outcome, with the values in it.
    private func sentence(
        _ criterion: CompiledChecklist.CompiledCriterion, _ outcome: Outcome, _ rule: RuleResult? = nil
    ) -> String? {
        guard let reason = criterion.reasons.first(where: { $0.outcome == outcome }) else { return nil }
        return reason.sentence.text(values) { value in
            switch value {
            case .points: rule?.points.text ?? "0.00"
            case .possible: criterion.definition.points.text
            case .numerator: rule?.rate.map { "\($0.numerator)" } ?? ""
            case .denominator: rule?.rate.map { "\($0.denominator)" } ?? ""
            case .percent: rule?.rate.map { (Fraction(100) * Fraction($0.numerator, $0.denominator)).flooredText } ?? ""
            }
        }
    }

    /// Which of a criterion's facts are not there.
    private func missingFacts(_ criterion: CompiledChecklist.CompiledCriterion) -> String {
        let labels = criterion.facts.filter { values.facts($0).isEmpty }.compactMap { values.label($0) }
        return labels.isEmpty
            ? Strings.reasonNotReportedPlain.text(language)
            : Strings.reasonNotReported.text(language, labels.joined(separator: Strings.listJoint.text(language)))
    }
}

/// Why a rule could not be evaluated, in the language of the run.
struct RuleFailure: Error {
    let message: String

    init(_ message: String) {
        self.message = message
    }
}
