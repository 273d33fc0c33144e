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
    package func values(_ applicant: Applicant) -> [KeyValue] {
        keys.map { key in
            switch key {
            case .score:
                let score = applicant.score ?? Fraction(0)
                return KeyValue(
                    key: key, label: Strings.keyScore.text(language), value: score, text: score.flooredText)
            case .topic(let topic): return value(of: topic, applicant)
            case .titleYears: return titleYears(applicant)
            }
        }
    }

    /// A topic that does not concern a school counts as the plain mean of those that do: neither an advantage nor a loss.
    private func value(of topic: Topic, _ applicant: Applicant) -> KeyValue {
        let own = applicant.topic(topic)
        if let score = own?.score {
            return KeyValue(
                key: .topic(topic), label: own?.title ?? topic.rawValue, value: score, text: score.flooredText)
        }
        let others = applicant.topics.filter { $0.weight != nil }.map { (weight: Int?(1), score: $0.score) }
        let mean = Scorecard.index(weighing: others) ?? Fraction(0)
        return KeyValue(
            key: .topic(topic), label: own?.title ?? topic.rawValue, value: mean,
            text: Strings.keySubstituted.text(language, mean.flooredText))
    }

    private func titleYears(_ applicant: Applicant) -> KeyValue {
        let label = Strings.keyTitleYears.text(language)
        guard !applicant.titles.isEmpty else {
            return KeyValue(
                key: .titleYears, label: label, value: Fraction(Self.never), text: Strings.keyNeverTitled.text(language)
            )
        }
        guard let latest = applicant.titles.compactMap(\.year).max(), applicant.titles.allSatisfy({ $0.year != nil })
        else {
            return KeyValue(
                key: .titleYears, label: label, value: Fraction(0), text: Strings.keyYearUnknown.text(language))
        }
        return KeyValue(
            key: .titleYears, label: label, value: Fraction(year - latest),
            text: Strings.keyYears.text(language, "\(year - latest)"))
    }

    /// Whether the first school comes strictly before the second.
    package static func isAhead(_ left: [KeyValue], of right: [KeyValue]) -> Bool {
        for (one, other) in zip(left, right) where one.value != other.value { return one.value > other.value }
        return false
    }

    /// Whether nothing tells two schools apart.
    package static func isTied(_ left: [KeyValue], with right: [KeyValue]) -> Bool {
        !isAhead(left, of: right) && !isAhead(right, of: left)
    }
}
