import Foundation
import LibXML
import Testing

/// The judgement of a reference validator on the same files.
@Suite struct VerdictTests {
    private static let xmllint = ["/usr/bin/xmllint", "/usr/local/bin/xmllint", "/opt/homebrew/bin/xmllint"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    @Test("The verdict on thousands of mutated files is that of xmllint", .enabled(if: xmllint != nil))
    func sameVerdict() throws {
        let xmllint = try #require(Self.xmllint)
        let folder = FileManager.default.temporaryDirectory.appending(path: "zhixiao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let schemaFile = folder.appending(path: "roster.xsd")
        try Data(Fixture.schemaText.utf8).write(to: schemaFile)

        var mutations = Mutations(seed: 20_251_231)
        let parser = DocumentParser()
        let validator = SchemaValidator(try Schema(file: schemaFile.path))
        var valid: Set<String> = []
        var stricter: Set<String> = []
        var names: [String] = []
        for index in 0..<3000 {
            let bytes = mutations.next(of: Array(Fixture.valid.utf8))
            let name = "\(index).xml"
            write(bytes, to: folder.appending(path: name).path)
            names.append(name)
            do {
                if validator.validate(try parser.parse(bytes, name: name)).isValid { valid.insert(name) }
            } catch {
                // Here we are stricter on purpose: xmllint reports these and goes on, or doesn't notice.
                if [.namespace, .doctype, .encoding, .nulByte].contains(error.code) { stricter.insert(name) }
            }
        }
        let accepted = try run(xmllint, ["--noout", "--nonet", "--schema", "roster.xsd"] + names, in: folder)
        #expect(accepted.subtracting(stricter) == valid)
        // The mutations must be worth something: both verdicts, many times.
        #expect(valid.count > 100)
        #expect(valid.count < 2900)
        #expect(stricter.count < 300)
    }

    /// Writes a file without waiting for the disk, as Foundation would do three thousand times.
    private func write(_ bytes: [UInt8], to path: String) {
        guard let file = fopen(path, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    /// Runs xmllint and gives the files that it says are valid.
    private func run(_ tool: String, _ arguments: [String], in folder: URL) throws -> Set<String> {
        let process = Process()
        process.executableURL = URL(filePath: tool)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = folder.appending(path: "xmllint.txt")
        _ = FileManager.default.createFile(atPath: output.path, contents: nil)
        let handle = try FileHandle(forWritingTo: output)
        process.standardError = handle
        process.standardOutput = handle
        try process.run()
        process.waitUntilExit()
        try handle.close()
        let lines = String(decoding: try Data(contentsOf: output), as: UTF8.self).split(separator: "\n")
        return Set(lines.filter { $0.hasSuffix(" validates") }.map { String($0.dropLast(" validates".count)) })
    }
}

/// Small random changes to a document: always the same ones.
struct Mutations {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// SplitMix64.
    private mutating func random(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((value ^ (value >> 31)) % UInt64(bound))
    }

    /// A document with one to three changes: bytes replaced, removed, doubled or inserted.
    mutating func next(of original: [UInt8]) -> [UInt8] {
        let tokens = [
            "\"", "<", ">", "/", "=", "&amp;", "0", "9", "x", " ", "\n", "primary", "<grade id=\"G9\"/>", "校", "<!--",
            "code", "xmlns=\"\"", "<![CDATA[", "]]>", "&", "-",
        ]
        var bytes = original
        for _ in 0...random(below: 3) {
            let start = random(below: bytes.count)
            let end = min(bytes.count, start + random(below: 12))
            let token = Array(tokens[random(below: tokens.count)].utf8)
            switch random(below: 6) {
            case 0: bytes.removeSubrange(start..<end)
            case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
            case 2: bytes.insert(contentsOf: token, at: start)
            case 3: bytes[start] = UInt8(ascii: "0") + UInt8(random(below: 10))
            case 4: bytes[start] ^= UInt8(1 << random(below: 3))
            default: bytes.replaceSubrange(start..<min(start + 1, bytes.count), with: token)
            }
        }
        return bytes
    }
}
