package import Scorecards
import Wording

/// The arithmetic of one school as plain text, to be followed with a pencil: expressions, values with their places, rules,
/// points, sums, and the way to the index and the grade.
package struct ExplanationText {
    private let scorecard: Scorecard
    private let traces: [String: CriterionTrace]
    private let language: Language
    private var text = ""

    /// The explanation of a scorecard, or of one of its criteria.
    ///
    /// - Parameters:
    ///   - scorecard: The result.
    ///   - traces: How each criterion came to its answer; a criterion without a trace is told by its finding alone.
    ///   - criterion: The criterion to explain; all of them, the sums, the index and the grade when nil.
    /// - Returns: Lines of text, each with its end.
    package static func text(
        of scorecard: Scorecard, traces: [CriterionTrace], criterion: String? = nil
    ) -> String {
        var explanation = ExplanationText(scorecard, traces)
        explanation.writeHead()
        for topic in scorecard.topics {
            let findings = topic.findings.filter { criterion == nil || $0.criterion.id == criterion }
            if criterion != nil && findings.isEmpty { continue }
            explanation.writeHead(of: topic)
            for finding in findings { explanation.write(finding) }
            if criterion == nil { explanation.writeSums(of: topic) }
        }
        if criterion == nil {
            explanation.writeIndex()
            explanation.writeGrade()
        }
        return explanation.text
    }

    private init(_ scorecard: Scorecard, _ traces: [CriterionTrace]) {
        self.scorecard = scorecard
        self.traces = Dictionary(traces.map { ($0.criterion, $0) }) { first, _ in first }
        language = scorecard.context.wordingLanguage
    }

    // MARK: Parts

    private mutating func writeHead() {
        let context = scorecard.context
        line(0, scorecard.school.name + "  " + scorecard.school.code)
        if context.isFictional { line(0, Strings.explainFictional.text(language)) }
        line(0, Strings.explainHead.text(language, "\(context.year)", context.edition, context.asOf, context.tool))
        line(
            0,
            Strings.explainResult.text(
                language, scorecard.statusPhrase.text(language),
                scorecard.index?.flooredText ?? Strings.noScore.text(language), scorecard.gradeLabel))
        for finding in scorecard.lifted {
            line(
                0,
                Strings.explainLifted.text(
                    language, finding.criterion.id, finding.criterion.title,
                    finding.computed.outcome.phrase.text(language), finding.reviewPaper(language) ?? ""))
        }
    }

    private mutating func writeHead(of topic: TopicResult) {
        let status = topic.status.phrase.text(language)
        text += "\n"
        if let weight = topic.weight {
            line(0, Strings.explainTopic.text(language, topic.title, topic.topic.rawValue, "\(weight)", status))
        } else {
            line(0, Strings.explainTopicOwnScale.text(language, topic.title, topic.topic.rawValue, status))
        }
        for file in scorecard.files where file.topic == topic.topic {
            let state = file.status.phrase.text(language)
            if let revision = file.revision {
                line(1, Strings.explainFile.text(language, file.path, "\(revision)", state))
            } else {
                line(1, Strings.explainFileUnknown.text(language, file.path, state))
            }
            for message in file.messages { line(2, message) }
        }
    }

    private mutating func write(_ finding: Finding) {
        let criterion = finding.criterion
        var remarks: [String] = []
        if let cap = criterion.cap {
            remarks.append(Strings.explainMandatory.text(language, scorecard.context.scale.grade(cap)?.label ?? cap))
        }
        if criterion.role == .bonus { remarks.append(Strings.explainBonus.text(language)) }
        if criterion.role == .unscored { remarks.append(Strings.explainUnscored.text(language)) }
        text += "\n"
        let remark = remarks.joined(separator: Strings.listSeparator.text(language))
        line(1, criterion.id + " " + criterion.title + (remark.isEmpty ? "" : "  [" + remark + "]"))

        let trace = traces[criterion.id]
        for step in trace?.steps ?? [] { write(step) }
        for fact in finding.facts {
            let value = Strings.explainFactValue.text(language, fact.label, fact.value)
            let place = ExplanationText.place(of: fact, language)
            labelled(Strings.explainFact, value + (place.isEmpty ? "" : Strings.explainPlace.text(language, place)))
        }
        if let trace {
            let arithmetic = RuleArithmetic(trace: trace, finding: finding, language: language)
            labelled(Strings.explainRule, arithmetic.rule)
            if let sum = arithmetic.sum { labelled(Strings.explainArithmetic, sum) }
        }
        if finding.review != nil {
            labelled(Strings.explainComputed, finding.computed.outcome.sign + " " + finding.computed.text(language))
            labelled(Strings.reviewComputedReason, finding.computed.reason)
            labelled(Strings.explainReview, finding.reviewPaper(language) ?? "")
        }
        labelled(
            Strings.explainAnswer,
            finding.outcome.sign + " " + finding.outcome.phrase.text(language) + "  " + finding.points.text + " / "
                + finding.possible.text)
        labelled(finding.review == nil ? Strings.explainReason : Strings.reviewReason, finding.reason)
        if let claimed = finding.claimed, let difference = finding.difference {
            labelled(Strings.explainClaim, Strings.explainClaimed.text(language, claimed.text, difference.text))
        }
        for basis in criterion.basis { labelled(Strings.explainBasis, basis) }
        if let advice = finding.usefulAdvice { labelled(Strings.explainAdvice, advice) }
    }

    private mutating func write(_ step: CriterionTrace.Step) {
        let label: Phrase =
            switch step.role {
            case .variable: Strings.explainVariable
            case .when: Strings.explainWhen
            case .reported: Strings.explainReported
            case .condition: Strings.explainCondition
            case .each: Strings.explainEach
            case .numerator: Strings.explainNumerator
            case .denominator: Strings.explainDenominator
            case .evidence: Strings.explainEvidence
            }
        let name = step.name.map { step.role == .variable ? "$" + $0 + " = " : $0 + "  " } ?? ""
        labelled(label, name + step.expression + "  →  " + step.value)
    }

    private mutating func writeSums(of topic: TopicResult) {
        let counted = topic.findings.filter { $0.outcome.countsInMaximum && $0.criterion.role != .unscored }
        text += "\n"
        guard let score = topic.score else {
            line(1, Strings.explainNoTopicScore.text(language))
            return
        }
        let points = counted.reduce(Points.zero) { $0 + $1.points }
        line(1, Strings.explainPointsSum.text(language, Self.sum(counted.map(\.points), points)))
        line(
            1,
            Strings.explainPossibleSum.text(
                language, Self.sum(counted.map(\.possible).filter { $0 > .zero }, topic.possible)))
        if counted.count < topic.findings.count { line(1, Strings.explainSides.text(language)) }
        if points > topic.points { line(1, Strings.explainBonusBound.text(language, topic.points.text)) }
        line(
            1,
            Strings.explainTopicScore.text(
                language, topic.points.text, topic.possible.text, score.text, score.flooredText))
    }

    private mutating func writeIndex() {
        text += "\n"
        line(0, Strings.explainIndexTitle.text(language))
        guard let index = scorecard.index else {
            line(1, Strings.explainNoIndex.text(language))
            return
        }
        let shares = scorecard.topics.compactMap { topic -> (weight: Int, score: Fraction)? in
            guard let weight = topic.weight, let score = topic.score else { return nil }
            return (weight, score)
        }
        line(1, Strings.explainIndexFormula.text(language))
        line(
            1,
            "(" + shares.map { "\($0.weight) × \($0.score.text)" }.joined(separator: " + ") + ") ÷ ("
                + shares.map { "\($0.weight)" }.joined(separator: " + ") + ")")
        line(1, "= " + index.text)
        line(1, Strings.explainFloored.text(language, index.flooredText))
    }

    private mutating func writeGrade() {
        guard let index = scorecard.index else { return }
        let scale = scorecard.context.scale
        text += "\n"
        line(0, Strings.explainGradeTitle.text(language))
        let grades = scale.grades.map { Strings.gradeFrom.text(language, $0.label, $0.from.text) }
        line(1, Strings.explainScale.text(language, grades.joined(separator: Strings.listSeparator.text(language))))
        line(1, Strings.explainOwnGrade.text(language, scale.grade(for: index).label))
        for cap in scorecard.caps {
            line(1, Strings.explainCap.text(language, cap.criterion, cap.title, cap.grade.label, cap.reason))
        }
        line(1, Strings.explainFinalGrade.text(language, scorecard.gradeLabel))
    }

    // MARK: Lines

    private mutating func line(_ depth: Int, _ content: String) {
        text += String(repeating: "  ", count: depth) + content + "\n"
    }

    private mutating func labelled(_ label: Phrase, _ content: String) {
        line(2, Strings.explainLabel.text(language, label.text(language)) + content)
    }

    private static func sum(_ parts: [Points], _ total: Points) -> String {
        parts.count < 2 ? total.text : parts.map(\.text).joined(separator: " + ") + " = " + total.text
    }

    /// File, line and path of a fact, as far as they are known.
    private static func place(of fact: Fact, _ language: Language) -> String {
        let line = fact.line.map { Strings.explainLine.text(language, "\($0)") }
        return [fact.file, line, fact.path].compactMap(\.self).joined(separator: " ")
    }
}
