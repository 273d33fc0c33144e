/// What is so about a school, whatever it reports: its entry on the roster, its people and its cases.
struct SchoolProfile {
    /// A grade of the roster.
    struct Grade {
        let id: String
        let classes: Int
        let students: Int

        /// Whether anti-drug lessons are due.
        var hasLessons: Bool { ["G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12", "V1", "V2"].contains(id) }
        /// Whether its pupils are invited to the anti-drug quiz.
        var hasQuiz: Bool { hasLessons && id != "G12" }
    }

    /// Who holds a post, and since when.
    struct Post {
        let name: String
        let since: Day
    }

    /// Reports of bullying in the year.
    struct Cases {
        var reported = 0
        var recognised = 0
        var serious = 0
    }

    let number: Int
    let kind: SchoolKind
    /// What is wrong with what it sent.
    let trouble: Trouble?
    let township: Township
    let code: String
    /// The two syllables of its name.
    let shortName: String
    let name: String
    /// The code of the school that a teaching point belongs to.
    var parent: String?
    /// The code of the school into which it was merged.
    var successor: String?
    let isPublic: Bool
    let founded: Day
    let isBoarding: Bool
    let staff: Int
    let newStaff: Int
    let principal: Post
    let secretary: Post?
    let moralEducationDeputy: Post
    let safetyDeputy: Post?
    let grades: [Grade]
    /// The year of its county title as a model school.
    let countyTitle: Int?
    /// The year of its city title.
    let cityTitle: Int?
    let incident: Incident?
    let cases: Cases
    /// Everyone who was legal vice-principal in the year or is tutor.
    let officers: [LegalOfficer]
    /// Whether the vice-principal, or one of them, serves three schools.
    let isShortOfOfficers: Bool

    /// Something that the bureau put on record.
    struct Incident {
        let kind: String
        let date: Day
        let note: String
    }

    /// All pupils and children.
    var students: Int { grades.reduce(0) { $0 + $1.students } }
    /// All classes.
    var classes: Int { grades.reduce(0) { $0 + $1.classes } }
    /// Classes in which anti-drug lessons are due.
    var lessonClasses: Int { grades.reduce(0) { $0 + ($1.hasLessons ? $1.classes : 0) } }
    /// Pupils invited to the quiz.
    var quizPupils: Int { grades.reduce(0) { $0 + ($1.hasQuiz ? $1.students : 0) } }
}
