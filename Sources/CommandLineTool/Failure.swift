import ArgumentParser
import Assessment
import Checklists
import Files
import LibXML
import Regions
import Reports
import Schools
import Selection
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
            self.init(
                [.occupied, .notFound, .notFolder].contains(error.code) ? .unusable : .failed, error.text(language))
        case let error as ChecklistError:
            self.init(.unusable, Self.text(error, language))
        case let error as RunError:
            self.init(.unusable, error.text(language))
        case let error as WorkbookError:
            self.init(.failed, error.text(language))
        case let error as MergeError:
            self.init(.unusable, error.text(language))
        case let error as RosterError:
            self.init(.unusable, error.text(language))
        case let error as PolicyError:
            self.init(.unusable, error.text(language))
        case let error as XMLError:
            // Documents answer with findings; what is thrown up to here is a schema that can't be used.
            let place = [error.place?.file, error.place?.line.map { "\($0)" }].compactMap(\.self).joined(separator: ":")
            self.init(.unusable, Strings.brokenSchema.text(language, place, error.message))
        default:
            self.init(.failed, Strings.unexpected.text(language, "\(error)"))
        }
    }

    private static func text(_ error: ChecklistError, _ language: Language) -> String {
        // Nothing is broken where the user only has to choose.
        if error.code == .edition { return Strings.noEditionIn.text(language, error.file, error.message) }
        let place = [error.file, error.line.map { "\($0)" }].compactMap(\.self).joined(separator: ":")
        let part = error.part.map { " [\($0)]" } ?? ""
        let expression = error.expression.map { "\n    " + Strings.expressionLine.text(language, $0) } ?? ""
        return Strings.brokenChecklist.text(language, place + part, error.message) + expression
    }
}
