/// The five topics (专题) that schools report on.
package enum Topic: String, Sendable, Hashable, CaseIterable, Comparable {
    case vicePrincipal = "vice-principal"
    case leadershipGroup = "leadership-group"
    case antiBullying = "anti-bullying"
    case antiDrug = "anti-drug"
    case modelSchool = "model-school"

    /// The place in the fixed order in which topics are reported.
    package var position: Int {
        switch self {
        case .vicePrincipal: 0
        case .leadershipGroup: 1
        case .antiBullying: 2
        case .antiDrug: 3
        case .modelSchool: 4
        }
    }

    package static func < (left: Topic, right: Topic) -> Bool { left.position < right.position }
}
