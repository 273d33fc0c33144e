import Assessment
import Checklists
import Files
import LibXML
import Schemas
import Schools
import Wording

/// Finds and reads everything that a scoring command needs before it looks at a submission.
enum RunSetup {
    /// The plan for a data folder under the options given.
    static func plan(
        data: String, common: CommonOptions, edition options: EditionOptions, jobs: Int
    ) throws -> AssessmentPlan {
        let language = common.language
        guard (1...64).contains(jobs) else { throw Failure(.unusable, Strings.badJobs.text(language)) }
        let schemas = try self.schemas(common)
        let checklists = try FolderSearch.folder("checklists", named: options.checklists, language)
        // A run over one school is mostly the reading of schemas.
        schemas.prefetch([
            .schema(.edition), .schema(.checklist), .vocabulary(.roster), .vocabulary(.submission),
            .schema(.submission),
        ])
        let roster = try self.roster(in: data, schemas, language)
        let edition = try EditionLibrary(folder: checklists, schemas: schemas, language: language)
            .edition(options.edition, year: roster.year)
        let asOf = try asOf(options, year: roster.year, language)
        return AssessmentPlan(
            data: data, roster: roster, edition: edition, asOf: asOf, schemas: schemas, language: language, jobs: jobs,
            tool: Version.current)
    }

    /// The date that rules compare with: the one given, or the end of the report year.
    static func asOf(_ options: EditionOptions, year: Int, _ language: Language) throws -> String {
        let asOf = options.asOf ?? "\(year)-12-31"
        guard isDate(asOf) else { throw Failure(.unusable, Strings.badDate.text(language, asOf)) }
        return asOf
    }

    private static func roster(in data: String, _ schemas: SchemaLibrary, _ language: Language) throws -> Roster {
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
        return SchemaLibrary(folder: folder) { try RegularFile.bytes($0, limit: ParsingLimits.standard.bytes) }
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
