/// Who serves in which school. Four schools that follow each other form a group, within which persons are shared: that
/// is as far as a school has to look, so that no school depends on how large the county is.
struct OfficerPool {
    /// How the first schools of a group share a vice-principal.
    enum Sharing {
        /// Each has its own.
        case none
        /// Two schools share one, which is allowed.
        case two
        /// Three share one, which is one too many.
        case three
        /// Two have different persons of the same name, in different offices.
        case namesakes

        /// How many schools take part.
        var schools: Int {
            switch self {
            case .none: 0
            case .two, .namesakes: 2
            case .three: 3
            }
        }
    }

    /// How many schools form a group. It divides ``Township/schoolsOfBlock``.
    static let groupSize = 4
    /// How many of a thousand groups share in each way.
    static let shares: [(sharing: Sharing, share: Int)] = [(.two, 70), (.three, 25), (.namesakes, 30)]

    let seed: UInt64

    /// The group of a school.
    static func group(of school: Int) -> Int { (school - 1) / groupSize }

    /// How the schools of a group share.
    func sharing(in group: Int) -> Sharing {
        var random = DemoRandom(seed: seed, number: group, purpose: .cluster)
        var rest = random.below(1000)
        for (sharing, share) in Self.shares {
            rest -= share
            if rest < 0 { return sharing }
        }
        return .none
    }

    /// The people of a school: vice-principals in office first, then those who left during the year, then tutors.
    ///
    /// The position is the school's place among those of its group that need a vice-principal.
    func officers(of school: Int, at position: Int, in township: Township) -> [LegalOfficer] {
        var random = DemoRandom(seed: seed, number: school, purpose: .vicePrincipals)
        var officers = [LegalOfficer(in: township, &random)]
        let group = Self.group(of: school)
        let sharing = sharing(in: group)
        if position < sharing.schools {
            var shared = DemoRandom(seed: seed, number: group, purpose: .sharedPerson)
            if sharing == .namesakes {
                officers[0].name = NamePool.person(&shared)
                officers[0].agency = position == 0 ? .police : .court
                officers[0].unit = officers[0].agency.unit(in: township)
            } else {
                officers[0] = LegalOfficer(in: township, &shared)
            }
        }
        if random.happens(perMille: 400) { officers.append(LegalOfficer(in: township, &random)) }
        if random.happens(perMille: 60) { officers.append(LegalOfficer(in: township, &random)) }
        for _ in 0..<[0, 1, 1, 2, 2][random.below(5)] { officers.append(LegalOfficer(tutorIn: township, &random)) }
        return officers
    }
}
