internal import CXlsxWriter
import Glibc

/// Writes a workbook row by row; rows go to the disk at once, so that a province takes no more memory than a county.
///
/// The file appears when the writer is closed; a writer that isn't leaves nothing behind. Equal calls make equal bytes.
package final class WorkbookWriter {
    /// The largest number of rows that spreadsheets open, header included.
    package static let rowLimit = 1_048_576
    /// The largest number of links in a sheet; further ones are written as their text.
    package static let linkLimit = 65_530

    private struct State {
        let layout: SheetLayout
        let sheet: UnsafeMutablePointer<lxw_worksheet>
        var rows = 0
        var links = 0
    }

    private let path: String
    private var workbook: UnsafeMutablePointer<lxw_workbook>?
    private let formats: CellFormats
    private let properties: Workbook.Properties
    private var sheets: [State] = []

    /// Begins a workbook.
    /// - Throws: `unwritable` where there is no memory or no place for it, or no library to write it with.
    package init(path: String, properties: Workbook.Properties) throws(SpreadsheetError) {
        if let fault = zx_load_xlsxwriter() {
            throw SpreadsheetError(.unwritable, path, detail: String(cString: fault))
        }
        var options = lxw_workbook_options()
        options.constant_memory = 1
        options.use_zip64 = 0
        guard let workbook = workbook_new_opt(path, &options) else { throw SpreadsheetError(.unwritable, path) }
        self.path = path
        self.workbook = workbook
        self.properties = properties
        formats = CellFormats(workbook)
        Self.set(properties, of: workbook)
    }

    deinit {
        if let workbook { lxw_workbook_free(workbook) }
    }

    private static func set(_ properties: Workbook.Properties, of workbook: UnsafeMutablePointer<lxw_workbook>) {
        var values = lxw_doc_properties()
        values.title = strdup(PlainCellText.text(properties.title))
        values.author = strdup(PlainCellText.text(properties.author))
        values.company = strdup(PlainCellText.text(properties.company))
        values.created = properties.date.daysSince1970 * 86_400
        workbook_set_properties(workbook, &values)
        for text in [values.title, values.author, values.company] { free(text) }
    }

    // MARK: - Sheets

    /// Begins a sheet and writes its header row.
    ///
    /// - Returns: The number of the sheet, for its rows.
    /// - Throws: `sheetName`, or `unwritable`.
    package func addSheet(_ layout: SheetLayout) throws(SpreadsheetError) -> Int {
        let isTaken = sheets.contains { $0.layout.name.lowercased() == layout.name.lowercased() }
        guard !isTaken, Self.isSheetName(layout.name) else { throw SpreadsheetError(.sheetName, layout.name) }
        guard let sheet = workbook_add_worksheet(workbook, layout.name) else {
            throw SpreadsheetError(.unwritable, path, detail: layout.name)
        }
        for (position, column) in layout.columns.enumerated() {
            let number = lxw_col_t(position)
            worksheet_set_column(sheet, number, number, Double(column.width), nil)
        }
        let lines = layout.columns.map { Self.lines($0.title, width: $0.width) }.max() ?? 1
        worksheet_set_row(sheet, 0, Double(8 + 14 * min(lines, 6)), nil)
        for (position, column) in layout.columns.enumerated() {
            worksheet_write_string(
                sheet, 0, lxw_col_t(position), PlainCellText.text(column.title), formats.header)
        }
        worksheet_freeze_panes(sheet, 1, lxw_col_t(layout.frozenColumns))
        setPrinting(sheet, layout)
        sheets.append(State(layout: layout, sheet: sheet))
        return sheets.count - 1
    }

    /// What programs that read workbooks demand of a name.
    private static func isSheetName(_ name: String) -> Bool {
        !name.isEmpty && name.utf16.count <= 31 && !name.hasPrefix("'") && !name.hasSuffix("'")
            && !name.unicodeScalars.contains { "[]:*?/\\".unicodeScalars.contains($0) || $0.value < 0x20 }
    }

    /// How many lines a title needs; a Chinese character is as wide as two Latin ones.
    private static func lines(_ title: String, width: Int) -> Int {
        let length = title.unicodeScalars.reduce(0) { $0 + ($1.value > 0x2000 ? 2 : 1) }
        return max(1, (length + max(width - 2, 1) - 1) / max(width - 2, 1))
    }

    private func setPrinting(_ sheet: UnsafeMutablePointer<lxw_worksheet>, _ layout: SheetLayout) {
        worksheet_set_landscape(sheet)
        // 9 is A4 in the list of paper sizes of the file format.
        worksheet_set_paper(sheet, 9)
        worksheet_fit_to_pages(sheet, UInt16(layout.pagesWide), layout.isOnePage ? 1 : 0)
        worksheet_repeat_rows(sheet, 0, 0)
        if layout.pagesWide > 1, layout.frozenColumns > 0 {
            worksheet_repeat_columns(sheet, 0, lxw_col_t(layout.frozenColumns - 1))
        }
        worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6)
        worksheet_set_header(sheet, "&L" + Self.headerText(properties.title) + "&R&A")
        worksheet_set_footer(sheet, "&C" + properties.footer)
    }

    /// An ampersand begins a code in a header, and a header holds 255 characters.
    private static func headerText(_ text: String) -> String {
        String(text.prefix(100)).replacing("&", with: "&&")
    }

    // MARK: - Rows

    /// Writes the next row of a sheet.
    /// - Throws: `tooManyRows`, `tooManyCells`.
    package func append(_ cells: [Cell], to number: Int) throws(SpreadsheetError) {
        let layout = sheets[number].layout
        guard cells.count <= layout.columns.count else { throw SpreadsheetError(.tooManyCells, layout.name) }
        sheets[number].rows += 1
        guard sheets[number].rows < Self.rowLimit else { throw SpreadsheetError(.tooManyRows, layout.name) }
        let lines = zip(cells, layout.columns).map { Self.lines($0, in: $1) }.max() ?? 1
        if lines > 1 {
            // Not every program finds the height of a row of broken lines by itself.
            worksheet_set_row(
                sheets[number].sheet, lxw_row_t(sheets[number].rows), 2 + 13 * Double(min(lines, 30)), nil)
        }
        for (position, cell) in cells.enumerated() {
            write(cell, to: number, lxw_col_t(position), formats.format(cell, in: layout.columns[position]))
        }
    }

    private static func lines(_ cell: Cell, in column: Column) -> Int {
        guard column.kind == .wrapped, case .text(let text) = cell else { return 1 }
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .reduce(0) { $0 + lines(String($1), width: column.width) }
    }

    private func write(_ cell: Cell, to number: Int, _ column: lxw_col_t, _ format: UnsafeMutablePointer<lxw_format>?) {
        let sheet = sheets[number].sheet
        let row = lxw_row_t(sheets[number].rows)
        switch cell {
        case .empty: worksheet_write_blank(sheet, row, column, format)
        case .text(""): worksheet_write_blank(sheet, row, column, format)
        // Never the library's formula call: what begins with = is a text that begins with =.
        case .text(let text): worksheet_write_string(sheet, row, column, PlainCellText.text(text), format)
        case .integer(let value): worksheet_write_number(sheet, row, column, Double(value), format)
        case .decimal(let hundredths): worksheet_write_number(sheet, row, column, Double(hundredths) / 100, format)
        case .percent(let hundredths): worksheet_write_number(sheet, row, column, Double(hundredths) / 10_000, format)
        case .date(let date): worksheet_write_number(sheet, row, column, Double(date.serial), format)
        case .link(let text, let target):
            let url = Self.url(target)
            sheets[number].links += 1
            let isLink = sheets[number].links <= Self.linkLimit && url.utf8.count <= 2_000
            if isLink {
                worksheet_write_url_opt(sheet, row, column, url, format, PlainCellText.text(text), nil)
            } else {
                worksheet_write_string(sheet, row, column, PlainCellText.text(text), format)
            }
        }
    }

    private static func url(_ target: Cell.Target) -> String {
        switch target {
        // The library would turn the slashes of an "external:" around, which only one system understands.
        case .file(let path): PlainCellText.text(path)
        case .sheet(let name): "internal:'" + name.replacing("'", with: "''") + "'!A1"
        }
    }

    // MARK: - Charts

    /// Puts a chart on a sheet.
    package func add(_ chart: Chart, to number: Int) {
        let type = chart.kind == .column ? LXW_CHART_COLUMN : LXW_CHART_BAR
        guard let drawing = workbook_add_chart(workbook, UInt8(type.rawValue)) else { return }
        let state = sheets[number]
        let first = lxw_row_t(chart.rows.lowerBound + 1)
        let last = lxw_row_t(chart.rows.upperBound + 1)
        for part in chart.series {
            let series = chart_add_series(drawing, nil, nil)
            chart_series_set_categories(
                series, state.layout.name, first, lxw_col_t(chart.categories), last, lxw_col_t(chart.categories))
            chart_series_set_values(
                series, state.layout.name, first, lxw_col_t(part.column), last, lxw_col_t(part.column))
            chart_series_set_name(series, state.layout.columns[part.column].title)
            var fill = lxw_chart_fill()
            fill.color = part.tone.bar
            chart_series_set_fill(series, &fill)
            chart_series_set_labels(series)
        }
        chart_title_set_name(drawing, chart.title)
        if chart.series.count < 2 {
            chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
        }
        // Lying bars begin at the bottom unless they are told otherwise, and then their values stand above.
        if chart.kind == .bar { chart_axis_set_reverse(drawing.pointee.y_axis) }
        // Every bar has its name.
        let names = chart.kind == .bar ? drawing.pointee.y_axis : drawing.pointee.x_axis
        chart_axis_set_interval_unit(names, 1)
        let axis = chart.kind == .bar ? drawing.pointee.x_axis : drawing.pointee.y_axis
        if chart.series.allSatisfy({ state.layout.columns[$0.column].kind == .percent }) {
            chart_axis_set_num_format(axis, "0%")
        }
        if let maximum = chart.maximum {
            chart_axis_set_min(axis, 0)
            chart_axis_set_max(axis, Double(maximum))
        }
        var options = lxw_chart_options()
        options.x_scale = 1.4
        options.y_scale = max(1.2, chart.kind == .bar ? Double(chart.rows.count) / 10 : 1.2)
        options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
        worksheet_insert_chart_opt(
            state.sheet, lxw_row_t(chart.row), lxw_col_t(chart.column), drawing, &options)
    }

    // MARK: - End

    /// Adds filters and colours, and writes the file.
    /// - Throws: `unwritable` with what the library says.
    package func close() throws(SpreadsheetError) {
        guard let workbook else { return }
        for state in sheets { finish(state) }
        // The library frees the workbook whatever the outcome.
        self.workbook = nil
        let error = workbook_close(workbook)
        guard error == LXW_NO_ERROR else {
            throw SpreadsheetError(.unwritable, path, detail: lxw_strerror(error).map { String(cString: $0) } ?? "")
        }
    }

    private func finish(_ state: State) {
        guard !state.layout.columns.isEmpty else { return }
        let last = lxw_row_t(max(state.rows, 1))
        let columns = state.layout.columns
        if state.layout.hasFilter {
            worksheet_autofilter(state.sheet, 0, 0, last, lxw_col_t(columns.count - 1))
        }
        // School codes are text on purpose; the green corners would only ask about them.
        worksheet_ignore_errors(
            state.sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
            "A1:\(Self.letters(columns.count - 1))\(last + 1)")
        for (position, column) in columns.enumerated() {
            for highlight in column.highlights {
                add(highlight, to: state.sheet, column: position, isPercent: column.kind == .percent, last: last)
            }
        }
    }

    private func add(
        _ highlight: Highlight, to sheet: UnsafeMutablePointer<lxw_worksheet>, column: Int, isPercent: Bool,
        last: lxw_row_t
    ) {
        let cell = Self.letters(column) + "2"
        let unit = isPercent ? 10_000 : 100
        let (formula, tone) =
            switch highlight {
            case .text(let text, let tone): ("=\(cell)=\"\(text.replacing("\"", with: "\"\""))\"", tone)
            // An empty cell would count as 0.
            case .below(let value, let tone): ("=AND(ISNUMBER(\(cell)),\(cell)<\(value)/\(unit))", tone)
            case .belowColumn(let other, let tone):
                (
                    "=AND(ISNUMBER(\(cell)),ISNUMBER(\(Self.letters(other))2),\(cell)<\(Self.letters(other))2)", tone
                )
            case .above(let value, let tone): ("=AND(ISNUMBER(\(cell)),\(cell)>\(value)/\(unit))", tone)
            }
        let text = strdup(formula)
        defer { free(text) }
        var format = lxw_conditional_format()
        format.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
        format.value_string = text
        format.format = formats.highlight(tone)
        worksheet_conditional_format_range(sheet, 1, lxw_col_t(column), last, lxw_col_t(column), &format)
    }

    /// The letters of a column: 0 is A, 26 is AA.
    static func letters(_ column: Int) -> String {
        var rest = column
        var letters: [UInt8] = []
        repeat {
            letters.append(UInt8(65 + rest % 26))
            rest = rest / 26 - 1
        } while rest >= 0
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

// One C handle with unsynchronised state belongs to one thread at a time.
@available(*, unavailable) extension WorkbookWriter: Sendable {}
