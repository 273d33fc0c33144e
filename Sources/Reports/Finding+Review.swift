import Scorecards
import Wording

extension Finding {
    /// The computed answer and the reviewed one, as `原评定 未达标 0.00/15.00 → 复核后 达标 15.00/15.00`.
    func reviewChange(_ language: Language) -> String {
        Strings.reviewChange.text(
            language, computed.text(language),
            Answer.text(outcome, points, possible, language))
    }

    /// Number, date and office of the paper, without any name of a person.
    func reviewPaper(_ language: Language) -> String? {
        guard let review = review?.review else { return nil }
        return Self.reviewPaper(
            number: review.number, date: review.date, office: review.office, role: review.role,
            validUntil: review.validUntil, language)
    }

    /// Number, date and office of a paper that was taken over into a row.
    static func reviewPaper(
        number: String, date: String, office: String, role: String?, validUntil: String?, _ language: Language
    ) -> String {
        let office = [office, role].compactMap(\.self).joined(separator: " ")
        var text = Strings.reviewPaper.text(language, number, date, office)
        if let validUntil {
            text += Strings.listSeparator.text(language) + Strings.reviewValidUntil.text(language, validUntil)
        }
        return text
    }
}

extension Finding.Answer {
    /// The word for the outcome, with points and maximum where it has any.
    func text(_ language: Language) -> String { Self.text(outcome, points, possible, language) }

    /// The word for an outcome, with points and maximum where it has any.
    static func text(_ outcome: Outcome, _ points: Points, _ possible: Points, _ language: Language) -> String {
        let word = outcome.phrase.text(language)
        if possible > .zero { return word + " " + points.text + "/" + possible.text }
        return points > .zero ? word + " " + points.text : word
    }
}
