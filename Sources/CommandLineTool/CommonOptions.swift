package import ArgumentParser
package import Wording

/// The options that all commands share.
package struct CommonOptions: ParsableArguments, Sendable {
    @Option(name: .customLong("lang"), help: ArgumentHelp(Strings.helpLang.both))
    package var language: Language = .chinese

    @Option(help: ArgumentHelp(Strings.helpSchemas.both))
    package var schemas: String?

    package init() {}
}
