/// A form that is scored, with something in it that an assertion of severity warning asks about.
enum Doubt: String, CaseIterable {
    /// A term longer than three years (X53).
    case longTerm = "X53"
    /// The constitution-day activity lies outside 1 to 10 December (X77).
    case constitutionDayOutsideWindow = "X77"
    /// No report of bullying and no survey that asked (X16).
    case noReportsWithoutSurvey = "X16"
    /// Nothing overdue, yet the longest case took more than ten days (X37).
    case longestAgainstOverdue = "X37"
    /// More new staff than the roster has (X39).
    case newStaffAgainstRoster = "X39"
    /// More than nine tenths of the participants with full marks (X86).
    case tooManyFullMarks = "X86"
    /// Due numbers that differ from the roster, without a reason (X10b).
    case dueAgainstRoster = "X10b"

    /// The form in which it stands.
    var form: Form {
        switch self {
        case .longTerm: .vicePrincipal
        case .constitutionDayOutsideWindow: .leadershipGroup
        case .noReportsWithoutSurvey, .longestAgainstOverdue, .newStaffAgainstRoster: .antiBullying
        case .tooManyFullMarks, .dueAgainstRoster: .antiDrug
        }
    }

    /// Whether a school reports the facts that it needs.
    func isPossible(in school: SchoolProfile) -> Bool {
        guard school.kind.dueForms.contains(form) else { return false }
        switch self {
        case .constitutionDayOutsideWindow, .noReportsWithoutSurvey, .longestAgainstOverdue:
            return school.kind != .kindergarten
        // The assertion looks at schools with more than 50 participants.
        case .tooManyFullMarks: return school.quizPupils >= 80
        default: return true
        }
    }
}
