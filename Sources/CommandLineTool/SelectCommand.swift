import ArgumentParser
import Wording

/// `zhixiao select DATA --policy FILE --out DIR [--run RUN]`
struct SelectCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "select", abstract: Strings.helpSelect.both)

    @Argument(help: ArgumentHelp(Strings.helpData.both))
    var data: String

    @Option(help: ArgumentHelp(Strings.helpPolicy.both))
    var policy: String

    @Option(name: .customLong("run"), help: ArgumentHelp(Strings.helpSelectRun.both))
    var finished: String?

    @Option(help: ArgumentHelp(Strings.helpOut.both))
    var out: String

    @Option(help: ArgumentHelp(Strings.helpJobs.both))
    var jobs: Int = RunSetup.defaultJobs

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        let plan = try RunSetup(data: data, common: common, edition: editionOptions, jobs: jobs).plan()
        return try await SelectAction(plan: plan, policy: policy, finished: finished, out: out, format: format).run()
    }
}
