package import Wording

/// The kinds of documents that Zhixiao reads and writes, told apart by the root element and its namespace.
///
/// The raw value names a family in reports and is the folder of its examples.
package enum DocumentFamily: String, Sendable, Hashable, CaseIterable {
    case roster
    case vicePrincipals = "vice-principals"
    case leadershipGroup = "leadership-group"
    case antiBullying = "anti-bullying"
    case antiDrug = "anti-drug"
    case modelSchool = "model-school"
    case checklist
    case edition
    case scorecard
    case run
    case policy
    case selection
    case bureauFigures = "bureau-figures"
    case review

    /// The family whose documents have a root element of this name in this namespace.
    package init?(root: String, namespace: String?) {
        guard let family = Self.allCases.first(where: { $0.root == root && $0.grammar.namespace == namespace })
        else { return nil }
        self = family
    }

    /// The local name of the root element.
    package var root: String {
        switch self {
        case .roster: "roster"
        case .vicePrincipals: "vicePrincipals"
        case .leadershipGroup: "leadershipGroup"
        case .antiBullying: "antiBullying"
        case .antiDrug: "antiDrug"
        case .modelSchool: "modelSchoolApplication"
        case .checklist: "checklist"
        case .edition: "edition"
        case .scorecard: "scorecard"
        case .run: "run"
        case .policy: "policy"
        case .selection: "selection"
        case .bureauFigures: "bureauFigures"
        case .review: "review"
        }
    }

    /// The schema that the family's documents are checked with.
    package var grammar: Grammar {
        switch self {
        case .roster: .roster
        case .vicePrincipals, .leadershipGroup, .antiBullying, .antiDrug, .modelSchool: .submission
        case .checklist: .checklist
        case .edition: .edition
        case .scorecard: .scorecard
        case .run: .run
        case .policy: .policy
        case .selection: .selection
        case .bureauFigures: .bureauFigures
        case .review: .review
        }
    }

    /// Whether schools send documents of this family.
    package var isSubmission: Bool { grammar == .submission }

    /// What the family is called.
    package func label(_ language: Language) -> String {
        let phrase: Phrase =
            switch self {
            case .roster: Strings.familyRoster
            case .vicePrincipals: Strings.familyVicePrincipals
            case .leadershipGroup: Strings.familyLeadershipGroup
            case .antiBullying: Strings.familyAntiBullying
            case .antiDrug: Strings.familyAntiDrug
            case .modelSchool: Strings.familyModelSchool
            case .checklist: Strings.familyChecklist
            case .edition: Strings.familyEdition
            case .scorecard: Strings.familyScorecard
            case .run: Strings.familyRun
            case .policy: Strings.familyPolicy
            case .selection: Strings.familySelection
            case .bureauFigures: Strings.familyBureauFigures
            case .review: Strings.familyReview
            }
        return phrase.text(language)
    }
}
