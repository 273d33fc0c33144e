/// A whole workbook as a value.
///
/// For tables of any length there is ``WorkbookWriter``, which keeps no rows.
package struct Workbook: Sendable, Hashable {
    /// What the file says about itself. All of it is given, so that equal workbooks are equal files.
    package struct Properties: Sendable, Hashable {
        /// The title.
        package let title: String
        /// The program that made it.
        package let author: String
        /// The office it belongs to.
        package let company: String
        /// The day it is about; no clock is read.
        package let date: CalendarDate
        /// What stands at the foot of each printed page, with `&P` for its number and `&N` for how many there are.
        package let footer: String

        /// Makes the properties.
        package init(title: String, author: String, company: String, date: CalendarDate, footer: String) {
            self.title = title
            self.author = author
            self.company = company
            self.date = date
            self.footer = footer
        }
    }

    /// What the file says about itself.
    package let properties: Properties
    /// The sheets in the order of their tabs.
    package var sheets: [Sheet]

    /// Makes a workbook.
    package init(properties: Properties, sheets: [Sheet]) {
        self.properties = properties
        self.sheets = sheets
    }

    /// Writes the workbook to a file.
    package func write(to path: String) throws(SpreadsheetError) {
        let writer = try WorkbookWriter(path: path, properties: properties)
        for sheet in sheets {
            let number = try writer.addSheet(sheet.layout)
            for row in sheet.rows { try writer.append(row, to: number) }
            for chart in sheet.charts { writer.add(chart, to: number) }
        }
        try writer.close()
    }
}
