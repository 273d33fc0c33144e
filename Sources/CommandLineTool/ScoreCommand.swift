import ArgumentParser
import Wording

/// `zhixiao score DATA --out RUN`
struct ScoreCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "score", abstract: Strings.helpScore.both)

    @Argument(help: ArgumentHelp(Strings.helpData.both))
    var data: String

    @Option(help: ArgumentHelp(Strings.helpOut.both))
    var out: String

    @Option(help: ArgumentHelp(Strings.helpOnly.both))
    var only: String?

    @Option(help: ArgumentHelp(Strings.helpJobs.both))
    var jobs: Int = RunSetup.defaultJobs

    @Flag(help: ArgumentHelp(Strings.helpTablesOnly.both))
    var tablesOnly = false

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        let setup = try RunSetup(data: data, common: common, edition: editionOptions, jobs: jobs)
        async let files = setup.files()
        let plan = try setup.plan()
        return try await ScoreAction(
            plan: plan, files: files, out: out, only: only, tablesOnly: tablesOnly, format: format
        ).run()
    }
}
