/// Which reviews of one school count, what is wrong with the others, and the topics after those that count.
///
/// It is a pure function of the computed topics and the reviews: a review is held against what the rules computed, never
/// against what another review made of it, so that the order of files changes nothing.
package struct ReviewRuling: Sendable {
    /// Whether a criterion can be reviewed at a school.
    package enum Reach: Sendable, Hashable {
        /// The edition has no such criterion.
        case unknown
        /// The criterion is for schools of other stages.
        case outside
        /// The criterion is asked of the school.
        case within
    }

    /// What is wrong with each review, in their order; nothing for one that counts.
    package let faults: [[ReviewFault]]
    private let applied: [String: AppliedReview]

    /// Rules on the reviews of one school.
    /// - Parameters:
    ///   - reviews: the reviews.
    ///   - topics: the computed topics.
    ///   - reach: whether a criterion can be reviewed at this school.
    package init(_ reviews: [Review], over topics: [TopicResult], reach: (String) -> Reach) {
        var findings: [String: Finding] = [:]
        for finding in topics.flatMap(\.findings) { findings[finding.criterion.id] = finding }
        var faults = reviews.map { review in
            review.changes.compactMap { change in
                Self.fault(change, findings[change.criterion], reach(change.criterion))
                    .map { ReviewFault(change: change, kind: $0) }
            }
        }
        // Only reviews that would count can contradict each other.
        let standing = reviews.indices.filter { faults[$0].isEmpty }
        var claims: [String: [(review: Int, change: Review.Change)]] = [:]
        for place in standing {
            for change in reviews[place].changes { claims[change.criterion, default: []].append((place, change)) }
        }
        for place in standing {
            faults[place] = reviews[place].changes.compactMap { change in
                let rival = claims[change.criterion]?.first { rival in
                    rival.review != place
                        && (rival.change.outcome != change.outcome
                            || Self.points(rival.change, findings) != Self.points(change, findings))
                }
                return rival.map {
                    ReviewFault(
                        change: change, kind: .conflicting(file: reviews[$0.review].file, line: $0.change.line))
                }
            }
        }
        self.faults = faults
        // Of reviews that say the same the latest is named; the path of the file is the last tie-breaker.
        let counting = standing.filter { faults[$0].isEmpty }.map { reviews[$0] }
            .sorted { ($0.date, $0.file) < ($1.date, $1.file) }
        var applied: [String: AppliedReview] = [:]
        for review in counting {
            for change in review.changes {
                guard let finding = findings[change.criterion] else { continue }
                applied[change.criterion] = AppliedReview(review: review, change: change, computed: finding.computed)
            }
        }
        self.applied = applied
    }

    /// Whether any review counts.
    package var changesAnything: Bool { !applied.isEmpty }

    /// The topics with the findings that reviews correct; points, maximum and score follow.
    package func topics(_ topics: [TopicResult]) -> [TopicResult] {
        guard changesAnything else { return topics }
        return topics.map { topic in
            guard topic.findings.contains(where: { applied[$0.criterion.id] != nil }) else { return topic }
            return TopicResult(
                topic: topic.topic, title: topic.title, status: topic.status, weight: topic.weight,
                findings: topic.findings.map { finding in
                    applied[finding.criterion.id].map { Finding(finding, after: $0) } ?? finding
                })
        }
    }

    private static func points(_ change: Review.Change, _ findings: [String: Finding]) -> Points? {
        findings[change.criterion].flatMap { try? change.points(of: $0.worth, role: $0.criterion.role) }
    }

    private static func fault(_ change: Review.Change, _ finding: Finding?, _ reach: Reach) -> ReviewFault.Kind? {
        if reach == .unknown { return .unknownCriterion }
        guard reach == .within, let finding else { return .notAsked }
        guard finding.outcome == change.replaced, change.replacedPoints ?? finding.points == finding.points else {
            return .outdated(finding.outcome, finding.points)
        }
        do throws(ReviewFault.Kind) {
            let points = try change.points(of: finding.worth, role: finding.criterion.role)
            return change.outcome == finding.outcome && points == finding.points ? .unchanged : nil
        } catch {
            return error
        }
    }
}
