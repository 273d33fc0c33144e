import LibXML
package import Scorecards
import Wording

/// What the bureau's page keeps of a school: its row as finished bytes, and what the counts and lists need.
package struct IndexRow: Sendable {
    /// The school's code.
    package let code: String
    /// The school's name.
    package let name: String
    /// How much could be scored.
    package let status: Scorecard.Status
    /// Whether the school had closed and was not assessed.
    package let isClosed: Bool
    /// The grade after caps; nil when there is no index.
    package let grade: String?
    /// Whether a failed mandatory criterion caps the grade.
    package let isCapped: Bool
    /// The titles of the topics that are missing or rejected.
    package let openTopics: [String]
    /// The findings that reviews changed.
    let reviews: [IndexReview]
    /// The row of the table.
    package let bytes: [UInt8]

    /// Makes the row of a school; workers do so side by side.
    package init(_ scorecard: Scorecard) {
        code = scorecard.school.code
        name = scorecard.school.name
        status = scorecard.status
        isClosed = scorecard.school.closed != nil
        grade = scorecard.grade?.id
        isCapped = !scorecard.caps.isEmpty
        openTopics = scorecard.topics.filter { $0.status == .notSubmitted || $0.status == .rejected }.map(\.title)
        reviews = IndexReview.all(of: scorecard)
        bytes = Self.markup(scorecard)
    }

    private static func markup(_ scorecard: Scorecard) -> [UInt8] {
        let language = scorecard.context.wordingLanguage
        let school = scorecard.school
        var row = MarkupWriter(.fragment, capacity: 640)
        row.raw("<tr><th scope=\"row\">")
        row.start("a")
        row.attribute("href", "schools/" + school.code + ".html")
        row.text(school.name)
        row.end()
        row.raw("<small>")
        row.text(school.code)
        row.raw("</small></th><td>")
        row.text(school.township ?? school.jurisdictionNames.last ?? "")
        row.raw("</td><td>")
        row.text(school.stageLabel)
        row.raw("</td><td>")
        row.text(scorecard.statusPhrase.text(language))
        row.raw("</td><td>")
        if let index = scorecard.index {
            row.raw("<b>")
            row.write(hundredths: index.flooredHundredths)
            row.raw("</b>")
        }
        row.raw("</td><td>")
        row.text(scorecard.gradeLabel)
        if scorecard.unproven > 0 {
            row.raw(" <small>")
            row.text(Strings.provisionalMark.text(language))
            row.raw("</small>")
        }
        if !scorecard.caps.isEmpty {
            row.raw(" <em>")
            row.text(Strings.mandatory.text(language))
            row.raw("</em>")
        }
        if scorecard.topics.contains(where: { $0.findings.contains { $0.review != nil } }) {
            row.raw(" <small>")
            row.text(Strings.reviewMark.text(language))
            row.raw("</small>")
        }
        for topic in scorecard.topics {
            row.raw("</td><td>")
            switch topic.status {
            case .notApplicable: row.raw("—")
            case .notSubmitted, .rejected: row.text(topic.status.phrase.text(language))
            case .scored:
                if let score = topic.score { row.write(hundredths: score.flooredHundredths) }
            }
        }
        row.raw("</td></tr>\n")
        return row.finish()
    }
}
