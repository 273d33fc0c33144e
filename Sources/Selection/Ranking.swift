import Scorecards
package import Wording

/// Puts schools in the order of a policy's keys. Where every key is equal the order says nothing: that is a tie.
package struct Ranking: Sendable {
    private let keys: [RankingKey]
    private let year: Int
    private let language: Language

    /// More years than any title is old: a school that never had one comes first among equals.
    private static let never = 10_000

    /// Makes a ranking for the year of the comparison date.
    package init(keys: [RankingKey], year: Int, language: Language) {
        self.keys = keys
        self.year = year
        self.language = language
    }

    /// The values of all keys for a school.
    package func values(_ applicant: Applicant) -> [KeyValue] { values(applicant, atBest: false) }

    /// The values that a school could have at best, were everything that is not known in its favour.
    package func bestValues(_ applicant: Applicant) -> [KeyValue] { values(applicant, atBest: true) }

    private func values(_ applicant: Applicant, atBest: Bool) -> [KeyValue] {
        let score = { (topic: ApplicantTopic) in atBest ? topic.bestScore : topic.score }
        return keys.map { key in
            switch key {
            case .score:
                let score = applicant.topic(.modelSchool).flatMap(score) ?? Fraction(0)
                return KeyValue(
                    key: key, label: Strings.keyScore.text(language), value: score, text: score.flooredText)
            case .topic(let topic): return value(of: topic, applicant, score)
            case .titleYears: return titleYears(applicant, atBest: atBest)
            }
        }
    }

    /// A topic that does not concern a school counts as the plain mean of those that do: neither an advantage nor a loss.
    private func value(
        of topic: Topic, _ applicant: Applicant, _ score: (ApplicantTopic) -> Fraction?
    ) -> KeyValue {
        let own = applicant.topic(topic)
        if let score = own.flatMap(score) {
            return KeyValue(
                key: .topic(topic), label: own?.title ?? topic.rawValue, value: score, text: score.flooredText)
        }
        let others = applicant.topics.filter { $0.weight != nil }.map { (weight: Int?(1), score: score($0)) }
        let mean = Scorecard.index(weighing: others) ?? Fraction(0)
        return KeyValue(
            key: .topic(topic), label: own?.title ?? topic.rawValue, value: mean,
            text: Strings.keySubstituted.text(language, mean.flooredText))
    }

    private func titleYears(_ applicant: Applicant, atBest: Bool) -> KeyValue {
        let label = Strings.keyTitleYears.text(language)
        guard !applicant.titles.isEmpty else {
            return KeyValue(
                key: .titleYears, label: label, value: Fraction(Self.never), text: Strings.keyNeverTitled.text(language)
            )
        }
        let latest = applicant.titles.compactMap(\.year).max()
        guard let latest, atBest || applicant.titles.allSatisfy({ $0.year != nil }) else {
            // However old a title may be, a school that never had one comes before.
            return KeyValue(
                key: .titleYears, label: label, value: Fraction(atBest ? Self.never - 1 : 0),
                text: Strings.keyYearUnknown.text(language))
        }
        return KeyValue(
            key: .titleYears, label: label, value: Fraction(year - latest),
            text: Strings.keyYears.text(language, "\(year - latest)"))
    }

    /// Whether the first school comes strictly before the second, by the keys from a place on.
    package static func isAhead(_ left: [KeyValue], of right: [KeyValue], from first: Int = 0) -> Bool {
        let end = min(left.count, right.count)
        var place = first
        while place < end {
            if left[place].value != right[place].value { return left[place].value > right[place].value }
            place += 1
        }
        return false
    }

    /// Whether nothing tells two schools apart.
    package static func isTied(_ left: [KeyValue], with right: [KeyValue]) -> Bool {
        !isAhead(left, of: right) && !isAhead(right, of: left)
    }
}
