import ArgumentParser
import Regions
import Wording

/// `zhixiao compare RUN RUN`
struct CompareCommand: AsyncParsableCommand, ReplyingCommand, Sendable {
    static let configuration = CommandConfiguration(commandName: "compare", abstract: Strings.helpCompare.both)

    @Argument(help: ArgumentHelp(Strings.helpCompareBefore.both))
    var before: String

    @Argument(help: ArgumentHelp(Strings.helpCompareAfter.both))
    var after: String

    @Option(help: ArgumentHelp(Strings.helpCompareOut.both))
    var out: String?

    @Flag(help: ArgumentHelp(Strings.helpCompareAll.both))
    var all = false

    @Option(help: ArgumentHelp(Strings.helpJobs.both))
    var jobs: Int = RunSetup.defaultJobs

    @Option(help: ArgumentHelp(Strings.helpFormat.both))
    var format: OutputFormat = .text

    @Option(name: .customLong("edition-after"), help: ArgumentHelp(Strings.helpEditionAfter.both))
    var editionAfter: String?

    @Option(name: .customLong("checklists-after"), help: ArgumentHelp(Strings.helpChecklistsAfter.both))
    var checklistsAfter: String?

    @OptionGroup var editionOptions: EditionOptions
    @OptionGroup var common: CommonOptions

    func reply() async throws -> Reply {
        try await CompareAction(
            before: source(before, editionOptions), after: source(after, try optionsAfter()), all: all, out: out,
            format: format
        ).run()
    }

    private func source(_ path: String, _ edition: EditionOptions) -> RegionSource {
        RegionSource(path: path, common: common, edition: edition, jobs: jobs)
    }

    /// The options of the second folder: its own, and where it has none those of the first.
    private func optionsAfter() throws -> EditionOptions {
        if RunReader.isRun(after) {
            for (option, value) in [("--edition-after", editionAfter), ("--checklists-after", checklistsAfter)]
            where value != nil {
                throw Failure(.unusable, Strings.optionsOfRuns.text(common.language, option, after))
            }
            // What was said of the first folder is nothing that a folder of results could follow.
            if !RunReader.isRun(before) { return EditionOptions() }
        }
        var options = editionOptions
        if let editionAfter { options.edition = editionAfter }
        if let checklistsAfter { options.checklists = checklistsAfter }
        return options
    }
}
