/// A number, with the parts that make it up where the source gives them.
package struct Figure: Sendable, Hashable {
    /// One part of a total.
    package struct Part: Sendable, Hashable {
        /// What it is called; unique in its total.
        package let label: String
        /// The number.
        package let value: StatedNumber
        /// The unit, where it isn't the total's.
        package let unit: String?
        /// The share of the total in per cent, where the source states it.
        package let share: StatedNumber?
        /// A remark.
        package let note: String?
        /// The line in the document, from 1.
        package let line: Int
        /// The path in the document.
        package let path: String
    }

    /// Unique in its document.
    package let id: String
    /// What it is called.
    package let label: String
    /// The number; the total where there are parts.
    package let value: StatedNumber
    /// What the number counts.
    package let unit: String
    /// All parts, or none.
    package let parts: [Part]
    /// Where it comes from.
    package let origin: FigureOrigin
}
