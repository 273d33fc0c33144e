import Scorecards
import Testing

@testable import Selection

/// Each margin is worked out by hand and then tried: at its end the list is what it was, beyond it another.
@Suite("How firm the list is")
struct FirmnessTests {
    private func margin(_ parameter: Margin.Parameter, _ round: Round) throws -> Margin {
        try #require(round.margins.first { $0.parameter == parameter })
    }

    private func list(_ round: Round) -> [Int: Standing] { Sample.standings(round).filter { $0.value.isListed } }

    @Test("a minimum index moves between the best school kept out and the worst one let in")
    func minimumIndex() throws {
        // Indexes 97, 92 and 84; the third would rank first.
        let schools = [(1, 90_00, 97_00), (2, 85_00, 92_00), (3, 95_00, 84_00), (4, 60_00, 80_00)].map {
            Sample.school($0.0, score: $0.1, index: [Sample.topic(.leadershipGroup, $0.2)])
        }
        func round(_ minimum: Int) -> Round {
            let gate = Sample.gate(.minimumIndex(Points(hundredths: minimum)))
            return Sample.round(Sample.policy([gate], quotas: [Sample.quota(2)]), schools)
        }
        let margin = try margin(.gate(id: "G1"), round(85_00))
        #expect(margin.lower == Margin.Bound(Fraction(84), isInclusive: false, schools: ["2133990003"]))
        #expect(margin.upper == Margin.Bound(Fraction(92), schools: ["2133990002"]))
        #expect(list(round(84_01)) == list(round(85_00)) && list(round(92_00)) == list(round(85_00)))
        #expect(list(round(84_00)) != list(round(85_00)) && list(round(92_01)) != list(round(85_00)))
    }

    @Test("a school that a lower threshold would let in behind the cut does not count")
    func behindTheCut() throws {
        let schools = [(1, 90_00, 97_00), (2, 60_00, 80_00)].map {
            Sample.school($0.0, score: $0.1, index: [Sample.topic(.leadershipGroup, $0.2)])
        }
        let gate = Sample.gate(.minimumIndex(Points(hundredths: 85_00)))
        let round = Sample.round(Sample.policy([gate], quotas: [Sample.quota(1)]), schools)
        #expect(try margin(.gate(id: "G1"), round).lower == .none)
    }

