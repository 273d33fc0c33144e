import Regions
import Scorecards
import Wording

/// A finding that a review changed, as the bureau's page lists it.
struct IndexReview: Sendable {
    let code: String
    let school: String
    /// Identifier and title of the criterion.
    let criterion: String
    /// The computed answer and the reviewed one.
    let change: String
    /// Why.
    let reason: String
    /// Number, date and office of the paper.
    let paper: String
    /// The person who decided; nil where the page is made from rows, which name nobody.
    let reviewer: String?

    /// The reviewed findings of a school.
    static func all(of scorecard: Scorecard) -> [IndexReview] {
        let language = scorecard.context.wordingLanguage
        return scorecard.reviewed.map { finding in
            IndexReview(
                code: scorecard.school.code, school: scorecard.school.name,
                criterion: finding.criterion.id + " " + finding.criterion.title,
                change: finding.reviewChange(language), reason: finding.reason,
                paper: finding.reviewPaper(language) ?? "", reviewer: finding.review?.review.reviewer)
        }
    }

    /// The reviewed findings of a row.
    static func all(of row: SchoolRow, _ heading: RegionHeading, _ language: Language) -> [IndexReview] {
        row.reviewed.map { review in
            let criterion = heading.topics[review.topic].criteria[review.criterion]
            let (computed, finding) = (review.computed, row.topics[review.topic].findings[review.criterion])
            return IndexReview(
                code: row.code, school: row.name, criterion: criterion.id + " " + criterion.title,
                change: Strings.reviewChange.text(
                    language, Finding.Answer.text(computed.outcome, computed.points, computed.possible, language),
                    Finding.Answer.text(finding.outcome, finding.points, finding.possible, language)),
                reason: review.reason,
                paper: Finding.reviewPaper(
                    number: review.number, date: review.date, office: review.office, role: review.role,
                    validUntil: review.validUntil, language),
                reviewer: nil)
        }
    }
}
