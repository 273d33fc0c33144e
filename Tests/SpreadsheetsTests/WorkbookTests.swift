import Foundation
import Testing

@testable import Spreadsheets

@Suite("Workbooks are read back by another program as they were meant")
struct WorkbookTests {
    private func properties() throws -> Workbook.Properties {
        Workbook.Properties(
            title: "云溪县（示例）& 2025", author: "zhixiao", company: "云溪县教育局（示例）",
            date: try #require(CalendarDate("2025-12-31")), footer: "第 &P 页，共 &N 页")
    }

    private func schools() throws -> Sheet {
        let layout = SheetLayout(
            "学校",
            columns: [
                Column("学校代码", .centred, width: 14), Column("学校", width: 30),
                Column("等次", .centred, width: 8, highlights: [.text("优秀", .good), .text("不合\"格", .bad)]),
                Column("合规指数", .decimal, width: 10, highlights: [.below(hundredths: 60_00, .bad)]),
                Column("配备率", .percent, width: 10, highlights: [.below(hundredths: 100_00, .caution)]),
                Column("班级数", .integer, width: 8, highlights: [.belowColumn(3, .muted)]),
                Column("报送日期", .date, width: 12),
            ], frozenColumns: 2)
        return Sheet(
            layout,
            rows: [
                [
                    .text("2133990001"), .link("示例小学", to: .file("schools/2133990001.html")), .text("优秀"),
                    .decimal(hundredths: 87_25), .percent(hundredths: 99_99), .integer(12),
                    .date(try #require(CalendarDate("2026-01-10"))),
                ],
                [
                    .text("0033990002"), .text("=HYPERLINK(\"http://example.invalid\")"), .text("+1"),
                    .decimal(hundredths: 7), .text("不适用"), .integer(-3), .empty,
                ],
                [.text("2133990003"), .text("@SUM(A1)"), .text("-2"), .text("—"), .percent(hundredths: 0)],
            ],
            charts: [
                Chart(.column, title: "指数", categories: 1, series: [.init(column: 3)], rows: 0...2, column: 8),
                Chart(
                    .bar, title: "配备率", categories: 1, series: [.init(column: 4, tone: .good), .init(column: 3)],
                    rows: 0...2, column: 8, row: 20, maximum: 1),
            ])
    }

    private func workbook() throws -> Workbook {
        Workbook(
            properties: try properties(),
            sheets: [
                try schools(),
                Sheet(SheetLayout("说明", columns: [Column("说明", .wrapped, width: 80)], hasFilter: false)),
            ])
    }

    @Test("values, types, links and formats")
    func values() throws {
        let file = TemporaryFile()
        try workbook().write(to: file.path)
        let book = try SecondReader.read(file.path)
        #expect(book["names"] as? [String] == ["学校", "说明"])
        #expect(book["title"] as? String == "云溪县（示例）& 2025")
        #expect(book["created"] as? String == "2025-12-31T00:00:00")
        let sheets = try #require(book["sheets"] as? [[String: Any]])
        let rows = try #require(sheets[0]["rows"] as? [[Any]])
        #expect(rows.count == 4)
        #expect(rows[0] as? [String] == ["学校代码", "学校", "等次", "合规指数", "配备率", "班级数", "报送日期"])
        #expect(rows[1][0] as? String == "2133990001")
        #expect(rows[1][3] as? Double == 87.25)
        #expect(rows[1][4] as? Double == 0.9999)
        #expect(rows[1][5] as? Int == 12)
        #expect((rows[1][6] as? [String: String]) == ["date": "2026-01-10"])
        #expect(rows[2][0] as? String == "0033990002")
        #expect(rows[2][1] as? String == "=HYPERLINK(\"http://example.invalid\")")
        #expect(rows[2][2] as? String == "+1")
        #expect(rows[2][3] as? Double == 0.07)
        #expect(rows[2][4] as? String == "不适用")
        #expect(rows[2][5] as? Int == -3)
        #expect(rows[2][6] is NSNull)
        #expect(rows[3][1] as? String == "@SUM(A1)")
        #expect(rows[3][2] as? String == "-2")
        #expect(sheets[0]["links"] as? [String: String] == ["B2": "schools/2133990001.html"])
        #expect(
            sheets[0]["formats"] as? [String]
                == ["General", "General", "General", "0.00", "0.00%", "0", "yyyy\\-mm\\-dd"]
                || sheets[0]["formats"] as? [String]
                    == ["General", "General", "General", "0.00", "0.00%", "0", "yyyy-mm-dd"]
        )
    }

    @Test("frozen header, filter, print set-up, colours and charts")
    func furniture() throws {
        let file = TemporaryFile()
        try workbook().write(to: file.path)
        let sheets = try #require(try SecondReader.read(file.path)["sheets"] as? [[String: Any]])
        let schools = sheets[0]
        #expect(schools["frozen"] as? String == "C2")
        #expect(schools["filter"] as? String == "A1:G4")
        #expect(schools["landscape"] as? String == "landscape")
        #expect((schools["paper"] as? Int) == 9 || (schools["paper"] as? String) == "9")
        #expect(schools["fitToWidth"] as? Bool == true)
        #expect(schools["repeated"] as? String == "1:1" || schools["repeated"] as? String == "$1:$1")
        #expect(schools["charts"] as? Int == 2)
        let rules = try #require(schools["rules"] as? [[String: Any]])
        let formulas = rules.flatMap { $0["formulas"] as? [String] ?? [] }
        #expect(formulas.contains("C2=\"优秀\"") && formulas.contains("C2=\"不合\"\"格\""))
        #expect(formulas.contains("AND(ISNUMBER(D2),D2<6000/100)"))
        #expect(formulas.contains("AND(ISNUMBER(E2),E2<10000/10000)"))
        #expect(formulas.contains("AND(ISNUMBER(F2),ISNUMBER(D2),F2<D2)"))
        #expect(sheets[1]["filter"] is NSNull)
    }

    @Test("equal workbooks are equal files, whenever they are written")
    func determinism() throws {
        let first = TemporaryFile()
        let second = TemporaryFile()
        try workbook().write(to: first.path)
        // The times of a zip archive have a grain of two seconds.
        Thread.sleep(forTimeInterval: 2.1)
        try workbook().write(to: second.path)
        #expect(!first.bytes.isEmpty)
        #expect(first.bytes == second.bytes)
    }

    @Test("every hundredth survives the decimal text of the file")
    func hundredths() throws {
        let file = TemporaryFile()
        let layout = SheetLayout("数", columns: [Column("数", .decimal, width: 10), Column("率", .percent, width: 10)])
        let numbers = Array(0...10_000)
        let sheet = Sheet(layout, rows: numbers.map { [.decimal(hundredths: $0), .percent(hundredths: $0)] })
        try Workbook(properties: try properties(), sheets: [sheet]).write(to: file.path)
        let sheets = try #require(try SecondReader.read(file.path)["sheets"] as? [[String: Any]])
        let rows = try #require(sheets[0]["rows"] as? [[Any]])
        for (number, row) in zip(numbers, rows.dropFirst()) {
            #expect(row[0] as? Double == Double(number) / 100)
            #expect(row[1] as? Double == Double(number) / 10_000)
        }
    }

    @Test("text that spreadsheets can't hold is made harmless")
    func oddText() throws {
        let file = TemporaryFile()
        let layout = SheetLayout("文", columns: [Column("文", width: 10)])
        let long = String(repeating: "长", count: 40_000)
        let rows: [[Cell]] = [[.text("a\u{1}b\u{7F}")], [.text(long)], [.text("<&>\"'\n二")], [.text("")]]
        try Workbook(properties: try properties(), sheets: [Sheet(layout, rows: rows)]).write(to: file.path)
        let sheets = try #require(try SecondReader.read(file.path)["sheets"] as? [[String: Any]])
        let read = try #require(sheets[0]["rows"] as? [[Any]])
        #expect(read[1][0] as? String == "a\u{FFFD}b\u{FFFD}")
        #expect((read[2][0] as? String)?.count == 32_767)
        #expect(read[3][0] as? String == "<&>\"'\n二")
        #expect(read[4][0] is NSNull)
    }

    @Test("bad names of sheets", arguments: ["", "一/二", "[1]", String(repeating: "长", count: 32), "'a", "学校"])
    func sheetNames(name: String) throws {
        let file = TemporaryFile()
        let writer = try WorkbookWriter(path: file.path, properties: try properties())
        _ = try writer.addSheet(SheetLayout("学校", columns: []))
        let error = #expect(throws: SpreadsheetError.self) { try writer.addSheet(SheetLayout(name, columns: [])) }
        #expect(error?.code == .sheetName)
        #expect(error?.subject == name)
    }

    @Test("a writer that isn't closed leaves nothing, and a place that isn't there is an error")
    func unwritable() throws {
        let file = TemporaryFile()
        do {
            let writer = try WorkbookWriter(path: file.path, properties: try properties())
            _ = try writer.addSheet(SheetLayout("学校", columns: [Column("a", width: 5)]))
        }
        #expect(!FileManager.default.fileExists(atPath: file.path))
        let workbook = Workbook(properties: try properties(), sheets: [])
        let error = #expect(throws: SpreadsheetError.self) { try workbook.write(to: "/nonexistent/a.xlsx") }
        #expect(error?.code == .unwritable)
    }

    @Test("a row with too many cells")
    func tooManyCells() throws {
        let file = TemporaryFile()
        let writer = try WorkbookWriter(path: file.path, properties: try properties())
        let sheet = try writer.addSheet(SheetLayout("学校", columns: [Column("a", width: 5)]))
        let error = #expect(throws: SpreadsheetError.self) { try writer.append([.empty, .empty], to: sheet) }
        #expect(error?.code == .tooManyCells)
    }

    @Test("letters of columns", arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (701, "ZZ"), (702, "AAA")])
    func letters(column: Int, letters: String) {
        #expect(WorkbookWriter.letters(column) == letters)
    }

    @Test(
        "days",
        arguments: [
            ("1900-03-01", 61), ("1970-01-01", 25_569), ("2000-02-29", 36_585), ("2025-12-31", 46_022),
            ("2100-03-01", 73_110),
        ])
    func days(text: String, serial: Int) {
        #expect(CalendarDate(text)?.serial == serial)
    }

    @Test("no days", arguments: ["2025-02-29", "2025-13-01", "2025-1-01", "2025-01-00", "1899-12-31", "今天", ""])
    func noDays(text: String) {
        #expect(CalendarDate(text) == nil)
    }
}
