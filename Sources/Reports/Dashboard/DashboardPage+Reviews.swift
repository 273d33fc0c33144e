import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    /// Whether there is anything to say of reviews.
    var hasReviews: Bool { !summary.reviewed.isEmpty || summary.refusedReviews > 0 }

    /// Writes what reviews changed, the old result beside the new one. Who decided is named by office, not in person.
    mutating func writeReviews() {
        guard hasReviews else { return }
        beginSection("reviews", Strings.familyReview[language])
        if summary.refusedReviews > 0 {
            markup.element(
                "p", ("class", "stated"),
                text: Strings.summaryRefusedReviews.text(language, "\(summary.refusedReviews)"))
        }
        if !summary.reviewed.isEmpty {
            note(Strings.dashboardReviewNote)
            markup.start("div")
            markup.attribute("class", "wide")
            markup.attribute("role", "region")
            markup.attribute("tabindex", "0")
            markup.attribute("aria-labelledby", "reviews")
            markup.start("table")
            markup.attribute("class", "reviews")
            columns(
                [
                    Strings.columnSchool, Strings.dashboardCriterion, Strings.dashboardReviewChange,
                    Strings.dashboardReviewReason, Strings.dashboardReviewPaper,
                ].map { ($0[language], false) })
            markup.start("tbody")
            for reviewed in summary.reviewed.prefix(Self.longest) { write(reviewed) }
            markup.end()
            markup.end()
            markup.end()
            let rest = summary.reviewed.count - Self.longest
            if rest > 0 { note(Strings.moreReviews, "\(rest)") }
        }
        endSection()
    }

    private mutating func write(_ reviewed: RegionSummary.ReviewedFinding) {
        let (review, finding, language) = (reviewed.review, reviewed.finding, language)
        let criterion = heading.topics[review.topic].criteria[review.criterion]
        markup.newline()
        markup.start("tr")
        markup.start("th")
        markup.attribute("scope", "row")
        school(reviewed.school)
        markup.end()
        markup.element("td") { cell in
            cell.element("span", ("class", "code"), text: criterion.id + " ")
            cell.text(criterion.title)
        }
        markup.element(
            "td",
            text: Strings.reviewChange.text(
                language,
                Finding.Answer.text(
                    review.computed.outcome, review.computed.points, review.computed.possible, language),
                Finding.Answer.text(finding.outcome, finding.points, finding.possible, language)))
        markup.element("td", text: review.reason)
        markup.element("td", text: Strings.reviewPaper.text(language, review.number, review.date, review.office))
        markup.end()
    }
}
