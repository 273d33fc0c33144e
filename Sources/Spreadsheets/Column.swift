/// One column of a sheet: its title, what it holds, how wide it is, and when it is coloured.
package struct Column: Sendable, Hashable {
    /// What a column holds; a single cell may be of another kind (“—” among numbers).
    package enum Kind: Sendable, Hashable {
        /// One line of text.
        case text
        /// Text that breaks into lines.
        case wrapped
        /// Text in the middle: codes, grades, short states.
        case centred
        case integer
        case decimal
        case percent
        case date
    }

    /// The title in the header row.
    package let title: String
    /// What the column holds.
    package let kind: Kind
    /// The width in Latin characters; a Chinese one takes two.
    package let width: Int
    /// When its cells are coloured; the first that applies wins.
    package let highlights: [Highlight]

    /// Makes a column.
    package init(_ title: String, _ kind: Kind = .text, width: Int, highlights: [Highlight] = []) {
        self.title = title
        self.kind = kind
        self.width = width
        self.highlights = highlights
    }
}
