import Testing

@testable import Reports

@Suite("Reading our tables back")
struct CSVReaderTests {
    private static let texts = [
        "", "a", "a,b", "a\"b", "\"", "a\nb", "a\r\nb", "=1+1", "-3.00", "-3+1", "\tx", "＝1", "'quoted'", "，逗号", " b ",
    ]

    @Test("what was written is read, line by line")
    func roundTrip() {
        var csv = CSVWriter()
        csv.writeByteOrderMark()
        for _ in 0..<2 {
            for text in Self.texts { csv.write(text) }
            csv.endRow()
        }
        var reader = CSVReader()
        var rows: [[String]] = []
        var lines = csv.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        // Behind the last line end there is no line.
        lines.removeLast()
        for line in lines { if let row = reader.row(adding: Array(line)) { rows.append(row) } }
        #expect(rows == [Self.texts, Self.texts])
    }

    @Test("a row of problems is read as it was meant, anything else is not")
    func problems() {
        let fields = ["submissions/a.xml", "2133990001", "示例小学", "禁毒教育", "2", "校验未通过", "第 3 行"]
        #expect(
            ProblemsCSV.line(fields)
                == ProblemLine(
                    file: "submissions/a.xml", code: "2133990001", name: "示例小学", topic: "禁毒教育", revision: 2,
                    status: "校验未通过", message: "第 3 行"))
        #expect(ProblemsCSV.line(fields.dropLast()) == nil)
        #expect(ProblemsCSV.line(fields.map { $0 == "2" ? "二" : $0 }) == nil)
        #expect(ProblemsCSV.line(fields.map { $0 == "2" ? "" : $0 })?.revision == .some(nil))
    }
}
