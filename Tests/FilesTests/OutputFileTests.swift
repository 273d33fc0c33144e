import Testing

@testable import Files

@Suite("Writing of files")
struct OutputFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test("pieces arrive in order, also when they outgrow the buffer")
    func writes() throws {
        let path = folder.path + "/lines"
        let file = try OutputFile(creating: path)
        var expected: [UInt8] = []
        for number in 0..<60_000 {
            let line = Array("line \(number)\n".utf8)
            try file.write(line)
            expected += line
        }
        try file.flush()
        #expect(try RegularFile.bytes(path, limit: 1 << 20) == expected)
    }

    @Test("lent bytes stand between the pieces around them, and in the fingerprint")
    func lentBytes() throws {
        let path = folder.path + "/lent"
        let file = try OutputFile(creating: path, fingerprinting: true)
        let lent = Array("lent".utf8)
        try file.write(Array("before ".utf8))
        try file.write(lent.span)
        try file.write(Array(" after".utf8))
        let expected = Array("before lent after".utf8)
        #expect(try file.fingerprint() == Fingerprint(of: expected))
        #expect(try RegularFile.bytes(path, limit: 100) == expected)
        try OutputFile.create(folder.path + "/created", lent.span)
        #expect(try folder.text("created") == "lent")
    }

    @Test("a file that is there is never overwritten")
    func exists() throws {
        let path = try folder.file("a.txt", "old")
        #expect(throws: FileError.self) { try OutputFile.create(path, Array("new".utf8)) }
        #expect(throws: FileError.self) { try OutputFile(creating: path) }
        #expect(try folder.text("a.txt") == "old")
    }
}
