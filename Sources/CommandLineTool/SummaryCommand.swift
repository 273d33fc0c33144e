import ArgumentParser
import Wording

/// `zhixiao summary DATA|RUN`
struct SummaryCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    /// For whom the roll-up is written: a person, a program, a spreadsheet.
    enum Format: String, Sendable, CaseIterable, ExpressibleByArgument {
        case text, json, csv
    }

    static let configuration = CommandConfiguration(commandName: "summary", abstract: Strings.helpSummary.both)

    @Argument(help: ArgumentHelp(Strings.helpDataOrRun.both))
    var source: String

    @Option(help: ArgumentHelp(Strings.helpJobs.both))
    var jobs: Int = RunSetup.defaultJobs

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: Format = .text

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        let source = RegionSource(path: source, common: common, edition: editionOptions, jobs: jobs)
        return try await SummaryAction(source: source, format: format).run()
    }
}
