import Scorecards
import Testing

@testable import Selection

@Suite("What a visit should look at")
struct VisitTests {
    private let school = Sample.school(
        1,
        answers: [
            Sample.answer("VP-01", .met, 25_00, of: 25_00, topic: .vicePrincipal, evidence: ["聘书"]),
            Sample.answer("VP-05", .partly, 7_50, of: 15_00, topic: .vicePrincipal, claimed: 15_00),
            Sample.answer("AB-05", .notReported, of: 10_00, topic: .antiBullying, evidence: ["调查报告"]),
            Sample.answer("LG-01", .notProven, of: 10_00, topic: .leadershipGroup, evidence: ["成立文件"]),
            Sample.answer("VP-04", .pending, topic: .vicePrincipal),
            Sample.answer("AD-01", .notMet, of: 10_00, topic: .antiDrug),
            Sample.answer("AB-10", .met, topic: .antiBullying, review: Sample.review),
        ],
        notices: [
            Notice(
                assertion: "X35", severity: .warning, topic: .modelSchool, message: "同一单位。", remedy: "请说明。", place: nil)
        ])

    @Test("open questions first, then claims and remarks, then originals")
    func order() {
        let items = Sample.grounds(Sample.policy([Sample.gate(.declaration)]), school).visit
        #expect(
            items.map { "\($0.cause) \($0.subject)" } == [
                "gate G1", "notReported AB-05", "notProven LG-01", "pending VP-04", "review AB-10", "claim VP-05",
                "notice X35", "papers VP-01",
            ])
        #expect(items.allSatisfy { !$0.question.isEmpty && !$0.lookAt.isEmpty && !$0.ask.isEmpty })
        #expect(items[2].lookAt.contains("成立文件") && items[2].lookAt.contains("建议。"))
        #expect(items[4].question == "原评定 未达标 → 复核后 达标（示1号，2026-02-01）。复核理由：理由。")
        #expect(items[5].question.contains("15.00") && items[5].question.contains("7.50"))
        #expect(items[1].ask.contains("不问个案姓名"))
    }

    @Test("who can't be chosen any more is not visited")
    func nobody() {
        let policy = Sample.policy([Sample.gate(.openYears(3), unknown: .fail)])
        #expect(Sample.standings(Sample.round(policy, [school])) == [1: .ineligible])
        #expect(Sample.grounds(policy, school).visit.isEmpty)
    }
}
