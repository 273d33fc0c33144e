package import Scorecards

/// One school in both runs, and what became of it.
package struct SchoolMove: Sendable, Hashable {
    /// A school in few words.
    package struct Name: Sendable, Hashable {
        /// The ten-digit code.
        package let code: String
        /// The name.
        package let name: String
    }

    /// What it was.
    package let before: ComparedSchool
    /// What it is.
    package let after: ComparedSchool
    /// What moved the index, the largest effect first: those in the direction of the move, or all when they cancel out.
    package let causes: [MoveCause]
    /// Whether a topic's score differs; topics are matched by what they are, not by place.
    package let hasTopicMoves: Bool
    /// The schools that were merged into it in between.
    package internal(set) var absorbed: [Name] = []

    /// Whether the school has another code, and the roster says that it continues the old one.
    package var isContinued: Bool { before.code != after.code }

    /// By how much the index moved, exactly; nil unless both runs have one.
    package var change: Fraction? {
        guard let before = before.index, let after = after.index else { return nil }
        return after - before
    }

    /// Titles that it holds now and did not hold before.
    package var gainedTitles: [HeldTitle] { after.titles.filter { !before.titles.contains($0) } }

    /// Whether its candidacy differs.
    package var hasCandidacyMove: Bool {
        before.candidacy.state != after.candidacy.state || before.candidacy.application != after.candidacy.application
            || !gainedTitles.isEmpty
    }

    /// Whether anything that a list shows differs.
    package var isChanged: Bool {
        before.index != after.index || before.grade != after.grade || before.caps != after.caps
            || before.status != after.status || before.name != after.name || before.stage != after.stage
            || before.jurisdiction != after.jurisdiction || before.candidacy != after.candidacy
            || !gainedTitles.isEmpty || isContinued || hasTopicMoves || !absorbed.isEmpty
    }
}
