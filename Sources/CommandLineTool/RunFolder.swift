import Assessment
import Checklists
import Files
import LibXML
import Regions
import Reports
import Schemas
import Schools
import Scorecards
import Synchronization
import Wording

/// Writes a RUN folder while the schools are being judged: pages and scorecards by every worker, tables in roster order.
final class RunFolder: Sendable {
    /// What a worker hands over of one school: an object, because its longest part is never copied.
    final class Row: Sendable {
        let json: ByteBuffer
        let summary: [UInt8]
        let region: [UInt8]
        let index: IndexRow
        let files: [InputFile]
        let reviews: [InputFile]
        let faults: [EvaluationFault]
        let status: Scorecard.Status?
        let code: String
        let name: String

        init(_ assessed: Assessed, json: consuming ByteBuffer) {
            let scorecard = assessed.scorecard
            self.json = json
            summary = SummaryCSV.row(scorecard)
            region = SchoolRow(scorecard, reviews: assessed.reviews).line
            index = IndexRow(scorecard)
            files = scorecard.files
            reviews = assessed.reviews
            faults = assessed.faults
            status = scorecard.school.closed == nil ? scorecard.status : nil
            code = scorecard.school.code
            name = scorecard.school.name
        }
    }

    /// The file that says that a folder is the output of a run.
    static let marker = "run.xml"
    /// The table of the files that did not count.
    static let problems = "problems.csv"

    private struct State {
        let folder: StagedFolder
        let scorecards: OutputFile
        let summary: OutputFile
        let problems: OutputFile
        let region: OutputFile
        let run: OutputFile
        let rows: OutputFile?
        /// Whether what goes before all schools is written, or why it can't be.
        var beginning: Result<Void, any Error>?
        var overview = IndexSummary()
        var tally = RunTally()
    }

    private let plan: AssessmentPlan
    private let heading: RunHeading
    private let path: String
    private let tablesOnly: Bool
    private let state: Mutex<State>

    /// Makes a RUN folder beside its place, with empty files.
    init(_ target: String, plan: AssessmentPlan, tablesOnly: Bool) throws {
        try Self.requireOwn(target)
        let folder = try StagedFolder(target, marker: Self.marker)
        self.plan = plan
        self.tablesOnly = tablesOnly
        path = folder.path
        heading = RunHeading(plan)
        let state = State(
            folder: folder,
            scorecards: try OutputFile(creating: folder.path + "/scorecards.jsonl", fingerprinting: true),
            summary: try OutputFile(creating: folder.path + "/summary.csv", fingerprinting: true),
            problems: try OutputFile(creating: folder.path + "/" + Self.problems, fingerprinting: true),
            region: try OutputFile(creating: folder.path + "/" + RunReader.rows, fingerprinting: true),
            run: try OutputFile(creating: folder.path + "/" + Self.marker),
            rows: tablesOnly ? nil : try OutputFile(creating: folder.path + "/index.rows"))
        if !tablesOnly {
            try folder.makeFolder("schools")
            try folder.makeFolder("scorecards")
        }
        self.state = Mutex(state)
    }

    /// Writes what goes before all schools, unless that was done: it may be done while the first school is judged.
    func begin() throws {
        try state.withLock { try begin(&$0) }
    }

    private func begin(_ state: inout State) throws {
        if state.beginning == nil { state.beginning = Result { try writeHeadings(&state) } }
        try state.beginning?.get()
    }

    private func writeHeadings(_ state: inout State) throws {
        try state.summary.write(SummaryCSV.header(heading))
        try state.problems.write(ProblemsCSV.header(plan.language))
        try state.run.write(RunXML.header(heading))
        try state.run.write(RunXML.entry(.roster, file: plan.roster.file, sha256: plan.roster.fingerprint.text))
        for (position, file) in plan.edition.fingerprints.enumerated() {
            try state.run.write(
                RunXML.entry(position == 0 ? .edition : .checklist, file: file.file, sha256: file.sha256))
        }
        for schema in try RunSetup.schemaFingerprints(in: plan.schemas.folder) {
            try state.run.write(RunXML.entry(.schema, file: schema.file, sha256: schema.sha256))
        }
    }

    /// Refuses a folder whose file of the marker's name is somebody else's: what stands there would be removed.
    static func requireOwn(_ target: String) throws {
        let head: [UInt8]
        do throws(FileError) {
            head = try RegularFile.head(target + "/" + marker, 4096).bytes
        } catch {
            // Nothing there, or no folder: the staged folder has its own answer.
            if error.code == .notFound { return }
            throw FileError(.occupied, path: target, detail: marker)
        }
        let tag = try? DocumentParser().rootTag(of: head, name: marker)
        guard tag?.namespace == Grammar.run.namespace else {
            throw FileError(.occupied, path: target, detail: marker)
        }
    }

