/// A window of some months before the comparison date, in which an event bars selection (回溯期).
///
/// The day itself some months ago lies outside: with 24 months and 2025-12-31 the window begins on 2024-01-01.
package struct LookBack: Sendable, Hashable {
    /// The comparison date, yyyy-mm-dd.
    package let asOf: String
    /// The length in months.
    package let months: Int

    /// Makes a window.
    package init(asOf: String, months: Int) {
        self.asOf = asOf
        self.months = months
    }

    /// Whether a date, yyyy-mm-dd, lies inside.
    package func contains(_ date: String) -> Bool {
        let parts = asOf.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return true }
        let month = parts[0] * 12 + parts[1] - 1 - months
        let start = Self.date(month / 12, month % 12 + 1, parts[2])
        return date > start && date <= asOf
    }

    private static func date(_ year: Int, _ month: Int, _ day: Int) -> String {
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}
