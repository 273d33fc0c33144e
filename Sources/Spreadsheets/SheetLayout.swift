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
    /// Over how many printed pages side by side the columns spread; the frozen ones come back on each.
    package let pagesWide: Int
    /// Whether everything is printed on one page, however small.
    package let isOnePage: Bool

    /// Makes a layout.
    package init(
        _ name: String, columns: [Column], frozenColumns: Int = 0, hasFilter: Bool = true, pagesWide: Int = 1,
        isOnePage: Bool = false
    ) {
        self.name = name
        self.columns = columns
        self.frozenColumns = frozenColumns
        self.hasFilter = hasFilter
        self.pagesWide = pagesWide
        self.isOnePage = isOnePage
    }
}
