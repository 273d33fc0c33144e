/// A model-school title (示范校称号) that a school holds.
package struct HeldTitle: Sendable, Hashable {
    /// The level as the roster names it, such as `county`.
    package let level: String
    /// The year of the award; nil when unknown.
    package let year: Int?
    /// The last day on which it is valid, yyyy-mm-dd; nil when unlimited or unknown.
    package let until: String?

    /// Makes a title.
    package init(level: String, year: Int?, until: String?) {
        self.level = level
        self.year = year
        self.until = until
    }
}
