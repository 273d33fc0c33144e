import Foundation
import LibXML
import Testing

@testable import Documents

@Suite("Word documents are read back by another program as they were meant")
struct WordDocumentTests {
    private static func document(isLandscape: Bool = false) -> TextDocument {
        TextDocument(
            properties: TextDocument.Properties(
                title: "年度数据附表（示例）", author: "zhixiao", date: "2025-12-31", language: "zh-CN",
                footer: ["第 ", " 页，共 ", " 页"], isLandscape: isLandscape),
            blocks: [
                .banner("示例数据"), .title("年度数据附表"), .subtitle("云溪县教育局（示例）"), .heading(1, "一、填报情况"),
                .paragraph("<&>\"'\u{1}"), .note("说明"),
                .table(
                    TextTable(
                        caption: "表 1",
                        columns: [.init("指标", width: 3), .init("数值", width: 1, .trailing)],
                        rows: [
                            .init(["执法检查", "122 次"], isStrong: true), .init(["随机\n抽查", "7 家"], indent: 1),
                            .init(["缺一格"]),
                        ])),
                .pageBreak, .heading(9, "末"),
            ])
    }

    /// What `Tests/Independent/read_document.py` prints; where Python or lxml is missing the test fails.
    private static func read(_ bytes: [UInt8]) throws -> [String: Any] {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID()).docx")
        try Data(bytes).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Independent/read_document.py")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [script.path, file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("text, tables, styles and relations", arguments: [false, true])
    func contents(isLandscape: Bool) throws {
        let read = try Self.read(try WordDocument.bytes(Self.document(isLandscape: isLandscape)))
        #expect((read["parts"] as? [String])?.first == "[Content_Types].xml")
        #expect(read["missing"] as? [String] == [])
        #expect(read["unknownStyles"] as? [String] == [])
        #expect(read["footer"] as? String == "第 1 页，共 1 页")
        let paragraphs = try #require(read["paragraphs"] as? [[String: String]])
        #expect(
            paragraphs.prefix(6).map { $0["style"] } == ["Banner", "Title", "Subtitle", "Heading1", "BodyText", "Note"])
        #expect(paragraphs[4]["text"] == "<&>\"'\u{FFFD}")
        #expect(paragraphs.last == ["style": "Heading3", "text": "末"])
        let tables = try #require(read["tables"] as? [[String: Any]])
        #expect(tables.count == 1)
        #expect(tables[0]["headers"] as? Int == 1)
        #expect(
            tables[0]["rows"] as? [[String]]
                == [["指标", "数值"], ["执法检查", "122 次"], ["随机\n抽查", "7 家"], ["缺一格", ""]])
    }

    @Test("equal documents are equal bytes, without a clock")
    func determinism() throws {
        let first = try WordDocument.bytes(Self.document())
        Thread.sleep(forTimeInterval: 2.1)
        #expect(try WordDocument.bytes(Self.document()) == first)
        #expect(try Self.read(first)["times"] as? [String] == ["1980-1-1-0-0-0"])
    }

    @Test("archives of no part and of large parts")
    func archives() throws {
        let large = [UInt8](repeating: 65, count: 3_000_000)
        let bytes = try PackageArchive.bytes([.init(name: "空.txt", bytes: []), .init(name: "a", bytes: large)])
        #expect(bytes.prefix(2) == [0x50, 0x4B])
        #expect(bytes.count < 100_000)
        let error = #expect(throws: DocumentError.self) {
            try PackageArchive.bytes([.init(name: "a", bytes: [1]), .init(name: "a", bytes: [2])])
        }
        #expect(error?.part == "a")
    }
}
