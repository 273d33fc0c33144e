/// The kinds of school in the county: the stages of the roster, and teaching points, which belong to another school.
enum SchoolKind: String, CaseIterable {
    case kindergarten, teachingPoint, primary, junior, nineYear, senior, completeSecondary, twelveYear, vocational
    case special

    /// How many of a thousand schools are of this kind.
    ///
    /// Real counties have more kindergartens, which send two forms only; there are fewer here, so that the county gives
    /// a scorer about four documents a school.
    var share: Int {
        switch self {
        case .kindergarten: 50
        case .teachingPoint: 20
        case .primary: 470
        case .junior: 200
        case .nineYear: 120
        case .senior: 45
        case .completeSecondary: 30
        case .twelveYear: 10
        case .vocational: 35
        case .special: 20
        }
    }

    /// The token of the roster.
    var stage: String { self == .teachingPoint ? "primary" : rawValue }

    /// What it is called, in Chinese and English.
    var title: (chinese: String, english: String) {
        switch self {
        case .kindergarten: ("幼儿园", "kindergartens")
        case .teachingPoint: ("教学点", "teaching points")
        case .primary: ("小学", "primary schools")
        case .junior: ("初中", "junior secondary schools")
        case .nineYear: ("九年一贯制学校", "nine-year schools")
        case .senior: ("普通高中", "senior secondary schools")
        case .completeSecondary: ("完全中学", "complete secondary schools")
        case .twelveYear: ("十二年一贯制学校", "twelve-year schools")
        case .vocational: ("中等职业学校", "vocational schools")
        case .special: ("特殊教育学校", "special schools")
        }
    }

    /// The end of a school's name.
    var nameEnding: String {
        switch self {
        case .kindergarten: "幼儿园"
        case .teachingPoint: "教学点"
        case .primary: "小学"
        case .junior: "初级中学"
        case .nineYear: "学校"
        case .senior: "高级中学"
        case .completeSecondary: "中学"
        case .twelveYear: "实验学校"
        case .vocational: "职业技术学校"
        case .special: "特殊教育学校"
        }
    }

    /// The first two digits of a school code.
    var codeType: String {
        switch self {
        case .kindergarten: "11"
        case .teachingPoint, .primary: "21"
        case .junior, .nineYear: "31"
        case .senior, .completeSecondary, .twelveYear: "34"
        case .vocational: "36"
        case .special: "51"
        }
    }

    /// Its grades.
    var grades: [String] {
        switch self {
        case .kindergarten: ["K1", "K2", "K3"]
        case .teachingPoint: ["G1", "G2", "G3", "G4"]
        case .primary: ["G1", "G2", "G3", "G4", "G5", "G6"]
        case .junior: ["G7", "G8", "G9"]
        case .nineYear, .special: ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9"]
        case .senior: ["G10", "G11", "G12"]
        case .completeSecondary: ["G7", "G8", "G9", "G10", "G11", "G12"]
        case .twelveYear:
            ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "G9", "G10", "G11", "G12"]
        case .vocational: ["V1", "V2", "V3"]
        }
    }

    /// The forms that a school of this kind owes.
    var dueForms: [Form] {
        switch self {
        case .kindergarten: [.leadershipGroup, .antiBullying]
        case .teachingPoint: [.antiBullying]
        default: [.vicePrincipal, .leadershipGroup, .antiBullying, .antiDrug]
        }
    }

    /// Whether the school must have a legal vice-principal of its own.
    var needsVicePrincipal: Bool { self != .kindergarten && self != .teachingPoint }

    /// Whether pupils belong to the bullying committee.
    var hasSeniorPupils: Bool {
        switch self {
        case .senior, .completeSecondary, .twelveYear, .vocational: true
        default: false
        }
    }
}
