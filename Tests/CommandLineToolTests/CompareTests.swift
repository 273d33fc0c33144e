import CommandLineTool
import Foundation
import Testing

/// Two years of the fictional county, and one year of it under two editions.
@Suite("Comparing two runs")
struct CompareTests {
    private struct Comparison: Decodable, Equatable {
        struct Index: Decodable, Equatable { let before, after, change, exactChange: String? }
        struct Grade: Decodable, Equatable {
            let before, after: String?
            let steps: Int?
        }
        struct Cause: Decodable, Equatable { let criterion, topic, effect: String? }
        struct Candidacy: Decodable, Equatable {
            let state: String
            let caps, vetoes: [String]
        }
        struct School: Decodable, Equatable {
            let school, name: String
            let formerCode, formerName: String?
            let index: Index
            let grade: Grade
            let candidacyBefore, candidacyAfter: Candidacy
            let causes: [Cause]
            let absorbed: [String]
        }
        struct Single: Decodable, Equatable {
            let school, reason: String
            let successor: String?
        }
        struct Moved: Decodable, Equatable {
            let paired, indexUp, indexDown, indexStill, gradeUp, gradeDown: Int
            let histogram: [Int]
        }
        struct Comparability: Decodable, Equatable {
            let rules: String
            let index, grades: Bool
        }
        let document: String
        let comparability: Comparability
        let moved: Moved
        let schools: [School]
        let onlyBefore, onlyAfter: [Single]
        let unchanged: Int

        func school(_ code: String) throws -> School { try #require(schools.first { $0.school == code }) }
    }

    private static func compare(_ arguments: String...) async throws -> (Comparison, Reply) {
        let reply = await Repository.reply(["compare"] + arguments + ["--format", "json"])
        return (try JSONDecoder().decode(Comparison.self, from: Data(reply.output.utf8)), reply)
    }

    /// The runs that the tests compare, made once.
    private static let runs = Task {
        let folder = try TemporaryFolder()
        for (seed, options, name) in [
            (Repository.yunxiBefore, [], "2024"), (Repository.yunxi, [], "2025"),
            (Repository.yunxi, ["--edition", "2020"], "2025-2020"),
        ] {
            _ = await Repository.reply(
                ["score", seed, "--out", folder.path + "/" + name, "--tables-only"] + options)
        }
        return folder
    }

    private static func run(_ name: String) async throws -> String { try await runs.value.path + "/" + name }

