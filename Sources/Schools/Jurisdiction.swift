/// A unit of the administrative tree (行政区): province, city, county or township.
package struct Jurisdiction: Sendable, Hashable {
    /// The code of the official code table, six or nine digits; match by it, never by name.
    package let code: String
    /// The name.
    package let name: String
    /// The level as the roster names it.
    package let level: String
    /// The position of the unit above in the roster's list; nil at the top.
    package let parent: Int?
}
