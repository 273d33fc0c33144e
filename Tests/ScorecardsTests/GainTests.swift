import Testing

@testable import Scorecards

@Suite("Gains")
struct GainTests {
    private static func topic(_ topic: Topic, _ findings: (String, Int, Int)...) -> TopicResult {
        Sample.topic(topic, findings.map { Sample.finding($1 == $2 ? .met : .partly, $1, of: $2, id: $0) })
    }

    @Test("先改什么 What to do first: largest gain first, ties in the order of the checklists")
    func order() {
        let card = Sample.scorecard([
            Self.topic(.vicePrincipal, ("VP-01", 90_00, 90_00), ("VP-09", 5_00, 10_00)),
            Self.topic(.leadershipGroup, ("LG-01", 10_00, 20_00), ("LG-02", 80_00, 80_00)),
            Self.topic(.antiBullying, ("AB-01", 0, 10_00), ("AB-02", 65_00, 65_00)),
            Self.topic(.antiDrug, ("AD-01", 90_00, 100_00)),
        ])
        #expect(card.gains.map(\.finding.criterion.id) == ["AB-01", "AD-01", "VP-09", "LG-01"])
        #expect(card.gains.map(\.index) == [Fraction(4), Fraction(5, 2), Fraction(3, 2), Fraction(3, 2)])
        #expect(card.index == Fraction(181, 2))
        let all = card.gains.reduce(card.index ?? Fraction(0)) { $0 + $1.index }
        #expect(all == Fraction(100))
    }

    @Test("先改什么 What to do first: in the index of a kindergarten the same loss weighs more")
    func weights() {
        let card = Sample.scorecard([
            Sample.topic(.vicePrincipal, status: .notApplicable, []),
            Self.topic(.leadershipGroup, ("LG-01", 62_50, 75_00)),
            Self.topic(.antiBullying, ("ABK-03", 0, 20_00), ("ABK-01", 80_00, 80_00)),
        ])
        #expect(card.gains.map(\.finding.criterion.id) == ["ABK-03", "LG-01"])
        #expect(card.gains.map(\.index) == [Fraction(40, 3), Fraction(50, 9)])
    }

    @Test("加分 bonus: nothing is won beyond the maximum of the topic")
    func bonus() {
        let bonus = Sample.finding(.partly, 3_00, of: 5_00, id: "AD-20", role: .bonus)
        let lost = [
            Sample.finding(.partly, 85_00, of: 90_00, id: "AD-01"), Sample.finding(.met, 10_00, of: 10_00, id: "AD-02"),
        ]
        let card = Sample.scorecard([Sample.topic(.antiDrug, lost + [bonus])])
        #expect(card.index == Fraction(98))
        #expect(card.gains.map(\.index) == [Fraction(2)])
        let filled = Sample.topic(.antiDrug, lost + [Sample.finding(.met, 5_00, of: 5_00, role: .bonus)])
        #expect(Sample.scorecard([filled]).gains.isEmpty)
    }

    @Test("what is outside the index wins nothing")
    func outside() {
        let card = Sample.scorecard([
            Sample.topic(.antiDrug, 100_00), Self.topic(.modelSchool, ("MS-01", 0, 15_00)),
            Sample.topic(
                .antiBullying, [Sample.finding(.pending, 0, of: 10_00), Sample.finding(.notApplicable, 0, of: 10_00)]),
        ])
        #expect(card.gains.isEmpty)
    }
}
