/// Draws schools. Each depends on the seed and its number alone, never on how many there are.
struct SchoolPool {
    let seed: UInt64

    /// How far back a teaching point looks for its parent, and a merged school for its successor.
    private static let reach = 60

    /// The school with a number, from 1.
    func school(_ number: Int) -> SchoolProfile {
        let kind = kind(number)
        let owner = kind == .teachingPoint ? parent(of: number) : nil
        let township = township(of: owner ?? number)
        let place = NamePool.place(number)
        let trouble = trouble(number)
        var random = DemoRandom(seed: seed, number: number, purpose: .roster)
        let founded = Day(random.within(kind == .kindergarten ? 1985...2023 : 1908...2023), 9, 1)
        let grades = Self.grades(kind, &random)
        let classes = grades.reduce(0) { $0 + $1.classes }
        let staff = (classes * random.within(20...27) + 60) / 10
        let posts = PostDraw(seed: seed, number: number, kind: kind, classes: classes, founded: founded)
        let group = OfficerPool.group(of: number)
        let position = (group * OfficerPool.groupSize + 1..<number).count { isServed($0) }
        let pool = OfficerPool(seed: seed)
        let county = random.happens(perMille: 110) ? random.within(2017...2023) : nil
        return SchoolProfile(
            number: number, kind: kind, trouble: trouble, township: township, code: Self.code(number, kind),
            shortName: place, name: "云溪县" + township.name + place + kind.nameEnding + NamePool.mark,
            parent: owner.map { Self.code($0, self.kind($0)) },
            successor: trouble == .merged ? successor(of: number, kind) : nil,
            isPublic: !random.happens(perMille: kind == .kindergarten ? 550 : kind == .teachingPoint ? 0 : 60),
            founded: founded, isBoarding: random.happens(perMille: Self.boarding(kind)), staff: staff,
            newStaff: random.below(2 + staff / 12), principal: posts.principal, secretary: posts.secretary,
            moralEducationDeputy: posts.moralEducationDeputy, safetyDeputy: posts.safetyDeputy, grades: grades,
            countyTitle: county, cityTitle: county != nil && random.happens(perMille: 200) ? 2024 : nil,
            incident: Self.incident(&random), cases: cases(number, kind),
            officers: kind.needsVicePrincipal ? pool.officers(of: number, at: position, in: township) : [],
            isShortOfOfficers: kind.needsVicePrincipal && position < 3 && pool.sharing(in: group) == .three)
    }

    /// The kind of a school. A teaching point without a parent in reach is a primary school.
    func kind(_ number: Int) -> SchoolKind {
        let kind = drawnKind(number)
        return kind == .teachingPoint && parent(of: number) == nil ? .primary : kind
    }

    /// The trouble of a school.
    func trouble(_ number: Int) -> Trouble? {
        var random = DemoRandom(seed: seed, number: number, purpose: .trouble)
        return Trouble.drawn(random.below(1000))
    }

    private func drawnKind(_ number: Int) -> SchoolKind {
        var random = DemoRandom(seed: seed, number: number, purpose: .stage)
        var rest = random.below(1000)
        for kind in SchoolKind.allCases {
            rest -= kind.share
            if rest < 0 { return kind }
        }
        return .primary
    }

    /// The last school with primary grades before a number.
    private func parent(of number: Int) -> Int? {
        last(before: number) { $0 == .primary || $0 == .nineYear }
    }

    private func successor(of number: Int, _ kind: SchoolKind) -> String? {
        last(before: number) { $0 == kind }.map { Self.code($0, kind) }
    }

    private func last(before number: Int, where isFit: (SchoolKind) -> Bool) -> Int? {
        (max(1, number - Self.reach)..<number).last { number in
            isFit(drawnKind(number)) && !(trouble(number)?.isClosed ?? false)
        }
    }

    /// Whether a school has a legal vice-principal of its own to share.
    private func isServed(_ number: Int) -> Bool {
        kind(number).needsVicePrincipal && !(trouble(number)?.isClosed ?? false)
    }

