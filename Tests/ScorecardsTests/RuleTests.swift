import Testing

@testable import Scorecards

/// The worked examples of docs/scoring-rules.md, each under its heading there.
@Suite("Six rules")
struct RuleTests {
    private static func points(_ hundredths: Int) -> Points { Points(hundredths: hundredths) }

    @Test("全有或全无 test", arguments: [(true, 25_00, Outcome.met), (false, 0, .notMet)])
    func test(holds: Bool, points: Int, outcome: Outcome) {
        let result = RuleResult.test(holds, possible: Self.points(25_00))
        #expect(result.points == Self.points(points))
        #expect(result.outcome == outcome)
    }

    @Test(
        "分档 tiers",
        arguments: [
            (Int?(15_00), 15_00, Outcome.met), (10_00, 10_00, .partly), (nil, 0, .notMet), (0, 0, .notMet),
            (18_00, 15_00, .met),
        ])
    func tiers(first: Int?, points: Int, outcome: Outcome) {
        let result = RuleResult.tiers(first.map(Self.points), possible: Self.points(15_00))
        #expect(result.points == Self.points(points))
        #expect(result.outcome == outcome)
    }

    @Test("计次 count", arguments: [(0, 0, Outcome.notMet), (8, 8_00, .partly), (10, 10_00, .met), (13, 10_00, .met)])
    func count(times: Int, points: Int, outcome: Outcome) {
        let result = RuleResult.count(times, each: Self.points(1_00), possible: Self.points(10_00))
        #expect(result.points == Self.points(points))
        #expect(result.outcome == outcome)
    }

    @Test("扣分 deduct", arguments: [(0, 10_00, Outcome.met), (5, 7_50, .partly), (20, 0, .notMet), (25, 0, .notMet)])
    func deduct(times: Int, points: Int, outcome: Outcome) {
        let result = RuleResult.deduct(times, each: Self.points(50), possible: Self.points(10_00))
        #expect(result.points == Self.points(points))
        #expect(result.outcome == outcome)
    }

    @Test("加分 bonus", arguments: [(0, 0, Outcome.notMet), (1, 2_00, .partly), (3, 5_00, .met)])
    func bonus(times: Int, points: Int, outcome: Outcome) {
        let result = RuleResult.count(times, each: Self.points(2_00), possible: Self.points(5_00))
        #expect(result.points == Self.points(points))
        #expect(result.outcome == outcome)
    }

    @Test("no number of times overflows", arguments: [Int.max, Int.max / 2, -1, .min])
    func hugeTimes(times: Int) {
        let (each, possible) = (Self.points(50), Self.points(10_00))
        #expect(RuleResult.count(times, each: each, possible: possible).points == (times > 0 ? possible : .zero))
        #expect(RuleResult.deduct(times, each: each, possible: possible).points == (times > 0 ? .zero : possible))
    }

    struct Rate: Sendable, CustomTestStringConvertible {
        let share: (Int, Int)
        let range: (Int, Int)
        let possible: Int
        let points: Int
        let outcome: Outcome
        var testDescription: String { "\(share.0)/\(share.1) from \(range.0) to \(range.1)" }

        init(
            _ numerator: Int, _ denominator: Int, _ from: Int, _ to: Int, _ possible: Int, _ points: Int,
            _ outcome: Outcome
        ) {
            share = (numerator, denominator)
            range = (from, to)
            self.possible = possible
            self.points = points
            self.outcome = outcome
        }
    }

    @Test(
        "比率 rate",
        arguments: [
            Rate(268, 335, 60, 90, 10_00, 6_67, .partly), Rate(201, 335, 60, 90, 10_00, 0, .notMet),
            Rate(200, 335, 60, 90, 10_00, 0, .notMet), Rate(302, 335, 60, 90, 10_00, 10_00, .met),
            Rate(301, 335, 60, 90, 10_00, 9_95, .partly), Rate(9, 10, 60, 90, 10_00, 10_00, .met),
            Rate(14, 16, 0, 100, 35_00, 30_63, .partly), Rate(16, 16, 0, 100, 35_00, 35_00, .met),
            Rate(0, 16, 0, 100, 35_00, 0, .notMet), Rate(287, 358, 0, 80, 5_00, 5_00, .met),
        ])
    func rate(example: Rate) {
        check(example)
    }

    @Test(
        "接近而未达到 Close, and not there",
        arguments: [
            Rate(358, 360, 0, 100, 10_00, 9_94, .partly), Rate(13_680, 13_743, 0, 100, 10_00, 9_95, .partly),
            Rate(99_999, 100_000, 0, 100, 10_00, 10_00, .partly), Rate(1, 100_000, 0, 100, 10_00, 0, .partly),
        ])
    func almost(example: Rate) {
        check(example)
        let percent = Fraction(100) * Fraction(example.share.0, example.share.1)
        #expect(percent.flooredText != "100.00")
    }

    private func check(_ example: Rate) {
        let result = RuleResult.rate(
            example.share.0, of: example.share.1, from: Fraction(example.range.0), to: Fraction(example.range.1),
            possible: Self.points(example.possible))
        #expect(result.points == Self.points(example.points))
        #expect(result.outcome == example.outcome)
        #expect(result.rate?.numerator == example.share.0)
        #expect(result.rate?.denominator == example.share.1)
    }

    @Test("只报告，不计分 Reported, not scored: any points mean met, none notMet")
    func unscored() {
        #expect(RuleResult.test(true, possible: .zero).outcome == .met)
        #expect(RuleResult.tiers(Self.points(5_00), possible: .zero).outcome == .met)
        #expect(RuleResult.tiers(nil, possible: .zero).outcome == .notMet)
        #expect(RuleResult.count(1, each: Self.points(1_00), possible: .zero).outcome == .met)
        #expect(RuleResult.count(0, each: Self.points(1_00), possible: .zero).outcome == .notMet)
        #expect(RuleResult.deduct(0, each: Self.points(1_00), possible: .zero).outcome == .met)
        #expect(RuleResult.deduct(1, each: Self.points(1_00), possible: .zero).outcome == .notMet)
        #expect(RuleResult.rate(0, of: 1, from: Fraction(0), to: Fraction(100), possible: .zero).outcome == .notMet)
        #expect(RuleResult.rate(1, of: 2, from: Fraction(0), to: Fraction(100), possible: .zero).outcome == .partly)
    }
}
