package import Wording

/// Why a RUN folder could not be used: it is a fault of what was named, not of the schools.
package struct RunError: Error, Sendable, Hashable {
    /// The kinds of fault; new ones may be added.
    package struct Code: Sendable, Hashable {
        /// A stable identifier for reports.
        package let id: String

        /// The folder holds no record of a run.
        package static let notARun = Code(id: "run.none")
        /// The run was made by a version that wrote no rows.
        package static let withoutRows = Code(id: "run.withoutRows")
        /// A file is not what the run wrote.
        package static let changed = Code(id: "run.changed")
        /// A file of the run is not there.
        package static let incomplete = Code(id: "run.incomplete")
        /// A file cannot be read as what the run should have written.
        package static let unreadable = Code(id: "run.unreadable")
    }

    /// What went wrong.
    package let code: Code
    /// The folder.
    package let folder: String
    /// The file in it.
    package let file: String
    /// The place in the file, or what was expected there.
    package let detail: String

    /// Makes an error.
    package init(_ code: Code, folder: String, file: String, detail: String = "") {
        self.code = code
        self.folder = folder
        self.file = file
        self.detail = detail
    }

    /// What a user reads, with the remedy.
    package func text(_ language: Language) -> String {
        let phrase =
            switch code {
            case .notARun: Strings.runNone
            case .withoutRows: Strings.runWithoutRows
            case .changed: Strings.runChanged
            case .incomplete: Strings.runIncomplete
            default: Strings.runUnreadable
            }
        return phrase.text(language, folder, file, detail)
    }
}
