import Testing

@testable import Scorecards

@Suite("Exact fractions")
struct FractionTests {
    @Test(
        "printed values round down",
        arguments: [
            (89_996, 1000, "89.99"), (99_996, 1000, "99.99"), (100, 1, "100.00"), (0, 1, "0.00"), (730, 9, "81.11"),
            (-1, 3, "-0.34"), (-1, 1, "-1.00"), (9, 1000, "0.00"),
        ])
    func printsRoundedDown(numerator: Int, denominator: Int, text: String) {
        #expect(Fraction(numerator, denominator).flooredText == text)
    }

    @Test("lowest terms, the sign in the numerator", arguments: [(8_450, 100), (-8_450, -100), (169, 2)])
    func reduces(numerator: Int, denominator: Int) {
        let fraction = Fraction(numerator, denominator)
        #expect(fraction == Fraction(169, 2))
        #expect(fraction.text == "169/2")
        #expect(Fraction(numerator, -denominator).text == "-169/2")
    }

    @Test("arithmetic is exact where binary floating point is not")
    func arithmetic() {
        #expect(Fraction(1, 10) + Fraction(2, 10) == Fraction(3, 10))
        #expect(Fraction(1, 3) - Fraction(1, 2) == Fraction(-1, 6))
        #expect(Fraction(2, 3) * Fraction(9, 4) == Fraction(3, 2))
        #expect(Fraction(2, 3) / Fraction(-4, 3) == Fraction(-1, 2))
        #expect(Fraction(0, -7).text == "0")
    }

    @Test("order of fractions")
    func order() {
        #expect(Fraction(89_996, 1000) < Fraction(90))
        #expect(Fraction(-1, 2) < Fraction(-1, 3))
        #expect(Fraction(1, 3) > Fraction(333_333_333, 1_000_000_000))
    }

    @Test(
        "decimals are read exactly",
        arguments: [
            ("0.25", 1, 4), ("12", 12, 1), ("0.1", 1, 10), ("007.50", 15, 2), ("0.000000001", 1, 1_000_000_000),
        ])
    func readsDecimals(text: String, numerator: Int, denominator: Int) {
        #expect(Fraction(decimal: text) == Fraction(numerator, denominator))
    }

    @Test(
        "what is no decimal is refused",
        arguments: ["", ".", "1.", ".5", "-1", "+1", "1e3", "1.2.3", "１", "1234567890"])
    func refusesOthers(text: String) {
        #expect(Fraction(decimal: text) == nil)
    }

    @Test("four topics with the worst denominators do not overflow")
    func largestIndex() {
        let topics = zip(Topic.allCases, [9_973, 9_967, 9_949, 9_941]).map { Sample.topic($0, $1 - 1, of: $1) }
        let index = Scorecard.index(of: topics)
        #expect(index?.flooredText == "99.98")
        #expect(index.map { $0.denominator > 1_000_000_000_000_000 } == true)
    }
}
