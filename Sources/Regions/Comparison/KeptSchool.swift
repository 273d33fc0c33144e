import Scorecards

/// A school as it waits for its counterpart: its figures, and 12 bytes for each criterion.
struct KeptSchool: Sendable {
    /// A criterion, in the order of the heading's topic.
    struct Finding: Sendable, Hashable {
        let outcome: Outcome
        /// The points given, in hundredths.
        let points: Int32
        /// The points possible, in hundredths.
        let possible: Int32
    }

    let school: ComparedSchool
    /// The findings of each topic.
    let findings: [[Finding]]

    init(_ row: SchoolRow) {
        school = ComparedSchool(row)
        findings = row.topics.map { topic in
            topic.findings.map {
                Finding(
                    outcome: $0.outcome, points: Int32(clamping: $0.points.hundredths),
                    possible: Int32(clamping: $0.possible.hundredths))
            }
        }
    }
}
