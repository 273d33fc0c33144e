import Scorecards
import Testing
import Wording

@testable import Selection

@Suite("Places, reserve, ties and quotas")
struct RoundTests {
    private func round(
        _ scores: [Int], places: Int?, reserve: Int = 0
    ) -> [Int: Standing] {
        let schools = scores.enumerated().map { Sample.school($0 + 1, score: $1) }
        return Sample.standings(
            Sample.round(Sample.policy(quotas: [Sample.quota(places)], reserve: reserve), schools.reversed()))
    }

    @Test("places go by rank, then the reserve, then nothing")
    func plain() {
        #expect(
            round([99_00, 98_00, 97_00, 96_00], places: 2, reserve: 1) == [
                1: .candidate, 2: .candidate, 3: .reserve, 4: .notSelected,
            ])
    }

    @Test("a tie at the cut is never cut: the loser of the tie is first in reserve")
    func tieAtTheCut() {
        #expect(
            round([100_00, 97_50, 97_50, 95_22, 95_00], places: 2, reserve: 2) == [
                1: .candidate, 2: .tiedForPlace, 3: .tiedForPlace, 4: .reserve, 5: .notSelected,
            ])
        #expect(round([90_00, 90_00, 90_00], places: 1) == [1: .tiedForPlace, 2: .tiedForPlace, 3: .tiedForPlace])
    }

    @Test("a tie inside the places or behind them is no question for the meeting")
    func harmlessTies() {
        #expect(round([90_00, 90_00, 80_00], places: 2) == [1: .candidate, 2: .candidate, 3: .notSelected])
        #expect(round([95_00, 90_00, 90_00], places: 1) == [1: .candidate, 2: .notSelected, 3: .notSelected])
    }

    @Test("a tie at the end of the reserve")
    func tieInReserve() {
        #expect(
            round([95_00, 90_00, 90_00, 80_00], places: 1, reserve: 1) == [
                1: .candidate, 2: .tiedForReserve, 3: .tiedForReserve, 4: .notSelected,
            ])
        #expect(round([95_00, 90_00, 90_00], places: 1, reserve: 2)[3] == .reserve)
    }

    @Test("an unknown quota ranks and draws no line; no places select nobody")
    func unknownQuota() {
        #expect(round([95_00, 90_00], places: nil, reserve: 1) == [1: .ranked, 2: .ranked])
        #expect(round([95_00, 90_00], places: 0, reserve: 1) == [1: .reserve, 2: .notSelected])
        #expect(round([], places: 3) == [:])
    }

    @Test("ranks are 1-2-2-4, and the school code orders ties without deciding them")
    func ranks() {
        let schools = [
            Sample.school(4, score: 80_00), Sample.school(3), Sample.school(2), Sample.school(1, score: 95_00),
        ]
        let round = Sample.round(Sample.policy(quotas: [Sample.quota(9)]), schools)
        #expect(round.decisions.map(\.rank) == [1, 2, 2, 4])
        #expect(round.decisions.map { $0.applicant.school.code.suffix(2) } == ["01", "02", "03", "04"])
        #expect(round.decisions[1].reason.contains("并列"))
        #expect(round.quotas[0].spare == 5)
    }

    @Test("quotas by stage and jurisdiction are drawn apart, and what none covers is not selected, with the reason")
    func quotas() {
        let policy = Sample.policy(quotas: [
            Sample.quota(1, id: "Q1", stages: ["primary"], jurisdiction: "331199"),
            Sample.quota(1, id: "Q2", stages: ["junior", "nineYear"]),
        ])
        let other = ["331198001", "331198"]
        let round = Sample.round(
            policy,
            [
                Sample.school(1, score: 80_00), Sample.school(2, score: 70_00),
                Sample.school(3, score: 99_00, stage: "junior"),
                Sample.school(4, score: 60_00, stage: "nineYear", jurisdictions: other),
                Sample.school(5, score: 99_00, jurisdictions: other), Sample.school(6, stage: "kindergarten"),
            ])
        #expect(
            Sample.standings(round) == [
                1: .candidate, 2: .notSelected, 3: .candidate, 4: .notSelected, 5: .notSelected, 6: .notSelected,
            ])
        let uncovered = round.decisions.filter { $0.quota == nil }
        #expect(uncovered.count == 2 && uncovered.allSatisfy { $0.reason.contains("没有一份名额") && $0.rank == nil })
    }

    @Test("what does not enter: turned down, another level, no level")
    func notEntered() {
        let round = Sample.round(
            Sample.policy(),
            [
                Sample.school(1, rejected: ["X17a 矛盾。"]), Sample.school(2, level: .county),
                Sample.school(3, level: nil),
                Sample.school(4),
            ])
        #expect(Sample.standings(round) == [1: .notEntered, 2: .notEntered, 3: .notEntered, 4: .candidate])
        #expect(round.decisions(.notEntered)[0].reason.contains("X17a"))
        #expect(round.decisions(.notEntered)[1].reason.contains("县级"))
    }

    @Test(
        "a school to be verified takes no place, says where it could stand, and opens the list only if it could change it"
    )
    func unverified() {
        let gates = [Sample.gate(.declaration)]
        func round(_ score: Int) -> Round {
            Sample.round(
                Sample.policy(gates, quotas: [Sample.quota(1)]),
                [
                    Sample.school(1, score: 90_00, signed: true), Sample.school(2, score: 80_00, signed: true),
                    Sample.school(3, score: score),
                ])
        }
        let ahead = round(95_00)
        #expect(Sample.standings(ahead) == [1: .candidate, 2: .notSelected, 3: .unverified])
        #expect(ahead.decisions(.unverified)[0].provisionalRank == 1)
        #expect(ahead.quotas[0].isOpen)
        #expect(round(90_00).quotas[0].isOpen)
        #expect(!round(85_00).quotas[0].isOpen)
    }

    @Test("what a school to be verified could reach counts its unknown facts for it, and no other such school as ahead")
    func atBest() {
        func round(_ best: Int, reserve: Int = 0) -> Round {
            Sample.round(
                Sample.policy([Sample.gate(.declaration)], quotas: [Sample.quota(1)], reserve: reserve),
                [
                    Sample.school(1, score: 95_00, signed: true), Sample.school(2, score: 90_00, signed: true),
                    Sample.school(3, score: 80_00, best: best), Sample.school(4, score: 99_00),
                ])
        }
        // Alone the fourth would open the list, so that it has to be left out for the third to show.
        func third(_ best: Int, reserve: Int = 0) -> Round {
            let round = round(best, reserve: reserve)
            return Sample.round(
                round.policy, entrants: round.decisions.map(\.applicant).filter { !$0.school.code.hasSuffix("04") })
        }
        func rank(_ round: Round) -> Int? {
            round.decisions(.unverified).first { $0.applicant.school.code.hasSuffix("03") }?.provisionalRank
        }
        #expect(
            rank(round(97_50)) == 1 && rank(round(95_00)) == 1 && rank(round(94_99)) == 2 && rank(round(80_00)) == 3)
        #expect(third(97_50).quotas[0].isOpen && third(95_00).quotas[0].isOpen && !third(94_99).quotas[0].isOpen)
        // The reserve stands in the notice, too.
        #expect(third(90_00, reserve: 1).quotas[0].isReserveOpen && !third(89_99, reserve: 1).quotas[0].isReserveOpen)
        #expect(third(80_00, reserve: 2).quotas[0].isReserveOpen && !third(90_00, reserve: 1).quotas[0].isOpen)
    }

    @Test("one failed gate bars whatever else is unknown")
    func ineligible() {
        let gates = [Sample.gate(.declaration, id: "G1"), Sample.gate(.openYears(3), id: "G2")]
        let school = Sample.school(1, signed: false)
        let round = Sample.round(Sample.policy(gates), [school])
        #expect(round.decisions[0].standing == .ineligible)
        #expect(round.decisions[0].applicant.results == [.failed, .unverified])
        let grounds = Sample.grounds(Sample.policy(gates), school)
        #expect(grounds.answers.map(\.result) == [.failed, .unverified] && grounds.visit.isEmpty)
    }
}

