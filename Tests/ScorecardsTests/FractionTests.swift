import Testing

@testable import Scorecards

@Suite("Exact fractions")
struct FractionTests {
    @Test("printed values round down", arguments: [(89_996, 1000, "89.99"), (99_996, 1000, "99.99"), (100, 1, "100.00"), (-1, 3, "-0.34")])
    func printsRoundedDown(numerator: Int, denominator: Int, text: String) {
        #expect(Fraction(numerator, denominator).flooredText == text)
    }
}
