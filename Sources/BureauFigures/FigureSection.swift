/// Figures about one matter.
package struct FigureSection: Sendable, Hashable {
    /// Unique in its document.
    package let id: String
    /// What the figures are about.
    package let title: String
    /// A remark below them.
    package let note: String?
    /// The figures, in the order of the document.
    package let entries: [FigureEntry]
}
