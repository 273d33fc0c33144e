import ArgumentParser
import Schemas
import Wording

/// Schemas that begin to be read while the command line is still being understood: over one school that is a tenth of the
/// run, on one processor. Only a guess, which is used where it turns out right.
package struct HeadStart: Sendable {
    /// What the work in progress was given.
    @TaskLocal static var given: HeadStart?

    /// What a scoring command asks for, in this order.
    static func parts(_ language: Language) -> [SchemaLibrary.Part] {
        [
            .schema(.edition), .schema(.checklist), .labels(language), .schema(.submission),
        ]
    }

    /// The folder that was guessed, as the command line has it.
    let folder: String
    /// Its schemas.
    let schemas: SchemaLibrary

    /// Begins, if the arguments are those of a command that scores.
    package init?(_ arguments: [String]) {
        let scoring = [ScoreCommand.configuration, ExplainCommand.configuration].map(\.commandName)
        guard let command = arguments.first, scoring.contains(command) else { return nil }
        let named = arguments.firstIndex(of: "--schemas").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
        guard let folder = try? FolderSearch.folder("schemas", named: named, .chinese) else { return nil }
        self.folder = folder
        schemas = RunSetup.schemas(in: folder)
        schemas.prefetch(Self.parts(arguments.contains("en") ? .english : .chinese))
    }
}