    private func township(of number: Int) -> Township {
        var random = DemoRandom(seed: seed, number: OfficerPool.group(of: number), purpose: .township)
        return Township(Township.position(school: number, &random))
    }

    /// Ten digits: the type, 99 where real codes have the province, and the number.
    private static func code(_ number: Int, _ kind: SchoolKind) -> String {
        let digits = String(number % 1_000_000)
        return kind.codeType + "99" + String(repeating: "0", count: 6 - digits.count) + digits
    }

    private static func grades(_ kind: SchoolKind, _ random: inout DemoRandom) -> [SchoolProfile.Grade] {
        let usual: Int =
            switch kind {
            case .kindergarten: random.within(1...4)
            case .teachingPoint, .special: 1
            case .primary: [1, 1, 1, 2, 2, 3, 4, 6][random.below(8)]
            case .junior: random.within(2...9)
            case .nineYear: random.within(1...4)
            case .senior: random.within(6...16)
            case .completeSecondary, .twelveYear: random.within(3...8)
            case .vocational: random.within(4...12)
            }
        let size =
            switch kind {
            case .teachingPoint: 4...14
            case .special: 6...11
            case .kindergarten: 18...31
            default: 26...46
            }
        let common = random.within(size)
        return kind.grades.map { id in
            let classes = usual > 2 ? usual + random.below(2) : usual
            return SchoolProfile.Grade(
                id: id, classes: classes, students: classes * common - random.below(min(classes * 3, common - 1)))
        }
    }

    private static func boarding(_ kind: SchoolKind) -> Int {
        switch kind {
        case .kindergarten, .teachingPoint: 0
        case .primary: 80
        case .junior: 450
        case .nineYear: 350
        default: 800
        }
    }

    private func cases(_ number: Int, _ kind: SchoolKind) -> SchoolProfile.Cases {
        var random = DemoRandom(seed: seed, number: number, purpose: .cases)
        guard kind.needsVicePrincipal, random.happens(perMille: 380) else { return SchoolProfile.Cases() }
        let reported = [1, 1, 1, 2, 2, 3, 4][random.below(7)]
        let recognised = random.below(reported + 1)
        return SchoolProfile.Cases(
            reported: reported, recognised: recognised,
            serious: recognised > 0 && random.happens(perMille: 150) ? 1 : 0)
    }

    private static func incident(_ random: inout DemoRandom) -> SchoolProfile.Incident? {
        guard random.happens(perMille: 15) else { return nil }
        let kinds = [
            ("staffOffence", "一名教职工被刑事处罚"), ("studentOffence", "学生故意违法受行政处罚"), ("majorAccident", "校车责任事故"),
            ("concealment", "事故迟报"), ("falsification", "上报数据不实"), ("other", "违规收费被通报"),
        ]
        let (kind, note) = random.pick(kinds)
        return SchoolProfile.Incident(kind: kind, date: Day(2022, 3, 1) + random.below(1370), note: note)
    }
}

/// Draws who leads a school.
private struct PostDraw {
    let principal: SchoolProfile.Post
    let secretary: SchoolProfile.Post?
    let moralEducationDeputy: SchoolProfile.Post
    let safetyDeputy: SchoolProfile.Post?

    init(seed: UInt64, number: Int, kind: SchoolKind, classes: Int, founded: Day) {
        var random = DemoRandom(seed: seed, number: number, purpose: .posts)
        func post(_ name: String? = nil) -> SchoolProfile.Post {
            let since = random.happens(perMille: 70) ? Day(2025, 8, 1) : Day(random.within(2015...2024), 8, 1)
            return SchoolProfile.Post(name: name ?? NamePool.person(&random), since: max(founded, since))
        }
        principal = post()
        moralEducationDeputy = post()
        let isSmall = kind == .kindergarten || kind == .teachingPoint || classes < 6
        // In many schools of the county the principal is party secretary as well.
        secretary = isSmall ? nil : post(random.happens(perMille: 600) ? principal.name : nil)
        safetyDeputy = isSmall ? nil : post()
    }
}
