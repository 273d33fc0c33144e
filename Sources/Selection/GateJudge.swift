import Scorecards
package import Wording

/// Answers the gates of a policy for one applicant after the other.
///
/// Three answers are kept apart: the facts meet the gate, the facts miss it, and the facts are not there. What the third
/// leads to is the policy's choice, and the reason always says that nothing could be verified.
package struct GateJudge: Sendable {
    let policy: Policy
    let asOf: String
    let language: Language

    /// Makes a judge for a comparison date, yyyy-mm-dd.
    package init(policy: Policy, asOf: String, language: Language) {
        self.policy = policy
        self.asOf = asOf
        self.language = language
    }

    /// What a gate found before the policy's rule on unknown facts.
    enum Verdict {
        case passed(String, [Fact] = [], measure: Fraction? = nil)
        case failed(String, [Fact] = [], measure: Fraction? = nil)
        case unknown(String, [Fact] = [], measure: Fraction? = nil)
    }

    /// The answers to all gates, in the order of the policy.
    package func answers(_ applicant: Applicant) -> [GateAnswer] {
        policy.gates.map { gate in
            guard gate.isEnabled else {
                return GateAnswer(gate: gate, result: .off, reason: Strings.gateOff.text(language))
            }
            let reviews = reviews(gate.kind, applicant)
            switch verdict(gate.kind, applicant) {
            case .passed(let reason, let facts, let measure):
                return GateAnswer(gate: gate, result: .passed, reason: reason + reviews, facts: facts, measure: measure)
            case .failed(let reason, let facts, let measure):
                return GateAnswer(gate: gate, result: .failed, reason: reason + reviews, facts: facts, measure: measure)
            case .unknown(let reason, let facts, let measure):
                let holds = gate.unknown == .hold
                let reason = (holds ? Strings.gateUnverified : Strings.gateUnverifiedFails).text(language, reason)
                return GateAnswer(
                    gate: gate, result: holds ? .unverified : .failed, reason: reason + reviews, facts: facts,
                    measure: measure)
            }
        }
    }

    private func verdict(_ kind: Gate.Kind, _ applicant: Applicant) -> Verdict {
        switch kind {
        case .noMandatoryFailure: mandatory(applicant)
        case .noVeto: vetoes(applicant)
        case .heldTitle(let years, let unrecorded): heldTitle(applicant, years, unrecorded)
        case .openYears(let years): open(applicant, years)
        case .noSameTitle(let unrecorded): sameTitle(applicant, unrecorded)
        case .minimumIndex(let minimum):
            atLeast(
                minimum, applicant.index, best: applicant.bestIndex, Strings.gateIndexMet, Strings.gateIndexBelow,
                topicFacts(applicant))
        case .minimumScore(let minimum):
            atLeast(
                minimum, applicant.score, best: applicant.topic(.modelSchool)?.bestScore, Strings.gateScoreMet,
                Strings.gateScoreBelow)
        case .complete: complete(applicant)
        case .declaration: declaration(applicant)
        case .criterion(let id, let partlyIsEnough): criterion(id, partlyIsEnough, applicant)
        }
    }

    /// The reviews among what a gate looks at, each with the computed and the reviewed answer; nothing where there is none.
    private func reviews(_ kind: Gate.Kind, _ applicant: Applicant) -> String {
        let indexed = indexed(applicant)
        let reviewed = applicant.reviewed.filter { answer in
            switch kind {
            case .noMandatoryFailure: answer.isMandatory && indexed.contains(answer.topic)
            case .minimumIndex: indexed.contains(answer.topic)
            case .minimumScore: answer.topic == .modelSchool
            case .complete: answer.outcome == .notReported || answer.review?.computed.outcome == .notReported
            case .criterion(let id, _): answer.id == id
            case .noVeto, .heldTitle, .openYears, .noSameTitle, .declaration: false
            }
        }
        guard !reviewed.isEmpty else { return "" }
        let shown = reviewed.prefix(8).compactMap { answer in
            answer.review.map {
                Strings.gateReview.text(language, answer.id, $0.change, $0.number, $0.date)
            }
        }.joined(separator: joint)
        let more = reviewed.count > 8 ? Strings.moreValues.text(language, "\(reviewed.count)") : ""
        return Strings.gateReviewed.text(language, shown + more)
    }

    private func indexed(_ applicant: Applicant) -> Set<Topic> {
        Set(applicant.topics.filter { $0.weight != nil }.map(\.topic))
    }

    // MARK: - Criteria

    private func mandatory(_ applicant: Applicant) -> Verdict {
        let indexed = indexed(applicant)
        let mandatory = applicant.answers.filter {
            $0.isMandatory && indexed.contains($0.topic) && $0.outcome != .notApplicable
        }
        let failed = mandatory.filter { $0.outcome == .notMet }
        guard failed.isEmpty else {
            return .failed(Strings.gateMandatoryFailed.text(language, list(failed)), failed.flatMap(\.facts))
        }
        let unknown = mandatory.filter(\.outcome.isUnknown)
        guard unknown.isEmpty else {
            return .unknown(Strings.gateMandatoryUnknown.text(language, list(unknown)), unknown.flatMap(\.facts))
        }
        guard !mandatory.isEmpty else { return .passed(Strings.gateMandatoryNone.text(language)) }
        let ids = mandatory.map(\.id).joined(separator: joint)
        return .passed(
            Strings.gateMandatoryMet.text(language, "\(mandatory.count)", ids), mandatory.flatMap(\.facts))
    }

    private func complete(_ applicant: Applicant) -> Verdict {
        let asked = applicant.answers.filter { $0.outcome != .notApplicable && $0.outcome != .pending }
        let open = asked.filter { $0.outcome == .notReported }
        let counts = ["\(asked.count)", "\(asked.count - open.count)"]
        guard !open.isEmpty else { return .passed(Strings.gateComplete.text(language, counts)) }
        return .unknown(
            Strings.gateIncomplete.text(language, counts + ["\(open.count)", list(open)]), open.flatMap(\.facts))
    }

    private func criterion(_ id: String, _ partlyIsEnough: Bool, _ applicant: Applicant) -> Verdict {
        guard let answer = applicant.answers.first(where: { $0.id == id }) else {
            return .passed(Strings.gateCriterionAside.text(language, id))
        }
        switch answer.outcome {
        case .notApplicable: return .passed(Strings.gateCriterionAside.text(language, id))
        case .met: return .passed(answer.reason, answer.facts)
        case .partly:
            return partlyIsEnough ? .passed(answer.reason, answer.facts) : .failed(answer.reason, answer.facts)
        case .notMet: return .failed(answer.reason, answer.facts)
        case .notProven, .notReported, .pending, .indeterminate: return .unknown(answer.reason, answer.facts)
        }
    }

    private func list(_ answers: [CriterionAnswer]) -> String {
        let shown = answers.prefix(8).map { "\($0.id) \($0.title)" }.joined(separator: joint)
        return answers.count > 8 ? shown + Strings.moreValues.text(language, "\(answers.count)") : shown
    }

    var joint: String { Strings.listJoint.text(language) }

    // MARK: - Figures

    private func atLeast(
        _ minimum: Points, _ value: Fraction?, best: Fraction?, _ met: Phrase, _ below: Phrase, _ facts: [Fact] = []
    )
        -> Verdict
    {
        guard let value else { return .unknown(Strings.gateNoFigure.text(language)) }
        if value >= minimum.fraction {
            return .passed(met.text(language, value.flooredText, minimum.text), facts, measure: value)
        }
        // Points that only unknown facts cost say nothing of the school.
        if let best, best >= minimum.fraction {
            return .unknown(
                Strings.gateBestFigure.text(language, value.flooredText, minimum.text, best.flooredText), facts,
                measure: value)
        }
        return .failed(below.text(language, value.flooredText, minimum.text), facts, measure: value)
    }

    /// What the index is the mean of; computed values have no place in a file.
    private func topicFacts(_ applicant: Applicant) -> [Fact] {
        applicant.topics.compactMap { topic in
            guard let weight = topic.weight, let score = topic.score else { return nil }
            return Fact(
                label: topic.title, value: Strings.gateTopicValue.text(language, score.flooredText, "\(weight)"))
        }
    }
}