    @Test("what all checklists share is part of the rules")
    func sharedRules() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.checklists, to: "checklists")
        let file = "checklists/2020/edition.xml"
        let text = try folder.text(file)
        let changed = text.replacing("notProvenShare=\"0\"", with: "notProvenShare=\"0.5\"")
        #expect(changed != text)
        try folder.file(file, changed)
        let (comparison, reply) = try await Self.compare(
            Repository.longquan, Repository.longquan, "--checklists-after", folder.path + "/checklists")
        #expect(reply.status == .success)
        #expect(comparison.comparability == .init(rules: "drafts", index: false, grades: false))
        let words = await Repository.reply(
            ["compare", Repository.longquan, Repository.longquan, "--checklists-after", folder.path + "/checklists"])
        #expect(words.output.contains("共用规则（edition.xml）"))
        #expect(words.output.contains("定义相同的 0 项可以比"))
    }

    @Test("another place of the date in its year is part of what changed")
    func dates() async throws {
        let folder = try TemporaryFolder()
        for (name, date) in [("a", "2025-12-31"), ("b", "2025-06-30")] {
            _ = await Repository.reply([
                "score", Repository.yunxi, "--out", folder.path + "/" + name, "--tables-only", "--as-of", date,
            ])
        }
        let (comparison, _) = try await Self.compare(folder.path + "/a", folder.path + "/b")
        #expect(comparison.comparability == .init(rules: "same", index: false, grades: false))
        let reply = await Repository.reply(["compare", folder.path + "/a", folder.path + "/b"])
        #expect(reply.output.contains("变化里有日期的影响"))
    }

    @Test("a review is named where it moved a school")
    func reviews() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.yunxi, to: "data")
        try FileManager.default.removeItem(atPath: folder.path + "/data/reviews")
        let reply = await Repository.reply(["compare", folder.path + "/data", Repository.yunxi])
        #expect(reply.output.contains("35.00/35.00（经复核）"))
    }

    @Test("two years of the county")
    func years() async throws {
        let (comparison, reply) = try await Self.compare(try await Self.run("2024"), try await Self.run("2025"))
        #expect(reply.status == .success)
        #expect(comparison.comparability == .init(rules: "same", index: true, grades: true))
        #expect(comparison.moved.paired == 38)
        #expect(comparison.moved.histogram.reduce(0, +) == 38)
        #expect(comparison.unchanged + comparison.schools.count == 38)
        // What the README of the seed promises.
        let risen = try comparison.school("2133990002")
        #expect(risen.index.change == "+8.74" && risen.grade.steps == 1 && risen.causes.first?.criterion == "VP-05")
        let fallen = try comparison.school("3133990004")
        #expect(fallen.grade.after == "fail" && fallen.causes.first?.criterion == "VP-01")
        let refused = try comparison.school("3133990003")
        #expect(refused.causes.map(\.criterion) == [nil] && refused.causes[0].topic == "anti-drug")
        let barred = try comparison.school("2133990018")
        #expect(barred.candidacyBefore.state == "applied" && barred.candidacyAfter.state == "barred")
        #expect(barred.candidacyAfter.caps == ["AB-10"])
        #expect(try comparison.school("3433990002").candidacyAfter.vetoes == ["MSV-05"])
        #expect(try comparison.school("3133990001").candidacyBefore.state == "notApplied")
        #expect(try comparison.school("3133990009").formerCode == "2133990021")
        #expect(try comparison.school("2133990015").formerName == "云水希望小学（示例）")
        #expect(try comparison.school("2133990016").absorbed == ["2133990020"])
        #expect(
            comparison.onlyBefore == [
                .init(school: "2133990013", reason: "merged", successor: "2133990007"),
                .init(school: "2133990020", reason: "merged", successor: "2133990016"),
            ])
        #expect(
            comparison.onlyAfter == [
                .init(school: "1133990003", reason: "founded", successor: nil),
                .init(school: "3633990002", reason: "unlisted", successor: nil),
            ])
    }

    @Test("one year under two editions is no progress")
    func editions() async throws {
        let (comparison, reply) = try await Self.compare(
            try await Self.run("2025"), try await Self.run("2025-2020"))
        #expect(reply.status == .success)
        #expect(comparison.comparability == .init(rules: "editions", index: false, grades: false))
        #expect(comparison.moved.paired == 40 && comparison.onlyBefore.isEmpty && comparison.onlyAfter.isEmpty)
        #expect(comparison.schools.allSatisfy { $0.causes.allSatisfy { $0.criterion == nil } })
    }

    @Test("folders of data give what their runs give")
    func data() async throws {
        let runs = await Repository.reply(["compare", try await Self.run("2024"), try await Self.run("2025")])
        let data = await Repository.reply(["compare", Repository.yunxiBefore, Repository.yunxi])
        #expect(runs == data)
        let editions = await Repository.reply(
            ["compare", Repository.yunxi, Repository.yunxi, "--edition-after", "2020"])
        let scored = await Repository.reply(
            ["compare", try await Self.run("2025"), try await Self.run("2025-2020")])
        #expect(editions == scored)
    }

    @Test("texts", arguments: [("2024", "2025", "years.txt"), ("2025", "2025-2020", "editions.txt")])
    func texts(before: String, after: String, golden: String) async throws {
        let reply = await Repository.reply(["compare", try await Self.run(before), try await Self.run(after)])
        try Golden.expect(text: reply.output, "compare/" + golden)
    }

    @Test("the folder: page, JSON and table, the same each time")
    func folder() async throws {
        let folder = try TemporaryFolder()
        let arguments = ["compare", try await Self.run("2024"), try await Self.run("2025"), "--out"]
        for name in ["a", "b", "b"] {
            let reply = await Repository.reply(arguments + [folder.path + "/" + name])
            #expect(reply.status == .success && reply.remarks.contains("index.html"))
        }
        let names = ["comparison.csv", "comparison.json", "index.html"]
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/b").sorted() == names)
        for name in names { #expect(try folder.text("a/" + name) == folder.text("b/" + name)) }
        #expect(PageTags(try folder.text("a/index.html")).fault == nil)
        #expect(!(try folder.text("a/index.html").contains("<script")))
        try Golden.expect(
            table: try #require(FileManager.default.contents(atPath: folder.path + "/a/comparison.csv")),
            "compare/years.csv")
        // Every row has every column, those of schools in one run only, too.
        let rows = CSVRows(try #require(FileManager.default.contents(atPath: folder.path + "/a/comparison.csv"))).rows
        #expect(Set(rows.map(\.count)).count == 1)
        let all = await Repository.reply(arguments + [folder.path + "/all", "--all"])
        #expect(all.status == .success)
        let full = CSVRows(try #require(FileManager.default.contents(atPath: folder.path + "/all/comparison.csv"))).rows
        #expect(full.count == 1 + 38 + 4)
    }

    @Test("a folder of somebody else is left alone")
    func occupied() async throws {
        let folder = try TemporaryFolder()
        try folder.file("mine/notes.txt", "mine")
        try folder.file("json/comparison.json", "{}")
        for name in ["mine", "json", "mine/notes.txt"] {
            let reply = await Repository.reply(
                ["compare", try await Self.run("2024"), try await Self.run("2025"), "--out", folder.path + "/" + name])
            #expect(reply.status == .unusable && reply.output.isEmpty)
        }
        #expect(try folder.text("mine/notes.txt") == "mine")
        #expect(try folder.text("json/comparison.json") == "{}")
    }

    @Test("a run changed by hand is refused and nothing is written", arguments: [true, false])
    func changed(first: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.copy(try await Self.run("2025"), to: "run")
        let rows = try folder.text("run/region.jsonl")
        try folder.file("run/region.jsonl", rows.replacing("\"grade\":\"good\"", with: "\"grade\":\"pass\""))
        let other = try await Self.run("2024")
        let run = folder.path + "/run"
        let reply = await Repository.reply(
            ["compare"] + (first ? [run, other] : [other, run]) + ["--out", folder.path + "/out"])
        #expect(reply.status == .unusable && reply.output.isEmpty)
        #expect(reply.remarks.contains("region.jsonl") && reply.remarks.contains("重新运行"))
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }

    @Test("options that a run can't follow, and two languages")
    func refused() async throws {
        let run = try await Self.run("2025")
        for options in [["--edition", "2020"], ["--edition-after", "2020"], ["--checklists-after", "/x"]] {
            #expect(await Repository.reply(["compare", run, run] + options).status == .unusable)
        }
        let folder = try TemporaryFolder()
        _ = await Repository.reply(
            ["score", Repository.yunxi, "--out", folder.path + "/en", "--tables-only", "--lang", "en"])
        let reply = await Repository.reply(["compare", run, folder.path + "/en"])
        #expect(reply.status == .unusable && reply.remarks.contains("--lang"))
        let english = await Repository.reply(["compare", folder.path + "/en", folder.path + "/en"])
        #expect(
            english.status == .success && english.output.contains("only rosters, submissions and reviews can differ"))
    }

    @Test("nothing differs between a run and itself")
    func itself() async throws {
        let run = try await Self.run("2025")
        let (comparison, _) = try await Self.compare(run, run)
        #expect(comparison.schools.isEmpty && comparison.unchanged == 40)
        #expect(comparison.moved.indexStill == 40)
    }
}
