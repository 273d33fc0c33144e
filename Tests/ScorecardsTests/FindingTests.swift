import Testing

@testable import Scorecards

@Suite("Findings")
struct FindingTests {
    @Test(
        "八种结论 Eight outcomes",
        arguments: [
            (Outcome.met, true, false), (.partly, true, false), (.notMet, true, true), (.notProven, true, true),
            (.notReported, true, true), (.notApplicable, false, false), (.pending, false, false),
            (.indeterminate, true, false),
        ])
    func sides(outcome: Outcome, inMaximum: Bool, caps: Bool) {
        let finding = Sample.finding(outcome, 5_00, of: 10_00, cap: "fail")
        #expect(finding.possible == Points(hundredths: inMaximum ? 10_00 : 0))
        #expect(finding.points == Points(hundredths: inMaximum ? 5_00 : 0))
        #expect(finding.breaches == caps)
        #expect(!Sample.finding(outcome, 5_00, of: 10_00).breaches)
    }

    @Test("加分 bonus: points outside the maximum")
    func bonus() {
        let finding = Sample.finding(.partly, 2_00, of: 5_00, role: .bonus)
        #expect(finding.points == Points(hundredths: 2_00))
        #expect(finding.possible == .zero)
        #expect(finding.lost == .zero)
    }

    @Test("只报告，不计分 Reported, not scored: neither side")
    func unscored() {
        let finding = Sample.finding(.met, 5_00, of: 10_00, role: .unscored)
        #expect(finding.points == .zero && finding.possible == .zero)
    }

    @Test("自评与核算 Claimed and computed")
    func claimed() {
        let finding = Sample.finding(.partly, 7_50, of: 15_00, claimed: 15_00)
        #expect(finding.difference?.text == "7.50")
        #expect(finding.points.text == "7.50")
        #expect(finding.lost.text == "7.50")
        #expect(Sample.finding(.met, 5_00, of: 5_00, claimed: 4_00).difference?.text == "-1.00")
        #expect(Sample.finding(.met, 5_00, of: 5_00).difference == nil)
        // A claim on what does not apply is shown against nothing.
        #expect(Sample.finding(.notApplicable, 0, of: 5_00, claimed: 5_00).difference?.text == "5.00")
    }
}
