import CommandLineTool
import Foundation
import Testing

/// `validate` tells of any document what is wrong with it, in three forms.
@Suite("Validation")
struct ValidateTests {
    private static let examples = Repository.schemas + "/examples"

    private func report(_ arguments: String...) async throws -> (reply: Reply, report: ValidationReport) {
        let reply = await Repository.reply(["validate"] + arguments + ["--format", "json"])
        return (reply, try ValidationReport(reply.output))
    }

    @Test("the verdict on each example is the one in its name")
    func examples() async throws {
        let (reply, report) = try await report(Self.examples)
        #expect(report.documents.count > 200 && reply.status == .rejected)
        for document in report.documents {
            let name = document.file.split(separator: "/").suffix(2)
            let isValid = name.last?.hasPrefix("valid-") == true
            #expect(document.schemaValid == isValid, "\(document.file)")
            #expect(isValid || document.identifiers.contains { $0.hasPrefix("schema.") }, "\(document.file)")
            if isValid { #expect(document.family == name.first.map(String.init)) }
        }
    }

    @Test("bureau figures: the seed's add up, and a wrong part is named with what it would have to be")
    func bureauFigures() async throws {
        let path = Repository.schemas + "/../seeds/longquan-2020/bureau-figures.xml"
        let (fine, _) = try await report(path)
        #expect(fine.status == .success)
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let text = try String(contentsOfFile: path, encoding: .utf8)
            .replacing("label=\"专项检查\" value=\"64\"", with: "label=\"专项检查\" value=\"46\"")
        let wrong = folder.appendingPathComponent("wrong.xml")
        try text.write(to: wrong, atomically: true, encoding: .utf8)
        let (reply, report) = try await report(wrong.path)
        #expect(reply.status == .rejected)
        #expect(report.documents.first?.schemaValid == true)
        #expect(report.documents.first?.identifiers == ["figures.sum"])
        #expect(reply.output.contains("“专项检查”（第 9 行）为 64"))
    }

    @Test("policies: those shipped are fine, and what select would refuse is told with its line")
    func policies() async throws {
        let shipped = [
            Repository.yunxi + "/policy.xml", Repository.checklists + "/2022/policy-county.xml",
            Repository.checklists + "/2020/policy-lishui-2020.xml",
        ]
        for policy in shipped { #expect(try await report(policy).reply.status == .success, "\(policy)") }
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: shipped[0], encoding: .utf8)
        let quota = "<quota id=\"Q1\" places=\"2\" jurisdiction=\"331199\">"
        let texts =
            "<title xml:lang=\"zh-Hans\">甲</title><title xml:lang=\"en\">A</title><basis kind=\"proposal\"/></quota>\n"
        let overlap = "<quota id=\"Q0\" stages=\"primary junior\">\(texts)<quota id=\"Q1\" stages=\"junior\">"
        let gate = text.replacing(
            "<declaration id=\"G8\" unknown=\"hold\">",
            with: "<criterion id=\"G8\" unknown=\"hold\" criterion=\"ZZ-99\" outcome=\"met\">"
        ).replacing("</declaration>", with: "</criterion>")
        for (name, changed, identifier, anchor) in [
            ("overlap", text.replacing(quota, with: overlap), "policy.quota.overlap", "<quota id=\"Q1\""),
            ("gate", gate, "policy.criterion", "<criterion id=\"G8\""),
            ("edition", text.replacing("edition=\"2022\"", with: "edition=\"2030\""), "policy.edition", "<policy"),
            (
                "look",
                text.replacing(
                    "kind=\"majorAccident\" lookBack=\"24\"", with: "kind=\"majorAccident\" lookBack=\"60\""),
                "policy.veto.lookBack", "<veto kind=\"majorAccident\""
            ),
        ] {
            try folder.file(name + ".xml", changed)
            let (reply, report) = try await report(folder.path + "/\(name).xml")
            #expect(reply.status == .rejected, "\(name)")
            let document = try #require(report.documents.first)
            #expect(document.schemaValid && document.identifiers == [identifier], "\(name)")
            let place = try #require(changed.range(of: anchor))
            let line = changed[..<place.lowerBound].count { $0 == "\n" } + 1
            #expect(document.diagnostics.first?.line == line, "\(name)")
        }
        // Year and jurisdictions are the roster's: outside a data folder nobody knows them.
        let places = text.replacing("jurisdiction=\"331199\"", with: "jurisdiction=\"331198\"")
            .replacing("year=\"2025\"", with: "year=\"2024\"")
        try folder.file("alone/policy.xml", places)
        #expect(try await report(folder.path + "/alone/policy.xml").reply.status == .success)
        try folder.copy(Repository.yunxi + "/roster.xml", to: "data/roster.xml")
        try folder.file("data/policy.xml", places)
        let (_, held) = try await report(folder.path + "/data/policy.xml")
        #expect(Set(held.documents.first?.identifiers ?? []) == ["policy.year", "policy.quota.jurisdiction"])
    }

    @Test("a data folder: each file once, school by school held against each other and the roster")
    func dataFolder() async throws {
        let (reply, report) = try await report(Repository.yunxi)
        #expect(reply.status == .rejected)
        let bad = report.documents.filter { !$0.valid }.map { String($0.file.split(separator: "submissions/")[1]) }
        #expect(
            bad == [
                "2133990008/anti-bullying.xml", "2133990009/leadership-group.xml", "3133990003/anti-drug.xml",
                "3133990006/model-school.xml", "3433990004/anti-bullying.xml", "3633990001/anti-drug.xml",
                "3633990002/leadership-group.xml", "3633990002/notice.xml",
            ])
        let drug = try #require(report.document("3133990003/anti-drug.xml"))
        #expect(drug.schemaValid && drug.identifiers.contains("assertion.X9"))
        #expect(try #require(drug.diagnostics.first { $0.identifier == "assertion.X9" }).line == 8)
        let model = try #require(report.document("3133990006/model-school.xml"))
        #expect(model.identifiers == ["assertion.X17a"])
        #expect(report.document("2133990010/anti-bullying.xml")?.identifiers == ["assertion.X16"])
        #expect(report.document("2133990010/anti-bullying.xml")?.valid == true)
        #expect(report.documents.count == Set(report.documents.map(\.file)).count)
    }

