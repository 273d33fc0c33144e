import LibXML
import Scorecards
import Testing
import Wording

@testable import Reports

@Suite("Tables for spreadsheets")
struct CSVTests {
    private func cell(_ text: String) -> String {
        var csv = CSVWriter()
        csv.write(text)
        return String(decoding: csv.bytes, as: UTF8.self)
    }

    @Test(
        "a cell that looks like a formula is defused, a negative number is not",
        arguments: [
            ("=1+1", "'=1+1"), ("+86 578", "'+86 578"), ("-cmd", "'-cmd"), ("@SUM(A1)", "'@SUM(A1)"), ("\tx", "'\tx"),
            ("\rx", "\"'\rx\""), ("\nx", "\"'\nx\""), ("=A1,B1", "\"'=A1,B1\""), ("＝1", "'＝1"), ("＋1", "'＋1"),
            ("－1", "'－1"), ("＠x", "'＠x"), ("-3.00", "-3.00"), ("-3", "-3"), ("-3.0.1", "'-3.0.1"), ("-", "'-"),
            ("-.5", "'-.5"), ("-3-1", "'-3-1"), ("-3+cmd|'/C calc'!A0", "'-3+cmd|'/C calc'!A0"), ("3-1", "3-1"),
            ("，逗号", "，逗号"), ("", ""),
        ])
    func defuses(text: String, expected: String) {
        #expect(cell(text) == expected)
    }

    @Test(
        "quotes, commas and line ends are quoted",
        arguments: [
            ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a b", "a b"),
        ])
    func quotes(text: String, expected: String) {
        #expect(cell(text) == expected)
    }

    @Test("empty cells keep their place")
    func emptyCells() {
        var csv = CSVWriter()
        csv.write(nil as String?)
        csv.write("a")
        csv.write(nil as Int?)
        csv.write(nil as Points?)
        csv.endRow()
        csv.write("b")
        csv.endRow()
        #expect(String(decoding: csv.bytes, as: UTF8.self) == ",a,,\r\nb\r\n")
    }

    @Test("the summary of all kinds of schools")
    func summary() throws {
        let heading = Sample.heading()
        var bytes = SummaryCSV.header(heading)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        for scorecard in [Sample.usual(), Sample.capped(), Sample.missing()] { bytes += SummaryCSV.row(scorecard) }
        let columns = bytes.split(separator: UInt8(ascii: "\n")).map { row in row.count { $0 == UInt8(ascii: ",") } }
        #expect(Set(columns).count == 1)
        try Golden.expect(bytes, "summary.csv")
    }

    @Test("a school without a score has empty numbers and says so")
    func nothingApplies() {
        let row = String(decoding: SummaryCSV.row(Sample.unscored()), as: UTF8.self)
        #expect(row.contains(",已齐,,无得分,,不适用,,"))
    }

    @Test("a file that did not count gives a row for each message")
    func problems() throws {
        var bytes = ProblemsCSV.header(.chinese)
        for problem in Sample.capped().problems { bytes += ProblemsCSV.rows(problem, language: .chinese) }
        let stray = InputFile(
            path: "submissions/=cmd.xml", sha256: nil, topic: nil, revision: nil, status: .unreadable, messages: [])
        bytes += ProblemsCSV.rows(FileProblem(file: stray, code: nil, name: nil, topic: nil), language: .chinese)
        try Golden.expect(bytes, "problems.csv")
    }

    @Test("a table in pieces is the whole table", arguments: [0, 1, 20_000])
    func pieces(count: Int) {
        var whole = CSVWriter()
        var table = CSVWriter()
        var pieces: [[UInt8]] = []
        for number in 0..<count {
            for text in ["=示例", "\(number)", "甲,乙"] {
                whole.write(text)
                table.write(text)
            }
            whole.endRow()
            table.endRow()
            table.handOn { pieces.append($0) }
        }
        table.handOnRest { pieces.append($0) }
        #expect(Array(pieces.joined()) == whole.bytes)
        #expect(pieces.allSatisfy { $0.count < 1 << 17 } && (pieces.count > 1) == (count > 1))
    }
}
