import Assessment
import BureauFigures
import Checklists
import Files
import LibXML
import Schemas
import Scorecards
import Wording

/// Checks documents of any family: first against their schema, then submissions against the assertions of the edition of
/// their year, and policies against the edition that they name.
struct ValidateAction {
    private let language: Language
    private let check: DocumentCheck
    private var assertions: AssertionCheck
    private var policies: PolicyValidation

    init(schemas: SchemaLibrary, editions: EditionLibrary, options: EditionOptions, language: Language) {
        self.language = language
        check = DocumentCheck(library: schemas, language: language)
        assertions = AssertionCheck(schemas: schemas, editions: editions, options: options, language: language)
        policies = PolicyValidation(schemas: schemas, editions: editions, options: options, language: language)
    }

    /// Assertions that could not be evaluated.
    var faults: [EvaluationFault] { assertions.faults }

    /// The reports on all documents at or below the paths, in the order of the paths.
    /// - Throws: `notFound` for a path that isn't there, and what is wrong with schemas and checklists.
    mutating func reports(_ paths: [String]) throws -> [CheckedDocument] {
        let entries = try paths.flatMap(Self.entries)
        var reports: [CheckedDocument] = []
        for entry in entries { reports.append(try report(entry, position: reports.count)) }
        try assertions.complete(&reports)
        return reports
    }

    /// The documents at a path: itself or, for a folder, every XML file below it.
    private static func entries(_ path: String) throws(FileError) -> [FolderWalk.Entry] {
        let entries: [FolderWalk.Entry]
        do {
            entries = try FolderWalk.entries(below: path)
        } catch {
            // What is no folder is checked as a file; one that can't be read gets a report of its own.
            do {
                _ = try RegularFile.head(path, 0)
            } catch  where error.code == .notFound {
                throw error
            } catch {}
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
        if report.schemaValid, let root = report.document?.root, report.family?.isSubmission == true {
            assertions.add(root, file: entry.path, position: position)
        }
        return CheckedDocument(
            file: entry.path, family: report.family?.rawValue, familyLabel: report.family?.label(language),
            schemaValid: report.schemaValid,
            diagnostics: try report.diagnostics + figureFaults(report, entry.path) + reviewFaults(report, entry.path)
                + policyFaults(report, entry.path))
    }

    /// What a policy says against itself, against its edition, and against the roster of the folder that it stands in.
    private mutating func policyFaults(_ report: DocumentReport, _ file: String) throws -> [Diagnostic] {
        guard report.schemaValid, report.family == .policy, let root = report.document?.root else { return [] }
        return try policies.diagnostics(root, file: file, roster: assertions.roster(above: file))
    }

    /// What a review says against itself, whatever it is about.
    private func reviewFaults(_ report: DocumentReport, _ file: String) -> [Diagnostic] {
        guard report.schemaValid, report.family == .review, let root = report.document?.root else { return [] }
        return ReviewCheck(language: language).diagnostics(root, file: file)
    }

    /// What a document of bureau figures says against itself.
    private func figureFaults(_ report: DocumentReport, _ file: String) -> [Diagnostic] {
        guard report.schemaValid, report.family == .bureauFigures, let root = report.document?.root else { return [] }
        return FigureCheck(language: language).diagnostics(FigureReader.report(root), file: file)
    }
}
