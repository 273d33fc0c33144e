import CommandLineTool
import Foundation
import Testing

/// The roster is the denominator of everything: a faulty one stops the run, with all that is wrong.
@Suite("Rosters")
struct RosterTests {
    private func county() throws -> County { try County(["2133990001", "2133990004"]) }

    @Test("all faults are told at once, and nothing is written")
    func invalid() async throws {
        let county = try county()
        try county.changeRoster("stage=\"primary\"", "stage=\"elementary\"")
        try county.changeRoster("due=\"2026-01-15\"", "due=\"2026-02-30\"")
        try county.changeRoster("code=\"2133990004\"", "code=\"2133990001\"")
        let run = try await county.score()
        #expect(run.reply.status == .unusable && run.files.isEmpty && run.reply.output.isEmpty)
        let lines = run.reply.remarks.split(separator: "\n")
        #expect(lines[0].contains("名册未通过校验"))
        for words in ["elementary", "2026-02-30", "2133990001"] {
            #expect(lines.dropFirst().contains { $0.contains("roster.xml:") && $0.contains(words) }, "\(words)")
        }
    }

    @Test("the fault of a large roster is told as what it is, and where")
    func invalidAndLarge() async throws {
        let folder = try TemporaryFolder()
        let roster = try String(contentsOfFile: Repository.yunxi + "/roster.xml", encoding: .utf8)
        #expect(roster.utf8.count > 16_384)
        // A tag stands on the line on which it ends.
        let lines = roster.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.contains("2133990001") })
        let line = try #require(lines[start...].firstIndex { $0.hasSuffix(">") }) + 1
        try folder.file(
            "data/roster.xml",
            roster.replacing("code=\"2133990001\"", with: "code=\"213399000\"", maxReplacements: 1))
        let run = try await RunOutput.score(folder.path + "/data", [])
        #expect(run.reply.status == .unusable && run.files.isEmpty)
        #expect(run.reply.remarks.contains("roster.xml:\(line)"), "\(run.reply.remarks)")
        #expect(run.reply.remarks.contains("213399000"), "\(run.reply.remarks)")
    }

    /// What may be wrong with a roster, by the words that tell it.
    static let broken = [
        ("", "文件是空的"), ("<roster", "“>”"), ("<!DOCTYPE roster><roster xmlns=\"urn:zhixiao:roster\"/>", "DOCTYPE"),
        ("<roster/>", "命名空间"), ("<schools xmlns=\"urn:zhixiao:roster\"/>", "schools"),
        ("<antiDrug xmlns=\"urn:zhixiao:submission\"/>", "antiDrug"), ("\u{1F}<roster/>", "roster.xml"),
    ]

    @Test("what is no roster", arguments: broken)
    func noRoster(text: String, words: String) async throws {
        let county = try county()
        try county.folder.file("data/roster.xml", text)
        let run = try await county.score()
        #expect(run.reply.status == .unusable && run.files.isEmpty)
        #expect(run.reply.remarks.contains(words), "\(run.reply.remarks)")
    }

    @Test("a link, a folder or a pipe instead of a roster")
    func noFile() async throws {
        for kind in ["link", "folder", "pipe"] {
            let county = try county()
            let roster = county.path + "/roster.xml"
            try FileManager.default.moveItem(atPath: roster, toPath: county.folder.path + "/elsewhere.xml")
            switch kind {
            case "link":
                try FileManager.default.createSymbolicLink(atPath: roster, withDestinationPath: "../elsewhere.xml")
            case "folder": try FileManager.default.createDirectory(atPath: roster, withIntermediateDirectories: false)
            default: mkfifo(roster, 0o644)
            }
            let run = try await county.score()
            #expect(run.reply.status == .failed && run.files.isEmpty)
            #expect(run.reply.remarks.contains("roster.xml"))
        }
    }

    @Test("a roster in UTF-16 is read as well")
    func encodings() async throws {
        let county = try county()
        let whole = try await county.score()
        let text = try county.folder.text("data/roster.xml").replacing("UTF-8", with: "UTF-16")
        let units = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try county.folder.file("data/roster.xml", [0xFF, 0xFE] + units)
        let run = try await county.score()
        #expect(run.scorecards == whole.scorecards)
        #expect(run.files["summary.csv"] == whole.files["summary.csv"])
    }

    @Test("a roster without schools")
    func noSchools() async throws {
        let run = try await County([]).score()
        #expect(run.reply.status == .success && run.scorecards.isEmpty)
        #expect(run.reply.output.contains("共 0 所"))
    }
}
