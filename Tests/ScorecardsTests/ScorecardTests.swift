import Testing

@testable import Scorecards

@Suite("Index, grade and caps")
struct ScorecardTests {
    @Test("合规指数 Compliance index")
    func index() {
        let card = Sample.scorecard(Sample.topics(90_00, 80_00, 75_00, 60_00))
        #expect(card.index == Fraction(153, 2))
        #expect(card.index?.flooredText == "76.50")
        #expect(card.grade?.id == "pass")
    }

    @Test("权重重新分配 Weights of the topics that apply: a kindergarten")
    func kindergarten() {
        let card = Sample.scorecard([
            Sample.topic(.vicePrincipal, status: .notApplicable, []), Sample.topic(.leadershipGroup, 62_50, of: 75_00),
            Sample.topic(.antiBullying, 80_00), Sample.topic(.antiDrug, status: .notApplicable, []),
        ])
        #expect(card.index == Fraction(730, 9))
        #expect(card.index?.flooredText == "81.11")
        #expect(card.grade?.id == "good")
        #expect(card.status == .complete)
    }

    @Test("待核 pending: the index of a run over one school")
    func pending() {
        let first = Sample.topic(
            .vicePrincipal, [Sample.finding(.partly, 84_00, of: 90_00), Sample.finding(.pending, 0, of: 10_00)])
        let card = Sample.scorecard([first] + Sample.topics(0, 90_00, 85_00, 70_00).dropFirst())
        #expect(card.index == Fraction(169, 2))
        #expect(card.index?.text == "169/2")
    }

    @Test("示范校不进指数 The application is outside the index")
    func modelSchool() {
        let topics = Sample.topics(90_00, 80_00, 75_00, 60_00)
        let application = Sample.topic(.modelSchool, [Sample.finding(.notMet, 0, of: 100_00, cap: "fail")])
        let card = Sample.scorecard(topics + [application])
        #expect(card.index == Fraction(153, 2))
        #expect(card.caps.isEmpty)
        #expect(card.grade?.id == "pass")
    }

    struct Edge: Sendable, CustomTestStringConvertible {
        let points: [Int]
        let index: Fraction
        let text: String
        let grade: String
        var testDescription: String { "\(text) \(grade)" }

        init(_ points: [Int], _ index: Fraction, _ text: String, _ grade: String) {
            (self.points, self.index, self.text, self.grade) = (points, index, text, grade)
        }
    }

    @Test(
        "等次的边界 Edges of the grades",
        arguments: [
            Edge([90_00, 89_99, 90_00, 89_99], Fraction(89_996, 1000), "89.99", "good"),
            Edge([90_00, 90_00, 90_00, 89_98], Fraction(89_995, 1000), "89.99", "good"),
            Edge([90_00, 90_00, 90_00, 90_00], Fraction(90), "90.00", "excellent"),
            Edge([100_00, 99_99, 100_00, 99_99], Fraction(99_996, 1000), "99.99", "excellent"),
            Edge([100_00, 100_00, 100_00, 100_00], Fraction(100), "100.00", "excellent"),
            Edge([80_00, 79_99, 80_00, 80_00], Fraction(799_985, 10_000), "79.99", "pass"),
            Edge([60_00, 60_00, 60_00, 59_99], Fraction(599_975, 10_000), "59.99", "fail"),
            Edge([0, 0, 0, 0], Fraction(0), "0.00", "fail"),
        ])
    func edges(edge: Edge) {
        let card = Sample.scorecard(zip(Topic.allCases, edge.points).map { Sample.topic($0, $1) })
        #expect(card.index == edge.index)
        #expect(card.index?.flooredText == edge.text)
        #expect(card.grade?.id == edge.grade)
    }

    @Test(
        "底线封顶 A failed mandatory criterion caps the grade",
        arguments: [
            (Outcome.notMet, "fail", "fail"), (.notReported, "fail", "fail"), (.notProven, "fail", "fail"),
            (.notMet, "pass", "pass"), (.pending, "fail", "excellent"), (.indeterminate, "fail", "good"),
            (.notApplicable, "fail", "excellent"), (.partly, "fail", "good"), (.notMet, "excellent", "good"),
        ])
    func caps(outcome: Outcome, cap: String, grade: String) {
        let criterion = Sample.finding(outcome, 0, of: 10_00, id: "AB-08", cap: cap)
        let others = [Sample.finding(.partly, 85_00, of: 90_00, id: "AB-01"), criterion]
        let card = Sample.scorecard(
            [
                Sample.topic(.vicePrincipal, 86_00), Sample.topic(.leadershipGroup, 92_00),
                Sample.topic(.antiBullying, others), Sample.topic(.antiDrug, 90_00),
            ])
        #expect(card.grade?.id == grade)
        #expect(card.caps.map(\.criterion) == (criterion.breaches ? ["AB-08"] : []))
        // The points stay what they are.
        if outcome == .notMet { #expect(card.index == Fraction(876, 10)) }
    }

    @Test("底线封顶 A failed mandatory criterion caps the grade: the worst of several, in the order of the checklists")
    func severalCaps() {
        let card = Sample.scorecard([
            Sample.topic(
                .vicePrincipal,
                [
                    Sample.finding(.notMet, 0, of: 5_00, id: "A", cap: "pass"),
                    Sample.finding(.met, 95_00, of: 95_00, id: "B"),
                ]),
            Sample.topic(
                .antiBullying,
                [
                    Sample.finding(.notProven, 0, of: 5_00, id: "C", cap: "fail"),
                    Sample.finding(.met, 95_00, of: 95_00, id: "D"),
                ]),
        ])
        #expect(card.caps.map(\.criterion) == ["A", "C"])
        #expect(card.index == Fraction(95))
        #expect(card.grade?.id == "fail")
    }

    @Test("a cap never lifts a grade")
    func capBelow() {
        let scale = Sample.scale
        #expect(scale.capped(scale.grade(for: Fraction(10)), at: ["good"]).id == "fail")
        #expect(scale.capped(scale.grade(for: Fraction(95)), at: []).id == "excellent")
        #expect(scale.capped(scale.grade(for: Fraction(95)), at: ["unknown"]).id == "excellent")
    }

    @Test("无得分 No score where nothing applies")
    func nothingApplies() {
        let card = Sample.scorecard(Topic.allCases.map { Sample.topic($0, status: .notApplicable, []) })
        #expect(card.index == nil)
        #expect(card.grade == nil)
        #expect(card.gains.isEmpty)
        #expect(card.status == .complete)
    }

    @Test(
        "等次表 A scale has no gap and ends at zero",
        arguments: [
            [("a", 90), ("b", 80)], [("a", 80), ("b", 90), ("c", 0)], [("a", 80), ("b", 80), ("c", 0)],
            [("a", 80), ("a", 0)], [],
        ])
    func brokenScales(grades: [(String, Int)]) {
        #expect(GradeScale(grades.map { .init(id: $0.0, label: "", from: Fraction($0.1)) }) == nil)
    }
}
