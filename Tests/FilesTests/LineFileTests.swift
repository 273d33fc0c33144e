import Testing

@testable import Files

/// Files of any length are read by lines and hashed by parts.
@Suite("Reading by lines")
struct LineFileTests {
    private static func lines(_ bytes: [UInt8]) throws -> [String] {
        let folder = try TemporaryFolder()
        try OutputFile.create(folder.path + "/lines", bytes)
        var lines: [String] = []
        try LineFile(folder.path + "/lines").forEachLine { number, line in
            #expect(number == lines.count + 1)
            lines.append(String(decoding: line, as: UTF8.self))
        }
        return lines
    }

    @Test("empty lines, and a last line without its end")
    func lines() throws {
        #expect(try Self.lines([]) == [])
        #expect(try Self.lines(Array("a\n\nb".utf8)) == ["a", "", "b"])
        #expect(try Self.lines(Array("a\nb\n".utf8)) == ["a", "b"])
    }

    @Test("lines that lie across the parts in which a file is read")
    func longLines() throws {
        let long = String(repeating: "云", count: 200_000)
        #expect(try Self.lines(Array("\(long)\nb\n\(long)".utf8)) == [long, "b", long])
    }

    @Test("where the lines stand, across the parts, too", arguments: ["", "a\n\nb", "a\nb\n", "\n"])
    func index(text: String) throws {
        let long = String(repeating: "云", count: 200_000)
        for text in [text, long + "\n" + text, text + long] {
            let folder = try TemporaryFolder()
            let bytes = Array(text.utf8)
            try OutputFile.create(folder.path + "/lines", bytes)
            let file = LineFile(folder.path + "/lines")
            let (lines, fingerprint) = try file.index()
            #expect(try lines.map { String(decoding: try file.bytes(at: $0), as: UTF8.self) } == Self.lines(bytes))
            #expect(fingerprint == Fingerprint(of: bytes))
        }
    }

    @Test("the fingerprint of the parts is that of the whole, written or read")
    func fingerprints() throws {
        let folder = try TemporaryFolder()
        let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let file = try OutputFile(creating: folder.path + "/bytes", fingerprinting: true)
        for start in stride(from: 0, to: bytes.count, by: 7_000) {
            try file.write(Array(bytes[start..<min(start + 7_000, bytes.count)]))
        }
        #expect(try file.fingerprint() == Fingerprint(of: bytes))
        #expect(try LineFile(folder.path + "/bytes").fingerprint() == Fingerprint(of: bytes))
        #expect(try LineFile(folder.path + "/bytes").tail(10) == Array(bytes.suffix(10)))
        #expect(try LineFile(folder.path + "/bytes").tail(1_000_000) == bytes)
    }
}
