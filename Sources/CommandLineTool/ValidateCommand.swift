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
        var action = ValidateAction(schemas: schemas, editions: editions, options: editionOptions, language: language)
        let reports = try action.reports(paths)
        let output =
            switch format {
            case .text: DiagnosticText.report(reports, language, verbose: verbose)
            case .json: String(decoding: DiagnosticJSON.report(reports), as: UTF8.self)
            case .sarif: String(decoding: DiagnosticSARIF.report(reports, version: Version.current), as: UTF8.self)
            }
        return Reply(output: output, status: reports.allSatisfy(\.isValid) ? .success : .rejected)
    }
}
