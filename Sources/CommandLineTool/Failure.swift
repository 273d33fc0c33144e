import ArgumentParser
import Assessment
import Checklists
import Files
import LibXML
import Schools
package import Wording

/// An error as the command line reports it: what to print and how to exit.
package struct Failure: Error, Sendable {
    /// How to exit.
    package let status: ExitStatus
    /// What to print on standard error.
    package let message: String

    /// Makes a failure.
    package init(_ status: ExitStatus, _ message: String) {
        self.status = status
        self.message = message
    }

    /// Turns any error of the layers below into what a user reads.
    package init(_ error: any Error, _ language: Language) {
        switch error {
        case let failure as Failure: self = failure
        case let error as FileError:
            self.init(error.code == .occupied || error.code == .notFound ? .unusable : .failed, error.text(language))
        case let error as ChecklistError:
            self.init(.unusable, Self.text(error, language))
        case let error as RosterError:
            self.init(.unusable, error.text(language))
        case let error as XMLError:
            self.init(.unusable, Strings.unexpected.text(language, "\(error)"))
        default:
            self.init(.failed, Strings.unexpected.text(language, "\(error)"))
        }
    }

    private static func text(_ error: ChecklistError, _ language: Language) -> String {
        let place = [error.file, error.line.map { "\($0)" }].compactMap(\.self).joined(separator: ":")
        let part = error.part.map { " [\($0)]" } ?? ""
        let expression = error.expression.map { "\n    " + Strings.expressionLine.text(language, $0) } ?? ""
        return Strings.brokenChecklist.text(language, place + part, error.message) + expression
    }
}
