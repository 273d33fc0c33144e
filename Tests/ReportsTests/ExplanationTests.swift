import Foundation
import Scorecards
import Testing
import Wording

@testable import Reports

@Suite("The arithmetic of one school")
struct ExplanationTests {
    @Test("the whole way from expressions to the grade")
    func whole() throws {
        let text = ExplanationText.text(of: Sample.usual(), traces: Sample.traces)
        try Golden.expect(Array(text.utf8), "explanation.txt")
    }

    @Test("caps and a rejected file, in English")
    func cappedInEnglish() throws {
        let text = ExplanationText.text(of: Sample.capped(Sample.context("en")), traces: [])
        try Golden.expect(Array(text.utf8), "explanation-capped.en.txt")
    }

    @Test("one criterion leaves the sums out")
    func oneCriterion() {
        let text = ExplanationText.text(of: Sample.usual(), traces: Sample.traces, criterion: "AD-01")
        #expect(text.contains("AD-01 禁毒授课率"))
        #expect(text.contains("88 ÷ 100 = 88.00%"))
        #expect(!text.contains("AD-02"))
        #expect(!text.contains("法治副校长（vice-principal）"))
        #expect(!text.contains("专题得分"))
    }

    @Test("a school to which nothing applies has no arithmetic")
    func nothingApplies() {
        let text = ExplanationText.text(of: Sample.unscored(), traces: [])
        #expect(text.contains("没有适用的专题，无得分。"))
        #expect(!text.contains("最终等次"))
    }

    @Test(
        "each rule tells its numbers",
        arguments: [
            (CriterionTrace.Rule.test(holds: false), "不成立，得 0.00"),
            (.tiers([Points(hundredths: 600)], first: 1), "没有一档成立，得 0.00"),
            (.count(each: Points(hundredths: 400), times: 3), "3 × 4.00 = 12.00，最多 10.00，得 10.00"),
            (.deduct(each: Points(hundredths: 400), times: 3), "10.00 − 3 × 4.00 = -2.00，不低于 0，得 0.00"),
            (.bonus(each: Points(hundredths: 200), times: 2), "2 × 2.00 = 4.00，最多 10.00，得 4.00"),
            (
                .rate(from: Fraction(60), to: Fraction(90), numerator: 7, denominator: 9),
                "7 ÷ 9 = 77.77%（向下取到 0.01）；10.00 × (100 × 7 ÷ 9 − 60) ÷ (90 − 60) = 160/27，得 5.93"
            ),
            (
                .rate(from: Fraction(60), to: Fraction(90), numerator: 9, denominator: 9),
                "9 ÷ 9 = 100.00%（向下取到 0.01），得 10.00"
            ),
        ])
    func arithmetic(rule: CriterionTrace.Rule, expected: String) {
        let trace = CriterionTrace(criterion: "VP-01", worth: Points(hundredths: 1000), rule: rule, steps: [])
        let finding = Sample.finding(SampleCriteria.vicePrincipal[1], at: 1, file: .vicePrincipal, (.met, 100))
        #expect(RuleArithmetic(trace: trace, finding: finding, language: .chinese).sum == expected)
    }

    @Test(
        "a rule that was not evaluated has no sum",
        arguments: [
            CriterionTrace.Rule.test(holds: nil), .tiers([], first: nil), .count(each: .zero, times: nil),
            .rate(from: Fraction(0), to: Fraction(1), numerator: 3, denominator: 2),
            .rate(from: Fraction(0), to: Fraction(1), numerator: 0, denominator: 0),
            .rate(from: Fraction(0), to: Fraction(1), numerator: nil, denominator: 2),
        ])
    func notEvaluated(rule: CriterionTrace.Rule) {
        let trace = CriterionTrace(criterion: "VP-01", worth: Points(hundredths: 1000), rule: rule, steps: [])
        let finding = Sample.finding(SampleCriteria.vicePrincipal[1], at: 1, file: .vicePrincipal, (.indeterminate, 0))
        #expect(RuleArithmetic(trace: trace, finding: finding, language: .chinese).sum == nil)
    }

    @Test("JSON holds the same steps as values")
    func json() throws {
        let bytes = ExplanationJSON.line(of: Sample.usual(), traces: Sample.traces)
        let value = try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect((value["scale"] as? [[String: Any]])?.map { $0["from"] as? String } == ["90", "80", "60", "0"])
        let checklists = try #require(value["checklists"] as? [[String: Any]])
        let drug = try #require((checklists[3]["findings"] as? [[String: Any]])?.first)
        #expect(drug["worth"] as? String == "35.00")
        let rule = try #require(drug["rule"] as? [String: Any])
        #expect(rule["kind"] as? String == "rate")
        #expect(rule["numerator"] as? Int == 88)
        #expect((drug["steps"] as? [[String: Any]])?.map { $0["role"] as? String } == ["numerator", "denominator"])
        let one = ExplanationJSON.line(of: Sample.usual(), traces: Sample.traces, criterion: "VP-05")
        let part = try #require(JSONSerialization.jsonObject(with: Data(one)) as? [String: Any])
        #expect((part["checklists"] as? [Any])?.count == 1)
    }
}
