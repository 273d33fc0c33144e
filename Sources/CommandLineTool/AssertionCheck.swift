import Assessment
import Checklists
import Files
import LibXML
import Schemas
import Schools
import Scorecards
import Wording

/// Holds valid submissions against the assertions of the edition of their year; documents of one school that are checked
/// together are held against each other.
struct AssertionCheck {
    /// The documents of one school and year.
    private struct Key: Hashable, Comparable {
        let school: String
        let year: Int
        let folder: String?

        static func < (left: Key, right: Key) -> Bool {
            (left.school, left.year, left.folder ?? "") < (right.school, right.year, right.folder ?? "")
        }
    }

    /// One document of a group.
    private struct Member {
        let position: Int
        let topic: Topic
        let revision: Int
    }

    private let schemas: SchemaLibrary
    private let editions: EditionLibrary
    private let options: EditionOptions
    private let language: Language
    private let parser = DocumentParser()
    private var groups: [Key: [Member]] = [:]
    private var rosters: [String: Roster?] = [:]
    private var judges: [Int: Judge] = [:]
    /// Assertions that could not be evaluated.
    private(set) var faults: [EvaluationFault] = []

    /// What speaks for a report year.
    private enum Judge {
        case evaluator(Evaluator, assertions: Set<String>)
        /// No edition covers the year, so that only the schema speaks.
        case none(reason: String)
    }

    init(schemas: SchemaLibrary, editions: EditionLibrary, options: EditionOptions, language: Language) {
        self.schemas = schemas
        self.editions = editions
        self.options = options
        self.language = language
    }

    /// Takes note of a submission that follows its schema.
    mutating func add(_ root: XMLNode, file: String, position: Int) {
        guard let topic = Topic(submission: root.name) else { return }
        let number: (String) -> Int = { root.attribute($0).flatMap { Int($0) } ?? 0 }
        let key = Key(school: root.attribute("school") ?? "", year: number("year"), folder: dataFolder(of: file))
        groups[key, default: []].append(Member(position: position, topic: topic, revision: number("revision")))
    }

    /// Adds what the assertions say to the reports of the documents noted.
    mutating func complete(_ reports: inout [CheckedDocument]) throws {
        for key in groups.keys.sorted() {
            guard let members = groups[key] else { continue }
            switch try judge(key.year) {
            case .none(let reason):
                for member in members {
                    let remark = Diagnostic(
                        severity: .info, identifier: "assertion.unchecked", file: reports[member.position].file,
                        summary: reason, remedy: "")
                    reports[member.position] = reports[member.position].adding([remark])
                }
            case .evaluator(let evaluator, let assertions):
                let current = Self.current(members)
                // An older revision is held against the newest documents of the other topics.
                let older = members.filter { member in !current.contains { $0.position == member.position } }
                ask(evaluator, assertions, key, current, about: Set(current.map(\.position)), &reports)
                for member in older {
                    let others = current.filter { $0.topic != member.topic }
                    ask(evaluator, assertions, key, others + [member], about: [member.position], &reports)
                }
            }
        }
    }

    /// Of each topic the document with the highest revision, of equal ones the last.
    private static func current(_ members: [Member]) -> [Member] {
        Topic.allCases.compactMap { topic in
            members.filter { $0.topic == topic }.max { ($0.revision, $0.position) < ($1.revision, $1.position) }
        }
    }

    private mutating func ask(
        _ evaluator: Evaluator, _ assertions: Set<String>, _ key: Key, _ members: [Member], about positions: Set<Int>,
        _ reports: inout [CheckedDocument]
    ) {
        var submissions: [Topic: XMLDocument] = [:]
        var places: [Topic: Int] = [:]
        for member in members {
            let file = reports[member.position].file
            guard let bytes = try? RegularFile.bytes(file, limit: ParsingLimits.standard.bytes) else { continue }
            submissions[member.topic] = try? parser.parse(bytes, name: file)
            places[member.topic] = member.position
        }
        guard let dossier = dossier(key, submissions) else { return }
        let evaluation = evaluator.evaluate(dossier, index: nil)
        // Without a roster many criteria can't be judged; here only the assertions are asked.
        faults += evaluation.faults.filter { assertions.contains($0.part) }
        for notice in evaluation.notices {
            guard let position = places[notice.topic], positions.contains(position) else { continue }
            let file = reports[position].file
            let place = notice.place.flatMap { $0.file == file ? $0 : nil }
            let diagnostic = Diagnostic(
                severity: notice.severity, identifier: "assertion.\(notice.assertion)", file: file, line: place?.line,
                path: place?.path, placeLabel: notice.place?.label, summary: notice.message, remedy: notice.remedy)
            reports[position] = reports[position].adding([diagnostic])
        }
    }

    private func dossier(_ key: Key, _ submissions: [Topic: XMLDocument]) -> Dossier? {
        if let folder = key.folder, let roster = rosters[folder] ?? nil, let position = roster.position(of: key.school)
        {
            guard let entry = try? roster.entry(of: position, parser) else { return nil }
            return Dossier(
                school: roster.schools[position], entry: entry, submissions: submissions, rejected: [])
        }
        // Without a roster the code tells the stage, and everything else stays unknown.
        let stage = Stage(schoolCode: key.school)
        var writer = MarkupWriter()
        writer.element(
            "school", ("xmlns", "urn:zhixiao:roster"), ("code", key.school), ("stage", stage.rawValue))
        guard let entry = try? parser.parse(writer.bytes, name: RosterReader.file) else { return nil }
        let school = School(
            code: key.school, name: "", stage: stage, ownership: nil, jurisdiction: 0, closed: nil, line: 1)
        return Dossier(school: school, entry: entry, submissions: submissions, rejected: [])
    }

    /// The roster of the data folder that a file stands in; nil where there is none.
    mutating func roster(above file: String) -> Roster? {
        dataFolder(of: file).flatMap { rosters[$0] ?? nil }
    }

    /// The nearest folder above a file that holds a valid roster.
    private mutating func dataFolder(of file: String) -> String? {
        var path = Host.folder(of: file)
        while true {
            if rosters[path] == nil {
                rosters[path] = .some(try? RosterReader(schemas: schemas, language: language).roster(in: path))
            }
            if rosters[path] ?? nil != nil { return path }
            guard path != "/", let slash = path.lastIndex(of: "/") else { return nil }
            path = slash == path.startIndex ? "/" : String(path[..<slash])
        }
    }

    private mutating func judge(_ year: Int) throws -> Judge {
        if let known = judges[year] { return known }
        let judge: Judge
        do {
            let edition = try editions.edition(options.edition, year: year)
            let evaluator = try Evaluator(
                edition: edition, year: year, asOf: try RunSetup.asOf(options, year: year, language),
                roster: try schemas.vocabulary(.roster),
                submissions: try schemas.vocabulary(.submission))
            judge = .evaluator(evaluator, assertions: Set(edition.checklists.flatMap { $0.assertions.map(\.id) }))
        } catch let error as ChecklistError where error.code == .edition && options.edition == nil {
            judge = .none(reason: error.message)
        }
        judges[year] = judge
        return judge
    }
}

extension CheckedDocument {
    /// The same with more diagnostics.
    fileprivate func adding(_ more: [Diagnostic]) -> CheckedDocument {
        CheckedDocument(
            file: file, family: family, familyLabel: familyLabel, schemaValid: schemaValid,
            diagnostics: diagnostics + more)
    }
}
