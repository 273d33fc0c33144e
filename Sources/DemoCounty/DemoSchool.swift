/// A school with all that decides what it sends: the facts, how well it did, and what is wrong with its forms.
struct DemoSchool {
    let seed: UInt64
    let profile: SchoolProfile
    let quality: Quality
    /// The people of the profile, after what the shortcomings did to their terms.
    let officers: [LegalOfficer]
    /// When the post of vice-principal was vacant in the year; without an end it still is.
    let vacancy: (from: Day, until: Day?)?
    /// The level of the title that the school applies for.
    let application: String?
    /// The forms that it sends if nothing goes wrong.
    let forms: [Form]
    /// The one form that the trouble is about.
    let troubledForm: Form?
    let contradiction: Contradiction?
    let doubt: Doubt?
    /// Which of several ways a trouble shows itself.
    let variant: Int
    /// When it sent its forms.
    let submitted: Day

    /// The day by which forms are due.
    static let due = Day(2026, 1, 15)
    /// The day the rules compare with.
    static let census = Day(2025, 12, 31)

    /// Works out a school.
    init(_ profile: SchoolProfile, seed: UInt64) {
        var random = DemoRandom(seed: seed, number: profile.number, purpose: .troubleDetails)
        let quality = Quality(of: profile, seed: seed)
        self.seed = seed
        self.profile = profile
        self.quality = quality
        (officers, vacancy) = Self.officers(of: profile, quality, &random)
        application = Self.application(of: profile, quality, &random)
        let forms = profile.kind.dueForms + (application == nil ? [] : [.modelSchool])
        self.forms = forms
        variant = random.below(1000)
        let trouble = profile.trouble
        submitted =
            trouble == .late
            ? Self.due + random.within(1...26)
            : trouble == .boundary ? Self.due : Day(2025, 12, 29) + random.below(17)
        let possible = Contradiction.allCases.filter { $0.isPossible(in: profile) }
        contradiction = trouble == .contradiction ? random.pick(possible) : nil
        doubt = trouble == .doubtful ? random.pick(Doubt.allCases.filter { $0.isPossible(in: profile) }) : nil
        let drawn = random.pick(forms)
        troubledForm = contradiction?.form ?? doubt?.form ?? drawn
    }

    /// Whether the school has a shortcoming.
    func has(_ shortcoming: Shortcoming) -> Bool { quality.has(shortcoming) }

    /// Whether its figures stand exactly on the limits.
    var isAtBoundary: Bool { profile.trouble == .boundary }

    /// The vice-principals in office on the census date.
    var vicePrincipals: [LegalOfficer] { officers.filter { !$0.isTutor && $0.termEnds >= Self.census } }

    private static func application(
        of school: SchoolProfile, _ quality: Quality, _ random: inout DemoRandom
    ) -> String? {
        let chances =
            switch quality.aim {
            case .excellent: 400
            case .good: 200
            case .pass: 70
            case .fail: 10
            }
        // Who kept a serious case from the police can't declare that nothing was concealed.
        guard random.happens(perMille: chances), school.kind != .teachingPoint, school.cityTitle == nil,
            !quality.has(.seriousNotReported)
        else { return nil }
        return school.countyTitle == nil ? "county" : "city"
    }

    /// Lets a term end, as the shortcomings say, and sometimes without any harm.
    private static func officers(
        of school: SchoolProfile, _ quality: Quality, _ random: inout DemoRandom
    ) -> ([LegalOfficer], (from: Day, until: Day?)?) {
        guard var first = school.officers.first else { return ([], nil) }
        let others = school.officers.dropFirst()
        let tutors = others.filter(\.isTutor)
        if quality.has(.postVacant) {
            let end = Day(2025, 7, 1) + random.below(120)
            first.appointed = end + -random.within(700...1090)
            first.termEnds = end
            return ([first] + tutors, (end + 1, nil))
        }
        let isLate = quality.has(.lateVacancy)
        let isAtBoundary = school.trouble == .boundary
        let isOnTheLimit = isAtBoundary && random.happens(perMille: 500)
        guard isLate || isOnTheLimit || random.happens(perMille: 40) else {
            guard isAtBoundary else { return (school.officers, nil) }
            first.appointed = Day(2023, 1, 1)
            first.termEnds = census
            first.isRetired = true
            first.isFirstTerm = true
            first.birthYear = 1958
            return ([first] + others, nil)
        }
        var former = LegalOfficer(in: school.township, &random)
        let from = Day(2025, 3, 3) + random.below(50)
        // Both ends count: 30 days of vacancy are the limit of the rule.
        let length = isLate ? random.within(35...80) : isOnTheLimit ? 30 : random.within(4...29)
        former.termEnds = from + -1
        former.appointed = Day(2022, 5, 1) + random.below(240)
        former.isRetired = false
        former.birthYear = 1980
        first.appointed = from + length
        if first.isRetired { first.birthYear = 1963 }
        first.termEnds = first.appointed.threeYearsOn
        first.isFirstTerm = true
        return ([first, former] + tutors, (from, from + (length - 1)))
    }
}
