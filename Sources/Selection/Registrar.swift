import Scorecards
package import Wording

/// Judges applicants one by one, and parts what the round compares from what explains it.
package struct Registrar: Sendable {
    private let policy: Policy
    private let language: Language
    private let judge: GateJudge
    private let ranking: Ranking
    private let visits: VisitList

    /// Makes a registrar.
    /// - Parameters:
    ///   - policy: the rules, free of contradictions.
    ///   - asOf: the comparison date, yyyy-mm-dd.
    ///   - language: the language of all reasons.
    package init(policy: Policy, asOf: String, language: Language) {
        self.policy = policy
        self.language = language
        judge = GateJudge(policy: policy, asOf: asOf, language: language)
        ranking = Ranking(keys: policy.keys, year: judge.asOfYear, language: language)
        visits = VisitList(language: language)
    }

    /// What the round keeps of an applicant, and the grounds of whatever it will decide.
    package func register(_ applicant: Applicant) -> (entrant: Entrant, grounds: Grounds) {
        if let reason = whyNotEntered(applicant) {
            return (Entrant(applicant, whyNotEntered: reason), Grounds())
        }
        let answers = judge.answers(applicant)
        let entrant = Entrant(
            applicant, answers: answers, keys: ranking.values(applicant), bestKeys: ranking.bestValues(applicant),
            quota: policy.quotas.firstIndex {
                $0.covers(stage: applicant.school.stage, jurisdictions: applicant.jurisdictions)
            })
        // Whether a school that passed may yet be chosen, the others decide; one that failed can't be.
        let visit = entrant.isIneligible ? [] : visits.items(applicant, answers)
        return (
            entrant,
            Grounds(answers: answers, reviewed: applicant.answers.compactMap(ReviewedAnswer.init), visit: visit)
        )
    }

    /// Why an application does not enter the round; nil when it does.
    private func whyNotEntered(_ applicant: Applicant) -> String? {
        switch applicant.application {
        case .rejected(let messages):
            return ([Strings.entryRejected.text(language)] + messages).joined(
                separator: language == .english ? " " : "")
        case .accepted(let level):
            guard let level else { return Strings.entryNoLevel.text(language) }
            guard level == policy.level else {
                return Strings.entryOtherLevel.text(language, policy.label(level), policy.label(policy.level))
            }
            return nil
        }
    }
}