    @Test("one file is held against the roster above it")
    func oneFile() async throws {
        let file = Repository.yunxi + "/submissions/3133990003/anti-drug.xml"
        #expect(try await report(file).report.documents[0].identifiers.contains("assertion.X9"))
        // Alone it says nothing of what another document of the school contradicts.
        let model = Repository.yunxi + "/submissions/3133990006/model-school.xml"
        let (reply, alone) = try await report(model)
        #expect(reply.status == .success && alone.documents[0].valid)
        let (_, both) = try await report(model, Repository.yunxi + "/submissions/3133990006/anti-bullying.xml")
        #expect(both.documents[0].identifiers == ["assertion.X17a"] && both.documents[1].valid)
    }

    @Test("of two revisions the higher one is held against the rest, and both are asked")
    func revisions() async throws {
        let county = try County(["3133990003"])
        let folder = county.path + "/submissions/3133990003"
        let text = try Repository.submission("3133990003", "anti-drug")
        let repaired = text.replacing("Classes=\"3\"", with: "Classes=\"2\"")
        for (name, revision) in [("anti-drug-2.xml", "2"), ("zz.xml", "3")] {
            let text = name == "zz.xml" ? text : repaired
            try county.submit("3133990003/\(name)", text.replacing("revision=\"1\"", with: "revision=\"\(revision)\""))
        }
        let (_, report) = try await report(folder)
        let faulty = report.documents.filter { $0.identifiers.contains("assertion.X9") }.map(\.file)
        #expect(faulty == [folder + "/anti-drug.xml", folder + "/zz.xml"])
    }

    @Test("a year that no edition covers is checked by its schema alone, and that is said")
    func uncoveredYear() async throws {
        let folder = try TemporaryFolder()
        let text = try Repository.submission("2133990001", "anti-drug").replacing(
            "year=\"2025\"", with: "year=\"2021\"")
        let file = try folder.file("anti-drug.xml", text)
        let (reply, report) = try await report(file)
        #expect(reply.status == .success)
        #expect(report.documents[0].identifiers == ["assertion.unchecked"])
        #expect(
            try await self.report(file, "--edition", "2022").report.documents[0].identifiers != ["assertion.unchecked"])
    }

    @Test("the text form names place, fault and remedy")
    func text() async throws {
        let file = Repository.yunxi + "/submissions/2133990009/leadership-group.xml"
        let reply = await Repository.reply(["validate", file])
        for words in [file, "2 处错误", "第 4 行", "2021 年 9 月没有 31 日", "第 5 行", "应写 head（组长）", "1 个需要修改"] {
            #expect(reply.output.contains(words), "\(words)")
        }
        #expect(!reply.output.contains("cvc-") && !reply.output.contains("atomic type"))
        let verbose = await Repository.reply(["validate", file, "--verbose"])
        #expect(verbose.output.contains("atomic type"))
    }

    @Test("SARIF that a build server can read")
    func sarif() async throws {
        let folder = Repository.yunxi + "/submissions/2133990009"
        let reply = await Repository.reply(["validate", folder, "--format", "sarif"])
        let log = try #require(try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any])
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.count == 2 && results.allSatisfy { $0["level"] as? String == "error" })
        let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
        let rules = Set((driver["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
        for result in results { #expect(rules.contains(result["ruleId"] as? String ?? "")) }
        #expect(reply.output.contains("leadership-group.xml") && reply.output.contains("\"startLine\":4"))
    }

    @Test("our own outputs and definitions are documents too")
    func own() async throws {
        let folder = try TemporaryFolder()
        #expect(
            await Repository.reply(["score", Repository.longquan, "--out", folder.path + "/run"]).status == .success)
        let (reply, report) = try await report(
            folder.path + "/run", Repository.checklists, Repository.longquan + "/roster.xml")
        #expect(reply.status == .success, "\(report.documents.filter { !$0.valid }.map(\.file))")
        #expect(
            Set(report.documents.compactMap(\.family)).isSuperset(of: [
                "run", "scorecard", "edition", "checklist", "roster",
            ]))
    }

    @Test("exit codes")
    func exitCodes() async throws {
        let sound = Repository.yunxi + "/submissions/2133990001"
        let broken = Repository.yunxi + "/submissions/2133990008"
        let folder = try TemporaryFolder()
        let empty = folder.path
        try await expect(.success, [[sound], [sound + "/"], [empty]])
        try await expect(.rejected, [[broken], [sound, broken], [Repository.yunxi + "/README.md"], ["/dev/null"]])
        try await expect(
            .unusable,
            [
                [], ["/nowhere.xml"], [sound, "/nowhere"], [sound, "--edition", "1999"],
                [sound, "--as-of", "31.12.2025"], [sound, "--schemas", "/nowhere"], [sound, "--schemas", empty],
                [sound, "--checklists", empty, "--edition", "2022"], [sound, "--format", "html"],
            ])
    }

    private func expect(_ status: CommandLineTool.ExitStatus, _ uses: [[String]]) async throws {
        for arguments in uses {
            let reply = await Repository.reply(["validate"] + arguments)
            #expect(reply.status == status, "\(arguments) \(reply.remarks)")
            #expect(reply.remarks.isEmpty == (status != .unusable))
        }
    }
}
