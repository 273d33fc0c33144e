import Checklists
import Schools
import Scorecards
import Wording

extension ScoringContext {
    /// What all scorecards of a plan share.
    convenience init(roster: Roster, edition: Edition, asOf: String, language: Language, tool: String) {
        let scale = GradeScale(
            edition.grades.map { .init(id: $0.id, label: $0.title[language], from: $0.from) })
        // The edition was refused when it loaded if its grades make no scale.
        guard let scale else { preconditionFailure("an edition without a scale") }
        self.init(
            year: roster.year, asOf: asOf, edition: edition.id,
            editionTitle: edition.title[language], scale: scale, fingerprints: edition.fingerprints,
            tool: tool, language: language.rawValue, isFictional: roster.isFictional)
    }
}
