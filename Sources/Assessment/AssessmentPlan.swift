package import Checklists
package import Schemas
package import Schools
package import Scorecards
package import Wording

/// What one run assesses, and under what: all its inputs but the submissions themselves.
package struct AssessmentPlan: Sendable {
    /// The data folder.
    package let data: String
    /// The roster of the data folder.
    package let roster: Roster
    /// The edition to score under.
    package let edition: Edition
    /// The date that rules compare with, yyyy-mm-dd.
    package let asOf: String
    /// The schemas.
    package let schemas: SchemaLibrary
    /// The language of all texts.
    package let language: Language
    /// How many workers share the schools.
    package let jobs: Int
    /// The tool's version.
    package let tool: String
    /// What all scorecards of the run share.
    package let context: ScoringContext

    /// Makes a plan.
    package init(
        data: String, roster: Roster, edition: Edition, asOf: String, schemas: SchemaLibrary, language: Language,
        jobs: Int, tool: String
    ) {
        self.data = data
        self.roster = roster
        self.edition = edition
        self.asOf = asOf
        self.schemas = schemas
        self.language = language
        self.jobs = jobs
        self.tool = tool
        context = ScoringContext(
            roster: roster, edition: edition, asOf: asOf, language: language, tool: tool)
    }
}