@Suite("Ranking keys")
struct RankingTests {
    private func values(_ key: RankingKey, _ applicant: Applicant) -> KeyValue {
        Ranking(keys: [key], year: 2025, language: .chinese).values(applicant)[0]
    }

    @Test("scores compare exactly: 200/3 is above 66.66")
    func exact() {
        let third = Sample.school(1, index: [Sample.topic(.antiDrug, 50_00, of: 75_00)])
        let key = values(.topic(.antiDrug), third)
        #expect(key.value == Fraction(200, 3) && key.text == "66.66")
    }

    @Test("a topic that does not apply counts as the plain mean of the others")
    func substituted() {
        let school = Sample.school(
            1,
            index: [
                Sample.topic(.vicePrincipal, 0, of: 0), Sample.topic(.leadershipGroup, 80_00),
                Sample.topic(.antiBullying, 91_00),
            ])
        let key = values(.topic(.vicePrincipal), school)
        #expect(key.value == Fraction(171, 2) && key.text.hasPrefix("85.50"))
    }

    @Test("years since the last title: longer first, none first of all, unknown last")
    func titleYears() {
        #expect(
            values(.titleYears, Sample.school(1, titles: [Sample.title(.county, 2019), Sample.title(.county, 2021)]))
                .value == Fraction(4))
        #expect(values(.titleYears, Sample.school(1)).value > Fraction(100))
        #expect(values(.titleYears, Sample.school(1, titles: [Sample.title(.county, nil)])).value == Fraction(0))
    }

    @Test(
        "at best: unknown facts in favour, in the mean of the other topics, too, and a title of unknown year as old as can be"
    )
    func atBest() {
        func best(_ key: RankingKey, _ applicant: Applicant) -> Fraction {
            Ranking(keys: [key], year: 2025, language: .chinese).bestValues(applicant)[0].value
        }
        #expect(best(.score, Sample.school(1, score: 90_00, best: 95_00)) == Fraction(95))
        let topics = [
            Sample.topic(.vicePrincipal, 0, of: 0), Sample.topic(.leadershipGroup, 80_00, best: 90_00),
            Sample.topic(.antiBullying, 91_00),
        ]
        #expect(best(.topic(.leadershipGroup), Sample.school(1, index: topics)) == Fraction(90))
        #expect(best(.topic(.vicePrincipal), Sample.school(1, index: topics)) == Fraction(181, 2))
        let (known, unknown) = (Sample.title(.county, 2019), Sample.title(.county, nil))
        #expect(best(.titleYears, Sample.school(1, titles: [known, unknown])) == Fraction(6))
        #expect(best(.titleYears, Sample.school(1, titles: [known])) == Fraction(6))
        let (old, none) = (best(.titleYears, Sample.school(1, titles: [unknown])), best(.titleYears, Sample.school(1)))
        #expect(old > Fraction(1000) && none > old)
    }

    @Test("a later key counts only where the earlier ones are equal")
    func order() {
        let policy = Sample.policy(keys: [.score, .topic(.antiBullying), .titleYears], quotas: [Sample.quota(1)])
        let one = Sample.school(1, index: [Sample.topic(.antiBullying, 90_00)], titles: [Sample.title(.county, 2010)])
        let two = Sample.school(2, index: [Sample.topic(.antiBullying, 95_00)], titles: [Sample.title(.county, 2020)])
        let three = Sample.school(3, score: 80_00, index: [Sample.topic(.antiBullying, 100_00)])
        #expect(
            Sample.standings(Sample.round(policy, [one, two, three])) == [
                1: .notSelected, 2: .candidate, 3: .notSelected,
            ])
    }
}
