import LibXML
import Scorecards
import Testing
import Wording

@testable import Schemas

@Suite("What a clerk reads")
struct FaultWordingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let content: String
        let place: String
        let summary: String
        let remedy: String
        var testDescription: String { summary }
    }

    static let person = #"<person kind="vicePrincipal" name="示例甲" "#

    static let chineseCases = [
        Case(
            content: #"<person kind="tutor"/><person kind="tutor" appointed="2025年9月1日"/>"#,
            place: "第 2 位聘任人员 › 聘任日期", summary: "“聘任日期”（appointed）的“2025年9月1日”不是有效的日期。",
            remedy: "应写 2025-09-01。写成“年-月-日”，如 2025-09-01；不带时区，不加空格，年份在 1900 至 2100 之间。"),
        Case(
            content: person + #"appointed="2025-02-30"/>"#, place: "第 1 位聘任人员 › 聘任日期",
            summary: "“聘任日期”（appointed）的“2025-02-30”不是有效的日期：2025 年 2 月没有 30 日。",
            remedy: "写成“年-月-日”，如 2025-09-01；不带时区，不加空格，年份在 1900 至 2100 之间。"),
        Case(
            content: person + #"agency="法院"/>"#, place: "第 1 位聘任人员 › 派出机关", summary: "“派出机关”（agency）不能填“法院”。",
            remedy: "应写 court（人民法院）。可以填：court（人民法院）、procuratorate（人民检察院）、police（公安机关）、justice（司法行政部门）、other（其他）。"),
        Case(
            content: person + #"agency="plice"/>"#, place: "第 1 位聘任人员 › 派出机关", summary: "“派出机关”（agency）不能填“plice”。",
            remedy: "是不是想写 police（公安机关）？可以填：court（人民法院）、procuratorate（人民检察院）、police（公安机关）、justice（司法行政部门）、other（其他）。"),
        Case(
            content: person + #"posted="是"/>"#, place: "第 1 位聘任人员 › 是否公示", summary: "“是否公示”（posted）不能填“是”。",
            remedy: "应写 true（是）。可以填：true（是）、false（否）。"),
        Case(
            content: person + #"legalWorkYears="８年"/>"#, place: "第 1 位聘任人员 › 从事法治工作年限",
            summary: "“从事法治工作年限”（legalWorkYears）的“８年”不是整数。", remedy: "应写 8。0 至 60 的整数，不足一年不计。"),
        Case(
            content: person + #"trainingHours="8.50"/>"#, place: "第 1 位聘任人员 › 任前培训学时",
            summary: "“任前培训学时”（trainingHours）的“8.50”写法不对。", remedy: "应写 8.5。0 至 200，以半课时为最小单位，如 4 或 4.5。"),
        Case(
            content: person + #"birthYear=""/>"#, place: "第 1 位聘任人员 › 出生年份", summary: "“出生年份”（birthYear）没有填内容。",
            remedy: "没有这项数据就把 birthYear 整个删去，不要留空。四位数字的年份，1920 至 2010。"),
        Case(
            content: person + #"apointed="2025-09-01"/>"#, place: "第 1 位聘任人员 › apointed",
            summary: "<person> 里没有“apointed”这一项。", remedy: "是不是想写 “聘任日期”（appointed）？"),
        Case(
            content: #"<person kind="tutor" hours="4"/>"#, place: "第 1 位聘任人员 › hours",
            summary: "<person> 里没有“hours”这一项。", remedy: "“hours”应写在 <session> 里。"),
        Case(
            content: #"<person name="示例甲"/>"#, place: "第 1 位聘任人员 › 任职种类", summary: "缺少必填的“任职种类”（kind）。",
            remedy:
                "请在 <person> 里加上 kind=\"…\"。法治副校长由人民法院、人民检察院、公安机关、司法行政部门推荐或委派；律师、教师属于校外法治辅导员。可以填：vicePrincipal（法治副校长）、tutor（校外法治辅导员）。"
        ),
        Case(
            content: #"<sesion/>"#, place: "<sesion>", summary: "<vicePrincipals> 里不能写 <sesion>。",
            remedy: "请删去，或改成这里可以写的：<person>（聘任人员）、<vacancy>（空缺）、<document>（佐证材料）、<selfScore>（自评分）。"),
        Case(
            content: #"<persn kind="tutor"/>"#, place: "<persn>", summary: "<vicePrincipals> 里不能写 <persn>。",
            remedy: "是不是想写 <person>（聘任人员）？"),
        Case(
            content: #"<person kind="tutor" letter="d9"/><document id="d1" kind="appointmentLetter"/>"#,
            place: "第 1 位聘任人员 › 聘书", summary: "“聘书”（letter）的“d9”找不到对应的佐证材料。",
            remedy: "请补上对应的<document>（佐证材料），或改成已有的：d1。"),
        Case(
            content: #"<person kind="tutor" letter="d9"/>"#, place: "第 1 位聘任人员 › 聘书",
            summary: "“聘书”（letter）的“d9”找不到对应的佐证材料。", remedy: "请补上对应的<document>（佐证材料）；目前一个也没有。"),
    ]

    @Test("in Chinese", arguments: chineseCases)
    func inChinese(expected: Case) throws {
        let report = try SchemaFolder.check(SchemaFolder.submission(expected.content))
        let diagnostic = try #require(report.diagnostics.first)
        #expect(report.diagnostics.count == 1)
        #expect(diagnostic.placeLabel == expected.place)
        #expect(diagnostic.summary == expected.summary)
        #expect(diagnostic.remedy == expected.remedy)
        #expect(diagnostic.line == 2)
    }

    @Test("in English")
    func inEnglish() throws {
        let content = #"<person kind="tutor"/><person kind="tutor" appointed="2025/9/1" agency="Court"/>"#
        let report = try SchemaFolder.check(SchemaFolder.submission(content), .english)
        #expect(report.diagnostics.map(\.placeLabel) == ["Person 2 › Appointed on", "Person 2 › Agency"])
        #expect(
            report.diagnostics.map(\.summary) == [
                "“2025/9/1” in “Appointed on” (appointed) is not a valid date.", "“Agency” (agency) can't be “Court”.",
            ])
        #expect(report.diagnostics[0].remedy.hasPrefix("Write 2025-09-01. Year-month-day"))
        #expect(report.diagnostics[1].remedy.hasPrefix("Write court (People's court). Possible values: court ("))
    }

    @Test("one paragraph for a table cell")
    func sentence() throws {
        let content = #"<person kind="tutor" appointed="2025/9/1"/>"#
        let chinese = try #require(try SchemaFolder.check(SchemaFolder.submission(content)).diagnostics.first)
        #expect(
            chinese.sentence(.chinese).hasPrefix(
                "第 2 行，第 1 位聘任人员 › 聘任日期：“聘任日期”（appointed）的“2025/9/1”不是有效的日期。应写 2025-09-01。"))
        let english = try #require(try SchemaFolder.check(SchemaFolder.submission(content), .english).diagnostics.first)
        #expect(
            english.sentence(.english).hasPrefix(
                "line 2, Person 1 › Appointed on: “2025/9/1” in “Appointed on” (appointed) is not a valid date. Write"))
    }

    @Test("long and invisible text is shown so that it can be found")
    func shownValues() throws {
        let long = String(repeating: "示", count: 70)
        let report = try SchemaFolder.check(
            SchemaFolder.submission("<person kind=\"tutor\" unit=\"\(long)\" name=\"示例\u{200B}甲\"/>"))
        #expect(
            report.diagnostics.map(\.summary) == [
                "“工作单位”（unit）有 70 个字，最多 60 个字：“\(String(repeating: "示", count: 40))…”。",
                "“姓名”（name）的“示例□甲”里有看不见的字符（显示为 □）。",
            ])
    }

    @Test("faults beyond the limit are counted")
    func omitted() throws {
        let people = String(repeating: #"<vacancy from="x" until="y"/>"# + "\n", count: 120)
        let diagnostics = try SchemaFolder.check(SchemaFolder.submission(people)).diagnostics
        #expect(diagnostics.count == DocumentCheck.faultLimit + 1)
        #expect(diagnostics.last?.identifier == "limit.faults")
        #expect(diagnostics.last?.summary == "另有 40 处错误没有列出。")
    }

    @Test("diagnostics come in the order of the lines")
    func order() throws {
        let content = #"<person kind="tutor" letter="d9"/>"# + "\n" + #"<person kind="tutor" appointed="x"/>"#
        let diagnostics = try SchemaFolder.check(SchemaFolder.submission(content)).diagnostics
        #expect(diagnostics.map(\.line) == [2, 3])
        #expect(
            diagnostics.map(\.path) == ["/vicePrincipals/person[1]/@letter", "/vicePrincipals/person[2]/@appointed"])
    }

    @Test("without the tree, the words come from libxml2's sentences alone")
    func withoutTree() throws {
        let content = SchemaFolder.submission(#"<person kind="tutor" agency="法院"/>"#)
        let parsed = try #require(try SchemaFolder.check(content).document)
        let report = SchemaValidator(try SchemaFolder.library.schema(.submission)).validate(parsed)
        let check = DocumentCheck(library: SchemaFolder.library, language: .chinese)
        let diagnostics = try check.explain(report, .submission, document: nil, file: "f.xml")
        #expect(diagnostics.map(\.summary) == ["“派出机关”（agency）不能填“法院”。"])
        #expect(diagnostics.map(\.placeLabel) == ["第 1 位聘任人员 › 派出机关"])
    }
}
