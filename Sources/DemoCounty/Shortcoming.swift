/// Something that a school did not do, or cannot show. Which of them a school has decides its grade.
enum Shortcoming: Int, CaseIterable {
    // Legal vice-principals.
    case noLetter, fewHours, noSessions, notInGroup, untrained, notPosted, notEvaluated, notSent, lateVacancy
    // Leading group.
    case paperNotListed, outsiderAtTheHead, deputyMissing, fewMiddleManagers, stalePaper, oneMeeting, noMeetings
    case noPlan, notInTeachingPlan, parentsNotTold, constitutionDayThin, noLawTeacher
    // Bullying.
    case noGradedSanctions, committeeIncomplete, fewClassMeetings, noAutumnEducation, trainingOneTerm, trainingThin
    case surveyThin, surveyNotProven, phonesMissing, caseOverdue, notCounselled, dutyUnknown
    // Drugs.
    case classesNotTaught, noExport, quizThin, planNotProven, teachersUntrained, noOutsideLesson, fewPasses, noActivity
    // Against a statutory minimum, which caps the grade.
    case postVacant, noBullyingSystem, seriousNotReported, noHarmSystem, newStaffNotQueried, noLessons

    /// The form that shows it.
    var form: Form {
        switch self {
        case .noLetter, .fewHours, .noSessions, .notInGroup, .untrained, .notPosted, .notEvaluated, .notSent,
            .lateVacancy, .postVacant:
            .vicePrincipal
        case .paperNotListed, .outsiderAtTheHead, .deputyMissing, .fewMiddleManagers, .stalePaper, .oneMeeting,
            .noMeetings, .noPlan, .notInTeachingPlan, .parentsNotTold, .constitutionDayThin, .noLawTeacher:
            .leadershipGroup
        case .noGradedSanctions, .committeeIncomplete, .fewClassMeetings, .noAutumnEducation, .trainingOneTerm,
            .trainingThin, .surveyThin, .surveyNotProven, .phonesMissing, .caseOverdue, .notCounselled, .dutyUnknown,
            .noBullyingSystem, .seriousNotReported, .noHarmSystem, .newStaffNotQueried:
            .antiBullying
        case .classesNotTaught, .noExport, .quizThin, .planNotProven, .teachersUntrained, .noOutsideLesson,
            .fewPasses, .noActivity, .noLessons:
            .antiDrug
        }
    }

    /// Whether it breaks a statutory minimum.
    var breaksMinimum: Bool { rawValue >= Self.postVacant.rawValue }

    /// Of shortcomings of the same group a school has one at most.
    var group: Int {
        switch self {
        case .fewHours, .noSessions: -1
        case .notEvaluated, .notSent: -2
        case .oneMeeting, .noMeetings: -3
        case .trainingOneTerm, .trainingThin: -4
        case .surveyThin, .surveyNotProven: -5
        case .noExport, .fewPasses, .quizThin: -6
        case .noGradedSanctions, .noBullyingSystem: -7
        case .noHarmSystem, .newStaffNotQueried: -8
        case .classesNotTaught, .noLessons: -9
        case .outsiderAtTheHead, .deputyMissing: -10
        default: rawValue
        }
    }

    /// About how many of the topic's points it costs, where a school can have it.
    ///
    /// The county aims with it; what a form is really worth, only the checklists say.
    func points(in school: SchoolProfile) -> Int? {
        switch school.kind {
        case .kindergarten: kindergartenPoints(school)
        case .teachingPoint where form != .antiBullying: nil
        case .special where form == .antiDrug: specialPoints
        default: schoolPoints(school)
        }
    }

    private func kindergartenPoints(_ school: SchoolProfile) -> Int? {
        switch self {
        case .paperNotListed: 20
        case .outsiderAtTheHead, .deputyMissing: 15
        case .stalePaper, .noMeetings: 10
        case .fewMiddleManagers, .oneMeeting: 5
        case .dutyUnknown: 20
        case .noHarmSystem: 40
        case .newStaffNotQueried: school.newStaff > 0 ? 40 : nil
        default: nil
        }
    }

    private var specialPoints: Int? {
        switch self {
        case .planNotProven, .teachersUntrained, .noOutsideLesson: 10
        case .noActivity: 5
        default: nil
        }
    }

    private func schoolPoints(_ school: SchoolProfile) -> Int? {
        switch self {
        case .noLetter, .stalePaper, .noMeetings, .phonesMissing, .trainingThin, .surveyNotProven, .planNotProven,
            .teachersUntrained, .noOutsideLesson, .noBullyingSystem:
            10
        case .noSessions, .committeeIncomplete, .noExport: 15
        // The person at the head is then missing among the deputies.
        case .outsiderAtTheHead: 23
        case .fewHours, .deputyMissing, .fewClassMeetings, .noAutumnEducation: 8
        case .untrained, .notPosted, .notEvaluated, .lateVacancy, .fewMiddleManagers, .oneMeeting, .noPlan,
            .notInTeachingPlan, .parentsNotTold, .constitutionDayThin, .noLawTeacher, .noGradedSanctions,
            .trainingOneTerm, .surveyThin, .noActivity, .quizThin, .noHarmSystem:
            5
        case .notSent, .fewPasses: 2
        // The vice-principal is missing among the deputies, too.
        case .notInGroup: 8
        case .paperNotListed: 20
        case .caseOverdue: school.cases.reported > 0 ? 10 / school.cases.reported : nil
        case .notCounselled: school.cases.recognised > 0 ? 3 : nil
        case .seriousNotReported: school.cases.serious > 0 ? 10 : nil
        case .newStaffNotQueried: school.newStaff > 0 ? 5 : nil
        case .classesNotTaught: school.lessonClasses >= 3 ? 15 : nil
        case .noLessons: 50
        case .postVacant: 95
        case .dutyUnknown: nil
        }
    }
}
