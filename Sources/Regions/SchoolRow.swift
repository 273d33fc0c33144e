package import Scorecards

/// One school of a region as a row: what roll-ups, comparisons and selections need of its scorecard, in one or two
/// kilobytes and without its sentences.
///
/// Rows stand in roster order in `region.jsonl`; what they share is the ``RegionHeading``.
package struct SchoolRow: Sendable, Hashable {
    /// One criterion, in the order of the heading's topic.
    package struct Finding: Sendable, Hashable {
        /// The answer.
        package let outcome: Outcome
        /// The points given.
        package let points: Points
        /// The points possible here; zero when the criterion left both sides.
        package let possible: Points
        /// The points that the school claims, if it does.
        package let claimed: Points?

        /// Makes a finding.
        package init(outcome: Outcome, points: Points, possible: Points, claimed: Points?) {
            self.outcome = outcome
            self.points = points
            self.possible = possible
            self.claimed = claimed
        }

        /// The points that could still be won.
        package var lost: Points { max(possible - points, .zero) }
    }

    /// One topic, in the order of the heading.
    package struct TopicRow: Sendable, Hashable {
        /// Whether and why there is a score.
        package let status: TopicResult.Status
        /// The day on which the submission that counts says it was sent, yyyy-mm-dd.
        package let submitted: String?
        /// Whether that was after the last day for submissions.
        package let isLate: Bool
        /// The submission that counts, as a path in the data folder.
        package let file: String?
        /// The points given.
        package let points: Points
        /// The points possible.
        package let possible: Points
        /// The points claimed.
        package let claimed: Points?
        /// The findings, one for each criterion; empty when the topic does not apply.
        package let findings: [Finding]

        /// Makes a topic.
        package init(
            status: TopicResult.Status, submitted: String?, isLate: Bool, file: String?, points: Points,
            possible: Points, claimed: Points?, findings: [Finding]
        ) {
            self.status = status
            self.submitted = submitted
            self.isLate = isLate
            self.file = file
            self.points = points
            self.possible = possible
            self.claimed = claimed
            self.findings = findings
        }

        /// The points claimed, less those computed for the same criteria; nil where nothing is claimed.
        package var difference: Points? {
            let claims = findings.filter { $0.claimed != nil }
            guard !claims.isEmpty else { return nil }
            return claims.reduce(Points.zero) { $0 + ($1.claimed ?? .zero) - $1.points }
        }

        /// 100 × points ÷ possible, exactly; nil when nothing is applicable.
        package var score: Fraction? {
            guard status != .notApplicable, possible > .zero else { return nil }
            return Fraction(100 * points.hundredths, possible.hundredths)
        }
    }

    /// One measure, in the order of the heading.
    package struct Measure: Sendable, Hashable {
        /// What it found.
        package let value: MeasureValue
        /// The rate that the school states without counts.
        package let stated: Points?

        /// Makes a measure.
        package init(value: MeasureValue, stated: Points?) {
            self.value = value
            self.stated = stated
        }
    }

    /// An event that bars selection.
    package struct VetoEvent: Sendable, Hashable {
        /// The veto's identifier in the checklist.
        package let id: String
        /// The kind of event, as the schema names it.
        package let kind: String
        /// The event's date, yyyy-mm-dd; nil when unknown.
        package let date: String?

        /// Makes an event.
        package init(id: String, kind: String, date: String?) {
            self.id = id
            self.kind = kind
            self.date = date
        }
    }

    /// A finding that a review changed: what the rules had computed, and the paper. The finding of the topic is the reviewed
    /// one.
    package struct Reviewed: Sendable, Hashable {
        /// The topic, by its place in the heading.
        package let topic: Int
        /// The criterion, by its place in the topic.
        package let criterion: Int
        /// What the rules had computed.
        package let computed: Finding
        /// The number of the paper.
        package let number: String
        /// When it was decided, yyyy-mm-dd.
        package let date: String
        /// The office that decided.
        package let office: String
        /// Why.
        package let reason: String
        /// The post of the person who decided; the name stays in the county.
        package let role: String?
        /// The last day on which the paper holds, yyyy-mm-dd; nil when there is no end.
        package let validUntil: String?

        /// Makes a reviewed finding.
        package init(
            topic: Int, criterion: Int, computed: Finding, number: String, date: String, office: String,
            reason: String, role: String?, validUntil: String?
        ) {
            self.topic = topic
            self.criterion = criterion
            self.computed = computed
            self.number = number
            self.date = date
            self.office = office
            self.reason = reason
            self.role = role
            self.validUntil = validUntil
        }
    }

    /// How many remarks the assertions made.
    package struct NoticeCounts: Sendable, Hashable {
        /// Errors: a submission was rejected.
        package let errors: Int
        /// Warnings.
        package let warnings: Int
        /// Remarks.
        package let infos: Int

        /// Makes counts.
        package init(errors: Int, warnings: Int, infos: Int) {
            self.errors = errors
            self.warnings = warnings
            self.infos = infos
        }
    }

    /// The ten-digit school code.
    package let code: String
    /// The name.
    package let name: String
    /// The stage token of the roster, such as `nineYear`.
    package let stage: String
    /// The code of the jurisdiction that owns the school.
    package let jurisdiction: String
    /// What else the roster says.
    package let roster: RosterFacts
    /// The day on which the school closed, when it was before the comparison date: it is not assessed.
    package let closed: String?
    /// The level of the title that the school applies for.
    package let application: String?
    /// How much could be scored.
    package let status: Scorecard.Status
    /// The compliance index, exactly; nil when nothing is applicable.
    package let index: Fraction?
    /// The identifier of the grade after caps.
    package let grade: String?
    /// The identifier of the grade before caps.
    package let uncapped: String?
    /// The criteria whose failure caps the grade.
    package let caps: [String]
    /// How many criteria of the index cost points only because facts or evidence are not there.
    package let unproven: Int
    /// The topics, one for each of the heading.
    package let topics: [TopicRow]
    /// The measures, one for each of the heading.
    package let measures: [Measure]
    /// What the school contributes to questions across schools.
    package let marks: [QuestionMark]
    /// The events that bar selection.
    package let vetoes: [VetoEvent]
    /// How many remarks there are.
    package let notices: NoticeCounts
    /// How many of its files were turned down; an older revision or a second copy is none of them.
    package let refused: Int
    /// The findings that reviews changed, in the order of the heading.
    package let reviewed: [Reviewed]
    /// How many reviews of the school were refused.
    package let refusedReviews: Int

    /// Makes a row.
    package init(
        code: String, name: String, stage: String, jurisdiction: String, roster: RosterFacts, closed: String?,
        application: String?, status: Scorecard.Status, index: Fraction?, grade: String?, uncapped: String?,
        caps: [String], unproven: Int, topics: [TopicRow], measures: [Measure], marks: [QuestionMark],
        vetoes: [VetoEvent], notices: NoticeCounts, refused: Int, reviewed: [Reviewed] = [], refusedReviews: Int = 0
    ) {
        self.code = code
        self.name = name
        self.stage = stage
        self.jurisdiction = jurisdiction
        self.roster = roster
        self.closed = closed
        self.application = application
        self.status = status
        self.index = index
        self.grade = grade
        self.uncapped = uncapped
        self.caps = caps
        self.unproven = unproven
        self.topics = topics
        self.measures = measures
        self.marks = marks
        self.vetoes = vetoes
        self.notices = notices
        self.refused = refused
        self.reviewed = reviewed
        self.refusedReviews = refusedReviews
    }
}
