/// What all scorecards of a run share: year, edition, scale and fingerprints.
package final class ScoringContext: Sendable {
    /// The report year.
    package let year: Int
    /// The date that rules compare with, yyyy-mm-dd.
    package let asOf: String
    /// The identifier of the edition.
    package let edition: String
    /// The edition's title in the language of the run.
    package let editionTitle: String
    /// The grades.
    package let scale: GradeScale
    /// File name and SHA-256 of the edition and its checklists, in reading order.
    package let fingerprints: [(file: String, sha256: String)]
    /// The tool's version.
    package let tool: String
    /// The language of all texts, as `zh` or `en`.
    package let language: String
    /// Whether the data is invented (示例) and every page must say so.
    package let isFictional: Bool

    /// Makes the shared part of all scorecards of a run.
    package init(
        year: Int, asOf: String, edition: String, editionTitle: String, scale: GradeScale,
        fingerprints: [(file: String, sha256: String)], tool: String, language: String, isFictional: Bool
    ) {
        self.year = year
        self.asOf = asOf
        self.edition = edition
        self.editionTitle = editionTitle
        self.scale = scale
        self.fingerprints = fingerprints
        self.tool = tool
        self.language = language
        self.isFictional = isFictional
    }
}
