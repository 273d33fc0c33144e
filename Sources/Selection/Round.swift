import Scorecards
package import Wording

/// One round of selection as a pure function of its applicants: decisions, quotas, and how firm the list is.
package struct Round: Sendable {
    /// The rules.
    package let policy: Policy
    /// The comparison date, yyyy-mm-dd.
    package let asOf: String
    /// The decisions: by standing, then quota, then rank, then school code.
    package let decisions: [Decision]
    /// What became of each quota, in the order of the policy.
    package let quotas: [QuotaOutcome]
    /// How far each number of the policy and the edition can move before the list changes.
    package let margins: [Margin]

    /// Decides on applicants.
    /// - Parameters:
    ///   - policy: the rules, free of contradictions.
    ///   - applicants: every school that sent an application, also those turned down.
    ///   - asOf: the comparison date, yyyy-mm-dd.
    ///   - lookBacks: how far back scorecards know of events, by kind.
    ///   - language: the language of all reasons.
    package init(
        policy: Policy, applicants: [Applicant], asOf: String, lookBacks: [String: Int], language: Language
    ) {
        self.policy = policy
        self.asOf = asOf
        let judge = GateJudge(policy: policy, asOf: asOf, language: language)
        let ranking = Ranking(keys: policy.keys, year: judge.asOfYear, language: language)
        var contenders: [Contender] = []
        var decisions: [Decision] = []
        for applicant in applicants {
            if let reason = Self.whyNotEntered(applicant, policy, language) {
                decisions.append(Decision(applicant: applicant, standing: .notEntered, reason: reason))
            } else {
                contenders.append(
                    Contender(
                        applicant: applicant, answers: judge.answers(applicant), keys: ranking.values(applicant),
                        bestKeys: ranking.bestValues(applicant),
                        quota: policy.quotas.first {
                            $0.covers(stage: applicant.school.stage, jurisdictions: applicant.jurisdictions)
                        }))
            }
        }
        contenders.sort(by: Contender.precedes)
        let writer = DecisionWriter(policy: policy, language: language)
        var quotas: [QuotaOutcome] = []
        var fields: [Firmness.Field] = []
        for quota in policy.quotas {
            let own = contenders.filter { $0.quota?.id == quota.id }
            let eligible = own.filter(\.isEligible)
            let open = own.filter { !$0.isEligible && !$0.isIneligible }
            let seats = Allocation(eligible.map(\.keys), places: quota.places, reserve: policy.reserve).seats
            decisions += zip(eligible, seats).map { writer.decision($0, $1) }
            /// Whether a school to be verified could at best come among the first schools, by the keys of the last of them.
            func isOpen(_ count: Int?, _ last: Int?) -> Bool {
                open.contains { school in
                    guard let count else { return true }
                    guard eligible.count >= count, let last else { return count > 0 }
                    return !Ranking.isAhead(eligible[last].keys, of: school.bestKeys)
                }
            }
            quotas.append(
                QuotaOutcome(
                    quota: quota, eligible: eligible.count, unverified: open.count,
                    spare: quota.places.map { max(0, $0 - eligible.count) },
                    isOpen: isOpen(quota.places, seats.lastIndex { $0.standing.isListed }),
                    isReserveOpen: isOpen(
                        quota.places.map { $0 + policy.reserve },
                        seats.lastIndex { $0.standing.isListed || $0.standing.isInReserve })))
            fields.append(
                Firmness.Field(quota: quota, eligible: eligible, seats: seats, others: own.filter { !$0.isEligible }))
        }
        for contender in contenders where contender.quota == nil && contender.isEligible {
            decisions.append(writer.uncovered(contender))
        }
        for contender in contenders where !contender.isEligible {
            // The others that are to be verified may all fall: only those that have passed are sure to be ahead.
            let ahead = contenders.count {
                $0.isEligible && $0.quota?.id == contender.quota?.id && Ranking.isAhead($0.keys, of: contender.bestKeys)
            }
            decisions.append(writer.decision(contender, provisionalRank: ahead + 1))
        }
        let order = Dictionary(uniqueKeysWithValues: policy.quotas.enumerated().map { ($1.id, $0) })
        self.decisions = decisions.sorted { Self.precedes($0, $1, order) }
        self.quotas = quotas
        margins = Firmness(policy: policy, fields: fields, asOf: asOf, lookBacks: lookBacks).margins
    }

    /// The decisions of a standing.
    package func decisions(_ standing: Standing) -> [Decision] { decisions.filter { $0.standing == standing } }

    /// Why an application does not enter the round; nil when it does.
    private static func whyNotEntered(_ applicant: Applicant, _ policy: Policy, _ language: Language) -> String? {
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

    private static func precedes(_ left: Decision, _ right: Decision, _ order: [String: Int]) -> Bool {
        let (one, other) = (left.standing.position, right.standing.position)
        if one != other { return one < other }
        let (first, second) = (
            left.quota.flatMap { order[$0] } ?? .max, right.quota.flatMap { order[$0] } ?? .max
        )
        if first != second { return first < second }
        let (high, low) = (left.rank ?? left.provisionalRank ?? .max, right.rank ?? right.provisionalRank ?? .max)
        if high != low { return high < low }
        return left.applicant.school.code < right.applicant.school.code
    }
}
