/// A table of a document, with a header row that comes back on every page.
package struct TextTable: Sendable, Hashable {
    /// How a column stands.
    package enum Alignment: Sendable, Hashable {
        case leading, centre, trailing
    }

    /// A column.
    package struct Column: Sendable, Hashable {
        /// The title in the header row.
        package let title: String
        /// The share of the table's width, in any unit: only the proportion counts.
        package let width: Int
        /// How its cells stand.
        package let alignment: Alignment

        /// Makes a column.
        package init(_ title: String, width: Int, _ alignment: Alignment = .leading) {
            self.title = title
            self.width = width
            self.alignment = alignment
        }
    }

    /// A row.
    package struct Row: Sendable, Hashable {
        /// The texts of the cells; a line break begins a new line in the cell.
        package let cells: [String]
        /// Whether it is set in bold, like a total.
        package let isStrong: Bool
        /// How many steps the first cell is moved in, like the parts of a total.
        package let indent: Int

        /// Makes a row.
        package init(_ cells: [String], isStrong: Bool = false, indent: Int = 0) {
            self.cells = cells
            self.isStrong = isStrong
            self.indent = indent
        }
    }

    /// The line above the table.
    package let caption: String?
    /// The columns.
    package let columns: [Column]
    /// The rows below the header.
    package var rows: [Row]

    /// Makes a table.
    package init(caption: String? = nil, columns: [Column], rows: [Row] = []) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
