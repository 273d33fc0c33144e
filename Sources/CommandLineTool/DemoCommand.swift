import ArgumentParser
import Wording

/// `zhixiao demo DIR --schools N --seed S`
struct DemoCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "demo", abstract: Strings.helpDemo.both)

    @Argument(help: ArgumentHelp(Strings.helpDemoFolder.both))
    var folder: String

    @Option(help: ArgumentHelp(Strings.helpSchools.both))
    var schools: Int = 100

    @Option(help: ArgumentHelp(Strings.helpSeed.both))
    var seed: UInt64 = 1

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        try DemoAction(folder: folder, schools: schools, seed: seed, format: format, language: common.language).run()
    }
}
