package import Wording

/// Why some RUN folders can't be joined: each is sound by itself, and together they make no region.
package struct MergeError: Error, Sendable, Hashable {
    /// The kinds of fault; new ones may be added.
    package struct Code: Sendable, Hashable {
        /// A stable identifier for reports.
        package let id: String

        /// They are about different years.
        package static let year = Code(id: "merge.year")
        /// They were scored under different editions.
        package static let edition = Code(id: "merge.edition")
        /// They were scored under checklists whose bytes differ.
        package static let checklists = Code(id: "merge.checklists")
        /// Their rules compare with different dates.
        package static let asOf = Code(id: "merge.asOf")
        /// They were written in different languages.
        package static let language = Code(id: "merge.language")
        /// They were made by different versions of this program.
        package static let tool = Code(id: "merge.tool")
        /// Their rosters set different last days.
        package static let due = Code(id: "merge.due")
        /// One is invented and the other is not.
        package static let nature = Code(id: "merge.nature")
        /// Their documents were checked against different schemas.
        package static let schemas = Code(id: "merge.schemas")
        /// Something else that all rows share differs.
        package static let heading = Code(id: "merge.heading")
        /// One code stands for different units.
        package static let jurisdiction = Code(id: "merge.jurisdiction")
        /// A school stands in both.
        package static let overlap = Code(id: "merge.overlap")
        /// Nothing lies above all of their units.
        package static let apart = Code(id: "merge.apart")
    }

    /// What went wrong.
    package let code: Code
    /// The folders that do not go together: the earlier argument, then the later.
    package let folders: [String]
    /// What differs, in the order that the message names it.
    package let values: [String]

    /// Makes an error.
    package init(_ code: Code, _ folders: [String], _ values: [String] = []) {
        self.code = code
        self.folders = folders
        self.values = values
    }

    /// What a user reads, with the remedy.
    package func text(_ language: Language) -> String {
        let phrase =
            switch code {
            case .year: Strings.mergeYear
            case .edition: Strings.mergeEdition
            case .checklists: Strings.mergeChecklists
            case .asOf: Strings.mergeDate
            case .language: Strings.mergeLanguage
            case .tool: Strings.mergeTool
            case .due: Strings.mergeDue
            case .nature: Strings.mergeNature
            case .schemas: Strings.mergeSchemas
            case .jurisdiction: Strings.mergeJurisdiction
            case .overlap: Strings.mergeOverlap
            case .apart: Strings.mergeApart
            default: Strings.mergeHeading
            }
        return phrase.text(language, folders + values)
    }
}
