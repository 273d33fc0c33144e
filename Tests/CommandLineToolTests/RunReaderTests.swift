import CommandLineTool
import Files
import Foundation
import Regions
import Scorecards
import Testing

/// A RUN is read back as it was written, and one that was changed is refused.
@Suite("Reading a run")
struct RunReaderTests {
    /// A run over a seed that stays as long as the test needs it.
    private static func run(_ seed: String = Repository.longquan) async throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", seed, "--out", folder.path + "/run", "--tables-only"])
        return folder
    }

    @Test("the rows say what the scorecards say", arguments: [Repository.longquan, Repository.yunxi])
    func rows(seed: String) async throws {
        let folder = try await Self.run(seed)
        let reader = try RunReader(
            folder.path + "/run", verifying: ["summary.csv", "scorecards.jsonl", "problems.csv"])
        let cards = try folder.text("run/scorecards.jsonl").split(separator: "\n").map {
            try JSONDecoder().decode(ScorecardLine.self, from: Data($0.utf8))
        }
        var rows: [SchoolRow] = []
        try reader.forEachRow { rows.append($0) }
        #expect(rows.map(\.code) == cards.map(\.school))
        for (row, card) in zip(rows, cards) {
            #expect(row.index?.text == card.indexExact)
            #expect(row.grade == card.grade)
            #expect(row.caps == card.capIDs)
            #expect(row.status.rawValue == card.status)
            #expect(row.vetoes.map(\.id) == card.vetoes.map(\.veto))
            for ((topic, heading), checklist) in zip(zip(row.topics, reader.heading.topics), card.checklists) {
                #expect(heading.topic.rawValue == checklist.topic)
                #expect(topic.points.text == checklist.points)
                #expect(topic.possible.text == checklist.possible)
                #expect(topic.status.rawValue == checklist.status)
                #expect(topic.findings.map(\.outcome.rawValue) == checklist.findings.map(\.outcome))
                #expect(topic.findings.map(\.points.text) == checklist.findings.map(\.points))
                guard !topic.findings.isEmpty else { continue }
                #expect(heading.criteria.map(\.id) == checklist.findings.map(\.criterion))
            }
        }
    }

    @Test("a table changed by hand is named", arguments: ["region.json", "region.jsonl"])
    func changed(file: String) async throws {
        let folder = try await Self.run()
        let text = try folder.text("run/" + file)
        try folder.file("run/" + file, text.replacing("安仁", with: "安人"))
        try folder.file("run/" + file, text + " ")
        #expect(throws: RunError(.changed, folder: folder.path + "/run", file: file)) {
            try RunReader(folder.path + "/run")
        }
    }

    @Test("a table that is missing is named")
    func missing() async throws {
        let folder = try await Self.run()
        try FileManager.default.removeItem(atPath: folder.path + "/run/region.jsonl")
        #expect(throws: RunError(.incomplete, folder: folder.path + "/run", file: "region.jsonl")) {
            try RunReader(folder.path + "/run")
        }
    }

    @Test("what is no run is refused")
    func noRun() throws {
        let folder = try TemporaryFolder()
        for path in [folder.path, folder.path + "/nowhere", Repository.longquan] {
            #expect(throws: RunError(.notARun, folder: path, file: "run.xml")) { try RunReader(path) }
        }
        try folder.file(
            "run.xml", "<run xmlns=\"urn:zhixiao:run\" tool=\"0\"><input kind=\"roster\" file=\"a\"/></run>")
        #expect(throws: RunError(.withoutRows, folder: folder.path, file: "run.xml")) { try RunReader(folder.path) }
        try folder.file("run.xml", "<run xmlns=\"urn:zhixiao:run\"><output file=\"region.jsonl\" sha256=\"00\"></run>")
        #expect(throws: RunError.self) { try RunReader(folder.path) }
    }
}
