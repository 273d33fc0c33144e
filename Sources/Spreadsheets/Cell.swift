/// What stands in one cell.
///
/// Text is always text: nothing that comes from a school can become a formula.
package enum Cell: Sendable, Hashable {
    /// Where a link leads.
    package enum Target: Sendable, Hashable {
        /// A file, by its path relative to the workbook.
        case file(String)
        /// The first cell of another sheet of the workbook.
        case sheet(String)
    }

    case empty
    case text(String)
    case integer(Int)
    /// A decimal by its hundredths.
    case decimal(hundredths: Int)
    /// A percentage by the hundredths of a per cent: 100 % is 10 000.
    case percent(hundredths: Int)
    case date(CalendarDate)
    case link(String, to: Target)
}
