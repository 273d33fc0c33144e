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

    /// What the row shows besides.
    struct Cells {
        let unit: String
        let stage: String
        let status: String
        let index: Fraction?
        let grade: String
        let isProvisional: Bool
        let topics: [(status: TopicResult.Status, score: Fraction?)]
    }

    /// Makes the row of a school; workers do so side by side.
    package init(_ scorecard: Scorecard) {
        let school = scorecard.school
        let language = scorecard.context.wordingLanguage
        self.init(
            code: school.code, name: school.name, status: scorecard.status, isClosed: school.closed != nil,
            grade: scorecard.grade?.id, isCapped: !scorecard.caps.isEmpty,
            openTopics: scorecard.topics.filter { $0.status == .notSubmitted || $0.status == .rejected }.map(\.title),
            reviews: IndexReview.all(of: scorecard),
            cells: Cells(
                unit: school.jurisdictionNames.last ?? "", stage: school.stageLabel,
                status: scorecard.statusPhrase.text(language), index: scorecard.index, grade: scorecard.gradeLabel,
                isProvisional: scorecard.unproven > 0, topics: scorecard.topics.map { ($0.status, $0.score) }),
            language: language)
    }

    /// Makes the row from what it shows.
    init(
        code: String, name: String, status: Scorecard.Status, isClosed: Bool, grade: String?, isCapped: Bool,
        openTopics: [String], reviews: [IndexReview], cells: Cells, language: Language
    ) {
        self.code = code
        self.name = name
        self.status = status
        self.isClosed = isClosed
        self.grade = grade
        self.isCapped = isCapped
        self.openTopics = openTopics
        self.reviews = reviews
        bytes = Self.markup(
            code: code, name: name, isCapped: isCapped, isReviewed: !reviews.isEmpty, cells, language)
    }

    private static func markup(
        code: String, name: String, isCapped: Bool, isReviewed: Bool, _ cells: Cells, _ language: Language
    ) -> [UInt8] {
        var row = MarkupWriter(.fragment, capacity: 640)
        row.raw("<tr><th scope=\"row\">")
        row.start("a")
        row.attribute("href", "schools/" + code + ".html")
        row.text(name)
        row.end()
        row.text(behind: "<small>", code)
        row.text(behind: "</small></th><td>", cells.unit)
        row.text(behind: "</td><td>", cells.stage)
        row.text(behind: "</td><td>", cells.status)
        row.raw("</td><td>")
        if let index = cells.index {
            row.raw("<b>")
            row.write(hundredths: index.flooredHundredths)
            row.raw("</b>")
        }
        row.text(behind: "</td><td>", cells.grade)
        if cells.isProvisional {
            row.text(behind: " <small>", Strings.provisionalMark.text(language))
            row.raw("</small>")
        }
        if isCapped {
            row.text(behind: " <em>", Strings.mandatory.text(language))
            row.raw("</em>")
        }
        if isReviewed {
            row.text(behind: " <small>", Strings.reviewMark.text(language))
            row.raw("</small>")
        }
        for topic in cells.topics {
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
