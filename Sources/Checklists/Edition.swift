package import Scorecards

/// A dated set of five checklists with weights, grades and the law they rest on (版本).
package struct Edition: Sendable {
    /// A grade as the file states it.
    package struct GradeText: Sendable, Hashable {
        /// The identifier.
        package let id: String
        /// The label.
        package let title: LocalizedText
        /// The lowest index that reaches it.
        package let from: Fraction
    }

    /// The identifier, such as `2022`.
    package let id: String
    /// The first report year it is meant for.
    package let from: Int
    /// The last report year; nil means still in force.
    package let to: Int?
    /// The year that examples use unless they say otherwise.
    package let exampleYear: Int
    /// The share of a rule's points, from 0 to 1, that remains when the evidence is missing.
    package let notProvenShare: Fraction
    /// The title.
    package let title: LocalizedText
    /// The grades, best first.
    package let grades: [GradeText]
    /// Named values that all checklists share.
    package let lets: [Let]
    /// The checklists, in the fixed order of topics.
    package let checklists: [Checklist]
    /// File name and SHA-256 of the edition's files, in reading order.
    package let fingerprints: [(file: String, sha256: String)]
    /// The checklists as they are judged by.
    let compilation: EditionCompilation

    /// Whether a report year belongs to this edition.
    package func covers(_ year: Int) -> Bool { year >= from && year <= to ?? .max }
}
