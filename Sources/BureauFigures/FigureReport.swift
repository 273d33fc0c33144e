/// The bureau's own figures of a year (局机关数据), as one document states them.
package struct FigureReport: Sendable, Hashable {
    /// The year that the figures are about.
    package let year: Int
    /// The bureau that reports them.
    package let bureau: String
    /// The code of its jurisdiction.
    package let jurisdiction: String?
    /// The title for the annex.
    package let title: String?
    /// Whether the figures are invented samples (示例).
    package let isFictional: Bool
    /// The papers they come from.
    package let sources: [FigureSource]
    /// The figures by matter, in the order of the document.
    package let sections: [FigureSection]
}
