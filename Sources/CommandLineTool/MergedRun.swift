import Files
import LibXML
import Regions
import Reports
import Schemas
import Scorecards
import Wording

/// Writes a RUN folder from others, in the order and with the bytes that one run over all their schools would have.
///
/// Tables are copied in parts of fixed size. In memory stand the codes of the schools, what the bureau's page lists, and
/// the files of no school, which a run sorts behind all others.
final class MergedRun {
    /// What the closing line tells.
    struct Result {
        let heading: RegionHeading
        let overview: IndexSummary
        /// Whether something that a school sent was turned down.
        let hasRefusals: Bool
    }

    private let readers: [RunReader]
    private let merge: RegionMerge
    private let title: String?
    private let withPages: Bool
    private let folder: StagedFolder
    private var overview = IndexSummary()
    private var jurisdictions: Set<String> = []
    private var hasRefusals = false
    private var counts: [Int] = []
    private var codes: [String: Int] = [:]

    /// Whether a run wrote pages and scorecards.
    static func hasPages(_ run: String) -> Bool {
        (try? RegularFile.head(run + "/index.html", 1)) != nil
            && ["schools", "scorecards"].allSatisfy { Host.isFolder(run + "/" + $0) }
    }

    /// Begins a RUN folder beside its place.
    init(_ target: String, _ readers: [RunReader], _ merge: RegionMerge, title: String?, withPages: Bool) throws {
        try RunFolder.requireOwn(target)
        try Self.requireEqualSchemas(readers)
        folder = try StagedFolder(target, marker: RunFolder.marker)
        self.readers = readers
        self.merge = merge
        self.title = title
        self.withPages = withPages
    }

    /// How many schools there are, by the lines of the rows.
    func schools() throws -> Int {
        try readers.reduce(0) { sum, reader in
            var lines = 0
            try LineFile(reader.folder + "/" + RunReader.rows).forEachLine { _, _ in lines += 1 }
            return sum + lines
        }
    }

    /// Writes everything and moves the folder to its place; `advance` is told of each school.
    func write(advance: () -> Void) throws -> Result {
        let rows = withPages ? try create("index.rows") : nil
        try joinRows(index: rows, advance: advance)
        let heading = try merge.heading(title: title, over: jurisdictions)
        let run = RunHeading(heading)
        if heading.strayFiles > 0 { hasRefusals = true }
        let scorecards = try create("scorecards.jsonl")
        for reader in readers { try reader.copy("scorecards.jsonl", to: scorecards) }
        let summary = try create("summary.csv")
        let head = SummaryCSV.header(run)
        try summary.write(head)
        for reader in readers { try reader.copy("summary.csv", after: head, to: summary) }
        let problems = try create(RunFolder.problems)
        try joinProblems(to: problems, run.language)
        let json = try create(RunReader.heading)
        try json.write(heading.json)
        let region = try create(RunReader.rows)
        for reader in readers { try reader.copy(RunReader.rows, to: region) }
        try writeRecord(
            run,
            [
                ("scorecards.jsonl", scorecards), ("summary.csv", summary), (RunFolder.problems, problems),
                (RunReader.heading, json), (RunReader.rows, region),
            ])
        if let rows {
            try rows.flush()
            let index = try create("index.html")
            try index.write(IndexPage.header(run, overview))
            try index.append(contentsOf: rows)
            try index.write(IndexPage.footer(run, overview))
            try index.flush()
            try rows.remove()
        }
        try folder.publish()
        return Result(heading: heading, overview: overview, hasRefusals: hasRefusals)
    }

    private func create(_ name: String) throws -> OutputFile {
        try OutputFile(creating: folder.path + "/" + name, fingerprinting: true)
    }

    // MARK: - Schools

    private func joinRows(index: OutputFile?, advance: () -> Void) throws {
        if withPages {
            try folder.makeFolder("schools")
            try folder.makeFolder("scorecards")
        }
        for (number, reader) in readers.enumerated() {
            let table = IndexRows(reader.heading)
            var count = 0
            try reader.forEachRow { row in
                if let other = codes.updateValue(number, forKey: row.code) {
                    throw MergeError(.overlap, [readers[other].folder, reader.folder], [row.code, row.name])
                }
                jurisdictions.insert(row.jurisdiction)
                if row.refused > 0 || row.refusedReviews > 0 { hasRefusals = true }
                let line = table.row(row)
                overview.add(line)
                try index?.write(line.bytes)
                if withPages { try copyPages(of: row.code, reader.folder) }
                count += 1
                advance()
            }
            counts.append(count)
        }
    }

    private func copyPages(of code: String, _ run: String) throws {
        for file in ["schools/\(code).html", "scorecards/\(code).xml"] {
            let bytes: [UInt8]
            do throws(FileError) {
                bytes = try RegularFile.bytes(run + "/" + file, limit: .max)
            } catch {
                throw error.code == .notFound ? RunError(.incomplete, folder: run, file: file) : error as any Error
            }
            try OutputFile.create(folder.path + "/" + file, bytes)
        }
    }

