import Scorecards
import Testing

@testable import Selection

@Suite("What a topic could at best become")
struct ApplicantTopicTests {
    private func finding(_ id: String, _ outcome: Outcome, _ points: Int, _ facts: [Fact]) -> Finding {
        Finding(
            criterion: CriterionText(
                id: id, title: "标题", basis: [], advice: "", effort: .low, role: .scored, cap: nil),
            outcome: outcome, points: Points(hundredths: points), worth: Points(hundredths: 10_00), reason: "理由。",
            facts: facts, claimed: nil)
    }

    private func topic(_ topic: Topic, weight: Int?, _ findings: [Finding]) -> TopicResult {
        TopicResult(topic: topic, title: "标题", status: .scored, weight: weight, findings: findings)
    }

    @Test("points that only unknown facts cost come back, others don't")
    func unknown() {
        let result = topic(
            .antiDrug, weight: 25,
            [
                finding("AD-01", .met, 10_00, []), finding("AD-02", .notReported, 0, []),
                finding("AD-03", .notProven, 2_00, []), finding("AD-04", .partly, 5_00, []),
                finding("AD-05", .notMet, 0, []), finding("AD-06", .pending, 0, []),
            ])
        let best = ApplicantTopic(result, among: [result])
        #expect(best.points.hundredths == 17_00 && best.bestPoints.hundredths == 35_00)
        #expect(best.bestScore == Fraction(70))
    }

    @Test("what repeats another topic is open while facts of that topic are")
    func repeats() {
        let computed = Fact(label: "防治欺凌专题得分", value: "75 分")
        let stated = Fact(label: "公示", value: "6", file: "a.xml", line: 3, path: "/a")
        let own = topic(
            .modelSchool, weight: nil,
            [
                finding("MS-01", .notMet, 0, []), finding("MS-06", .partly, 5_00, [stated]),
                finding("MS-08", .partly, 7_50, [computed]),
            ])
        func best(_ outcome: Outcome) -> Int {
            let other = topic(.antiBullying, weight: 30, [finding("AB-05", outcome, 0, [])])
            return ApplicantTopic(own, among: [other, own]).bestPoints.hundredths
        }
        #expect(best(.notMet) == 12_50 && best(.notReported) == 15_00)
    }
}
