/// The five forms, by the name of their topic.
enum Form: String, CaseIterable {
    case vicePrincipal = "vice-principal"
    case leadershipGroup = "leadership-group"
    case antiBullying = "anti-bullying"
    case antiDrug = "anti-drug"
    case modelSchool = "model-school"

    /// The root element.
    var root: StaticString {
        switch self {
        case .vicePrincipal: "vicePrincipals"
        case .leadershipGroup: "leadershipGroup"
        case .antiBullying: "antiBullying"
        case .antiDrug: "antiDrug"
        case .modelSchool: "modelSchoolApplication"
        }
    }

    /// The stream from which a form's details are drawn.
    var purpose: DemoRandom.Purpose {
        switch self {
        case .vicePrincipal: .vicePrincipalForm
        case .leadershipGroup: .leadershipForm
        case .antiBullying: .antiBullyingForm
        case .antiDrug: .antiDrugForm
        case .modelSchool: .modelSchoolForm
        }
    }

    /// The weight of the topic in the index that a school aims at; the application has none.
    var weight: Int {
        switch self {
        case .vicePrincipal: 30
        case .leadershipGroup: 15
        case .antiBullying: 30
        case .antiDrug: 25
        case .modelSchool: 0
        }
    }
}
