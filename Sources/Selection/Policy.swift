/// The rules of one round of selection (遴选办法), read and found free of contradictions.
package struct Policy: Sendable {
    /// The identifier, such as `yunxi-2025-city`.
    package let id: String
    /// The edition it is written for.
    package let edition: String
    /// The title in the language of the run.
    package let title: String
    /// What the panel must know first; nil when there is nothing.
    package let note: String?
    /// The level applied for.
    package let level: TitleLevel
    /// The levels, lowest first.
    package let ladder: [TitleLevel]
    /// What the levels are called.
    package let levelLabels: [TitleLevel: String]
    /// The gates, in the order of the file.
    package let gates: [Gate]
    /// The events that bar, in the order of the file.
    package let vetoes: [VetoWindow]
    /// What ranks, first key first.
    package let keys: [RankingKey]
    /// Title and basis of the ranking.
    package let ranking: Rationale
    /// Title and basis of the tie rule: the bureau's meeting decides, always.
    package let ties: Rationale
    /// The places.
    package let quotas: [Quota]
    /// How many schools stand in reserve behind each quota.
    package let reserve: Int
    /// Title and basis of the reserve.
    package let reserveRationale: Rationale

    /// Makes a policy.
    package init(
        id: String, edition: String, title: String, note: String?, level: TitleLevel, ladder: [TitleLevel],
        levelLabels: [TitleLevel: String], gates: [Gate], vetoes: [VetoWindow], keys: [RankingKey], ranking: Rationale,
        ties: Rationale, quotas: [Quota], reserve: Int, reserveRationale: Rationale
    ) {
        self.id = id
        self.edition = edition
        self.title = title
        self.note = note
        self.level = level
        self.ladder = ladder
        self.levelLabels = levelLabels
        self.gates = gates
        self.vetoes = vetoes
        self.keys = keys
        self.ranking = ranking
        self.ties = ties
        self.quotas = quotas
        self.reserve = reserve
        self.reserveRationale = reserveRationale
    }

    /// The level one step below the one applied for; nil for the lowest.
    package var levelBelow: TitleLevel? {
        guard let place = ladder.firstIndex(of: level), place > 0 else { return nil }
        return ladder[place - 1]
    }

    /// The level applied for and those above it.
    package var levelsFrom: Set<TitleLevel> {
        Set(ladder.drop { $0 != level })
    }

    /// What a level is called.
    package func label(_ level: TitleLevel) -> String { levelLabels[level] ?? level.rawValue }
}
