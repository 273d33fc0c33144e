package import Scorecards

/// One applicant of a selection round, as the workbook shows it.
package struct CandidateLine: Sendable, Hashable {
    /// What the round decided; the order is that of the sheet.
    package enum Decision: Sendable, Hashable, CaseIterable {
        case candidate
        case reserve
        /// Level at the cut, for the bureau's meeting.
        case tied
        case notSelected
        case notEligible
    }

    /// The rank; nil for a school that was not ranked.
    package let rank: Int?
    /// The school's code.
    package let code: String
    /// The school's name.
    package let name: String
    /// The stage, in words.
    package let stage: String
    /// The township.
    package let township: String
    /// The score on the scale of applications, exactly.
    package let score: Fraction?
    /// The compliance index, exactly.
    package let index: Fraction?
    /// What was decided.
    package let decision: Decision
    /// Why, in a sentence.
    package let reason: String

    /// Makes a line.
    package init(
        rank: Int?, code: String, name: String, stage: String, township: String, score: Fraction?, index: Fraction?,
        decision: Decision, reason: String
    ) {
        self.rank = rank
        self.code = code
        self.name = name
        self.stage = stage
        self.township = township
        self.score = score
        self.index = index
        self.decision = decision
        self.reason = reason
    }
}
