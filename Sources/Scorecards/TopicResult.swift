/// One topic of one school: its findings and their exact sum.
package struct TopicResult: Sendable {
    /// Whether and why the topic has a score.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// A valid submission was scored.
        case scored
        /// Nothing was sent: every applicable criterion is not reported.
        case notSubmitted
        /// Something was sent and had to be rejected: every applicable criterion is not reported.
        case rejected
        /// The checklist does not concern this school (or, for model-school, it did not apply).
        case notApplicable
    }

    /// The topic.
    package let topic: Topic
    /// The topic's title in the language of the run.
    package let title: String
    /// Whether and why there is a score.
    package let status: Status
    /// The weight in the index; nil for a topic on its own scale.
    package let weight: Int?
    /// The findings, in the order of the checklist.
    package let findings: [Finding]
    /// The sum of the points, bonus included, never above `possible`.
    package let points: Points
    /// The maximum: the points of the criteria that apply.
    package let possible: Points

    /// Sums up the findings of a topic.
    package init(topic: Topic, title: String, status: Status, weight: Int?, findings: [Finding]) {
        self.topic = topic
        self.title = title
        self.status = status
        self.weight = weight
        self.findings = findings
        possible = findings.reduce(.zero) { $0 + $1.possible }
        points = min(findings.reduce(.zero) { $0 + $1.points }, possible)
    }

    /// 100 × points ÷ possible, exactly; nil when nothing is applicable.
    package var score: Fraction? {
        guard status != .notApplicable, possible > .zero else { return nil }
        return Fraction(100 * points.hundredths, possible.hundredths)
    }

    // Most findings are passed over below, and looked at in their array: to take one out would count references up and
    // down for every text in it.

    /// The findings that reviews changed, in the order of the checklist.
    package var reviewed: [Finding] {
        findings.indices.filter { findings[$0].review != nil }.map { findings[$0] }
    }

    /// How many criteria cost points only because their facts or evidence are not there.
    var unproven: Int {
        findings.indices.count { findings[$0].outcome == .notReported || findings[$0].outcome == .notProven }
    }

    /// The points that the school claims, where it claims any.
    package var claimed: Points? {
        findings.indices.reduce(nil) { sum, position in
            guard let claimed = findings[position].claimed else { return sum }
            return (sum ?? .zero) + claimed
        }
    }
}
