import Glibc
import Testing

@testable import Files

@Suite("Reading of files that come from strangers", .timeLimit(.minutes(10)))
struct RegularFileTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func code(_ name: String, limit: Int = 100) -> FileError.Code? {
        do {
            _ = try RegularFile.bytes(folder.path + "/" + name, limit: limit)
            return nil
        } catch {
            return error.code
        }
    }

    @Test("a file is read, and its head")
    func reads() throws {
        let path = try folder.file("a.xml", "<a>学校</a>")
        #expect(try RegularFile.bytes(path, limit: 100) == Array("<a>学校</a>".utf8))
        let head = try RegularFile.head(path, 3)
        #expect(head.bytes == Array("<a>".utf8))
        #expect(head.size == 13)
        #expect(try RegularFile.head(path, 4096).bytes.count == 13)
        #expect(try RegularFile.bytes(try folder.file("empty"), limit: 0).isEmpty)
    }

    @Test("a file's fingerprint and borrowed bytes are those of all of it", arguments: [0, 13, 262_144, 600_000])
    func inParts(count: Int) throws {
        let path = try folder.file("long", String(repeating: "x", count: count))
        let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: count)
        #expect(try RegularFile.fingerprint(path, limit: count) == Fingerprint(of: bytes))
        #expect(try RegularFile.borrowed(path, limit: count) { Array($0) } == bytes)
        #expect(throws: FileError.self) { try RegularFile.fingerprint(path, limit: count - 1) }
        #expect(throws: FileError.self) { try RegularFile.borrowed(path, limit: count - 1) { $0.count } }
    }

    @Test("a pipe nobody writes to is refused without waiting")
    func pipe() throws {
        #expect(mkfifo(folder.path + "/pipe.xml", 0o644) == 0)
        #expect(code("pipe.xml") == .notRegular)
        #expect(throws: FileError.self) { try RegularFile.head(folder.path + "/pipe.xml", 10) }
    }

    @Test("a symbolic link is refused, wherever it leads", arguments: ["secret.txt", "nowhere", "/etc/passwd", "."])
    func link(target: String) throws {
        try folder.file("secret.txt", "secret")
        #expect(symlink(target, folder.path + "/link.xml") == 0)
        #expect(code("link.xml") == .symbolicLink)
    }

    @Test("a folder, a device and a socket are not files")
    func others() throws {
        try folder.folder("folder.xml")
        #expect(code("folder.xml") == .notRegular)
        #expect(code("../../dev/null") == .notRegular)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let path = folder.path + "/socket.xml"
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        #expect(bound == 0)
        #expect(code("socket.xml") == .notRegular)
    }

    @Test("what is larger than the limit is not read", arguments: [(10, true), (9, false)])
    func limit(limit: Int, isRead: Bool) throws {
        try folder.file("ten.xml", "0123456789")
        #expect(code("ten.xml", limit: limit) == (isRead ? nil : .tooLarge))
        if !isRead {
            let error = #expect(throws: FileError.self) {
                try RegularFile.bytes(folder.path + "/ten.xml", limit: limit)
            }
            #expect(error?.detail == "10 > 9")
        }
    }

    @Test("what is not there is not found")
    func missing() throws {
        #expect(code("none.xml") == .notFound)
        try folder.file("file")
        #expect(code("file/below.xml") == .notFound)
    }

    @Test("what may not be read is not permitted", .enabled(if: geteuid() != 0, "the superuser may read everything"))
    func closed() throws {
        let path = try folder.file("closed.xml", "x")
        chmod(path, 0)
        #expect(code("closed.xml") == .notPermitted)
    }
}