    // MARK: - Files that do not count

    /// Those of schools stand in the order of the schools, those of none behind them by their paths.
    private func joinProblems(to output: OutputFile, _ language: Language) throws {
        try output.write(ProblemsCSV.header(language))
        var stray: [ProblemLine] = []
        for reader in readers {
            // The lines of the file that is being read: a line has one message.
            var file: [ProblemLine] = []
            try reader.forEachProblem { line in
                if line.isStray {
                    stray.append(line)
                    return
                }
                try output.write(ProblemsCSV.row(line))
                if let last = file.last, last.code != line.code || last.file != line.file {
                    try count(file, of: reader, language)
                    file.removeAll(keepingCapacity: true)
                }
                file.append(line)
            }
            try count(file, of: reader, language)
        }
        for line in Self.byPath(stray, path: \.file) {
            try output.write(ProblemsCSV.row(line))
            // A file of no school has one message at most.
            if let problem = FileProblem([line], language) { overview.add(problem) }
        }
    }

    private func count(_ lines: [ProblemLine], of reader: RunReader, _ language: Language) throws {
        guard !lines.isEmpty else { return }
        guard let problem = FileProblem(lines, language) else {
            throw RunError(.unreadable, folder: reader.folder, file: RunFolder.problems, detail: lines[0].status)
        }
        // A late file counts, and is listed all the same.
        if problem.file.status != .accepted { overview.add(problem) }
    }

    /// Sorts by the bytes of a path, as the files of a folder are listed; equal paths stay in the order of the runs.
    private static func byPath<Entry>(_ entries: [Entry], path: KeyPath<Entry, String>) -> [Entry] {
        entries.enumerated().sorted { left, right in
            let (one, two) = (left.element[keyPath: path], right.element[keyPath: path])
            return one == two ? left.offset < right.offset : one.utf8.lexicographicallyPrecedes(two.utf8)
        }.map(\.element)
    }

    // MARK: - The record

    /// Documents that were checked against different schemas were not judged alike.
    private static func requireEqualSchemas(_ readers: [RunReader]) throws {
        var first: [[UInt8]] = []
        for (number, reader) in readers.enumerated() {
            var lines: [[UInt8]] = []
            try reader.forEachInput { kind, line in
                if kind == RunXML.InputKind.schema.rawValue { lines.append(line) }
            }
            if number == 0 { first = lines }
            guard lines == first else { throw MergeError(.schemas, [readers[0].folder, reader.folder]) }
        }
    }

    private func writeRecord(_ heading: RunHeading, _ outputs: [(name: String, file: OutputFile)]) throws {
        let record = try create(RunFolder.marker)
        let lineEnd = [UInt8(ascii: "\n")]
        try record.write(RunXML.header(heading))
        // Each roster; the edition and the schemas once, since they are equal; then the files of all schools.
        let groups: [(kinds: Set<RunXML.InputKind>, isShared: Bool)] = [
            ([.roster], false), ([.edition, .checklist, .schema], true), ([.submission, .review], false),
        ]
        for group in groups {
            let kinds = Set(group.kinds.map(\.rawValue))
            for reader in group.isShared ? readers.prefix(1) : readers[...] {
                try reader.forEachInput { kind, line in
                    if kinds.contains(kind) { try record.write(line + lineEnd) }
                }
            }
        }
        var stray: [StrayLine] = []
        for reader in readers {
            try reader.forEachInput { kind, line in
                if kind == RunXML.InputKind.stray.rawValue { stray.append(try StrayLine(line)) }
            }
        }
        for entry in Self.byPath(stray, path: \.path) { try record.write(entry.bytes + lineEnd) }
        for (reader, count) in zip(readers, counts) {
            let parts = try reader.parts()
            for part in parts { try record.write(part + lineEnd) }
            guard parts.isEmpty else { continue }
            let fingerprint = try LineFile(reader.folder + "/" + RunFolder.marker).fingerprint()
            try record.write(
                RunXML.part(region: reader.heading.region, schools: count, sha256: fingerprint.text))
        }
        for output in outputs {
            try record.write(RunXML.output(file: output.name, sha256: try output.file.fingerprint()?.text))
        }
        let faults = try readers.reduce(0) { sum, reader in sum + (try reader.faultCount()) }
        try record.write(RunXML.footer(overview, faults: faults))
        try record.flush()
    }

    /// An input of a record that belongs to no school.
    private struct StrayLine {
        let path: String
        let bytes: [UInt8]

        init(_ line: [UInt8]) throws {
            path = try DocumentParser().parse(line, name: RunFolder.marker).root.attribute("file") ?? ""
            bytes = line
        }
    }
}
