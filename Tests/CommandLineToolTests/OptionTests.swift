import CommandLineTool
import Foundation
import Testing

/// Options, and the exit code that each use earns.
@Suite("Options and exit codes")
struct OptionTests {
    private func score(_ data: String, _ options: String...) async throws -> RunOutput {
        try await RunOutput.score(data, options)
    }

    @Test("one school alone: others are out of sight")
    func only() async throws {
        let run = try await score(Repository.yunxi, "--only", "2133990002")
        #expect(run.scorecards.map(\.school) == ["2133990002"])
        #expect(try run.finding("2133990002", "VP-04").outcome == "pending")
        #expect(try run.finding("2133990002", "VP-04").possible == "0.00")
        #expect(run.reply.status == .success)
        #expect(try run.rows("problems.csv").count == 1)
        #expect(run.files["schools/2133990002.html"] != nil && run.files["schools/2133990001.html"] == nil)
    }

    @Test("one school with a rejected file")
    func onlyRejected() async throws {
        let run = try await score(Repository.yunxi, "--only", "2133990008")
        #expect(run.reply.status == .rejected)
        #expect(try run.rows("problems.csv").count == 2)
    }

    @Test("the date that rules compare with")
    func asOf() async throws {
        let run = try await score(Repository.yunxi, "--only", "3133990004", "--as-of", "2025-12-30")
        #expect(run.scorecards[0].asOf == "2025-12-30")
        #expect(try run.finding("3133990004", "VP-01").outcome == "met")
        #expect(try await SeedRuns.yunxi.finding("3133990004", "VP-01").outcome == "notMet")
    }

    @Test("an edition chosen by name")
    func edition() async throws {
        let run = try await score(Repository.yunxi, "--only", "2133990001", "--edition", "2020")
        #expect(run.scorecards[0].edition == "2020")
        #expect(try run.text("run.xml").contains("edition=\"2020\""))
        #expect(try await SeedRuns.longquan.scorecards.allSatisfy { $0.edition == "2020" })
    }

    @Test("2021 belongs to no edition, unless one is named")
    func mixedYear() async throws {
        let county = try County(["2133990001"])
        try county.changeRoster("year=\"2025\"", "year=\"2021\"")
        let refused = try await county.score()
        #expect(refused.reply.status == .unusable && refused.files.isEmpty)
        #expect(refused.reply.remarks.contains("没有适用于 2021 年的检查表版本") && refused.reply.remarks.contains("2020、2022"))
        for edition in ["2020", "2022"] {
            let run = try await county.score("--edition", edition)
            #expect(run.scorecards.map(\.edition) == [edition])
            #expect(run.reply.status == .rejected, "the submissions are of 2025")
        }
    }

    @Test("the closing line as JSON")
    func json() async throws {
        let reply = try await score(Repository.yunxi, "--format", "json").reply
        let value = try #require(
            try JSONSerialization.jsonObject(with: Data(reply.output.utf8)) as? [String: Any])
        #expect(value["schools"] as? Int == 41)
        #expect(
            value["status"] as? [String: Int] == [
                "complete": 30, "partial": 9, "missing": 1, "rejected": 0, "closed": 1,
            ])
        #expect(value["unusedFiles"] as? Int == 15 && value["edition"] as? String == "2022")
        #expect(reply.remarks.isEmpty)
    }

    /// A wrong use, with what the answer must name.
    struct Misuse: Sendable, CustomTestStringConvertible {
        let options: [String]
        let words: String
        var testDescription: String { options.joined(separator: " ") }
        init(_ options: [String], _ words: String) {
            self.options = options
            self.words = words
        }
    }

    static let misuses = [
        Misuse(["--only", "2133999999"], "名册中没有标识码为 2133999999 的学校"),
        Misuse(["--only", "../../etc"], "名册中没有"),
        Misuse(["--edition", "1999"], "没有名为 1999 的检查表版本"),
        Misuse(["--edition", "../2022"], "没有名为 ../2022 的检查表版本"),
        Misuse(["--as-of", "2025-02-29"], "2025-02-29"),
        Misuse(["--as-of", "20251231"], "20251231"),
        Misuse(["--as-of", "２０２５-12-31"], "２０２５-12-31"),
        Misuse(["--jobs", "0"], "--jobs"),
        Misuse(["--jobs", "65"], "--jobs"),
        Misuse(["--jobs", "many"], "many"),
        Misuse(["--format", "yaml"], "yaml"),
        Misuse(["--lang", "fr"], "fr"),
        Misuse(["--unknown"], "--unknown"),
        Misuse(["--schemas", "/nowhere"], "/nowhere"),
        Misuse(["--checklists", "/nowhere"], "/nowhere"),
        Misuse(["--schemas", Repository.checklists], "模式文件不能用"),
        Misuse(["--checklists", Repository.schemas], "没有适用于 2020 年"),
    ]

    @Test("a wrong use is refused with exit code 2, and nothing is written", arguments: misuses)
    func misuse(case misuse: Misuse) async throws {
        let folder = try TemporaryFolder()
        let reply = await Repository.reply(
            ["score", Repository.longquan, "--out", folder.path + "/run"] + misuse.options)
        #expect(reply.status == .unusable)
        #expect(reply.output.isEmpty && reply.remarks.contains(misuse.words), "\(reply.remarks)")
        #expect(folder.names().isEmpty)
    }

    @Test("no arguments, no command, help, version")
    func usage() async {
        #expect(await Zhixiao.reply(to: []).status == .success)
        #expect(await Zhixiao.reply(to: ["--help"]).output.contains("validate"))
        #expect(await Zhixiao.reply(to: ["help", "score"]).output.contains("--only"))
        #expect(await Zhixiao.reply(to: ["--version"]) == Reply(output: "0.1.0", status: .success))
        #expect(await Zhixiao.reply(to: ["nonsense"]).status == .unusable)
        #expect(await Zhixiao.reply(to: ["score"]).status == .unusable)
        #expect(await Zhixiao.reply(to: ["score", Repository.longquan]).status == .unusable)
    }

    @Test("a data folder without a roster")
    func noRoster() async throws {
        let folder = try TemporaryFolder()
        for data in [folder.path, "/nowhere"] {
            let reply = await Repository.reply(["score", data, "--out", folder.path + "/run"])
            #expect(reply.status == .unusable && reply.remarks == "数据文件夹 \(data) 中没有 roster.xml。")
        }
        #expect(folder.names().isEmpty)
    }

    @Test(
        "an output that can't be written is exit code 3", .enabled(if: FileManager.default.fileExists(atPath: "/sys")))
    func noPlace() async throws {
        // Nobody makes folders there, not even root.
        let reply = await Repository.reply(["score", Repository.longquan, "--out", "/sys/zhixiao/run"])
        #expect(reply.status == .failed && reply.remarks.contains("/sys/zhixiao"))
    }
}
