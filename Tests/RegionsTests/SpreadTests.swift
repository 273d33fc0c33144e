import Scorecards
import Testing

@testable import Regions

/// Means, medians and quartiles are exact before they are printed, and printed rounded down.
@Suite("Means and quartiles")
struct SpreadTests {
    @Test("thirds that add up to a whole are a whole")
    func thirds() {
        let mean = ExactMean([Fraction(200, 3), Fraction(200, 3), Fraction(200, 3) + Fraction(1)])
        #expect(mean.floored == Points(hundredths: 67_00))
        #expect(ExactMean([Fraction(89_99, 100), Fraction(90), Fraction(90)]).floored == Points(hundredths: 89_99))
        #expect(ExactMean([]).floored == nil)
    }

    @Test("many different denominators neither overflow nor drift")
    func denominators() {
        var mean = ExactMean()
        // Pairs that add up to exactly 100, each pair with a denominator of its own.
        for denominator in 9_000..<9_400 {
            mean.add(Fraction(7 * 100, denominator))
            mean.add(Fraction(100) - Fraction(7 * 100, denominator))
        }
        #expect(mean.floored == Points(hundredths: 50_00))
        mean.add(Fraction(50) - Fraction(1, 1_000_000_007))
        #expect(mean.floored == Points(hundredths: 49_99))
    }

    @Test("quartiles are the medians of the halves")
    func quartiles() {
        let odd = Spread([1, 2, 3, 4, 5, 6, 7].map { Fraction($0 * 10) })
        #expect(
            [odd.lowest, odd.lowerQuartile, odd.median, odd.upperQuartile, odd.highest].map { $0?.text } == [
                "10.00", "20.00", "40.00", "60.00", "70.00",
            ])
        let even = Spread([10, 20, 30, 41].map { Fraction($0) })
        #expect([even.lowerQuartile, even.median, even.upperQuartile].map { $0?.text } == ["15.00", "25.00", "35.50"])
        let one = Spread([Fraction(100)])
        #expect([one.lowerQuartile, one.median, one.upperQuartile].map { $0?.text } == ["100.00", "100.00", "100.00"])
        #expect(one.steps == [0, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        let none = Spread([])
        #expect(none.mean == nil && none.median == nil && none.count == 0)
    }
}
