/// Where a figure comes from, and what its reader must know.
package struct FigureOrigin: Sendable, Hashable {
    /// The paper.
    package let source: FigureSource
    /// The place in the paper.
    package let place: String?
    /// The words of the paper, unchanged.
    package let quote: String?
    /// What is counted, and how; nil where the source doesn't say.
    package let definition: String?
    /// A remark.
    package let note: String?
    /// The line in the document, from 1.
    package let line: Int
    /// The path in the document.
    package let path: String
}
