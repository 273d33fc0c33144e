import Foundation
import Regions
import Reports
import Scorecards
import Selection
import Testing
import Wording

@Suite("The workbook of a region")
struct RegionWorkbookTests {
    private static func write(_ path: String) throws {
        let workbook = try RegionWorkbook(
            path: path, heading: RegionSample.heading, pages: SchoolPages(folder: "schools"), hasCandidates: true)
        var rollUp = RegionRollUp(RegionSample.heading)
        for row in RegionSample.rows {
            try workbook.add(row)
            rollUp.add(row)
        }
        let file = InputFile(
            path: "submissions/x.xml", sha256: nil, topic: .vicePrincipal, revision: 2, status: .rejected,
            messages: ["第一条", "第二条"])
        try workbook.add(FileProblem(file: file, code: "2133990003", name: "示例小学", topic: "法治副校长"))
        try workbook.add(
            CandidateLine(
                rank: 1, code: "2133990001", name: "示例小学", stage: "小学", township: "东街道（示例）",
                score: Fraction(181, 2), index: Fraction(100), standing: .candidate, reason: "名额内"))
        try workbook.finish(rollUp.summary())
    }

    private static func sheets() throws -> [String: [[Any]]] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try write(path)
        let book = try SecondReader.read(path)
        let names = try #require(book["names"] as? [String])
        let pages = try #require(book["sheets"] as? [[String: Any]])
        return Dictionary(uniqueKeysWithValues: zip(names, pages.map { $0["rows"] as? [[Any]] ?? [] }))
    }

    @Test("one sheet for each question, in Chinese")
    func names() throws {
        let sheets = try Self.sheets()
        #expect(
            Set(sheets.keys) == ["概况", "学校", "专题", "评分项", "齐全情况", "指标", "指标例外", "问题", "候选", "失分", "分组", "待核实"])
    }

    @Test("schools: every one of the roster, with its own numbers")
    func schools() throws {
        let rows = try #require(try Self.sheets()["学校"])
        #expect(rows.count == 6)
        #expect(rows[1][0] as? String == "2133990001")
        #expect(rows[1][2] as? String == "东街道（示例）")
        #expect(rows[1][6] as? Double == 100)
        #expect(rows[1][7] as? String == "优秀")
        #expect(rows[2][1] as? String == "=示例小学")
        #expect(rows[2][9] as? String == "VP-01")
        #expect(rows[0].last as? String == "复核项数" && rows[1].last as? Int == 0)
        #expect(rows[5][5] as? String == "已撤并或停办")
        #expect(rows[5][6] is NSNull)
    }

    @Test("criteria: points where something was judged, otherwise the word for why not")
    func criteria() throws {
        let rows = try #require(try Self.sheets()["评分项"])
        #expect(rows.count == 5)
        #expect(rows[0][2] as? String == "VP-01 在任（60.00）")
        #expect(rows[1][2] as? Double == 60)
        #expect(rows[2][2] as? Double == 0)
        #expect(rows[3][2] as? String == "未填报")
        #expect(rows[1][3] as? String == "不适用")
    }

    @Test("measures: summed counts, and every exception by name")
    func measures() throws {
        let sheets = try Self.sheets()
        let measure = try #require(sheets["指标"]?[1])
        #expect(measure[0] as? String == "VP-M1")
        // 1 of 3: what can't be is left out, what wasn't reported counts as nothing of one.
        #expect(measure[2] as? Double == 0.3333)
        #expect(measure[4] as? Int == 1)
        #expect(measure[5] as? Int == 3)
        #expect(measure[6] as? Int == 4)
        #expect(measure[9] as? Int == 3)
        let exceptions = try #require(sheets["指标例外"])
        #expect(exceptions.dropFirst().map { $0[2] as? String } == ["2133990002", "2133990003", "2133990004"])
        #expect(exceptions.dropFirst().map { $0[8] as? String } == ["未达全数", "未填报", "分子大于分母"])
    }

    @Test("losses and groups")
    func lossesAndGroups() throws {
        let sheets = try Self.sheets()
        let loss = try #require(sheets["失分"]?[1])
        #expect(loss[0] as? String == "VP-01")
        #expect(loss[5] as? Int == 2)
        #expect(loss[6] as? Double == 120)
        let groups = try #require(sheets["分组"])
        #expect(groups[1][1] as? String == "云溪县（示例）")
        #expect(groups[1][2] as? Int == 4)
        #expect(groups.dropFirst().map { $0[0] as? String } == ["地区", "行政区", "行政区", "学段", "办学性质"])
    }

    @Test("topics, completeness, problems, candidates")
    func others() throws {
        let sheets = try Self.sheets()
        let topics = try #require(sheets["专题"])
        #expect(topics.count == 5)
        #expect(topics[1][4] as? [String: String] == ["date": "2025-12-10"])
        #expect(topics[2][10] as? Double == 60)
        #expect(topics[4][5] as? String == "是")
        #expect(sheets["齐全情况"]?[3][5] as? String == "未填报")
        #expect(sheets["问题"]?.dropFirst().map { $0[6] as? String } == ["第一条", "第二条"])
        #expect(sheets["候选"]?[1][6] as? Double == 90.5)
        #expect(sheets["候选"]?[1][5] as? String == "拟推荐")
    }

    @Test("the overview counts what stands in the sheets")
    func overview() throws {
        let rows = try #require(try Self.sheets()["概况"])
        let values = Dictionary(
            rows.dropFirst().map { ($0[0] as? String ?? "", $0[1] as? Int) }, uniquingKeysWith: { first, _ in first })
        #expect(values["应填报学校"] == 4)
        #expect(values["已撤并或停办"] == 1)
        #expect(values["优秀"] == 2)
        #expect(values["不合格"] == 2)
    }

    @Test("equal rows make equal bytes")
    func determinism() throws {
        let paths = (0..<2).map { _ in FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).xlsx") }
        defer { for path in paths { try? FileManager.default.removeItem(at: path) } }
        for path in paths { try Self.write(path.path) }
        #expect(try Data(contentsOf: paths[0]) == Data(contentsOf: paths[1]))
    }

    @Test("a place that isn't there is told in words")
    func unwritable() throws {
        let error = #expect(throws: WorkbookError.self) { try Self.write("/nonexistent/a.xlsx") }
        #expect(error?.text(.chinese).contains("/nonexistent/a.xlsx") == true)
    }
}
