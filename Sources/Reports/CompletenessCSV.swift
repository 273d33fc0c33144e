package import Regions
import Scorecards
import Wording

/// What has come of each school, `completeness.csv`: a row for each school, in roster order.
package struct CompletenessCSV: Sendable {
    private let heading: RegionHeading
    private let language: Language
    private let areas: [String: String]

    /// Makes the writer of a region's table.
    package init(_ heading: RegionHeading) {
        self.heading = heading
        language = Language(rawValue: heading.language) ?? .chinese
        areas = Dictionary(heading.jurisdictions.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    }

    /// The start of the file: byte order mark and header row.
    package var header: [UInt8] {
        var csv = CSVWriter()
        csv.writeByteOrderMark()
        for column in [
            Strings.columnCode, Strings.columnSchool, Strings.workbookJurisdiction, Strings.columnStage,
            Strings.statusTable,
        ] {
            csv.write(column[language])
        }
        for topic in heading.topics {
            csv.write(topic.title)
            csv.write(Strings.dashboardSubmittedOf.text(language, topic.title))
        }
        csv.write(Strings.workbookLate[language])
        csv.write(Strings.dashboardRefusedFiles[language])
        csv.endRow()
        return csv.bytes
    }

    /// The row of a school.
    package func row(_ row: SchoolRow) -> [UInt8] {
        var csv = CSVWriter(reserving: 256)
        csv.write(row.code)
        csv.write(row.name)
        csv.write(areas[row.jurisdiction] ?? row.jurisdiction)
        csv.write(heading.stageLabel(row.stage))
        csv.write((row.closed == nil ? row.status.phrase : Strings.statusClosed)[language])
        for topic in row.topics {
            // A closed school owes nothing.
            csv.write(row.closed == nil ? topic.status.phrase[language] : "")
            csv.write(topic.submitted)
        }
        let late = zip(heading.topics, row.topics).filter { $1.isLate }.map(\.0.title)
        csv.write(late.joined(separator: Strings.listJoint[language]))
        csv.write(row.refused)
        csv.endRow()
        return csv.bytes
    }
}
