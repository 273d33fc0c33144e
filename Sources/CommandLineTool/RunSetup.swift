import Assessment
import Checklists
import Files
import LibXML
import Schemas
import Schools
import Wording

/// Finds and reads everything that a scoring command needs before it judges a school.
struct RunSetup: Sendable {
    private let data: String
    private let options: EditionOptions
    private let language: Language
    private let jobs: Int
    private let schemas: SchemaLibrary
    private let checklists: String

    /// A roster larger than this takes so much memory while it is read that the files must wait: some 40 000 schools.
    private static let largeRoster = 32 << 20

    /// Gets ready for a data folder under the options given, and begins to read what every run needs.
    init(data: String, common: CommonOptions, edition options: EditionOptions, jobs: Int) throws {
        language = common.language
        guard (1...64).contains(jobs) else { throw Failure(.unusable, Strings.badJobs.text(language)) }
        self.data = data
        self.options = options
        self.jobs = jobs
        schemas = try Self.schemas(common)
        checklists = try FolderSearch.folder("checklists", named: options.checklists, language)
        // A run over one school is mostly the reading of schemas.
        if schemas !== HeadStart.given?.schemas { schemas.prefetch(HeadStart.parts(language)) }
    }

    /// The plan of a run: reads the roster and the edition.
    func plan() throws -> AssessmentPlan {
        let roster = try roster()
        let edition = try EditionLibrary(folder: checklists, schemas: schemas, language: language)
            .edition(options.edition, year: roster.year)
        let asOf = try Self.asOf(options, year: roster.year, language)
        return AssessmentPlan(
            data: data, roster: roster, edition: edition, asOf: asOf, schemas: schemas, language: language, jobs: jobs,
            tool: Version.current)
    }

    /// The files of the schools, to be looked at while ``plan()`` reads the roster; nil where they must wait for it.
    func files() async throws -> SubmissionFiles? {
        let roster = try? RegularFile.head(data + "/" + RosterReader.file, 0)
        guard let roster, roster.size <= Self.largeRoster else { return nil }
        return try await SubmissionFiles(in: data, schemas: schemas, language: language, jobs: jobs)
    }

    /// The fingerprints of all schemas of a folder: what one includes lies beside it.
    static func schemaFingerprints(in folder: String) throws -> [(file: String, sha256: String)] {
        try FolderWalk.entries(in: folder).filter { $0.kind == .file && $0.path.hasSuffix(".xsd") }.map { entry in
            (entry.path, try RegularFile.fingerprint(folder + "/" + entry.path, limit: .max).text)
        }
    }

    /// The date that rules compare with: the one given, or the end of the report year.
    static func asOf(_ options: EditionOptions, year: Int, _ language: Language) throws -> String {
        let asOf = options.asOf ?? "\(year)-12-31"
        guard isDate(asOf) else { throw Failure(.unusable, Strings.badDate.text(language, asOf)) }
        return asOf
    }

    private func roster() throws -> Roster {
        do {
            return try RosterReader(schemas: schemas, language: language).roster(in: data)
        } catch let error as FileError where error.code == .notFound {
            throw Failure(.unusable, Strings.rosterMissing.text(language, data))
        }
    }

    /// The position of the school with a code.
    static func position(of code: String, in roster: Roster, _ language: Language) throws -> Int {
        guard let position = roster.position(of: code) else {
            throw Failure(.unusable, Strings.unknownSchool.text(language, code))
        }
        return position
    }

    /// The schemas that come with the program, or that the user named.
    static func schemas(_ common: CommonOptions) throws -> SchemaLibrary {
        let folder = try FolderSearch.folder("schemas", named: common.schemas, common.language)
        if let given = HeadStart.given, given.folder == folder { return given.schemas }
        return schemas(in: folder)
    }

    /// The schemas of a folder.
    static func schemas(in folder: String) -> SchemaLibrary {
        SchemaLibrary(folder: folder) { try RegularFile.bytes($0, limit: ParsingLimits.standard.bytes) }
    }

    /// How many workers run unless the user says otherwise: one for each processor.
    static var defaultJobs: Int { max(1, min(64, Host.processors)) }

    /// Whether a text is a date of the calendar, yyyy-mm-dd.
    private static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...days[month - 1]).contains(day)
    }
}
