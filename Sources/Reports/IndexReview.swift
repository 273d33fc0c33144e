import Scorecards

/// A finding that a review changed, as the bureau's page lists it.
struct IndexReview: Sendable {
    let code: String
    let school: String
    let finding: Finding

    /// The reviewed findings of a school.
    static func all(of scorecard: Scorecard) -> [IndexReview] {
        scorecard.reviewed.map {
            IndexReview(code: scorecard.school.code, school: scorecard.school.name, finding: $0)
        }
    }
}
