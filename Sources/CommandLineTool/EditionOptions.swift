package import ArgumentParser
import Wording

/// The options of commands that score: under which edition, as of which day.
package struct EditionOptions: ParsableArguments, Sendable {
    @Option(help: ArgumentHelp(Strings.helpChecklists.both))
    package var checklists: String?

    @Option(help: ArgumentHelp(Strings.helpEdition.both))
    package var edition: String?

    @Option(name: .customLong("as-of"), help: ArgumentHelp(Strings.helpAsOf.both))
    package var asOf: String?

    package init() {}
}
