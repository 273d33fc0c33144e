import Testing

@testable import Scorecards

@Suite("Topics")
struct TopicResultTests {
    private static let rest = Sample.finding(.partly, 60_00, of: 75_00)

    @Test("不适用 notApplicable leaves both sides")
    func notApplicable() {
        let topic = Sample.topic(
            .antiBullying,
            [
                Self.rest, Sample.finding(.notApplicable, 0, of: 10_00), Sample.finding(.notApplicable, 0, of: 10_00),
                Sample.finding(.notApplicable, 0, of: 5_00),
            ])
        #expect(topic.points.text == "60.00")
        #expect(topic.possible.text == "75.00")
        #expect(topic.score == Fraction(80))
    }

    @Test("未填报 notReported stays in the maximum")
    func notReported() {
        let topic = Sample.topic(.antiBullying, [Self.rest, Sample.finding(.notReported, 0, of: 25_00)])
        #expect(topic.possible.text == "100.00")
        #expect(topic.score == Fraction(60))
    }

    @Test(
        "佐证不足 notProven keeps the edition's share",
        arguments: [(25_00, "0", 0), (25_00, "0.5", 12_50), (6_67, "0.5", 3_34), (25_00, "1", 25_00)])
    func notProven(given: Int, share: String, kept: Int) throws {
        let share = try #require(Fraction(decimal: share))
        #expect(Points(rounding: Points(hundredths: given).fraction * share) == Points(hundredths: kept))
    }

    @Test("待核 pending leaves both sides")
    func pending() {
        let topic = Sample.topic(
            .vicePrincipal, [Sample.finding(.partly, 84_00, of: 90_00), Sample.finding(.pending, 0, of: 10_00)])
        #expect(topic.score == Fraction(280, 3))
        #expect(topic.score?.flooredText == "93.33")
    }

    @Test("无法判定 indeterminate gives nothing and stays in the maximum")
    func indeterminate() {
        let topic = Sample.topic(
            .antiDrug, [Sample.finding(.met, 90_00, of: 90_00), Sample.finding(.indeterminate, 0, of: 10_00)])
        #expect(topic.score == Fraction(90))
    }

    @Test("加分 bonus never lifts a topic above its maximum", arguments: [(95_00, 2_00, 97_00), (98_00, 5_00, 100_00)])
    func bonus(points: Int, extra: Int, sum: Int) {
        let topic = Sample.topic(
            .antiDrug,
            [Sample.finding(.partly, points, of: 100_00), Sample.finding(.met, extra, of: 5_00, role: .bonus)])
        #expect(topic.points == Points(hundredths: sum))
        #expect(topic.possible.text == "100.00")
    }

    @Test("无得分 No score where nothing applies")
    func nothingApplies() {
        #expect(Sample.topic(.antiDrug, [Sample.finding(.notApplicable, 0, of: 100_00)]).score == nil)
        #expect(Sample.topic(.antiDrug, status: .notApplicable, []).score == nil)
    }

    @Test("自评与核算 Claimed and computed: a topic adds up what is claimed")
    func claimed() {
        let topic = Sample.topic(
            .vicePrincipal,
            [
                Sample.finding(.partly, 7_50, of: 15_00, claimed: 15_00),
                Sample.finding(.met, 25_00, of: 25_00, claimed: 25_00),
                Sample.finding(.met, 10_00, of: 10_00),
            ])
        #expect(topic.claimed?.text == "40.00")
        #expect(Sample.topic(.antiDrug, 50_00).claimed == nil)
    }
}
