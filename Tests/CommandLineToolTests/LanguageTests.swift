import CommandLineTool
import Foundation
import Testing

/// In English nothing that we say is Chinese; only the data stay what they are.
@Suite("English")
struct LanguageTests {
    /// A text with every Chinese character replaced.
    private static func romanised(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { isChinese($0) ? "x" : $0 }))
    }

    private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3000...0x303F, 0x4E00...0x9FFF, 0xFF00...0xFF60: true
        default: false
        }
    }

    /// The fictional county, with all its troubles, in Latin letters.
    private static func county() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        let walker = FileManager.default.enumerator(atPath: Repository.yunxi)
        while let name = walker?.nextObject() as? String {
            guard name.hasSuffix(".xml"),
                let bytes = FileManager.default.contents(atPath: Repository.yunxi + "/" + name),
                let text = String(data: bytes, encoding: .utf8)
            else { continue }
            try folder.file("data/" + name, romanised(text))
        }
        return folder
    }

    /// The official numbers and articles of Chinese law, which have no other form.
    private static let citations: [String] = {
        let folder = Repository.checklists + "/2022/"
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let texts = files.compactMap { try? String(contentsOfFile: folder + $0, encoding: .utf8) }
        let found = texts.flatMap { $0.matches(of: #/<(?:instrument|basis) [^>]*?(?:number|article)="([^"]*)"/#) }
        return Set(found.map { String($0.1) }).sorted { $0.utf8.count > $1.utf8.count }
    }()

    private func expectEnglish(_ text: String, _ name: String) {
        var start = text.startIndex
        while let found = text.range(
            of: "[\\u3000-\\u303F\\u4E00-\\u9FFF\\uFF00-\\uFF60]", options: .regularExpression,
            range: start..<text.endIndex)
        {
            let line = text.lineRange(for: found)
            start = line.upperBound
            let rest = Self.citations.reduce(String(text[line])) { $0.replacing($1, with: "") }
            guard rest.unicodeScalars.contains(where: Self.isChinese) else { continue }
            Issue.record("\(name): \(rest)")
            return
        }
    }

    @Test("pages, tables, scorecards and messages of a run")
    func run() async throws {
        let folder = try Self.county()
        let run = try await RunOutput.score(folder.path + "/data", ["--lang", "en"])
        #expect(run.scorecards.count == 41 && run.reply.status == .rejected)
        expectEnglish(run.reply.output, "the closing line")
        for (name, bytes) in run.files { expectEnglish(String(decoding: bytes, as: UTF8.self), name) }
        #expect(try run.text("index.html").contains("<html lang=\"en\">"))
    }

    @Test("an explanation and a validation")
    func others() async throws {
        let folder = try Self.county()
        for arguments in [
            ["explain", folder.path + "/data", "2133990001"], ["validate", folder.path + "/data"],
            ["validate", folder.path + "/data", "--format", "json"],
        ] {
            let reply = await Repository.reply(arguments + ["--lang", "en"])
            // Expressions are the checklist's own, and compare with Chinese words.
            let lines = reply.output.split(separator: "\n").filter { !$0.contains("  →  ") }
            expectEnglish(lines.joined(separator: "\n"), arguments[0])
        }
    }

    @Test("failures")
    func failures() async throws {
        for arguments in [
            ["score", "/nowhere", "--out", "/nowhere/run"], ["explain", Repository.yunxi, "1"],
            ["explain", Repository.yunxi, "2133990001", "ZZ-01"], ["validate", "/nowhere.xml"],
            ["score", Repository.yunxi, "--out", "/nowhere/run", "--jobs", "0"],
            ["score", Repository.yunxi, "--out", "/nowhere/run", "--edition", "1999"],
            ["score", Repository.yunxi, "--out", "/nowhere/run", "--as-of", "never"],
            ["score", Repository.yunxi, "--out", "/nowhere/run", "--schemas", Repository.checklists],
            ["score", Repository.yunxi, "--out", Repository.root],
        ] {
            let reply = await Repository.reply(arguments + ["--lang", "en"])
            #expect(reply.status == .unusable)
            expectEnglish(reply.remarks, arguments.joined(separator: " "))
        }
    }
}