    @Test("years of a title")
    func years() throws {
        let schools = [
            Sample.school(1, score: 80_00, titles: [Sample.title(.county, 2020)]),
            Sample.school(2, score: 90_00, titles: [Sample.title(.county, 2023)]),
        ]
        func round(_ years: Int) -> Round {
            let gate = Sample.gate(.heldTitle(years: years, unrecorded: .none))
            return Sample.round(Sample.policy([gate], quotas: [Sample.quota(1)]), schools)
        }
        let margin = try margin(.gate(id: "G1"), round(3))
        #expect(margin.lower.value == Fraction(2) && !margin.lower.isInclusive)
        #expect(margin.upper.value == Fraction(5))
        #expect(
            list(round(2)) != list(round(3)) && list(round(5)) == list(round(3)) && list(round(6)) != list(round(3)))
    }

    @Test("a look-back: down to the event that would no longer bar, up to what the checklists read")
    func lookBack() throws {
        let schools = [
            Sample.school(1, score: 80_00, vetoes: [Sample.veto("majorAccident", "2024-06-15")]),
            Sample.school(2, score: 90_00, vetoes: [Sample.veto("majorAccident", "2025-03-12")]),
        ]
        func round(_ months: Int) -> Round {
            Sample.round(
                Sample.policy([Sample.gate(.noVeto)], vetoes: [Sample.window("majorAccident", months)]), schools)
        }
        // 2025-03-12 is inside ten months and outside nine; 2024-06-15 inside nineteen and outside eighteen.
        let margin = try margin(.lookBack(kind: "majorAccident"), round(12))
        #expect(margin.lower.value == Fraction(10) && margin.upper.value == Fraction(18))
        #expect(list(round(10)) == list(round(12)) && list(round(18)) == list(round(12)))
        #expect(list(round(9)) != list(round(12)) && list(round(19)) != list(round(12)))
        let far = Sample.round(
            Sample.policy([Sample.gate(.noVeto)], vetoes: [Sample.window("majorAccident", 12)]), [Sample.school(1)])
        #expect(try self.margin(.lookBack(kind: "majorAccident"), far).upper.isHorizon)
    }

    @Test("places: with a tie at the cut neither one more nor one less keeps the list; spare places can go")
    func places() throws {
        let tied = [100_00, 97_50, 97_50, 95_00].enumerated().map { Sample.school($0 + 1, score: $1) }
        let margin = try margin(.places(quota: "Q1"), Sample.round(Sample.policy(quotas: [Sample.quota(2)]), tied))
        #expect(margin.lower.value == Fraction(2) && margin.upper.value == Fraction(2))
        #expect(margin.upper.schools == ["2133990002", "2133990003"])
        let roomy = try self.margin(.places(quota: "Q1"), Sample.round(Sample.policy(quotas: [Sample.quota(9)]), tied))
        #expect(roomy.lower.value == Fraction(4) && roomy.upper == .none)
    }

    @Test("the weight of a topic moves to where the index of a school meets the minimum, exactly")
    func weight() throws {
        // 30·80 + 15·100: with weight w for the first topic (80·w + 1500) ÷ (w + 15) ≥ 85 holds up to w = 45.
        let school = Sample.school(
            1, index: [Sample.topic(.vicePrincipal, 80_00), Sample.topic(.leadershipGroup, 100_00)])
        let gate = Sample.gate(.minimumIndex(Points(hundredths: 85_00)))
        let round = Sample.round(Sample.policy([gate]), [school])
        let first = try margin(.weight(.vicePrincipal), round)
        #expect(first.upper == Margin.Bound(Fraction(45), schools: ["2133990001"]) && first.lower == .none)
        // (2400 + 100·w) ÷ (30 + w) ≥ 85 needs w ≥ 10.
        #expect(try margin(.weight(.leadershipGroup), round).lower.value == Fraction(10))
        // A school kept out comes in at the same kind of crossing, and there the list is another already.
        let out = Sample.school(
            2, index: [Sample.topic(.vicePrincipal, 80_00), Sample.topic(.leadershipGroup, 94_00)])
        let below = try margin(.weight(.leadershipGroup), Sample.round(Sample.policy([gate]), [out]))
        #expect(below.upper.value == Fraction(50, 3) && !below.upper.isInclusive)
    }

    /// Two schools with two criteria of 60 and 40 points.
    private func pair(_ worth: Int) -> [Applicant] {
        // The first has all of MS-01 and half of MS-02, the second three quarters of MS-01 and all of MS-02.
        [(1, worth, 20_00), (2, worth * 3 / 4, 40_00)].map { number, one, two in
            Applicant.scored(number, [("MS-01", one, worth), ("MS-02", two, 40_00)])
        }
    }

    @Test("the points of a criterion move along the hundredths to the crossing of two scores")
    func criterion() throws {
        // 100·(w + 20) against 100·(0.75·w + 40): the second is in front below w = 80, so at 60 it leads.
        let round = Sample.round(Sample.policy(quotas: [Sample.quota(1)]), pair(60_00))
        #expect(list(round) == [2: .candidate])
        let margin = try margin(.criterion("MS-01"), round)
        #expect(margin.lower == .none && margin.upper.value == Fraction(79_99, 100))
        #expect(list(Sample.round(Sample.policy(), pair(79_96))) == [2: .candidate])
        #expect(list(Sample.round(Sample.policy(), pair(80_00))) == [1: .tiedForPlace, 2: .tiedForPlace])
        // The other way round: 60 + w/2 against 45 + w cross at w = 30.
        #expect(try self.margin(.criterion("MS-02"), round).lower.value == Fraction(30_01, 100))
    }

    @Test("schools that are tied by different points part at the first hundredth")
    func tiedByChance() throws {
        let round = Sample.round(Sample.policy(quotas: [Sample.quota(1)]), pair(80_00))
        let margin = try margin(.criterion("MS-01"), round)
        #expect(margin.lower.value == Fraction(80) && margin.upper.value == Fraction(80))
    }

    @Test("maxima that differ are followed, too")
    func unequalMaxima() throws {
        // MS-03 concerns the first school alone: (w + 10)/(w + 50) against 1/2 of (w + 40).
        let schools = [
            Applicant.scored(1, [("MS-01", 20_00, 20_00), ("MS-02", 10_00, 40_00), ("MS-03", 0, 10_00)]),
            Applicant.scored(2, [("MS-01", 10_00, 20_00), ("MS-02", 16_00, 40_00)]),
        ]
        let round = Sample.round(Sample.policy(quotas: [Sample.quota(1)]), schools)
        // 30/70 against 26/60: the second leads.
        #expect(list(round) == [2: .candidate])
        let upper = try #require(try margin(.criterion("MS-01"), round).upper.value)
        func leads(_ w: Int) -> Bool {
            // (w/2 + 16)·(w + 50) > (w + 10)·(w + 40), in hundredths.
            (w + 32_00) * (w + 50_00) > 2 * (w + 10_00) * (w + 40_00)
        }
        let hundredths = Int(upper.numerator * 100 / upper.denominator)
        #expect(leads(hundredths) && !leads(hundredths + 1))
    }

    // MARK: A minimum score

    private func minimum(_ points: Int) -> Gate { Sample.gate(.minimumScore(Points(hundredths: points)), id: "G6") }

    @Test("points of a criterion: a school of the list falls below the minimum score, whether or not places are known")
    func minimumScore() throws {
        // All of 90 points and half of w: 100·(90 + w/2) ÷ (90 + w) ≥ 90 up to w = 22.50.
        func round(_ w: Int, _ places: Int?, keys: [RankingKey] = [.score]) -> Round {
            Sample.round(
                Sample.policy([minimum(90_00)], keys: keys, quotas: [Sample.quota(places)]),
                [Applicant.scored(1, [("MS-01", 90_00, 90_00), ("MS-06", w / 2, w)])])
        }
        for places in [1, nil] {
            let margin = try margin(.criterion("MS-06"), round(10_00, places))
            #expect(margin.upper == Margin.Bound(Fraction(45, 2), schools: ["2133990001"]) && margin.lower == .none)
        }
        #expect(list(round(22_50, 1)) == list(round(10_00, 1)) && list(round(22_52, 1)) != list(round(10_00, 1)))
        // What ranks first makes no difference.
        let byYears = round(10_00, 1, keys: [.titleYears])
        #expect(try margin(.criterion("MS-06"), byYears).upper.value == Fraction(45, 2))
    }

    @Test("points of a criterion: a school comes up to the minimum score where places are free")
    func comesIn() throws {
        // 80 of 90 and all of w: 100·(80 + w) ÷ (90 + w) ≥ 92 from w = 35 on.
        func round(_ w: Int) -> Round {
            Sample.round(
                Sample.policy([minimum(92_00)]), [Applicant.scored(1, [("MS-01", 80_00, 90_00), ("MS-06", w, w)])])
        }
        let margin = try margin(.criterion("MS-06"), round(10_00))
        #expect(margin.upper == Margin.Bound(Fraction(35), isInclusive: false, schools: ["2133990001"]))
        #expect(list(round(34_99)).isEmpty && list(round(35_00)) == [1: .candidate])
    }

    @Test("points of a criterion: with no place free it must also come up to the last school of the list")
    func overtakes() throws {
        // The second meets 97 from w = 230/3 on, and the first's 90 + 0.95·w with 85 + w at w = 100.
        func round(_ w: Int) -> Round {
            Sample.round(
                Sample.policy([minimum(97_00)]),
                [
                    Applicant.scored(1, [("MS-01", 90_00, 90_00), ("MS-06", w * 95 / 100, w)]),
                    Applicant.scored(2, [("MS-01", 85_00, 90_00), ("MS-06", w, w)]),
                ])
        }
        #expect(list(round(10_00)) == [1: .candidate])
        let margin = try margin(.criterion("MS-06"), round(10_00))
        #expect(margin.upper == Margin.Bound(Fraction(99_99, 100), schools: ["2133990002"]))
        #expect(list(round(99_80)) == [1: .candidate] && Sample.standings(round(99_80))[2] == .notSelected)
        #expect(list(round(100_00)) == [1: .tiedForPlace, 2: .tiedForPlace])
    }

    @Test("an unknown quota has margins for gates alone")
    func unknownQuota() {
        let round = Sample.round(Sample.policy(quotas: [Sample.quota(nil)]), pair(60_00))
        #expect(!round.margins.contains { !$0.isUnlimited })
    }
}

extension Applicant {
    /// A school with model-school criteria: id, points, worth.
    static func scored(
        _ number: Int, _ criteria: [(String, Int, Int)], signed: Bool? = nil, titles: [TitleRecord] = []
    ) -> Applicant {
        let sample = Sample.school(
            number, answers: criteria.map { Sample.answer($0.0, $0.1 == $0.2 ? .met : .partly, $0.1, of: $0.2) })
        let points = criteria.reduce(0) { $0 + $1.1 }
        let possible = criteria.reduce(0) { $0 + $1.2 }
        return Applicant(
            school: sample.school, jurisdictions: sample.jurisdictions, application: sample.application,
            grade: sample.grade, topics: [Sample.topic(.modelSchool, points, of: possible)], answers: sample.answers,
            vetoes: [], declared: [:], titles: titles, founded: nil, isSigned: signed, signature: nil, notices: [])
    }
}
