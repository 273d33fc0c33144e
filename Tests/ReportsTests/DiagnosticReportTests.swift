import Foundation
import Reports
import Scorecards
import Testing
import Wording

@Suite("Diagnostics as text, JSON and SARIF")
struct DiagnosticReportTests {
    static let error = Diagnostic(
        severity: .error, identifier: "schema.datatype.date", file: "数据/a b.xml", line: 12,
        path: "/vicePrincipals/person[2]/@appointed", placeLabel: "第 2 位聘任人员 › 聘任日期", summary: "日期“2025/9/1”不对。",
        remedy: "应写 2025-09-01。", rawText: "first\nsecond", rawCode: 1824)
    static let warning = Diagnostic(
        severity: .warning, identifier: "assertion.X6", file: "数据/a b.xml", summary: "两处人数不一致。", remedy: "")
    static let documents = [
        CheckedDocument(
            file: "数据/a b.xml", family: "vice-principals", familyLabel: "法治副校长填报表", schemaValid: false,
            diagnostics: [error, warning]),
        CheckedDocument(file: "ok.xml", family: "roster", familyLabel: "名册", schemaValid: true, diagnostics: []),
        CheckedDocument(
            file: "w.xml", family: "roster", familyLabel: "名册", schemaValid: true,
            diagnostics: [
                Diagnostic(severity: .info, identifier: "assertion.X1", file: "w.xml", summary: "好。", remedy: "")
            ]),
    ]

    @Test("a document with warnings only is valid; an error of an assertion rejects it")
    func validity() {
        #expect(Self.documents.map(\.isValid) == [false, true, true])
        let rejected = CheckedDocument(
            file: "f", family: nil, familyLabel: nil, schemaValid: true, diagnostics: [Self.error])
        #expect(!rejected.isValid)
    }

    @Test("text")
    func text() {
        let expected = """
            数据/a b.xml（法治副校长填报表）：1 处错误，1 处提醒
              第 12 行 · 第 2 位聘任人员 › 聘任日期
                错误：日期“2025/9/1”不对。
                改法：应写 2025-09-01。
              整个文件
                提醒：两处人数不一致。

            ok.xml（名册）：没有发现问题
            w.xml（名册）：1 处提示
              整个文件
                提示：好。

            共检查 3 个文件：2 个可以提交，1 个需要修改（1 处错误，1 处提醒，1 处提示）。

            """
        #expect(DiagnosticText.report(Self.documents, .chinese) == expected)
    }

    @Test("text with everything")
    func verboseText() {
        let text = DiagnosticText.report(Self.documents, .english, verbose: true)
        #expect(text.contains("    [schema.datatype.date] /vicePrincipals/person[2]/@appointed\n"))
        #expect(text.contains("    libxml2: first\n    libxml2: second\n"))
        #expect(text.contains("error: 日期"))
        #expect(
            text.hasSuffix("3 files checked: 2 can be sent, 1 must be corrected (errors: 1, warnings: 1, notes: 1).\n"))
    }

    @Test("text about nothing, and about nothing wrong")
    func summaries() {
        #expect(DiagnosticText.report([], .chinese) == "没有可检查的文件。\n")
        #expect(
            DiagnosticText.report([Self.documents[1]], .chinese) == "ok.xml（名册）：没有发现问题\n共检查 1 个文件，都可以提交。\n")
    }

    @Test("JSON")
    func json() throws {
        let value = try JSONSerialization.jsonObject(with: Data(DiagnosticJSON.report(Self.documents)))
        let documents = try #require((value as? [String: Any])?["documents"] as? [[String: Any]])
        #expect(documents.map { $0["file"] as? String } == ["数据/a b.xml", "ok.xml", "w.xml"])
        #expect(documents.map { $0["valid"] as? Bool } == [false, true, true])
        #expect(documents.map { $0["schemaValid"] as? Bool } == [false, true, true])
        #expect(documents[0]["family"] as? String == "vice-principals")
        let diagnostics = try #require(documents[0]["diagnostics"] as? [[String: Any]])
        #expect(diagnostics.map { $0["severity"] as? String } == ["error", "warning"])
        #expect(diagnostics[0]["line"] as? Int == 12)
        #expect(diagnostics[0]["place"] as? String == "第 2 位聘任人员 › 聘任日期")
        #expect(diagnostics[0]["rawCode"] as? Int == 1824)
        #expect(diagnostics[1]["line"] is NSNull)
    }

    @Test("SARIF 2.1.0")
    func sarif() throws {
        let bytes = DiagnosticSARIF.report(Self.documents, version: "1.0.0")
        let log = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = try #require(driver["rules"] as? [[String: Any]]).map { $0["id"] as? String }
        #expect(rules == ["assertion.X1", "assertion.X6", "schema.datatype.date"])
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.map { $0["level"] as? String } == ["error", "warning", "note"])
        #expect(results.map { $0["ruleIndex"] as? Int } == [2, 1, 0])
        let location = try #require((results[0]["locations"] as? [[String: Any]])?.first)
        let physical = try #require(location["physicalLocation"] as? [String: Any])
        #expect((physical["artifactLocation"] as? [String: Any])?["uri"] as? String == "%E6%95%B0%E6%8D%AE/a%20b.xml")
        #expect((physical["region"] as? [String: Any])?["startLine"] as? Int == 12)
        let logical = try #require((location["logicalLocations"] as? [[String: Any]])?.first)
        #expect(logical["fullyQualifiedName"] as? String == "/vicePrincipals/person[2]/@appointed")
    }
}
