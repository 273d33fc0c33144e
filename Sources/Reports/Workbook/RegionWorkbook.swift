package import Regions
import Scorecards
import Spreadsheets
import Wording

/// Writes the workbook of a region row by row: overview, schools, topics, criteria, losses, completeness, groups, measures
/// with their exceptions, questions, problems and candidates. What it holds in memory grows with the checklists, not with the schools.
///
/// Numbers are those of the rows, in their own types; a spreadsheet may filter and sort them without turning text around.
package final class RegionWorkbook {
    let heading: RegionHeading
    let language: Language
    let writer: WorkbookWriter
    let pages: SchoolPages
    let sheets: Sheets
    let townships: [String: String]

    /// The numbers of the sheets.
    struct Sheets {
        let overview: Int
        let schools: Int
        let topics: Int
        let criteria: Int
        let losses: Int
        let groups: Int
        let questions: Int
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
    ///   - pages: Where the pages of the schools stand, seen from the workbook.
    ///   - hasCandidates: Whether a selection was made.
    /// - Throws: `SpreadsheetError` as ``WorkbookError``.
    package init(
        path: String, heading: RegionHeading, pages: SchoolPages = .none, hasCandidates: Bool = false
    ) throws(WorkbookError) {
        self.heading = heading
        self.pages = pages
        // What is no unit of the heading is shown as its code.
        townships = Dictionary(
            heading.jurisdictions.map { ($0.code, $0.level == "township" ? $0.name : "") },
            uniquingKeysWith: { first, _ in first })
        language = Language(rawValue: heading.language) ?? .chinese
        do throws(SpreadsheetError) {
            writer = try WorkbookWriter(path: path, properties: Self.properties(heading, language))
            let layouts = RegionLayouts(heading: heading, language: language)
            // The order of the tabs.
            let overview = try writer.addSheet(layouts.overview)
            let schools = try writer.addSheet(layouts.schools)
            let topics = try writer.addSheet(layouts.topics)
            let criteria = try writer.addSheet(layouts.criteria)
            let losses = try writer.addSheet(layouts.losses)
            let completeness = try writer.addSheet(layouts.completeness)
            let groups = try writer.addSheet(layouts.groups)
            let measures = try writer.addSheet(layouts.measures)
            let exceptions = try writer.addSheet(layouts.exceptions)
            let questions = try writer.addSheet(layouts.questions)
            let problems = try writer.addSheet(layouts.problems)
            let candidates = hasCandidates ? try writer.addSheet(layouts.candidates) : nil
            sheets = Sheets(
                overview: overview, schools: schools, topics: topics, criteria: criteria, losses: losses,
                groups: groups, questions: questions, completeness: completeness, measures: measures,
                exceptions: exceptions, problems: problems, candidates: candidates)
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
            guard row.closed == nil else { return }
            try writer.append(completenessCells(row), to: sheets.completeness)
            try writer.append(criteriaCells(row), to: sheets.criteria)
            for (topic, entry) in zip(heading.topics, row.topics) where entry.status != .notApplicable {
                try writer.append(topicCells(row, topic, entry), to: sheets.topics)
            }
        } catch {
            throw WorkbookError(error)
        }
    }

    /// Writes the rows of a file that did not count, one for each message.
    package func add(_ problem: FileProblem) throws(WorkbookError) {
        for line in problem.lines(language) { try add(line) }
    }

    /// Writes a row of a file that did not count.
    package func add(_ problem: ProblemLine) throws(WorkbookError) {
        do throws(SpreadsheetError) {
            try writer.append(
                [
                    .text(problem.file), .text(problem.code), .text(problem.name), .text(problem.topic),
                    problem.revision.map { .integer($0) } ?? .empty, .text(problem.status), .text(problem.message),
                ], to: sheets.problems)
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

    /// Writes what needs all rows (overview, groups, measures with their exceptions, losses, questions), and the file.
    package func finish(_ summary: RegionSummary) throws(WorkbookError) {
        do throws(SpreadsheetError) {
            try writeOverview(summary)
            try writeGroups(summary)
            try writeMeasures(summary)
            try writeLosses(summary)
            try writeQuestions(summary)
            try writer.close()
        } catch {
            throw WorkbookError(error)
        }
    }
}

// One C handle with unsynchronised state belongs to one thread at a time.
@available(*, unavailable) extension RegionWorkbook: Sendable {}
