import JSONText
import Scorecards
import Testing

@testable import Regions

/// Rows and headings come back as they were written.
@Suite("Rows of a region")
struct RowTests {
    @Test(
        "a row is read as it was written",
        arguments: [
            Sample.row(1), Sample.row(2, points: 33_33, claimed: 60_00), Sample.row(3, closed: "2025-07-01"),
            Sample.row(4, points: nil, ownership: nil, status: .rejected, measure: .notReported(of: nil)),
            Sample.row(5, measure: .notReported(of: 7)), Sample.row(6, measure: .unknownDenominator(3)),
            Sample.row(7, measure: .contradictory(9, of: 8)), Sample.row(8, measure: .indeterminate),
            Sample.row(
                9, measure: .outside, marks: [QuestionMark(question: "VP-Q1", key: "王某|\"院\"", detail: "第一\n行")]),
        ])
    func rows(row: SchoolRow) throws {
        let line = row.line
        #expect(line.last == UInt8(ascii: "\n"))
        #expect(line.count { $0 == UInt8(ascii: "\n") } == 1)
        #expect(try SchoolRow(line: line) == row)
    }

    @Test("a heading is read as it was written")
    func heading() throws {
        #expect(try RegionHeading(json: Sample.heading.json) == Sample.heading)
    }

    @Test("a line cut anywhere is a fault, never a crash")
    func cut() {
        let line = Sample.row(1).line
        for length in 0..<(line.count - 2) {
            #expect(throws: JSONFault.self) { try SchoolRow(line: Array(line[..<length])) }
        }
    }
}
