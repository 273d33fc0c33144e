import CommandLineTool
import Foundation
import Testing

/// Text from schools and rosters never becomes markup, a formula or another path.
@Suite("Text from many hands")
struct InjectionTests {
    private let school = "2133990001"

    private func run(name: String, unit: String) async throws -> RunOutput {
        let county = try County([school, "2133990004"])
        let escape: (String) -> String = {
            $0.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
                .replacing("\n", with: "&#10;").replacing("\t", with: "&#9;")
        }
        try county.changeRoster("name=\"云溪县实验小学（示例）\"", "name=\"\(escape(name))\"")
        let text = try Repository.submission(school, "vice-principal")
        let changed = text.replacing(#/unit="[^"]*"/#, with: "unit=\"\(escape(unit))\"")
        try county.submit("\(school)/vice-principal.xml", changed)
        return try await county.score()
    }

    @Test(
        "markup in a name", arguments: ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title><b>"])
    func markup(name: String) async throws {
        let run = try await run(name: name, unit: name)
        try #require(run.reply.status == .success, "\(run.reply.remarks)")
        #expect(run.scorecards[0].name == name)
        for page in ["index.html", "schools/\(school).html"] {
            let text = try run.text(page)
            #expect(!text.contains(name) && PageTags(text).fault == nil, "\(page)")
            #expect(text.contains(name.replacing("<", with: "&lt;").replacing(">", with: "&gt;").prefix(12)))
        }
        #expect(try run.rows("summary.csv")[1][1] == name)
    }

    @Test(
        "formulas in a name",
        arguments: ["=cmd|'/C calc'!A0", "+1", "-1+1", "@SUM(A1)", "＝1+1", "=HYPERLINK(\"http://x\",\"y\")"])
    func formula(name: String) async throws {
        let run = try await run(name: name, unit: name)
        try #require(run.reply.status == .success, "\(run.reply.remarks)")
        #expect(try run.rows("summary.csv")[1][1] == "'" + name)
        #expect(run.scorecards[0].name == name)
    }

    @Test("control signs in JSON")
    func json() async throws {
        let name = "a\\b/c\"d'e\u{1F3EB}\\u0041"
        let run = try await run(name: name, unit: name)
        try #require(run.reply.status == .success, "\(run.reply.remarks)")
        #expect(run.scorecards[0].name == name)
        #expect(try run.text("scorecards.jsonl").split(separator: "\n").count == 2)
    }
}
