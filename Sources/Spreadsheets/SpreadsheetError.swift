/// Why a workbook could not be written.
package struct SpreadsheetError: Error, Sendable, Hashable {
    /// What went wrong.
    package enum Code: Sendable, Hashable {
        /// A sheet's name is empty, longer than 31 characters, has one of `[ ] : * ? / \`, or is there already.
        case sheetName
        /// A sheet has more rows than spreadsheets can open.
        case tooManyRows
        /// A row has more cells than its sheet has columns.
        case tooManyCells
        /// The file can't be written.
        case unwritable
    }

    /// What went wrong.
    package let code: Code
    /// The sheet or the file it is about.
    package let subject: String
    /// What the library says.
    package let detail: String

    init(_ code: Code, _ subject: String, detail: String = "") {
        self.code = code
        self.subject = subject
        self.detail = detail
    }
}
