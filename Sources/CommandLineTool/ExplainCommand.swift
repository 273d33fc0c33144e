import ArgumentParser
import Wording

/// `zhixiao explain DATA SCHOOL [CRITERION]`
struct ExplainCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "explain", abstract: Strings.helpExplain.both)

    @Argument(help: ArgumentHelp(Strings.helpData.both))
    var data: String

    @Argument(help: ArgumentHelp(Strings.helpSchool.both))
    var school: String

    @Argument(help: ArgumentHelp(Strings.helpCriterion.both))
    var criterion: String?

    @Option(help: ArgumentHelp(Strings.helpJobs.both))
    var jobs: Int = RunSetup.defaultJobs

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        let plan = try RunSetup(data: data, common: common, edition: editionOptions, jobs: jobs).plan()
        return try await ExplainAction(plan: plan, school: school, criterion: criterion, format: format).run()
    }
}
