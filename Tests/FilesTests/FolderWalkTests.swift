import Glibc
import Testing

@testable import Files

@Suite("Walk of a data folder", .timeLimit(.minutes(10)))
struct FolderWalkTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func entries() throws -> [FolderWalk.Entry] { try FolderWalk.entries(below: folder.path) }

    @Test("all files below, sorted by the bytes of their paths")
    func sorted() throws {
        for name in ["b.xml", "a/2.xml", "a/10.xml", "a.xml", "学校/表.xml", "B.xml", "a/deep/er/x.xml"] {
            try folder.file(name)
        }
        #expect(
            try entries().map(\.path) == [
                "B.xml", "a.xml", "a/10.xml", "a/2.xml", "a/deep/er/x.xml", "b.xml", "学校/表.xml",
            ])
        #expect(try entries().allSatisfy { $0.kind == .file })
    }

    @Test("two spellings of one character are two files in a fixed order")
    func normalisation() throws {
        let (composed, decomposed) = ("caf\u{E9}.xml", "cafe\u{301}.xml")
        for order in [[composed, decomposed], [decomposed, composed]] {
            let folder = try TemporaryFolder()
            for name in order { try folder.file(name) }
            let found = try FolderWalk.entries(below: folder.path).map { Array($0.path.utf8) }
            #expect(found == [Array(decomposed.utf8), Array(composed.utf8)])
        }
    }

    @Test("what is there and no folder is told apart from what isn't there")
    func noFolder() throws {
        try folder.file("a.xml")
        #expect(throws: FileError(.notFolder, path: folder.path + "/a.xml", detail: "Not a directory")) {
            try FolderWalk.entries(below: folder.path + "/a.xml")
        }
        #expect { try FolderWalk.entries(below: folder.path + "/b") } throws: { ($0 as? FileError)?.code == .notFound }
    }

    @Test("hidden entries are passed over")
    func hidden() throws {
        for name in [".DS_Store", ".git/config", "a.xml", ".~lock.a.xml#"] { try folder.file(name) }
        #expect(try entries().map(\.path) == ["a.xml"])
    }

    @Test("links and pipes are told and not followed")
    func kinds() throws {
        try folder.file("real/a.xml")
        #expect(symlink("real", folder.path + "/linked") == 0)
        #expect(symlink("..", folder.path + "/real/loop") == 0)
        #expect(symlink("/etc/passwd", folder.path + "/real/b.xml") == 0)
        #expect(mkfifo(folder.path + "/pipe", 0o644) == 0)
        #expect(
            try entries() == [
                .init(path: "linked", kind: .link), .init(path: "pipe", kind: .special),
                .init(path: "real/a.xml", kind: .file), .init(path: "real/b.xml", kind: .link),
                .init(path: "real/loop", kind: .link),
            ])
    }

    @Test("a name that is not UTF-8 is told, and the rest goes on")
    func oddName() throws {
        try folder.file("good.xml")
        // "中" in GB18030.
        let name = (folder.path + "/").utf8CString.dropLast() + [0xD6, 0xD0, 0].map { CChar(bitPattern: $0) }
        let made = Array(name).withUnsafeBufferPointer { pointer in
            pointer.baseAddress.map { open($0, O_CREAT | O_WRONLY, 0o644) } ?? -1
        }
        defer { _ = Array(name).withUnsafeBufferPointer { pointer in pointer.baseAddress.map { unlink($0) } } }
        try #require(made >= 0)
        close(made)
        let found = try entries()
        #expect(found.count { $0.kind == .oddName } == 1)
        #expect(found.contains(.init(path: "good.xml", kind: .file)))
    }

    @Test(
        "names that mean something to a shell or a page are names like others",
        arguments: [
            "a b.xml", "-rf.xml", "a\nb.xml", "<b>&\".xml", "$(id).xml", "*.xml", "\u{202E}lmx.xml", "=1+1.xml",
        ])
    func strangeNames(name: String) throws {
        try folder.file(name)
        #expect(try entries() == [.init(path: name, kind: .file)])
    }

    @Test("a folder that lies too deep is told, and the rest goes on")
    func deep() throws {
        try folder.file(Array(repeating: "d", count: 32).joined(separator: "/") + "/a.xml")
        try folder.file(Array(repeating: "e", count: 33).joined(separator: "/") + "/a.xml")
        let found = try entries()
        #expect(found.map(\.kind) == [.file, .closedFolder])
        #expect(found.last?.path == Array(repeating: "e", count: 33).joined(separator: "/"))
    }

    @Test(
        "a folder that can't be opened is told, and the rest goes on",
        .enabled(if: geteuid() != 0, "the superuser may open everything"))
    func closed() throws {
        try folder.file("a/1.xml")
        try folder.file("b/1.xml")
        chmod(folder.path + "/a", 0)
        defer { chmod(folder.path + "/a", 0o755) }
        #expect(try entries() == [.init(path: "a", kind: .closedFolder), .init(path: "b/1.xml", kind: .file)])
    }

    @Test("a folder that is not there is an error")
    func missing() throws {
        let error = #expect(throws: FileError.self) { try FolderWalk.entries(below: folder.path + "/none") }
        #expect(error?.code == .notFound)
    }

    @Test("an empty folder has no entries")
    func empty() throws { #expect(try entries().isEmpty) }

    @Test("a listing says the same in little memory, behind a prefix")
    func listing() throws {
        for name in ["b.xml", "a/2.xml", "a/10.pdf", "学校/表.xml", "a.xml"] { try folder.file(name) }
        var listing = try FolderWalk.listing(below: folder.path, prefix: "in/")
        #expect(Array(listing) == (try entries()).map { FolderWalk.Entry(path: "in/" + $0.path, kind: $0.kind) })
        listing.removeAll { $0.path.hasSuffix(".pdf") }
        #expect(listing.map(\.path) == ["in/a.xml", "in/a/2.xml", "in/b.xml", "in/学校/表.xml"])
    }

    @Test("only what lies in a folder itself is asked for")
    func flat() throws {
        try folder.file("b.xsd")
        try folder.file("a.xsd")
        try folder.file("deeper/c.xsd")
        try folder.file(".hidden")
        #expect(try FolderWalk.entries(in: folder.path).map(\.path) == ["a.xsd", "b.xsd"])
        #expect(throws: FileError.self) { try FolderWalk.entries(in: folder.path + "/nowhere") }
    }
}
