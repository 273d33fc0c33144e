package import Scorecards

/// What schools are ranked by; higher comes first, and a later key counts only where the earlier ones are equal.
package enum RankingKey: Sendable, Hashable {
    /// The exact model-school score.
    case score
    /// The exact score of a topic of the index.
    case topic(Topic)
    /// The years since the last title, longer first.
    case titleYears

    /// The name in outputs.
    package var name: String {
        switch self {
        case .score: "score"
        case .topic: "topic"
        case .titleYears: "titleYears"
        }
    }

    /// The topic it looks at, for a topic score.
    package var topic: Topic? {
        if case .topic(let topic) = self { topic } else { nil }
    }
}
