import Schemas
import Scorecards
import Wording

extension ReviewFault {
    /// What a user reads: the line, what is wrong, and what to do.
    /// - Parameters:
    ///   - labels: the vocabulary of reviews, which names the outcomes.
    ///   - language: the language.
    /// - Returns: one sentence with the remedy.
    func text(_ labels: Vocabulary, _ language: Language) -> String {
        let word = { (outcome: Outcome) in
            labels.attribute("replaces", ofElement: "change", inRoot: "review")?.type
                .valueLabel(outcome.rawValue, language) ?? outcome.rawValue
        }
        let line = "\(change.line)"
        let criterion = change.criterion
        return switch kind {
        case .unknownCriterion: Strings.reviewUnknownCriterion.text(language, line, criterion)
        case .notAsked: Strings.reviewNotAsked.text(language, line, criterion)
        case .outdated(let outcome, let points):
            Strings.reviewOutdated.text(
                language, line, criterion, Self.answer(word(change.replaced), change.replacedPoints),
                Self.answer(word(outcome), points))
        case .unchanged: Strings.reviewUnchanged.text(language, line, criterion)
        case .conflicting(let file, let other):
            Strings.reviewConflicting.text(language, line, criterion, file, "\(other)")
        case .pointsAbove(let worth):
            Strings.reviewPointsAbove.text(language, line, criterion, change.points?.text ?? "", worth.text)
        case .pointsMismatch(let worth):
            Strings.reviewPointsMismatch.text(
                language, line, criterion, word(change.outcome), change.points?.text ?? "", worth.text)
        case .pointsMissing(let worth): Strings.reviewPointsMissing.text(language, line, criterion, worth.text)
        case .unscored: Strings.reviewUnscored.text(language, line, criterion)
        }
    }

    private static func answer(_ outcome: String, _ points: Points?) -> String {
        outcome + (points.map { " " + $0.text } ?? "")
    }
}
