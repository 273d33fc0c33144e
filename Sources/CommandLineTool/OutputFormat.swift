import ArgumentParser
import Wording

/// For whom a command writes: a person or a program.
package enum OutputFormat: String, Sendable, CaseIterable, ExpressibleByArgument {
    case text, json
}

extension Language: ExpressibleByArgument {}
