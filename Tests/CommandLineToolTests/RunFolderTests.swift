import ArgumentParser
import Files
import Foundation
import Schemas
import Scorecards
import Testing
import Wording

@testable import CommandLineTool

/// A RUN folder holds everything that was promised, and everything in it is valid.
@Suite("What a run writes")
struct RunFolderTests {
    private static let library = SchemaLibrary(folder: Repository.schemas) { path in
        [UInt8](try Data(contentsOf: URL(filePath: path)))
    }

    private static let seeds = [Repository.longquan, Repository.yunxi]

    private func run(_ seed: String) async throws -> RunOutput {
        seed == Repository.yunxi ? try await SeedRuns.yunxi : try await SeedRuns.longquan
    }

    @Test("every file of the design, a page and a scorecard for each school, and nothing else", arguments: seeds)
    func complete(seed: String) async throws {
        let run = try await run(seed)
        var expected: Set = [
            "index.html", "scorecards.jsonl", "summary.csv", "problems.csv", "run.xml", "region.json", "region.jsonl",
        ]
        for card in run.scorecards {
            expected.insert("schools/\(card.school).html")
            expected.insert("scorecards/\(card.school).xml")
        }
        #expect(Set(run.files.keys) == expected)
        let roster = try String(contentsOfFile: seed + "/roster.xml", encoding: .utf8)
        let codes = roster.components(separatedBy: "<school code=\"").dropFirst().map { String($0.prefix(10)) }
        #expect(run.scorecards.map(\.school) == codes)
        #expect(try run.rows("summary.csv").dropFirst().map { $0[0] } == codes)
    }

    @Test("tables alone")
    func tablesOnly() async throws {
        let run = try await RunOutput.score(Repository.longquan, ["--tables-only"])
        #expect(
            Set(run.files.keys) == [
                "scorecards.jsonl", "summary.csv", "problems.csv", "run.xml", "region.json", "region.jsonl",
            ])
        let whole = try await SeedRuns.longquan
        for name in run.files.keys { #expect(run.files[name] == whole.files[name], "\(name)") }
    }

    @Test("what can't be said of the definitions ends the run, also where it was found out beside the first school")
    func definitionsGone() throws {
        let folder = try TemporaryFolder()
        let schemas = folder.path + "/schemas"
        try FileManager.default.copyItem(atPath: Repository.schemas, toPath: schemas)
        let setup = try RunSetup(
            data: Repository.longquan, common: try CommonOptions.parse(["--schemas", schemas]),
            edition: try EditionOptions.parse(["--checklists", Repository.checklists]), jobs: 1)
        let plan = try setup.plan()
        try FileManager.default.removeItem(atPath: schemas)
        let target = folder.path + "/run"
        let run = try RunFolder(target, plan: plan, tablesOnly: true)
        for _ in 1...2 { #expect(throws: FileError.self) { try run.begin() } }
        #expect(throws: FileError.self) { try run.append([]) }
        #expect(throws: FileError.self) { try run.finish(orphans: []) }
        #expect(!FileManager.default.fileExists(atPath: target))
    }

    @Test("our own XML follows our own schemas", arguments: seeds)
    func ownSchemas(seed: String) async throws {
        let check = DocumentCheck(library: Self.library, language: .english)
        for (name, bytes) in try await run(seed).files where name.hasSuffix(".xml") {
            let report = try check.check(bytes: Array(bytes), name: name)
            #expect(report.schemaValid, "\(name): \(report.diagnostics.first?.summary ?? "")")
            #expect(report.family == (name == "run.xml" ? .run : .scorecard))
        }
    }

    @Test("pages close what they open", arguments: seeds)
    func pages(seed: String) async throws {
        for (name, bytes) in try await run(seed).files where name.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(PageTags(page).fault == nil, "\(name)")
            #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<html lang=\"zh-Hans\">"))
        }
    }

    @Test("each line has the fixed keys", arguments: seeds)
    func jsonKeys(seed: String) async throws {
        let lines = try await run(seed).text("scorecards.jsonl").split(separator: "\n")
        for line in lines {
            let card = try object(try JSONSerialization.jsonObject(with: Data(line.utf8)))
            #expect(
                Set(card.keys).isSuperset(of: [
                    "school", "name", "stage", "year", "edition", "status", "index", "grade", "gradeLabel", "caps",
                    "checklists", "inputs",
                ]))
            for topic in try list(card["checklists"]) {
                #expect(
                    Set(topic.keys).isSuperset(of: ["topic", "status", "points", "possible", "score", "findings"]))
                for finding in try list(topic["findings"]) {
                    #expect(
                        Set(finding.keys).isSuperset(of: [
                            "criterion", "outcome", "points", "possible", "reason", "facts", "basis", "advice",
                        ]))
                    for fact in try list(finding["facts"]) {
                        #expect(Set(fact.keys).isSuperset(of: ["label", "value"]))
                    }
                }
            }
            for input in try list(card["inputs"]) { #expect(Set(input.keys).isSuperset(of: ["file", "sha256"])) }
        }
    }

    @Test("tables open as UTF-8, with rows of one width", arguments: ["summary.csv", "problems.csv"])
    func tables(name: String) async throws {
        let table = CSVRows(try #require(try await SeedRuns.yunxi.files[name]))
        #expect(table.hasMark)
        #expect(Set(table.rows.map(\.count)).count == 1)
    }

    @Test("the record of the run names every input with its hash")
    func record() async throws {
        let record = try await SeedRuns.yunxi.text("run.xml")
        // The policy beside the roster goes into the selection, not into the scores.
        let walker = try FolderWalk.entries(below: Repository.yunxi).filter {
            $0.path.hasSuffix(".xml") && $0.path != "policy.xml"
        }
        #expect(walker.count > 150)
        for entry in walker {
            let bytes = try RegularFile.bytes(Repository.yunxi + "/" + entry.path, limit: 1 << 20)
            #expect(
                record.contains("file=\"\(entry.path)\" sha256=\"\(Fingerprint(of: bytes).text)\""), "\(entry.path)")
        }
    }

    @Test("sums of a scorecard agree with its parts", arguments: seeds)
    func sums(seed: String) async throws {
        for card in try await run(seed).scorecards {
            for topic in card.checklists {
                let possible = topic.findings.reduce(0) { $0 + hundredths($1.possible) }
                #expect(possible == hundredths(topic.possible), "\(card.school) \(topic.topic)")
                let points = topic.findings.reduce(0) { $0 + hundredths($1.points) }
                #expect(min(points, possible) == hundredths(topic.points), "\(card.school) \(topic.topic)")
            }
        }
    }

    private func hundredths(_ text: String) -> Int { Int(text.replacing(".", with: "")) ?? -1 }

    private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }

    private func list(_ value: Any?) throws -> [[String: Any]] { try #require(value as? [[String: Any]]) }
}
