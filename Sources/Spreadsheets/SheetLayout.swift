/// A sheet without its rows: name, columns, what stays in place, how it prints.
package struct SheetLayout: Sendable, Hashable {
    /// The name on the tab, at most 31 characters.
    package let name: String
    /// The columns.
    package let columns: [Column]
    /// How many columns on the left stay in place.
    package let frozenColumns: Int
    /// Whether the header row has filter buttons.
    package let hasFilter: Bool

    /// Makes a layout.
    package init(_ name: String, columns: [Column], frozenColumns: Int = 0, hasFilter: Bool = true) {
        self.name = name
        self.columns = columns
        self.frozenColumns = frozenColumns
        self.hasFilter = hasFilter
    }
}
