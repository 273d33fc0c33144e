package import Scorecards

/// A school that applied, with all that a selection looks at: plain values, from wherever they were read.
package struct Applicant: Sendable {
    /// What became of the application.
    package enum Application: Sendable, Hashable {
        /// It was accepted and names a level, or none.
        case accepted(level: TitleLevel?)
        /// It was turned down; the messages say why.
        case rejected([String])
    }

    /// Which school.
    package let school: SchoolIdentity
    /// The codes of its jurisdictions, its own first.
    package let jurisdictions: [String]
    /// What became of the application.
    package let application: Application
    /// The grade in the language of the run.
    package let grade: String
    /// The topics, in their fixed order.
    package let topics: [ApplicantTopic]
    /// What every criterion says, in the order of the checklists.
    package let answers: [CriterionAnswer]
    /// The events that the checklists found.
    package let vetoes: [Veto]
    /// The kinds of events that the school stated to have, or not to have, occurred.
    package let declared: [String: Fact]
    /// The titles of the roster.
    package let titles: [TitleRecord]
    /// The day of founding as the roster has it, its value yyyy-mm-dd; nil when unknown.
    package let founded: Fact?
    /// Whether the declaration of truth is signed; nil when nothing is said.
    package let isSigned: Bool?
    /// Where that stands.
    package let signature: Fact?
    /// Remarks of the assertions that a visit should settle.
    package let notices: [Notice]

    /// Makes an applicant.
    package init(
        school: SchoolIdentity, jurisdictions: [String], application: Application, grade: String,
        topics: [ApplicantTopic], answers: [CriterionAnswer], vetoes: [Veto], declared: [String: Fact],
        titles: [TitleRecord], founded: Fact?, isSigned: Bool?, signature: Fact?, notices: [Notice]
    ) {
        self.school = school
        self.jurisdictions = jurisdictions
        self.application = application
        self.grade = grade
        self.topics = topics
        self.answers = answers
        self.vetoes = vetoes
        self.declared = declared
        self.titles = titles
        self.founded = founded
        self.isSigned = isSigned
        self.signature = signature
        self.notices = notices
    }

    /// The answers that reviews decided, in the order of the checklists.
    package var reviewed: [CriterionAnswer] { answers.filter { $0.review != nil } }

    /// The result of a topic.
    package func topic(_ topic: Topic) -> ApplicantTopic? { topics.first { $0.topic == topic } }

    /// The exact model-school score.
    package var score: Fraction? { topic(.modelSchool)?.score }

    /// The exact compliance index.
    package var index: Fraction? { Scorecard.index(weighing: topics.lazy.map { ($0.weight, $0.score) }) }

    /// The index that unknown facts could at best give.
    package var bestIndex: Fraction? { Scorecard.index(weighing: topics.lazy.map { ($0.weight, $0.bestScore) }) }
}
