import Spreadsheets
package import Wording

/// Why the workbook of a region could not be written.
package struct WorkbookError: Error, Sendable, Hashable {
    private let reason: Reason

    private enum Reason: Sendable, Hashable {
        case tooManyRows(sheet: String)
        case unwritable(file: String, detail: String)
    }

    init(_ error: SpreadsheetError) {
        reason =
            switch error.code {
            case .tooManyRows: .tooManyRows(sheet: error.subject)
            // The layouts are the program's own; a fault in them is told as what the library would say.
            case .sheetName, .tooManyCells, .unwritable: .unwritable(file: error.subject, detail: error.detail)
            }
    }

    /// What went wrong and what to do.
    package func text(_ language: Language) -> String {
        switch reason {
        case .tooManyRows(let sheet): Strings.workbookTooManyRows.text(language, sheet)
        case .unwritable(let file, let detail): Strings.workbookUnwritable.text(language, file, detail)
        }
    }
}
