import ArgumentParser
import Checklists
import Reports
import Schemas
import Scorecards
import Wording

/// `zhixiao validate PATH…`
struct ValidateCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    /// The forms in which findings are written.
    enum Format: String, Sendable, CaseIterable, ExpressibleByArgument {
        case text, json, sarif
    }

    static let configuration = CommandConfiguration(commandName: "validate", abstract: Strings.helpValidate.both)

    @Argument(help: ArgumentHelp(Strings.helpPaths.both))
    var paths: [String]

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: Format = .text

    @Flag(help: ArgumentHelp(Strings.helpVerbose.both))
    var verbose = false

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        let language = common.language
        let schemas = try RunSetup.schemas(common)
        let checklists = try FolderSearch.folder("checklists", named: editionOptions.checklists, language)
        let editions = EditionLibrary(folder: checklists, schemas: schemas, language: language)
        // What was asked for by name must be there, also when no document needs it.
        if let edition = editionOptions.edition { _ = try editions.edition(edition, year: 0) }
        if editionOptions.asOf != nil { _ = try RunSetup.asOf(editionOptions, year: 0, language) }
        var action = ValidateAction(schemas: schemas, editions: editions, options: editionOptions, language: language)
        let reports = try action.reports(paths)
        let output =
            switch format {
            case .text: DiagnosticText.report(reports, language, verbose: verbose)
            case .json: String(decoding: DiagnosticJSON.report(reports), as: UTF8.self)
            case .sarif: String(decoding: DiagnosticSARIF.report(reports, version: Version.current), as: UTF8.self)
            }
        let faults = action.faults
        let status: ExitStatus =
            !faults.isEmpty ? .unusable : reports.allSatisfy(\.isValid) ? .success : .rejected
        return Reply(
            output: output, remarks: EvaluationFault.remarks(faults, count: faults.count, language), status: status)
    }
}