    /// The memory for a page; few schools need more.
    private static let pageSize = 80 << 10

    /// Writes what belongs to one school alone, and renders its rows. Called by several workers at once.
    func render(_ assessed: Assessed) throws -> Row {
        let scorecard = assessed.scorecard
        // Each document is written over the one before, whose memory is still in the processor's cache.
        var memory = ByteBuffer(capacity: Self.pageSize)
        if !tablesOnly {
            let code = scorecard.school.code
            memory = SchoolPage.document(scorecard, in: consume memory)
            try memory.withSpan { try OutputFile.create("\(path)/schools/\(code).html", $0) }
            memory = ScorecardXML.document(scorecard, in: consume memory)
            try memory.withSpan { try OutputFile.create("\(path)/scorecards/\(code).xml", $0) }
        }
        return Row(assessed, json: ScorecardJSON.line(scorecard, in: consume memory))
    }

    /// Appends the rows of schools, in roster order.
    func append(_ rows: [Row]) throws {
        try state.withLock { state in
            try begin(&state)
            for row in rows {
                try row.json.withSpan { try state.scorecards.write($0) }
                try state.summary.write(row.summary)
                try state.region.write(row.region)
                // Counted also where no page is written: the record of the run tells the counts.
                state.overview.add(row.index)
                try state.rows?.write(row.index.bytes)
                for file in row.files {
                    try state.run.write(RunXML.entry(.submission, file: file.path, sha256: file.sha256))
                    // A late file counts, and is listed all the same.
                    guard file.status != .accepted || !file.messages.isEmpty else { continue }
                    let problem = FileProblem(
                        file: file, code: row.code, name: row.name, topic: heading.title(of: file.topic))
                    try state.problems.write(ProblemsCSV.rows(problem, language: plan.language))
                    if file.status != .accepted { state.overview.add(problem) }
                }
                for review in row.reviews {
                    try state.run.write(RunXML.entry(.review, file: review.path, sha256: review.sha256))
                    guard review.status != .accepted else { continue }
                    let problem = FileProblem(file: review, code: row.code, name: row.name, topic: nil)
                    try state.problems.write(ProblemsCSV.rows(problem, language: plan.language))
                    state.overview.add(problem)
                }
                state.tally.add(row.status, files: (row.files + row.reviews).map(\.status), faults: row.faults)
            }
        }
    }

    /// Adds the files of no school, closes everything and moves the folder to its place.
    func finish(orphans: [ReceivedFile]) throws -> RunTally {
        try state.withLock { state in
            try begin(&state)
            for orphan in orphans {
                let problem = FileProblem(
                    orphan, sha256: try? fingerprint(orphan.path), topic: heading.title(of: orphan.topic))
                let file = problem.file
                try state.run.write(RunXML.entry(.stray, file: file.path, sha256: file.sha256))
                try state.problems.write(ProblemsCSV.rows(problem, language: plan.language))
                state.overview.add(problem)
                state.tally.add(file.status)
            }
            let region = try RegionHeading(plan, strayFiles: orphans.count { $0.status.isRefusal }).json
            try OutputFile.create(path + "/" + RunReader.heading, region)
            let tables = [
                ("scorecards.jsonl", try state.scorecards.fingerprint()),
                ("summary.csv", try state.summary.fingerprint()),
                (Self.problems, try state.problems.fingerprint()),
                (RunReader.heading, Fingerprint(of: region)), (RunReader.rows, try state.region.fingerprint()),
            ]
            for (file, fingerprint) in tables {
                try state.run.write(RunXML.output(file: file, sha256: fingerprint?.text))
            }
            try state.run.write(RunXML.footer(state.overview, faults: state.tally.faultCount))
            for file in [state.run, state.rows] { try file?.flush() }
            if let rows = state.rows {
                let index = try OutputFile(creating: path + "/index.html")
                try index.write(IndexPage.header(heading, state.overview))
                try index.append(contentsOf: rows)
                try index.write(IndexPage.footer(heading, state.overview))
                try index.flush()
                try rows.remove()
            }
            try state.folder.publish()
            return state.tally
        }
    }

    private func fingerprint(_ file: String) throws -> String {
        try RegularFile.fingerprint(plan.data + "/" + file, limit: ParsingLimits.standard.bytes).text
    }
}
