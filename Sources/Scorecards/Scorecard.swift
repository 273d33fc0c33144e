/// One school, one year, one edition: every finding, the totals, the grade and what caps it.
package struct Scorecard: Sendable {
    /// How much of what was expected could be scored.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// Every expected topic was accepted.
        case complete
        /// Some were accepted, others are missing or rejected.
        case partial
        /// Nothing of it was sent.
        case missing
        /// Something was sent and turned down, and nothing of it accepted.
        case rejected
    }

    /// A failed mandatory criterion, and the grade it caps at.
    package struct Cap: Sendable, Hashable {
        /// The criterion.
        package let criterion: String
        /// Its title.
        package let title: String
        /// The grade that can't be passed.
        package let grade: GradeScale.Grade
        /// Why the criterion failed.
        package let reason: String
    }

    /// What all scorecards of the run share.
    package let context: ScoringContext
    /// Which school.
    package let school: SchoolIdentity
    /// How much could be scored.
    package let status: Status
    /// The topics in their fixed order.
    package let topics: [TopicResult]
    /// The compliance index (合规指数), exactly; nil when nothing is applicable (无得分).
    package let index: Fraction?
    /// The grade after caps; nil when there is no index.
    package let grade: GradeScale.Grade?
    /// What caps the grade, in the order of the checklists.
    package let caps: [Cap]
    /// Remarks of the consistency assertions.
    package let notices: [Notice]
    /// Events that bar selection.
    package let vetoes: [Veto]
    /// The files of this school.
    package let files: [InputFile]
    /// What each measure of the edition found here, in the order of the checklists.
    package let measures: [MeasureResult]
    /// What the school contributes to questions across schools.
    package let marks: [QuestionMark]
    /// The level of the title that the school applies for; nil when it does not apply.
    package let application: String?

    /// How many criteria of the index cost points only because their facts or evidence are not there: while any do, the grade
    /// says what is known of the school and not what the school is (暂评).
    package let unproven: Int
    /// What each lost point of the topics in the index is worth, largest gain first; ties in the order of the checklists.
    package let gains: [Gain]

    /// Draws the totals from the topics: index, grade, caps and status.
    package init(
        context: ScoringContext, school: SchoolIdentity, topics: [TopicResult], notices: [Notice], vetoes: [Veto],
        files: [InputFile], measures: [MeasureResult] = [], marks: [QuestionMark] = [], application: String? = nil
    ) {
        self.context = context
        self.school = school
        self.topics = topics
        self.notices = notices
        self.vetoes = vetoes
        self.files = files
        self.measures = measures
        self.marks = marks
        self.application = application
        unproven = topics.reduce(0) { $0 + ($1.weight == nil ? 0 : $1.unproven) }
        gains = Self.gains(of: topics)
        let index = Self.index(of: topics)
        self.index = index
        // A topic outside the index (示范校) has a scale of its own: its failures can't cap the compliance grade.
        caps = Self.findings(of: topics) { $0.breaches }.compactMap { finding in
            guard let grade = finding.criterion.cap.flatMap(context.scale.grade) else { return nil }
            return Cap(
                criterion: finding.criterion.id, title: finding.criterion.title, grade: grade, reason: finding.reason)
        }
        let capGrades = caps.map(\.grade.id)
        grade = index.map { context.scale.capped(context.scale.grade(for: $0), at: capGrades) }
        let expected = topics.filter { $0.weight != nil && $0.status != .notApplicable }
        let accepted = expected.count { $0.status == .scored }
        let wasTurnedDown = expected.contains { $0.status == .rejected } || files.contains { $0.status.isTurnedDown }
        status = accepted == expected.count ? .complete : accepted > 0 ? .partial : wasTurnedDown ? .rejected : .missing
    }

    /// The mean of the applicable topics under their weights, exactly; nil when none has a score.
    package static func index(of topics: [TopicResult]) -> Fraction? {
        index(weighing: topics.lazy.map { ($0.weight, $0.score) })
    }

    /// The mean of scores under their weights, exactly; what lacks either takes no part, and nothing gives nil.
    package static func index(weighing scores: some Sequence<(weight: Int?, score: Fraction?)>) -> Fraction? {
        var sum = Fraction(0)
        var weights = 0
        for (weight, score) in scores {
            guard let weight, let score else { continue }
            sum = sum + Fraction(weight) * score
            weights += weight
        }
        return weights == 0 ? nil : sum / Fraction(weights)
    }

    /// The findings that reviews changed, in the order of the checklists.
    package var reviewed: [Finding] { topics.flatMap(\.reviewed) }

    /// The failed mandatory criteria of the index whose caps reviews lifted, in the order of the checklists.
    package var lifted: [Finding] { Self.findings(of: topics) { $0.isLifted } }

    /// The findings of the index for which something holds. They are few: a list of all would copy every finding for them.
    private static func findings(of topics: [TopicResult], where holds: (Finding) -> Bool) -> [Finding] {
        topics.flatMap { topic in
            topic.weight == nil
                ? [] : topic.findings.indices.filter { holds(topic.findings[$0]) }.map { topic.findings[$0] }
        }
    }

    private static func gains(of topics: [TopicResult]) -> [Gain] {
        let total = topics.reduce(0) { $0 + ($1.weight != nil && $1.score != nil ? $1.weight ?? 0 : 0) }
        guard total > 0 else { return [] }
        let gains = topics.flatMap { topic -> [Gain] in
            guard let weight = topic.weight, topic.score != nil else { return [] }
            let findings = topic.findings
            let given = findings.indices.reduce(Points.zero) { $0 + findings[$1].points }
            return findings.indices.compactMap { position in
                // A bonus may have filled part of the gap already: nothing is won beyond the topic's maximum.
                let won = min(given + findings[position].lost, topic.possible) - topic.points
                guard won > .zero else { return nil }
                return Gain(
                    topic: topic.topic, finding: findings[position],
                    index: Fraction(weight * 100 * won.hundredths, topic.possible.hundredths * total))
            }
        }
        // Places are put in order, which are lighter to move than the gains.
        return gains.indices.sorted { (gains[$1].index, $0) < (gains[$0].index, $1) }.map { gains[$0] }
    }
}

extension InputFile.Status {
    /// Whether a file with this state was meant for this year and could not be used. A valid application for the title,
    /// or a topic that does not concern the school, is nothing that was turned down.
    fileprivate var isTurnedDown: Bool { self == .rejected || self == .conflicting || self == .unreadable }
}
