package import Scorecards
package import Selection

/// One applicant of a selection round, as the workbook shows it.
package struct CandidateLine: Sendable, Hashable {
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
    package let standing: Standing
    /// Why, in a sentence.
    package let reason: String

    /// Makes a line.
    package init(
        rank: Int?, code: String, name: String, stage: String, township: String, score: Fraction?, index: Fraction?,
        standing: Standing, reason: String
    ) {
        self.rank = rank
        self.code = code
        self.name = name
        self.stage = stage
        self.township = township
        self.score = score
        self.index = index
        self.standing = standing
        self.reason = reason
    }
}
