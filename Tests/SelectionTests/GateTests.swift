import Scorecards
import Testing
import Wording

@testable import Selection

@Suite("Every gate: met, missed, and not known")
struct GateTests {
    private func answer(
        _ kind: Gate.Kind, _ applicant: Applicant, unknown: Gate.UnknownRule = .hold, enabled: Bool = true,
        vetoes: [VetoWindow] = [], level: TitleLevel = .city
    ) throws -> GateAnswer {
        let policy = Sample.policy(
            [Sample.gate(kind, enabled: enabled, unknown: unknown)], vetoes: vetoes, level: level)
        return try #require(
            GateJudge(policy: policy, asOf: "2025-12-31", language: .chinese).answers(applicant).first)
    }

    @Test(
        "no mandatory criterion failed",
        arguments: [
            (Outcome.met, GateAnswer.Result.passed), (.partly, .passed), (.notMet, .failed), (.notProven, .unverified),
            (.notReported, .unverified), (.pending, .unverified), (.indeterminate, .unverified),
            (.notApplicable, .passed),
        ])
    func mandatory(outcome: Outcome, result: GateAnswer.Result) throws {
        let school = Sample.school(
            1,
            answers: [
                Sample.answer("VP-01", outcome, topic: .vicePrincipal, mandatory: true),
                // A topic on its own scale has no mandatory criterion for the index.
                Sample.answer("MS-01", .notMet, mandatory: true),
            ])
        let answer = try answer(.noMandatoryFailure, school)
        #expect(answer.result == result)
        #expect(answer.facts.isEmpty == (outcome == .notApplicable))
    }

    @Test("unknown facts fail only where the policy says so, and then the reason says that nothing was verified")
    func unknownRule() throws {
        let held = try answer(.declaration, Sample.school(1))
        #expect(held.result == .unverified && held.reason.contains("无法核实"))
        let failed = try answer(.declaration, Sample.school(1), unknown: .fail)
        #expect(failed.result == .failed && failed.reason.contains("无法核实，按本办法视为不符合"))
        let off = try answer(.declaration, Sample.school(1), enabled: false)
        #expect(off.result == .off && off.facts.isEmpty)
    }

    @Test(
        "no veto inside the window: its last day is in, the same day months ago is out",
        arguments: [
            ("2025-12-31" as String?, GateAnswer.Result.failed), ("2024-01-01", .failed), ("2023-12-31", .passed),
            ("2026-01-01", .passed), (nil, .failed),
        ])
    func vetoes(date: String?, result: GateAnswer.Result) throws {
        let school = Sample.school(1, vetoes: [Sample.veto("majorAccident", date)])
        #expect(try answer(.noVeto, school, vetoes: [Sample.window("majorAccident", 24)]).result == result)
    }

    @Test("a kind on which the school said nothing is not known; an event of another kind does not bar")
    func silence() throws {
        let windows = [
            Sample.window("majorAccident", 24, declared: true), Sample.window("drugCase", 24, declared: true),
        ]
        let silent = try answer(.noVeto, Sample.school(1, declared: ["drugCase"]), vetoes: windows)
        #expect(silent.result == .unverified && silent.reason.contains("1 类"))
        let said = Sample.school(
            1, vetoes: [Sample.veto("other", "2025-05-05")], declared: ["drugCase", "majorAccident"])
        #expect(try answer(.noVeto, said, vetoes: windows).result == .passed)
    }

    @Test("the title one step below, for some years")
    func heldTitle() throws {
        let kind = Gate.Kind.heldTitle(years: 2, unrecorded: .none)
        func result(_ titles: [TitleRecord], _ kind: Gate.Kind = kind) throws -> GateAnswer.Result {
            try answer(kind, Sample.school(1, titles: titles)).result
        }
        #expect(try result([Sample.title(.county, 2023)]) == .passed)
        #expect(try result([Sample.title(.county, 2024)]) == .failed)
        #expect(try result([Sample.title(.county, nil)]) == .unverified)
        #expect(try result([Sample.title(.county, 2024), Sample.title(.county, nil)]) == .unverified)
        #expect(try result([Sample.title(.county, 2020, until: "2025-12-30")]) == .failed)
        #expect(try result([Sample.title(.county, 2020, until: "2025-12-31")]) == .passed)
        #expect(try result([Sample.title(.province, 2020)]) == .failed)
        #expect(try result([]) == .failed)
        #expect(try result([], .heldTitle(years: 2, unrecorded: .unknown)) == .unverified)
        #expect(try answer(kind, Sample.school(1), level: .county).result == .passed)
    }

    @Test(
        "open for full years",
        arguments: [
            ("2022-12-31" as String?, GateAnswer.Result.passed), ("2023-01-01", .failed), ("1986-09-01", .passed),
            (nil, .unverified),
        ])
    func openYears(founded: String?, result: GateAnswer.Result) throws {
        #expect(try answer(.openYears(3), Sample.school(1, founded: founded)).result == result)
    }

    @Test("no running title of the same or a higher level")
    func sameTitle() throws {
        func result(_ titles: [TitleRecord], _ unrecorded: Gate.Unrecorded = .none) throws -> GateAnswer.Result {
            try answer(.noSameTitle(unrecorded: unrecorded), Sample.school(1, titles: titles)).result
        }
        #expect(try result([Sample.title(.county, 2020)]) == .passed)
        #expect(try result([Sample.title(.city, 2023)]) == .failed)
        #expect(try result([Sample.title(.province, 2023)]) == .failed)
        #expect(try result([Sample.title(.city, 2018, until: "2023-12-31")]) == .passed)
        #expect(try result([]) == .passed)
        #expect(try result([], .unknown) == .unverified)
    }

    @Test("a minimum compares exactly, and points that only unknown facts cost do not fail a school")
    func minimum() throws {
        let gate = Gate.Kind.minimumIndex(Points(hundredths: 85_00))
        func school(_ points: Int, best: Int? = nil) -> Applicant {
            Sample.school(1, index: [Sample.topic(.leadershipGroup, points, best: best)])
        }
        #expect(try answer(gate, school(85_00)).result == .passed)
        #expect(try answer(gate, school(84_99)).result == .failed)
        let open = try answer(gate, school(7_50, best: 98_50))
        #expect(open.result == .unverified && open.reason.contains("7.50") && open.reason.contains("98.50"))
        #expect(try answer(gate, school(7_50, best: 84_99)).result == .failed)
        #expect(try answer(gate, Sample.school(1, index: [])).result == .unverified)
        let score = Gate.Kind.minimumScore(Points(hundredths: 90_00))
        #expect(try answer(score, Sample.school(1, score: 90_00)).result == .passed)
        #expect(try answer(score, Sample.school(1, score: 89_99)).result == .failed)
    }

    @Test("a gate that looks at a reviewed answer says so, with both answers and the paper")
    func reviewed() throws {
        let school = Sample.school(
            1,
            answers: [
                Sample.answer("AB-10", .met, topic: .antiBullying, mandatory: true, review: Sample.review),
                Sample.answer("VP-01", .met, topic: .vicePrincipal, mandatory: true),
            ])
        let words = "其中按复核计：AB-10 原评定 未达标 → 复核后 达标（示1号，2026-02-01）。"
        let index = Gate.Kind.minimumIndex(Points(hundredths: 85_00))
        for gate in [.noMandatoryFailure, index, .criterion("AB-10", partlyIsEnough: false)] as [Gate.Kind] {
            let answer = try answer(gate, school)
            #expect(answer.result == .passed && answer.reason.hasSuffix(words), "\(gate)")
        }
        let score = Gate.Kind.minimumScore(Points(hundredths: 80_00))
        for gate in [score, .complete, .declaration, .criterion("VP-01", partlyIsEnough: false)] as [Gate.Kind] {
            #expect(try !answer(gate, school).reason.contains("复核"), "\(gate)")
        }
        #expect(Sample.round(Sample.policy(), [school]).decisions[0].reason.hasSuffix("按复核计的评分项：AB-10。"))
    }

    @Test("everything reported: not proven is reported, not applicable is not asked")
    func complete() throws {
        func result(_ outcomes: [Outcome]) throws -> GateAnswer {
            try answer(
                .complete,
                Sample.school(
                    1, answers: outcomes.enumerated().map { Sample.answer("VP-0\($0)", $1, topic: .vicePrincipal) }))
        }
        #expect(try result([.met, .notMet, .notProven, .notApplicable, .pending]).result == .passed)
        let open = try result([.met, .notReported, .notApplicable])
        #expect(open.result == .unverified && open.reason.contains("适用 2 项，已填报 1 项"))
    }

    @Test("signed, not signed")
    func declaration() throws {
        #expect(try answer(.declaration, Sample.school(1, signed: true)).result == .passed)
        #expect(try answer(.declaration, Sample.school(1, signed: false)).result == .failed)
    }

    @Test(
        "a named criterion",
        arguments: [
            (Outcome.met, false, GateAnswer.Result.passed), (.partly, false, .failed), (.partly, true, .passed),
            (.notMet, true, .failed), (.notReported, true, .unverified), (.notApplicable, false, .passed),
        ])
    func criterion(outcome: Outcome, partlyIsEnough: Bool, result: GateAnswer.Result) throws {
        let school = Sample.school(1, answers: [Sample.answer("MS-01", outcome)])
        #expect(try answer(.criterion("MS-01", partlyIsEnough: partlyIsEnough), school).result == result)
        #expect(try answer(.criterion("MS-02", partlyIsEnough: false), school).result == .passed)
    }
}
