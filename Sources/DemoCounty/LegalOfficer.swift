/// A legal vice-principal or an outside tutor.
struct LegalOfficer {
    /// The organs that send vice-principals.
    enum Agency: String {
        case police, justice, procuratorate, court
        /// A law firm, for tutors.
        case other

        /// The office in a township.
        func unit(in township: Township) -> String {
            let place = township.shortName
            return switch self {
            case .police: "云溪县公安局\(place)派出所" + NamePool.mark
            case .justice: "云溪县司法局\(place)司法所" + NamePool.mark
            case .procuratorate: "云溪县人民检察院\(place)检察室" + NamePool.mark
            case .court: "云溪县人民法院\(place)人民法庭" + NamePool.mark
            case .other: "云溪\(place)律师事务所" + NamePool.mark
            }
        }
    }

    var name: String
    var agency: Agency
    var unit: String
    var isTutor: Bool
    var isRetired: Bool
    var birthYear: Int
    var appointed: Day
    var termEnds: Day
    var isFirstTerm: Bool
    var legalWorkYears: Int
    /// Training before office, in half hours.
    var trainingHalfHours: Int
    /// Whether the term ended during the report year.
    var hasLeft: Bool

    /// Draws a person in office over the end of the report year.
    init(in township: Township, agency wanted: Agency? = nil, _ random: inout DemoRandom) {
        name = NamePool.person(&random)
        agency = wanted ?? Self.agency(&random)
        unit = agency.unit(in: township)
        isTutor = false
        isRetired = random.happens(perMille: 90)
        // Terms of three years that begin between March 2023 and December 2024, a few in spring 2025.
        let isNew = random.happens(perMille: 100)
        appointed =
            isNew ? Day(2025, 2, 17) + random.below(70) : Day(2023, 3, 1) + random.below(640)
        termEnds = appointed.threeYearsOn
        let year = appointed.parts.year
        birthYear = isRetired ? year - random.within(60...64) : random.within(1968...1994)
        isFirstTerm = isRetired || isNew || random.happens(perMille: 650)
        legalWorkYears = isRetired ? random.within(24...38) : min(random.within(5...30), 2025 - birthYear - 22)
        legalWorkYears = max(4, legalWorkYears)
        trainingHalfHours = random.within(16...48)
        hasLeft = false
    }

    /// Draws an outside tutor.
    init(tutorIn township: Township, _ random: inout DemoRandom) {
        self.init(in: township, agency: random.happens(perMille: 500) ? .other : nil, &random)
        isTutor = true
    }

    private static func agency(_ random: inout DemoRandom) -> Agency {
        switch random.below(100) {
        case 0..<45: .police
        case 45..<70: .justice
        case 70..<87: .procuratorate
        default: .court
        }
    }
}
