/// A sheet with its rows.
package struct Sheet: Sendable, Hashable {
    /// Name and columns.
    package let layout: SheetLayout
    /// The rows below the header.
    package var rows: [[Cell]]
    /// The charts.
    package var charts: [Chart]

    /// Makes a sheet.
    package init(_ layout: SheetLayout, rows: [[Cell]] = [], charts: [Chart] = []) {
        self.layout = layout
        self.rows = rows
        self.charts = charts
    }
}
