package import Scorecards

extension SchoolRow {
    /// The row of a scorecard.
    /// - Parameters:
    ///   - scorecard: the scorecard.
    ///   - reviews: the bureau's reviews of the school, and what became of them.
    package init(_ scorecard: Scorecard, reviews: [InputFile] = []) {
        let school = scorecard.school
        let notices = scorecard.notices
        let topics = scorecard.topics.map { topic in
            let file = scorecard.files.first { $0.topic == topic.topic && $0.status == .accepted }
            return TopicRow(
                status: topic.status, submitted: file?.submitted, isLate: file?.isLate ?? false, file: file?.path,
                points: topic.points, possible: topic.possible, claimed: topic.claimed,
                // Member by member, which copies no finding.
                findings: topic.findings.indices.map { position in
                    Finding(
                        outcome: topic.findings[position].outcome, points: topic.findings[position].points,
                        possible: topic.findings[position].possible, claimed: topic.findings[position].claimed)
                })
        }
        self.init(
            code: school.code, name: school.name, stage: school.stage, jurisdiction: school.jurisdiction,
            roster: school.roster, closed: school.closed, application: scorecard.application, status: scorecard.status,
            index: scorecard.index, grade: scorecard.grade?.id,
            uncapped: scorecard.index.map { scorecard.context.scale.grade(for: $0).id },
            caps: scorecard.caps.map(\.criterion), unproven: scorecard.unproven, topics: topics,
            measures: scorecard.measures.map { Measure(value: $0.value, stated: $0.stated) }, marks: scorecard.marks,
            vetoes: scorecard.vetoes.map { VetoEvent(id: $0.id, kind: $0.kind, date: $0.date) },
            notices: NoticeCounts(
                errors: notices.count { $0.severity == .error }, warnings: notices.count { $0.severity == .warning },
                infos: notices.count { $0.severity == .info }),
            refused: scorecard.files.count { $0.status.isRefusal }, reviewed: Self.reviewed(scorecard),
            refusedReviews: reviews.count { $0.status.isRefusal })
    }

    private static func reviewed(_ scorecard: Scorecard) -> [Reviewed] {
        scorecard.topics.enumerated().flatMap { topic, result in
            result.findings.enumerated().compactMap { criterion, finding -> Reviewed? in
                guard let applied = finding.review else { return nil }
                let computed = applied.computed
                return Reviewed(
                    topic: topic, criterion: criterion,
                    computed: Finding(
                        outcome: computed.outcome, points: computed.points, possible: computed.possible,
                        claimed: finding.claimed),
                    number: applied.review.number, date: applied.review.date, office: applied.review.office,
                    reason: finding.reason, role: applied.review.role, validUntil: applied.review.validUntil)
            }
        }
    }
}

extension InputFile.Status {
    /// Whether a file was turned down: anything but one that counts, an older revision and a second copy.
    package var isRefusal: Bool { self != .accepted && self != .superseded && self != .duplicate }
}
