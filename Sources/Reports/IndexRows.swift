package import Regions
import Scorecards
import Wording

/// Makes the rows of the bureau's page from the rows of a region, as ``IndexRow`` makes them from scorecards. Who decided a
/// review is not in them.
package struct IndexRows: Sendable {
    private let heading: RegionHeading
    private let language: Language
    private let units: [String: String]
    private let stages: [String: String]
    private let grades: [String: String]

    /// Takes the names from the heading.
    package init(_ heading: RegionHeading) {
        self.heading = heading
        language = Language(rawValue: heading.language) ?? .chinese
        units = Dictionary(heading.jurisdictions.map { ($0.code, $0.name) }) { first, _ in first }
        stages = Dictionary(heading.stages.map { ($0.token, $0.text) }) { first, _ in first }
        grades = Dictionary(heading.scale.grades.map { ($0.id, $0.label) }) { first, _ in first }
    }

    /// The row of a school.
    package func row(_ school: SchoolRow) -> IndexRow {
        let status = school.closed == nil ? school.status.phrase : Strings.statusClosed
        return IndexRow(
            code: school.code, name: school.name, status: school.status, isClosed: school.closed != nil,
            grade: school.grade, isCapped: !school.caps.isEmpty,
            openTopics: zip(school.topics, heading.topics).filter {
                $0.0.status == .notSubmitted || $0.0.status == .rejected
            }.map(\.1.title),
            reviews: IndexReview.all(of: school, heading, language),
            cells: IndexRow.Cells(
                unit: units[school.jurisdiction] ?? "", stage: stages[school.stage] ?? school.stage,
                status: status.text(language), index: school.index,
                grade: school.grade.flatMap { grades[$0] } ?? Strings.noScore.text(language),
                isProvisional: school.unproven > 0, topics: school.topics.map { ($0.status, $0.score) }),
            language: language)
    }
}
