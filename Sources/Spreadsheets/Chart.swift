/// A chart over some rows of its own sheet.
package struct Chart: Sendable, Hashable {
    /// Which way the bars run.
    package enum Kind: Sendable, Hashable {
        /// Upright.
        case column
        /// Lying, for long names; the first row is at the top.
        case bar
    }

    /// One series of bars.
    package struct Series: Sendable, Hashable {
        /// The column with the numbers.
        package let column: Int
        /// The colour of its bars.
        package let tone: Tone

        /// Makes a series.
        package init(column: Int, tone: Tone = .fair) {
            self.column = column
            self.tone = tone
        }
    }

    /// Which way the bars run.
    package let kind: Kind
    /// The title above it.
    package let title: String
    /// The column with the names of the bars.
    package let categories: Int
    /// The series, told apart by a legend if there are several.
    package let series: [Series]
    /// The rows it shows, the first row below the header being 0.
    package let rows: ClosedRange<Int>
    /// The column at whose left edge it stands.
    package let column: Int
    /// The row, counted with the header, at whose upper edge it stands.
    package let row: Int
    /// The top of the axis in whole units (1 for 100 %); nil lets the spreadsheet choose.
    package let maximum: Int?

    /// Makes a chart.
    package init(
        _ kind: Kind, title: String, categories: Int, series: [Series], rows: ClosedRange<Int>, column: Int,
        row: Int = 1, maximum: Int? = nil
    ) {
        self.kind = kind
        self.title = title
        self.categories = categories
        self.series = series
        self.rows = rows
        self.column = column
        self.row = row
        self.maximum = maximum
    }
}
