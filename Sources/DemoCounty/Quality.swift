/// How well a school did: the grade it aims at, and the shortcomings that bring it there.
struct Quality {
    /// The grades, as a school aims at them.
    enum Aim: CaseIterable {
        case excellent, good, pass, fail

        /// How many of a hundred schools aim at it.
        var share: Int {
            switch self {
            case .excellent: 25
            case .good: 40
            case .pass: 25
            case .fail: 10
            }
        }
    }

    /// The grade it aims at.
    let aim: Aim
    private let bits: UInt64

    /// Whether the school has a shortcoming.
    func has(_ shortcoming: Shortcoming) -> Bool { bits & 1 << UInt64(shortcoming.rawValue) != 0 }

    /// Draws the shortcomings of a school.
    init(of school: SchoolProfile, seed: UInt64) {
        var random = DemoRandom(seed: seed, number: school.number, purpose: .quality)
        let aim = Self.aim(random.below(100))
        var budget = Self.budget(aim, &random)
        var chosen = UInt64(0)
        var groups: Set<Int> = []
        if school.isShortOfOfficers { budget -= Self.cost(10, .vicePrincipal, school) }
        let possible = random.shuffled(Shortcoming.allCases.filter { $0.points(in: school) != nil })
        if aim == .fail, school.kind == .kindergarten || random.happens(perMille: 650) {
            let against = possible.filter(\.breaksMinimum)
            // Serious cases are rare; where there is one, it is the one that went wrong.
            let first = against.first { $0 == .seriousNotReported } ?? against.first
            if let first { Self.add(first, to: &chosen, &groups, &budget, school) }
            budget -= random.within(500...2800)
        }
        let isVacant = chosen & 1 << UInt64(Shortcoming.postVacant.rawValue) != 0
        for shortcoming in possible where !shortcoming.breaksMinimum && !groups.contains(shortcoming.group) {
            // Without a vice-principal there is nothing more to miss about one.
            if isVacant, shortcoming.form == .vicePrincipal { continue }
            guard let points = shortcoming.points(in: school) else { continue }
            if Self.cost(points, shortcoming.form, school) <= budget + 30 {
                Self.add(shortcoming, to: &chosen, &groups, &budget, school)
            }
        }
        self.aim = aim
        bits = chosen
    }

    private static func add(
        _ shortcoming: Shortcoming, to chosen: inout UInt64, _ groups: inout Set<Int>, _ budget: inout Int,
        _ school: SchoolProfile
    ) {
        chosen |= 1 << UInt64(shortcoming.rawValue)
        groups.insert(shortcoming.group)
        budget -= cost(shortcoming.points(in: school) ?? 0, shortcoming.form, school)
    }

    private static func aim(_ number: Int) -> Aim {
        var rest = number
        for aim in Aim.allCases {
            rest -= aim.share
            if rest < 0 { return aim }
        }
        return .good
    }

    /// How much of the index the school is to lose, in hundredths of a point.
    private static func budget(_ aim: Aim, _ random: inout DemoRandom) -> Int {
        switch aim {
        case .excellent: random.within(0...900)
        case .good: random.within(1050...1930)
        case .pass: random.within(2100...3850)
        case .fail: random.within(4200...5800)
        }
    }

    /// What a topic's points weigh in the index of a school, in hundredths of a point.
    private static func cost(_ points: Int, _ form: Form, _ school: SchoolProfile) -> Int {
        let weights = school.kind.dueForms.reduce(0) { $0 + $1.weight }
        let possible =
            switch form {
            case .vicePrincipal: 95
            case .leadershipGroup: school.kind == .kindergarten ? 75 : 100
            case .antiBullying:
                school.kind == .kindergarten
                    ? (school.newStaff > 0 ? 100 : 60)
                    : 75 + (school.cases.reported > 0 ? 10 : 0) + (school.cases.recognised > 0 ? 5 : 0)
                        + (school.cases.serious > 0 ? 10 : 0)
            case .antiDrug: school.kind == .special ? 35 : 100
            case .modelSchool: 100
            }
        return 10_000 * points * form.weight / (possible * weights)
    }
}
