import Scorecards
import Wording

extension ScoringContext {
    /// The language of the run; Chinese for anything that isn't `en`.
    var wordingLanguage: Language { Language(rawValue: language) ?? .chinese }
}
