import ArgumentParser
import Wording

/// `zhixiao report DATA|RUN --out DIR`
struct ReportCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "report", abstract: Strings.helpReport.both)

    @Argument(help: ArgumentHelp(Strings.helpDataOrRun.both))
    var source: String

    @Option(help: ArgumentHelp(Strings.helpReportOut.both))
    var out: String

    @Option(help: ArgumentHelp(Strings.helpFigures.both))
    var figures: String?

    @Option(help: ArgumentHelp(Strings.helpPrevious.both))
    var previous: String?

    @Option(name: .customLong("previous-figures"), help: ArgumentHelp(Strings.helpPreviousFigures.both))
    var previousFigures: String?

    @Option(help: ArgumentHelp(Strings.helpSelection.both))
    var selection: String?

    @Option(help: ArgumentHelp(Strings.helpJobs.both))
    var jobs: Int = RunSetup.defaultJobs

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        guard previous != nil || previousFigures == nil else {
            throw Failure(.unusable, Strings.figuresWithoutYear.text(common.language))
        }
        // The year before has an edition of its own.
        var otherEdition = editionOptions
        otherEdition.edition = nil
        otherEdition.asOf = nil
        return try await ReportAction(
            source: RegionSource(path: source, common: common, edition: editionOptions, jobs: jobs), figures: figures,
            previous: previous.map { RegionSource(path: $0, common: common, edition: otherEdition, jobs: jobs) },
            previousFigures: previousFigures, selection: selection, out: out, format: format
        ).run()
    }
}
