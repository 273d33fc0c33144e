import JSONText
import Scorecards
import Selection
import Testing

@testable import Reports

@Suite("Grounds that wait on the disk")
struct GroundsTests {
    private let gates = ["G1", "G2"].map {
        Gate(id: $0, kind: .openYears(3), rationale: Rationale(title: "办学满三年", basis: ["本工具建议"]))
    }

    private var grounds: Grounds {
        Grounds(
            answers: [
                GateAnswer(
                    gate: gates[0], result: .passed, reason: "“2010”\n\\ 起",
                    facts: [
                        Fact(
                            label: "建校日期", value: "2010-09-01", file: "a\"b.xml", line: 4,
                            path: "/roster/school/@founded"),
                        Fact(label: "专题", value: "90.00"),
                    ], measure: Fraction(349, 4)),
                GateAnswer(gate: gates[1], result: .off, reason: ""),
            ],
            reviewed: [
                ReviewedAnswer(
                    criterion: "AB-10", title: "查询", outcome: .met, points: Points(hundredths: 5_00),
                    possible: Points(hundredths: 5_00), reason: "已补齐。",
                    review: CriterionReview(
                        computed: Finding.Answer(
                            outcome: .notMet, points: .zero, possible: Points(hundredths: 5_00), reason: "没有查询。"),
                        change: "未达标 → 达标", number: "示1号", date: "2026-02-01", file: "reviews/a.xml", line: 3))
            ],
            visit: [
                VisitItem(cause: .papers, subject: "VP-01", title: "聘书", question: "", lookAt: "原件", ask: "德育处")
            ])
    }

    @Test("what is read back is what was written")
    func roundTrip() throws {
        let back = try GroundsJSON.grounds(
            answers: GroundsJSON.answers(grounds), visit: GroundsJSON.visit(grounds), gates: gates)
        #expect(back.answers.map(\.gate) == gates)
        #expect(back.answers.map(\.result) == [.passed, .off])
        #expect(back.answers.map(\.reason) == grounds.answers.map(\.reason))
        #expect(back.answers.map(\.facts) == grounds.answers.map(\.facts))
        #expect(back.answers.map(\.measure) == [Fraction(349, 4), nil])
        #expect(back.reviewed == grounds.reviewed && back.visit == grounds.visit)
    }

    @Test("a school that is not visited, and one that did not enter")
    func empty() throws {
        let answers = GroundsJSON.answers(grounds)
        #expect(try GroundsJSON.grounds(answers: answers, visit: [], gates: gates).visit.isEmpty)
        #expect(GroundsJSON.visit(Grounds()).isEmpty)
        let none = try GroundsJSON.grounds(answers: GroundsJSON.answers(Grounds()), visit: [], gates: gates)
        #expect(none.answers.isEmpty && none.reviewed.isEmpty)
    }

    @Test("bytes that were not written so are a fault")
    func fault() {
        for bytes in [[], Array(GroundsJSON.answers(grounds).dropLast(3))] {
            #expect(throws: JSONFault.self) { try GroundsJSON.grounds(answers: bytes, visit: [], gates: gates) }
        }
        // A further answer than there are gates.
        #expect(throws: JSONFault.self) {
            try GroundsJSON.grounds(answers: GroundsJSON.answers(grounds), visit: [], gates: [gates[0]])
        }
    }
}
