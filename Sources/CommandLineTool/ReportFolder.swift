import Documents
import Files
import Regions
import Reports
import Scorecards
import Synchronization

/// Writes the folder of a report: what has a row for each school as the rows come, the rest at the end.
final class ReportFolder: Sendable {
    /// The file that says that a folder is the output of `report`.
    static let marker = "report.json"
    /// What stands in it.
    static let files = [
        "index.html", "annex.html", "annex.docx", "region.xlsx", "measures.csv", "exceptions.csv",
        "completeness.csv", marker,
    ]

    private struct State {
        let folder: StagedFolder
        var workbook: RegionWorkbook?
        var rollUp: RegionRollUp?
        var completeness: OutputFile?
        var table: CompletenessCSV?
    }

    /// Where the folder will stand.
    let target: String
    private let path: String
    private let state: Mutex<State>

    /// Begins a folder beside its place.
    init(_ target: String) throws {
        try Self.requireOwn(target)
        let folder = try StagedFolder(target, marker: Self.marker)
        self.target = folder.target
        path = folder.path
        state = Mutex(State(folder: folder))
    }

    /// Refuses a folder whose file of the marker's name is somebody else's: what stands there would be removed.
    private static func requireOwn(_ target: String) throws {
        let head: [UInt8]
        do throws(FileError) {
            head = try RegularFile.head(target + "/" + marker, ReportJSON.start.count).bytes
        } catch {
            // Nothing there, or no folder: the staged folder has its own answer.
            if error.code == .notFound { return }
            throw FileError(.occupied, path: target, detail: marker)
        }
        guard head == ReportJSON.start else { throw FileError(.occupied, path: target, detail: marker) }
    }

    /// Begins what takes rows.
    /// - Parameters:
    ///   - heading: what the rows share.
    ///   - pages: where the pages of the schools stand.
    ///   - candidates: the applicants of a selection; nil when none was named.
    ///   - isReread: whether the marks of the rows come once more.
    /// - Throws: what cannot be written.
    func begin(_ heading: RegionHeading, pages: SchoolPages, candidates: [CandidateLine]?, isReread: Bool) throws {
        try state.withLock { state in
            let table = CompletenessCSV(heading)
            let completeness = try OutputFile(creating: path + "/completeness.csv")
            try completeness.write(table.header)
            let workbook = try RegionWorkbook(
                path: path + "/region.xlsx", heading: heading, pages: pages, hasCandidates: candidates != nil)
            for candidate in candidates ?? [] { try workbook.add(candidate) }
            state.workbook = workbook
            state.completeness = completeness
            state.table = table
            state.rollUp = RegionRollUp(heading, isReread: isReread)
        }
    }

    /// Adds a school, in roster order.
    func add(_ row: SchoolRow) throws {
        try state.withLock { state in
            try state.workbook?.add(row)
            if let table = state.table { try state.completeness?.write(table.row(row)) }
            state.rollUp?.add(row)
        }
    }

    /// Takes the second look at the marks of a school.
    func addAgain(_ marks: [QuestionMark]) {
        state.withLock { $0.rollUp?.addAgain(marks) }
    }

    /// Adds what is said of a file that did not count.
    func add(_ problem: ProblemLine) throws {
        try state.withLock { state in try state.workbook?.add(problem) }
    }

    /// Writes what needs the whole region, and moves the folder to its place.
    ///
    /// - Parameter report: makes the report of the region.
    /// - Returns: the region.
    /// - Throws: what cannot be written.
    func finish(_ report: (RegionSummary) -> RegionReport) throws -> RegionSummary {
        try state.withLock { state in
            // The roll-up goes with what only it needed.
            guard let summary = state.rollUp.take()?.summary() else { preconditionFailure("no heading was handed on") }
            let report = report(summary)
            try state.completeness?.flush()
            try state.workbook?.finish(summary)
            try OutputFile.create(path + "/measures.csv", MeasuresCSV.document(summary))
            try OutputFile.create(path + "/exceptions.csv") { file in
                try ExceptionsCSV.write(summary, to: file.write)
            }
            try OutputFile.create(path + "/annex.html", AnnexPage.document(report.annex))
            try OutputFile.create(
                path + "/annex.docx", WordDocument.bytes(AnnexDocument.document(report.annex)))
            try OutputFile.create(path + "/index.html", DashboardPage.document(report))
            try state.folder.makeFolder("areas")
            for area in summary.areas {
                try OutputFile.create("\(path)/areas/\(area.key).html", AreaPage.document(report, area))
            }
            try OutputFile.create(path + "/" + Self.marker) { file in try ReportJSON.write(report, to: file.write) }
            try state.folder.publish()
            return summary
        }
    }
}
