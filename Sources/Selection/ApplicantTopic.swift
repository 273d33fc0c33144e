package import Scorecards

/// One topic of an applicant: its sums, and what they could at best become.
package struct ApplicantTopic: Sendable, Hashable {
    /// The topic.
    package let topic: Topic
    /// The title in the language of the run.
    package let title: String
    /// The weight in the index; nil for a topic on its own scale.
    package let weight: Int?
    /// The points.
    package let points: Points
    /// The maximum.
    package let possible: Points
    /// The points if every unknown fact were in the school's favour.
    package let bestPoints: Points

    /// Makes a topic.
    package init(topic: Topic, title: String, weight: Int?, points: Points, possible: Points, bestPoints: Points) {
        self.topic = topic
        self.title = title
        self.weight = weight
        self.points = points
        self.possible = possible
        self.bestPoints = bestPoints
    }

    /// Repeats a topic's result.
    /// - Parameters:
    ///   - result: the result.
    ///   - others: the results of all topics of the school. A topic on its own scale may count what another one gives: while
    ///     facts of the others are unknown, what rests on computed values alone isn't final either.
    package init(_ result: TopicResult, among others: [TopicResult]) {
        let isOpen =
            result.weight == nil
            && others.contains { topic in
                topic.weight != nil && topic.findings.contains { $0.outcome.isUnknown && $0.lost > .zero }
            }
        let unknown = result.findings.filter { finding in
            finding.outcome.isUnknown
                || isOpen && !finding.facts.isEmpty && finding.facts.allSatisfy { $0.file == nil }
        }.reduce(Points.zero) { $0 + $1.lost }
        self.init(
            topic: result.topic, title: result.title, weight: result.weight, points: result.points,
            possible: result.status == .notApplicable ? .zero : result.possible,
            bestPoints: min(result.points + unknown, result.possible))
    }

    /// 100 × points ÷ possible, exactly; nil when nothing is applicable.
    package var score: Fraction? {
        possible > .zero ? Fraction(100 * points.hundredths, possible.hundredths) : nil
    }

    /// The score that unknown facts could at best give.
    package var bestScore: Fraction? {
        possible > .zero ? Fraction(100 * bestPoints.hundredths, possible.hundredths) : nil
    }
}
