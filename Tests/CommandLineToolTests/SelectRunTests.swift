import CommandLineTool
import Foundation
import LibXML
import Testing

/// A round over a finished run is the round over its data, and a run that no longer fits the data is refused.
@Suite("zhixiao select --run")
struct SelectRunTests {
    private static let policy = Repository.yunxi + "/policy.xml"

    /// A copy of the fictional county with a run over it.
    private static func county(_ options: String...) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.yunxi, to: "data")
        let reply = await Repository.reply(
            ["score", folder.path + "/data", "--out", folder.path + "/run", "--tables-only"] + options)
        #expect(reply.status == .rejected)
        return folder
    }

    private static func select(_ folder: TemporaryFolder, _ options: String...) async -> Reply {
        await Repository.reply(
            [
                "select", folder.path + "/data", "--policy", folder.path + "/data/policy.xml", "--run",
                folder.path + "/run", "--out", folder.path + "/round",
            ] + options)
    }

    @Test(
        "the same bytes as over the data itself, with the same exit code",
        arguments: [
            (Repository.yunxi, policy, "zh"), (Repository.yunxi, policy, "en"),
            (Repository.longquan, Repository.checklists + "/2020/policy-lishui-2020.xml", "zh"),
        ])
    func equal(data: String, policy: String, language: String) async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", data, "--out", folder.path + "/run", "--lang", language])
        let over = try await SeedRounds.select(
            data, policy, ["--run", folder.path + "/run", "--lang", language, "--jobs", "3"])
        let direct = try await SeedRounds.select(data, policy, ["--lang", language])
        #expect(over.reply.status == direct.reply.status && over.reply.remarks.isEmpty)
        #expect(over.files.keys.sorted() == direct.files.keys.sorted())
        for (name, bytes) in direct.files { #expect(over.files[name] == bytes, "\(name)") }
    }

    @Test("a file that changed, came or went since the run is named")
    func changedData() async throws {
        let folder = try await Self.county()
        let school = "data/submissions/2133990001/"
        let drug = try folder.text(school + "anti-drug.xml")
        try folder.file(school + "anti-drug.xml", drug + " ")
        var reply = await Self.select(folder)
        #expect(reply.status == .unusable && reply.remarks.contains("submissions/2133990001/anti-drug.xml"))
        try folder.file(school + "anti-drug.xml", drug)
        try folder.file(school + "later.xml", drug)
        reply = await Self.select(folder)
        #expect(reply.status == .unusable && reply.remarks.contains("later.xml"))
        try FileManager.default.removeItem(atPath: folder.path + "/" + school + "later.xml")
        try FileManager.default.removeItem(atPath: folder.path + "/" + school + "anti-drug.xml")
        reply = await Self.select(folder)
        #expect(reply.status == .unusable && reply.remarks.contains("submissions/2133990001/anti-drug.xml"))
        try folder.file(school + "anti-drug.xml", drug)
        let roster = try folder.text("data/roster.xml")
        try folder.file("data/roster.xml", roster.replacing("staff=\"", with: "staff=\"1"))
        reply = await Self.select(folder)
        #expect(reply.status == .unusable && reply.remarks.contains("roster.xml"))
        #expect(folder.names() == ["data", "run"])
        try folder.file("data/roster.xml", roster)
        #expect(await Self.select(folder).status == .rejected)
        #expect(folder.names() == ["data", "round", "run"])
    }

    @Test("another date, language, edition or data: exit code 2 with what differs")
    func otherOptions() async throws {
        let folder = try await Self.county()
        for (options, words) in [
            (["--as-of", "2025-11-30"], ["基准日", "2025-12-31", "2025-11-30"]), (["--lang", "en"], ["the language"]),
        ] {
            let reply = await Repository.reply(
                [
                    "select", folder.path + "/data", "--policy", Self.policy, "--run", folder.path + "/run", "--out",
                    folder.path + "/round",
                ] + options)
            #expect(reply.status == .unusable && words.allSatisfy(reply.remarks.contains), "\(reply.remarks)")
        }
        let other = await Repository.reply([
            "select", Repository.longquan, "--policy", Repository.checklists + "/2020/policy-lishui-2020.xml", "--run",
            folder.path + "/run", "--out", folder.path + "/round",
        ])
        #expect(other.status == .unusable && other.remarks.contains("年度"))
        let none = await Repository.reply([
            "select", folder.path + "/data", "--policy", Self.policy, "--run", folder.path + "/data", "--out",
            folder.path + "/round",
        ])
        #expect(none.status == .unusable && none.remarks.contains("run.xml"))
        #expect(folder.names() == ["data", "run"])
    }

    @Test("scorecards changed by hand, and a run over one school, are refused")
    func unfit() async throws {
        let folder = try await Self.county()
        let lines = try folder.text("run/scorecards.jsonl")
        try folder.file("run/scorecards.jsonl", lines.replacing("\"100.00\"", with: "\"99.00\""))
        var reply = await Self.select(folder)
        #expect(reply.status == .unusable && reply.remarks.contains("scorecards.jsonl"))
        let single = try await Self.county("--only", "3133990006")
        reply = await Self.select(single)
        #expect(reply.status == .unusable && !reply.remarks.isEmpty)
        #expect(single.names() == ["data", "run"])
    }

    @Test("a run in which rules could not be evaluated is refused")
    func faults() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.checklists, to: "checklists")
        let file = "checklists/2022/vice-principal.xml"
        try folder.file(
            file, try folder.text(file).replacing("<rate numerator=\"", with: "<rate numerator=\"0.1 + "))
        let options = ["--checklists", folder.path + "/checklists"]
        let run = folder.path + "/run"
        _ = await Repository.reply(["score", Repository.yunxi, "--out", run, "--tables-only"] + options)
        let record = try folder.text("run/run.xml")
        let validator = SchemaValidator(try Schema(file: Repository.schemas + "/run.xsd"))
        let document = try DocumentParser().parse(Array(record.utf8), name: "run.xml")
        #expect(validator.validate(document).isValid && record.contains(" faults=\""))
        let reply = await Repository.reply(
            ["select", Repository.yunxi, "--policy", Self.policy, "--run", run, "--out", folder.path + "/round"]
                + options)
        #expect(reply.status == .unusable && reply.remarks.contains("无法计算"))
        #expect(folder.names() == ["checklists", "run"])
    }
}
