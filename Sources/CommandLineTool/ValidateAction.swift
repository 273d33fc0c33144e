import Assessment
import Checklists
import Files
import LibXML
import Schemas
import Schools
import Scorecards
import Wording

/// Checks documents of any family: first against their schema, then, for submissions, against the assertions of the
/// edition of their year. Documents of one school that are checked together are held against each other.
struct ValidateAction {
    /// The documents of one school and year.
    private struct Key: Hashable, Comparable {
        let school: String
        let year: Int
        let folder: String?

        static func < (left: Key, right: Key) -> Bool {
            (left.school, left.year, left.folder ?? "") < (right.school, right.year, right.folder ?? "")
        }
    }

    private let schemas: SchemaLibrary
    private let editions: EditionLibrary
    private let options: EditionOptions
    private let language: Language
    private let check: DocumentCheck
    private var groups: [Key: [(position: Int, topic: Topic)]] = [:]
    private var rosters: [String: Roster?] = [:]
    private var evaluators: [Int: Evaluator?] = [:]

    init(schemas: SchemaLibrary, editions: EditionLibrary, options: EditionOptions, language: Language) {
        self.schemas = schemas
        self.editions = editions
        self.options = options
        self.language = language
        check = DocumentCheck(library: schemas, language: language)
    }

    /// The reports on all documents at or below the paths, in the order of the paths.
    mutating func reports(_ paths: [String]) throws -> [CheckedDocument] {
        var reports: [CheckedDocument] = []
        for path in paths {
            for file in files(path) { reports.append(try report(file, position: reports.count)) }
        }
        for key in groups.keys.sorted() { assert(key, &reports) }
        return reports
    }

    /// The documents at a path: itself or, for a folder, every XML file below it.
    private func files(_ path: String) -> [FolderWalk.Entry] {
        // What is no folder is checked as a file, which says by itself when it isn't there.
        guard let entries = try? FolderWalk.entries(below: path) else {
            return [FolderWalk.Entry(path: path, kind: .file)]
        }
        let folder = path.hasSuffix("/") ? path : path + "/"
        return entries.filter { $0.kind != .file || $0.path.lowercased().hasSuffix(".xml") }
            .map { FolderWalk.Entry(path: folder + $0.path, kind: $0.kind) }
    }

    private mutating func report(_ entry: FolderWalk.Entry, position: Int) throws -> CheckedDocument {
        let bytes: [UInt8]
        do {
            switch entry.kind {
            case .link: throw FileError(.symbolicLink, path: entry.path, detail: "")
            case .special: throw FileError(.notRegular, path: entry.path, detail: "")
            case .oddName: throw FileError(.oddName, path: entry.path, detail: "")
            case .closedFolder: throw FileError(.notPermitted, path: entry.path, detail: "")
            case .file: bytes = try RegularFile.bytes(entry.path, limit: ParsingLimits.stream.bytes)
            }
        } catch let error as FileError {
            return CheckedDocument(
                file: entry.path, family: nil, familyLabel: nil, schemaValid: false,
                diagnostics: [
                    Diagnostic(
                        severity: .error, identifier: error.code.id, file: entry.path, summary: error.text(language),
                        remedy: "")
                ])
        }
        let report = try check.check(bytes: bytes, name: entry.path)
        if report.schemaValid, let root = report.document?.root, let topic = Topic(submission: root.name),
            report.family?.isSubmission == true
        {
            let year = root.attribute("year").flatMap { Int($0) } ?? 0
            let key = Key(school: root.attribute("school") ?? "", year: year, folder: dataFolder(of: entry.path))
            groups[key, default: []].append((position, topic))
        }
        return CheckedDocument(
            file: entry.path, family: report.family?.rawValue, familyLabel: report.family?.label(language),
            schemaValid: report.schemaValid, diagnostics: report.diagnostics)
    }

    /// The nearest folder above a file that holds a roster.
    private mutating func dataFolder(of path: String) -> String? {
        var parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        while true {
            let folder = parts.isEmpty ? "." : parts.joined(separator: "/")
            if rosters[folder] == nil {
                rosters[folder] = .some(try? RosterReader(schemas: schemas, language: language).roster(in: folder))
            }
            if rosters[folder] ?? nil != nil { return folder }
            if parts.isEmpty { return nil }
            parts = parts.dropLast()
        }
    }

    /// Adds what the assertions say of one school's documents to their reports.
    private mutating func assert(_ key: Key, _ reports: inout [CheckedDocument]) {
        guard let evaluator = evaluator(key.year), let members = groups[key] else { return }
        let parser = DocumentParser()
        var submissions: [Topic: XMLDocument] = [:]
        var places: [Topic: Int] = [:]
        for member in members {
            // Of several revisions in one call only the last one is held against the other topics.
            guard let bytes = try? RegularFile.bytes(reports[member.position].file, limit: ParsingLimits.standard.bytes)
            else { continue }
            submissions[member.topic] = try? parser.parse(bytes, name: reports[member.position].file)
            places[member.topic] = member.position
        }
        guard let dossier = dossier(key, submissions, parser) else { return }
        for notice in evaluator.evaluate(dossier, index: nil).notices {
            guard let position = places[notice.topic] else { continue }
            let file = reports[position].file
            let place = notice.place.flatMap { $0.file == file ? $0 : nil }
            let diagnostic = Diagnostic(
                severity: notice.severity, identifier: "assertion.\(notice.assertion)", file: file, line: place?.line,
                path: place?.path, placeLabel: notice.place?.label, summary: notice.message, remedy: notice.remedy)
            let report = reports[position]
            reports[position] = CheckedDocument(
                file: report.file, family: report.family, familyLabel: report.familyLabel,
                schemaValid: report.schemaValid, diagnostics: report.diagnostics + [diagnostic])
        }
    }

    private func dossier(_ key: Key, _ submissions: [Topic: XMLDocument], _ parser: DocumentParser) -> Dossier? {
        if let folder = key.folder, let roster = rosters[folder] ?? nil, let position = roster.position(of: key.school)
        {
            let school = roster.schools[position]
            guard let entry = try? school.document(parser, file: roster.file) else {
                return nil
            }
            return Dossier(school: school, entry: entry, submissions: submissions, rejected: [])
        }
        // Without a roster the code tells the stage, and everything else stays unknown.
        let stage = Stage(schoolCode: key.school)
        var writer = MarkupWriter()
        writer.element(
            "school", ("xmlns", "urn:zhixiao:roster"), ("code", key.school), ("stage", stage.rawValue))
        guard let entry = try? parser.parse(writer.bytes, name: RosterReader.file) else { return nil }
        let school = School(
            code: key.school, name: "", stage: stage, ownership: nil, jurisdiction: 0, closed: nil, line: 1, path: "",
            entry: [])
        return Dossier(school: school, entry: entry, submissions: submissions, rejected: [])
    }

    /// The evaluator for a report year; nil where no edition covers it, so that only the schema speaks.
    private mutating func evaluator(_ year: Int) -> Evaluator? {
        if let known = evaluators[year] { return known }
        let made = try? Evaluator(
            edition: try editions.edition(options.edition, year: year), year: year,
            asOf: options.asOf ?? "\(year)-12-31", language: language, roster: try schemas.vocabulary(.roster),
            submissions: try schemas.vocabulary(.submission))
        evaluators[year] = .some(made)
        return made
    }
}
