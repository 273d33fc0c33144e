import CommandLineTool
import Foundation
import Testing

/// A RUN folder as a value: what the program answered and every file it wrote.
struct RunOutput: Sendable {
    let reply: Reply
    /// The bytes of each file by its path in the folder.
    let files: [String: Data]
    /// The scorecards in the order of the lines.
    let scorecards: [ScorecardLine]

    /// Reads a RUN folder; one that isn't there has no files.
    init(_ path: String, _ reply: Reply) throws {
        self.reply = reply
        var files: [String: Data] = [:]
        let walker = FileManager.default.enumerator(atPath: path)
        while let name = walker?.nextObject() as? String {
            if let bytes = FileManager.default.contents(atPath: path + "/" + name) { files[name] = bytes }
        }
        self.files = files
        scorecards = try (files["scorecards.jsonl"] ?? Data()).split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(ScorecardLine.self, from: Data($0))
        }
    }

    /// Scores a data folder into a place that is gone afterwards.
    static func score(_ data: String, _ options: [String]) async throws -> RunOutput {
        let folder = try TemporaryFolder()
        let out = folder.path + "/run"
        let reply = await Repository.reply(["score", data, "--out", out] + options)
        return try RunOutput(out, reply)
    }

    /// The text of a file.
    func text(_ name: String) throws -> String { String(decoding: try #require(files[name]), as: UTF8.self) }

    /// The rows of a table, its header included.
    func rows(_ name: String) throws -> [[String]] { CSVRows(try #require(files[name])).rows }

    /// The scorecard of a school.
    func scorecard(_ school: String) throws -> ScorecardLine {
        try #require(scorecards.first { $0.school == school })
    }

    /// The finding of a school's criterion.
    func finding(_ school: String, _ criterion: String) throws -> ScorecardLine.Finding {
        try scorecard(school).finding(criterion)
    }

    /// The result of a school's topic.
    func topic(_ school: String, _ topic: String) throws -> ScorecardLine.Checklist {
        try scorecard(school).topic(topic)
    }

    /// What became of a school's file.
    func input(_ school: String, _ name: String) throws -> ScorecardLine.Input { try scorecard(school).input(name) }
}

/// The runs over the seeds, made once for all tests.
enum SeedRuns {
    private static let yunxiTask = Task { try await RunOutput.score(Repository.yunxi, []) }
    private static let yunxiBeforeTask = Task { try await RunOutput.score(Repository.yunxiBefore, []) }
    private static let longquanTask = Task { try await RunOutput.score(Repository.longquan, []) }

    static var yunxi: RunOutput { get async throws { try await yunxiTask.value } }
    static var yunxiBefore: RunOutput { get async throws { try await yunxiBeforeTask.value } }
    static var longquan: RunOutput { get async throws { try await longquanTask.value } }
}

/// A table of comma-separated values (RFC 4180) behind a byte order mark.
struct CSVRows {
    private(set) var rows: [[String]] = []
    let hasMark: Bool

    init(_ data: Data) {
        var bytes = Array(data)
        hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        if hasMark { bytes.removeFirst(3) }
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && next == byte:
                cell.append(byte)
                place += 1
            case UInt8(ascii: "\""): isQuoted.toggle()
            case _ where isQuoted: cell.append(byte)
            case UInt8(ascii: ","), UInt8(ascii: "\n"):
                row.append(String(decoding: cell, as: UTF8.self))
                cell = []
                if byte == UInt8(ascii: "\n") {
                    rows.append(row)
                    row = []
                }
            case UInt8(ascii: "\r"): break
            default: cell.append(byte)
            }
            place += 1
        }
    }
}
