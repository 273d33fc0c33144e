package import Scorecards

/// A whole region rolled up from its rows: a pure value, equal for equal rows, whatever they were read from.
package struct RegionSummary: Sendable {
    /// The points of a topic.
    package struct TopicFigures: Sendable, Hashable {
        /// The points given.
        package let points: Points
        /// The points possible; zero when nothing applies.
        package let possible: Points

        /// 100 × points ÷ possible; nil when nothing applies.
        package var score: Fraction? {
            possible > .zero ? Fraction(100 * points.hundredths, possible.hundredths) : nil
        }
    }

    /// A school that must be reminded, and of what: topics by their place in the heading.
    package struct Reminder: Sendable, Hashable {
        /// The position of the school.
        package let school: Int
        /// The topics that were never sent.
        package let missing: [Int]
        /// The topics that were turned down.
        package let rejected: [Int]
        /// The topics that were sent after the last day.
        package let late: [Int]
    }

    /// A school that a measure names.
    package struct MeasureException: Sendable, Hashable {
        /// The position of the school.
        package let school: Int
        /// What the measure found.
        package let value: MeasureValue
        /// What became of the submission that the measure is about.
        package let form: TopicResult.Status?
        /// The rate that the school states.
        package let stated: Points?
        /// The submission that the figures come from; nil where none counts.
        package let file: String?
    }

    /// What a criterion costs the region.
    package struct CriterionLoss: Sendable, Hashable {
        /// The topic, by its place in the heading.
        package let topic: Int
        /// The criterion, by its place in the topic.
        package let criterion: Int
        /// Schools to which it applies.
        package private(set) var applies = 0
        /// Of these, those that lost points.
        package private(set) var schools = 0
        /// The points lost by all of them.
        package private(set) var points = Points.zero
        /// How many schools have each outcome, in the order of `Outcome.allCases`.
        package private(set) var outcomes = [Int](repeating: 0, count: Outcome.allCases.count)

        /// Nothing lost yet.
        package init(topic: Int, criterion: Int) {
            self.topic = topic
            self.criterion = criterion
        }

        mutating func add(_ finding: SchoolRow.Finding) {
            outcomes[finding.outcome.code] += 1
            guard finding.possible > .zero else { return }
            applies += 1
            guard finding.lost > .zero else { return }
            schools += 1
            points = points + finding.lost
        }
    }

    /// What schools claim for a criterion, beside what was computed for the same schools.
    package struct CriterionClaim: Sendable, Hashable {
        /// The topic, by its place in the heading.
        package let topic: Int
        /// The criterion, by its place in the topic.
        package let criterion: Int
        /// Schools that claim points.
        package private(set) var schools = 0
        /// Of these, those that claim more than was computed.
        package private(set) var higher = 0
        /// Of these, those that claim less.
        package private(set) var lower = 0
        /// The points claimed.
        package private(set) var claimed = Points.zero
        /// The points computed for the same schools.
        package private(set) var computed = Points.zero

        init(topic: Int, criterion: Int) {
            self.topic = topic
            self.criterion = criterion
        }

        mutating func add(_ claim: Points, _ points: Points) {
            schools += 1
            if claim > points { higher += 1 } else if claim < points { lower += 1 }
            claimed = claimed + claim
            computed = computed + points
        }
    }

    /// What a school claims over all criteria that it claims points for, beside what was computed for the same ones.
    package struct SchoolClaim: Sendable, Hashable {
        /// The position of the school.
        package let school: Int
        /// How many criteria it claims points for.
        package let criteria: Int
        /// The points claimed.
        package let claimed: Points
        /// The points computed.
        package let computed: Points

        /// Claimed less computed.
        package var difference: Points { claimed - computed }
    }

    /// A finding that a review changed.
    package struct ReviewedFinding: Sendable, Hashable {
        /// The position of the school.
        package let school: Int
        /// What the rules had computed, and the paper.
        package let review: SchoolRow.Reviewed
        /// The finding after the review.
        package let finding: SchoolRow.Finding
    }

    /// A place in the ranking of a cohort.
    package struct RankedSchool: Sendable, Hashable {
        /// The rank: 1, 2, 2, 4.
        package let rank: Int
        /// Whether another school has the same.
        package let isTied: Bool
        /// The position of the school.
        package let school: Int
    }

    /// The schools of one stage by their exact index.
    package struct Ranking: Sendable, Hashable {
        /// The stage token.
        package let stage: String
        /// The schools with an index, best first; ties in the order of their codes.
        package let schools: [RankedSchool]
    }

    /// A question that the marks of schools raise.
    package struct RaisedQuestion: Sendable, Hashable {
        /// A school with what it contributes.
        package struct Entry: Sendable, Hashable {
            /// The position of the school.
            package let school: Int
            /// The detail of its mark.
            package let detail: String
        }

        /// The question, by its place in the heading.
        package let question: Int
        /// What the schools share.
        package let key: String
        /// The schools, in roster order.
        package let entries: [Entry]
    }

    /// What the rows share.
    package let heading: RegionHeading
    /// The schools by their position.
    package let schools: SchoolList
    /// All of them.
    package let region: GroupSummary
    /// By jurisdiction, in the order of the heading; each holds what lies below it.
    package let jurisdictions: [GroupSummary]
    /// The jurisdictions that own schools themselves, in the order of the heading, without what lies below them: each
    /// school is in exactly one.
    package let areas: [GroupSummary]
    /// By stage, those that occur.
    package let stages: [GroupSummary]
    /// By ownership, those that occur.
    package let ownerships: [GroupSummary]
    /// Whom to remind, in roster order.
    package let reminders: [Reminder]
    /// The schools that each measure names, in roster order.
    package let exceptions: ExceptionLists
    /// The criteria by how many schools lost points over them, then by the points.
    package let losses: [CriterionLoss]
    /// Claims by criterion, in the order of the checklists; criteria that nobody claims are left out.
    package let criterionClaims: [CriterionClaim]
    /// Claims by school, the largest excess first.
    package let schoolClaims: [SchoolClaim]
    /// The rankings by stage.
    package let rankings: [Ranking]
    /// The questions raised, in the order of the heading, then by key.
    package let questions: [RaisedQuestion]
    /// The findings that reviews changed, in roster order, then in the order of the checklists.
    package let reviewed: [ReviewedFinding]
    /// How many reviews of schools on the roster were refused.
    package let refusedReviews: Int
    /// How many schools had a file turned down.
    package let schoolsWithRefusals: Int

    /// The composites over a group, in the order of the heading; nil where a rate has nothing to divide by.
    package func composites(of group: GroupSummary) -> [CompositeScore?] {
        heading.composites.map { CompositeScore($0, measures: heading.measures, sums: group.measures) }
    }

    /// The townships among the jurisdictions.
    package var townships: [GroupSummary] { jurisdictions.filter { $0.level == "township" } }
}
