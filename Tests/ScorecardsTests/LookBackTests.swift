import Testing

@testable import Scorecards

@Suite("Look-back windows")
struct LookBackTests {
    @Test(
        "the same day some months ago is outside, the day after inside, and nothing after the comparison date",
        arguments: [
            ("2023-12-31", false), ("2024-01-01", true), ("2025-12-31", true), ("2026-01-01", false),
        ])
    func edges(date: String, isInside: Bool) {
        #expect(LookBack(asOf: "2025-12-31", months: 24).contains(date) == isInside)
    }

    @Test("a window that begins in a shorter month begins after its last day")
    func shortMonths() {
        let look = LookBack(asOf: "2025-12-31", months: 10)
        #expect(!look.contains("2025-02-28") && look.contains("2025-03-01"))
        #expect(LookBack(asOf: "2025-03-15", months: 12).contains("2024-03-16"))
        #expect(!LookBack(asOf: "2025-03-15", months: 12).contains("2024-03-15"))
    }
}
