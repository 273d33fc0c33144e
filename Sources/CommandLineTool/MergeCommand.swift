import ArgumentParser
import Regions
import Wording

/// `zhixiao merge RUN… --out RUN`
struct MergeCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "merge", abstract: Strings.helpMerge.both)

    @Argument(help: ArgumentHelp(Strings.helpMergeRuns.both))
    var runs: [String] = []

    @Option(help: ArgumentHelp(Strings.helpOut.both))
    var out: String

    @Option(help: ArgumentHelp(Strings.helpMergeTitle.both))
    var title: String?

    @Option(help: ArgumentHelp(Strings.helpMergeCode.both))
    var code: String?

    @Option(help: ArgumentHelp(Strings.helpMergeName.both))
    var name: String?

    @Option(help: ArgumentHelp(Strings.helpMergeLevel.both))
    var level: String?

    @Flag(help: ArgumentHelp(Strings.helpTablesOnly.both))
    var tablesOnly = false

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        guard runs.count > 1 else { throw Failure(.unusable, Strings.mergeOne.text(common.language)) }
        if let title { try require((1...400).contains(title.count), Strings.mergeTitle) }
        return try MergeAction(
            runs: runs, out: out, title: title, unit: try unit(), tablesOnly: tablesOnly, format: format,
            language: common.language
        ).run()
    }

    /// The unit above all rosters; nil when the user named none.
    private func unit() throws -> RegionHeading.Jurisdiction? {
        guard code != nil || name != nil || level != nil else { return nil }
        guard let code, let name, let level else {
            throw Failure(.unusable, Strings.mergeUnitParts.text(common.language))
        }
        let isCode = (code.utf8.count == 6 || code.utf8.count == 9) && code.utf8.allSatisfy { (48...57).contains($0) }
        try require(isCode, Strings.mergeUnitCode)
        try require(["province", "city", "county"].contains(level), Strings.mergeUnitLevel)
        try require((1...100).contains(name.count), Strings.mergeUnitName)
        return RegionHeading.Jurisdiction(code: code, name: name, level: level, parent: nil)
    }

    private func require(_ holds: Bool, _ phrase: Phrase) throws {
        guard holds else { throw Failure(.unusable, phrase.text(common.language)) }
    }
}
