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
    ///   - entrants: every school that sent an application, also those turned down.
    ///   - asOf: the comparison date, yyyy-mm-dd.
    ///   - lookBacks: how far back scorecards know of events, by kind.
    ///   - language: the language of all reasons.
    package init(
        policy: Policy, entrants: [Entrant], asOf: String, lookBacks: [String: Int], language: Language
    ) {
        self.policy = policy
        self.asOf = asOf
        let writer = DecisionWriter(policy: policy, language: language)
        var decisions = entrants.compactMap(writer.notEntered)
        // Sorted once: in every part of them the order is the same.
        let contenders = entrants.filter { $0.whyNotEntered == nil }.sorted(by: Entrant.precedes)
        let shares = Dictionary(grouping: contenders) { $0.quota }
        let contests = policy.quotas.enumerated().map { place, quota in
            Contest(quota: quota, entrants: shares[place] ?? [], reserve: policy.reserve)
        }
        for contest in contests { decisions += zip(contest.eligible, contest.seats).map { writer.decision($0, $1) } }
        let uncovered = shares[nil] ?? []
        let unplaced = uncovered.filter(\.isEligible)
        decisions += unplaced.map(writer.uncovered)
        for contender in contests.flatMap(\.others) + uncovered where !contender.isEligible {
            // The others that are to be verified may all fall: only those that have passed are sure to be ahead.
            let passed = contender.quota.map { contests[$0].eligible } ?? unplaced
            decisions.append(
                writer.decision(contender, provisionalRank: Self.ahead(of: contender.bestKeys, passed) + 1))
        }
        let order = Dictionary(uniqueKeysWithValues: policy.quotas.enumerated().map { ($1.id, $0) })
        self.decisions = decisions.sorted { Self.precedes($0, $1, order) }
        quotas = contests.map { $0.outcome(reserve: policy.reserve) }
        margins = Firmness(policy: policy, contests: contests, asOf: asOf, lookBacks: lookBacks).margins
    }

    /// How many schools that are in order come strictly before some keys.
    private static func ahead(of keys: [KeyValue], _ ranked: [Entrant]) -> Int {
        var (first, end) = (0, ranked.count)
        while first < end {
            let middle = (first + end) / 2
            if Ranking.isAhead(ranked[middle].keys, of: keys) { first = middle + 1 } else { end = middle }
        }
        return first
    }

    /// The decisions of a standing.
    package func decisions(_ standing: Standing) -> [Decision] { decisions.filter { $0.standing == standing } }

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
