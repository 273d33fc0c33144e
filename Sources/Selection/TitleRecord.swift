package import Scorecards

/// A title that the roster records for a school (已获称号).
package struct TitleRecord: Sendable, Hashable {
    /// The level.
    package let level: TitleLevel
    /// The year it was given; nil when unknown.
    package let year: Int?
    /// The day on which it ends, yyyy-mm-dd; nil when it does not.
    package let until: String?
    /// Where it stands.
    package let fact: Fact

    /// Makes a title.
    package init(level: TitleLevel, year: Int?, until: String?, fact: Fact) {
        self.level = level
        self.year = year
        self.until = until
        self.fact = fact
    }

    /// Whether it still runs on a day.
    package func isRunning(on day: String) -> Bool { until.map { $0 >= day } ?? true }
}
