package import Scorecards

/// What a comparison keeps of a school: who it is, its figures by topic, and what bears on its candidacy.
package struct ComparedSchool: Sendable, Hashable {
    /// The figures of a topic, in the order of the heading.
    package struct TopicFigures: Sendable, Hashable {
        /// Whether and why there is a score.
        package let status: TopicResult.Status
        /// The points given.
        package let points: Points
        /// The points possible.
        package let possible: Points

        /// 100 × points ÷ possible, exactly; nil when nothing is applicable.
        package var score: Fraction? {
            guard status != .notApplicable, possible > .zero else { return nil }
            return Fraction(100 * points.hundredths, possible.hundredths)
        }
    }

    /// The ten-digit code.
    package let code: String
    /// The name.
    package let name: String
    /// The stage token.
    package let stage: String
    /// The code of the jurisdiction that owns the school.
    package let jurisdiction: String
    /// The day on which it was founded, yyyy-mm-dd, if known.
    package let founded: String?
    /// The code of the school that took over from it, if the roster names one.
    package let successor: String?
    /// The day on which it closed, when that was before the comparison date.
    package let closed: String?
    /// The model-school titles held.
    package let titles: [HeldTitle]
    /// How much could be scored.
    package let status: Scorecard.Status
    /// The compliance index, exactly; nil when nothing is applicable.
    package let index: Fraction?
    /// The identifier of the grade after caps.
    package let grade: String?
    /// The criteria whose failure caps the grade.
    package let caps: [String]
    /// What bears on its candidacy.
    package let candidacy: Candidacy
    /// The topics.
    package let topics: [TopicFigures]

    init(_ row: SchoolRow) {
        code = row.code
        name = row.name
        stage = row.stage
        jurisdiction = row.jurisdiction
        founded = row.roster.founded
        successor = row.roster.successor
        closed = row.closed
        titles = row.roster.titles
        status = row.status
        index = row.index
        grade = row.grade
        caps = row.caps
        candidacy = Candidacy(row)
        topics = row.topics.map { TopicFigures(status: $0.status, points: $0.points, possible: $0.possible) }
    }
}
