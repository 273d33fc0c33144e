/// A form that contradicts itself, the roster or another form, so that an assertion of severity error fires.
enum Contradiction: String, CaseIterable {
    /// A term that ends before it began (X52).
    case termBackwards = "X52"
    /// A session of the year before (X57).
    case sessionOutsideYear = "X57"
    /// Not evaluated, yet sent to the bureau (X61).
    case sentWithoutEvaluation = "X61"
    /// Six vice-principals with a running term (X50).
    case sixVicePrincipals = "X50"
    /// The head of the group is not the principal of the roster (X2).
    case otherPrincipal = "X2"
    /// More law teachers than staff (leadership-group X23).
    case moreTeachersThanStaff = "X23"
    /// The summary is older than the plan (X75).
    case summaryBeforePlan = "X75"
    /// The group was adjusted before it was founded (X71).
    case adjustedBeforeFounded = "X71"
    /// More investigated than reported (anti-bullying X31).
    case moreInvestigatedThanReported = "X31"
    /// More questionnaires returned than issued (X36).
    case moreReturnedThanIssued = "X36"
    /// More appeals than recognised cases (X15).
    case moreAppealsThanCases = "X15"
    /// More of the new staff queried than there are (X38).
    case moreQueriedThanHired = "X38"
    /// More classes taught than the roster has (X9, and X81 in the form itself).
    case moreClassesThanRoster = "X9"
    /// More pupils in the quiz than were due (X10a).
    case moreParticipantsThanDue = "X10a"
    /// A rate typed by hand that the counts do not give (X11a).
    case rateAgainstCounts = "X11a"
    /// More full marks than passes (X82).
    case moreFullThanPassed = "X82"

    /// The form in which it stands.
    var form: Form {
        switch self {
        case .termBackwards, .sessionOutsideYear, .sentWithoutEvaluation, .sixVicePrincipals: .vicePrincipal
        case .otherPrincipal, .moreTeachersThanStaff, .summaryBeforePlan, .adjustedBeforeFounded: .leadershipGroup
        case .moreInvestigatedThanReported, .moreReturnedThanIssued, .moreAppealsThanCases, .moreQueriedThanHired:
            .antiBullying
        case .moreClassesThanRoster, .moreParticipantsThanDue, .rateAgainstCounts, .moreFullThanPassed: .antiDrug
        }
    }

    /// Whether a school reports the facts that it needs.
    func isPossible(in school: SchoolProfile) -> Bool {
        guard school.kind.dueForms.contains(form) else { return false }
        switch self {
        case .moreTeachersThanStaff, .moreInvestigatedThanReported, .moreReturnedThanIssued, .moreAppealsThanCases:
            return school.kind != .kindergarten
        default: return true
        }
    }
}
