package import Regions
import Scorecards
import Spreadsheets
import Wording

/// Writes the workbook of a region row by row: overview, schools, topics, criteria, completeness, measures with their
/// exceptions, problems and candidates. What it holds in memory grows with the checklists, not with the schools.
///
/// Numbers are those of the rows, in their own types; a spreadsheet may filter and sort them without turning text around.
package final class RegionWorkbook {
    let heading: RegionHeading
    let language: Language
    let writer: WorkbookWriter
    let linksPages: Bool
    let sheets: Sheets
    var tally: RegionTally

    /// The numbers of the sheets.
    struct Sheets {
        let overview: Int
        let schools: Int
        let topics: Int
        let criteria: Int
        let completeness: Int
        let measures: Int
        let exceptions: Int
        let problems: Int
        let candidates: Int?
    }

    /// Begins a workbook.
    ///
    /// - Parameters:
    ///   - path: Where the file will be.
    ///   - heading: What the rows share.
    ///   - linksPages: Whether the pages of the schools stand beside the workbook, in `schools/`.
    ///   - hasCandidates: Whether a selection was made.
    /// - Throws: `SpreadsheetError` as ``WorkbookError``.
    package init(
        path: String, heading: RegionHeading, linksPages: Bool, hasCandidates: Bool = false
    ) throws(WorkbookError) {
        self.heading = heading
        self.linksPages = linksPages
        language = Language(rawValue: heading.language) ?? .chinese
        tally = RegionTally(heading)
        do throws(SpreadsheetError) {
            writer = try WorkbookWriter(path: path, properties: Self.properties(heading, language))
            let layouts = RegionLayouts(heading: heading, language: language)
            sheets = Sheets(
                overview: try writer.addSheet(layouts.overview), schools: try writer.addSheet(layouts.schools),
                topics: try writer.addSheet(layouts.topics), criteria: try writer.addSheet(layouts.criteria),
                completeness: try writer.addSheet(layouts.completeness),
                measures: try writer.addSheet(layouts.measures),
                exceptions: try writer.addSheet(layouts.exceptions),
                problems: try writer.addSheet(layouts.problems),
                candidates: hasCandidates ? try writer.addSheet(layouts.candidates) : nil)
        } catch {
            throw WorkbookError(error)
        }
    }

    private static func properties(_ heading: RegionHeading, _ language: Language) -> Workbook.Properties {
        Workbook.Properties(
            title: Strings.workbookTitle.text(language, heading.region, "\(heading.year)"),
            author: "zhixiao " + heading.tool, company: heading.region,
            // The heading's date is checked where it is made.
            date: CalendarDate(heading.asOf) ?? CalendarDate(daysSince1970: 0),
            footer: Strings.workbookFooter[language]
                + (heading.isFictional ? "　" + Strings.workbookSample[language] : ""))
    }

    /// Writes the rows of a school.
    package func add(_ row: SchoolRow) throws(WorkbookError) {
        do throws(SpreadsheetError) {
            try writer.append(schoolCells(row), to: sheets.schools)
            tally.add(row)
            guard row.closed == nil else { return }
            try writer.append(completenessCells(row), to: sheets.completeness)
            try writer.append(criteriaCells(row), to: sheets.criteria)
            for (topic, entry) in zip(heading.topics, row.topics) where entry.status != .notApplicable {
                try writer.append(topicCells(row, topic, entry), to: sheets.topics)
            }
            for (measure, entry) in zip(heading.measures, row.measures) {
                guard let cells = exceptionCells(row, measure, entry) else { continue }
                try writer.append(cells, to: sheets.exceptions)
            }
        } catch {
            throw WorkbookError(error)
        }
    }

    /// Writes the rows of a file that did not count, one for each message.
    package func add(_ problem: FileProblem) throws(WorkbookError) {
        let messages = problem.file.messages.isEmpty ? [""] : problem.file.messages
        do throws(SpreadsheetError) {
            for message in messages {
                try writer.append(
                    [
                        .text(problem.file.path), .text(problem.code ?? ""), .text(problem.name ?? ""),
                        .text(problem.topic ?? ""), problem.file.revision.map { .integer($0) } ?? .empty,
                        .text(problem.file.status.phrase[language]), .text(message),
                    ], to: sheets.problems)
            }
        } catch {
            throw WorkbookError(error)
        }
    }

    /// Writes the row of a candidate; only for a workbook that was begun with candidates.
    package func add(_ candidate: CandidateLine) throws(WorkbookError) {
        guard let sheet = sheets.candidates else { return }
        do throws(SpreadsheetError) {
            try writer.append(candidateCells(candidate), to: sheet)
        } catch {
            throw WorkbookError(error)
        }
    }

    /// Writes the overview and the measures, and the file.
    package func finish() throws(WorkbookError) {
        do throws(SpreadsheetError) {
            try writeOverview()
            try writeMeasures()
            try writer.close()
        } catch {
            throw WorkbookError(error)
        }
    }
}

// One C handle with unsynchronised state belongs to one thread at a time.
@available(*, unavailable) extension RegionWorkbook: Sendable {}
