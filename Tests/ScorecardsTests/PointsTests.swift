import Testing

@testable import Scorecards

@Suite("Points and decimals")
struct PointsTests {
    @Test(
        "at most two decimals are read",
        arguments: [
            ("0", 0), ("7", 7_00), ("12.5", 12_50), ("100.00", 100_00), ("0.05", 5), ("-3", -3_00), ("-0.34", -34),
            ("007.50", 7_50), ("999999999999.99", 999_999_999_999_99),
        ])
    func reads(text: String, hundredths: Int) {
        #expect(Points(text) == Points(hundredths: hundredths))
    }

    @Test(
        "anything else is refused",
        arguments: [
            "", "-", ".", "1.", ".5", "+1", "1.234", "1,5", "1e2", "１２", "٣", " 1", "1 ", "--1", "1.-5",
            "1234567890123",
        ])
    func refuses(text: String) {
        #expect(Points(text) == nil)
    }

    @Test(
        "two decimals are written",
        arguments: [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (7_50, "7.50"), (-100_01, "-100.01"), (100_00, "100.00")])
    func writes(hundredths: Int, text: String) {
        #expect(Points(hundredths: hundredths).text == text)
        #expect(Points(text) == Points(hundredths: hundredths))
    }

    @Test(
        "半数进位，只取一次整 Halves round up, once",
        arguments: [
            (20, 3, 6_67), (245, 8, 30_63), (30_624, 1000, 30_62), (30_624_999, 1_000_000, 30_62), (1, 200, 1),
            (1, 201, 0),
            (0, 1, 0), (-1, 200, -1),
        ])
    func rounds(numerator: Int, denominator: Int, hundredths: Int) {
        #expect(Points(rounding: Fraction(numerator, denominator)) == Points(hundredths: hundredths))
    }

    @Test("sums of points are exact")
    func sums() {
        let tenth = Points(hundredths: 10)
        #expect((0..<10).reduce(Points.zero) { sum, _ in sum + tenth } == Points(hundredths: 1_00))
        #expect(Points.zero - tenth < .zero)
        #expect(Points(hundredths: 37_50).fraction == Fraction(75, 2))
    }
}
