import Scorecards

/// A school as it is set beside its counterpart: its figures and its findings.
struct KeptSchool: Sendable {
    /// A criterion, in the order of the heading's topic.
    struct Finding: Sendable, Hashable {
        let outcome: Outcome
        /// The points given, in hundredths.
        let points: Int
        /// The points possible, in hundredths.
        let possible: Int
        /// Whether a review gave the answer.
        let isReviewed: Bool
    }

    let school: ComparedSchool
    /// The findings of each topic.
    let findings: [[Finding]]

    init(_ row: SchoolRow) {
        school = ComparedSchool(row)
        findings = row.topics.enumerated().map { place, topic in
            topic.findings.enumerated().map { criterion, finding in
                Finding(
                    outcome: finding.outcome, points: finding.points.hundredths,
                    possible: finding.possible.hundredths,
                    isReviewed: row.reviewed.contains { $0.topic == place && $0.criterion == criterion })
            }
        }
    }
}
