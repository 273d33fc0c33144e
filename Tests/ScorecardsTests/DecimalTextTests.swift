import Testing

@testable import Scorecards

@Suite("Decimals with two places")
struct DecimalTextTests {
    @Test(
        "hundredths are written with exactly two places",
        arguments: [
            (0, "0.00"), (5, "0.05"), (10, "0.10"), (99, "0.99"), (100, "1.00"), (12_345, "123.45"), (-5, "-0.05"),
            (-100, "-1.00"), (Int.max, "92233720368547758.07"), (Int.min, "-92233720368547758.08"),
        ])
    func writes(hundredths: Int, text: String) {
        #expect(DecimalText.text(hundredths: hundredths) == text)
    }

    @Test("what is written is read back", arguments: [0, 1, 99, 100, 101, -1, -99, -100, -101, 987_654_321])
    func readsBack(hundredths: Int) {
        #expect(DecimalText.hundredths(of: DecimalText.text(hundredths: hundredths)) == hundredths)
    }
}
