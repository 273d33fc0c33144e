import CommandLineTool
import Foundation
import Testing

/// Odd things between the submissions: each is told, none is followed, waited for or fatal.
@Suite("Hostile folders")
struct HostileFolderTests {
    private static let school = "2133990006"
    private static let sound = Task { try await County().score() }

    /// What may lie in a folder of submissions.
    enum Thing: String, CaseIterable, Sendable {
        case linkOutside, linkedFolder, danglingLink, pipe, socket, folderNamedXML, deepFolders, oddNames, notUTF8
        case unreadableFile, closedFolder

        /// A part of the message; nil for what is only passed over.
        var words: String? {
            switch self {
            case .linkOutside, .linkedFolder, .danglingLink: "是链接，不予读取"
            case .pipe, .socket: "不是普通文件"
            case .folderNamedXML: nil
            case .deepFolders, .closedFolder: "无法打开文件夹"
            case .oddNames: "不是填报表（根元素为 rss）"
            case .notUTF8: "不是 UTF-8 编码"
            case .unreadableFile: "没有读取"
            }
        }

        /// What can be tried here: root may read and open everything.
        static let possible = allCases.filter { getuid() != 0 || ($0 != .unreadableFile && $0 != .closedFolder) }
    }

    /// File names that are odd and allowed: a line end, a leading dash, an emoji, markup, a formula, the longest.
    private static let oddNames = [
        "line\nend.xml", "-rf.xml", "🏫.xml", "<script>alert(1)</script>.xml", "=cmd|'/C calc'!A0.xml", "a,b;\"c\".xml",
        "  .xml", "%2e%2e%2f.xml", String(repeating: "长", count: 83) + ".xml",
    ]

    private func place(_ thing: Thing, in county: County) throws {
        let files = FileManager.default
        let folder = "\(county.path)/submissions/\(Self.school)"
        let item = folder + "/item.xml"
        switch thing {
        case .linkOutside: try files.createSymbolicLink(atPath: item, withDestinationPath: "/etc/passwd")
        case .linkedFolder: try files.createSymbolicLink(atPath: item, withDestinationPath: "../2133990001")
        case .danglingLink: try files.createSymbolicLink(atPath: item, withDestinationPath: "nowhere")
        case .pipe: try #require(mkfifo(item, 0o644) == 0)
        case .socket: try makeSocket(item)
        case .folderNamedXML: try files.createDirectory(atPath: item, withIntermediateDirectories: false)
        case .deepFolders:
            let deep = String(repeating: "/d", count: 100)
            try files.createDirectory(atPath: folder + deep, withIntermediateDirectories: true)
        case .oddNames:
            for name in Self.oddNames { try county.submit("\(Self.school)/\(name)", "<rss/>") }
        case .notUTF8:
            let name = Array((folder + "/").utf8) + [0xB7, 0xA8, 0xD6, 0xCE, 0x2E, 0x78, 0x6D, 0x6C, 0]
            let descriptor = open(name.map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
            try #require(descriptor >= 0)
            close(descriptor)
        case .unreadableFile:
            try county.submit("\(Self.school)/item.xml", "<rss/>")
            chmod(item, 0)
        case .closedFolder:
            try county.submit("\(Self.school)/closed/item.xml", "<rss/>")
            chmod(folder + "/closed", 0)
        }
    }

    private func makeSocket(_ path: String) throws {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        // The address holds 108 bytes, fewer than the path of a temporary folder may have.
        let short = "/tmp/zhixiao-\(getpid())"
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(short.utf8)) }
        let size = socklen_t(MemoryLayout<sockaddr_un>.size)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
        }
        try #require(bound == 0 && rename(short, path) == 0)
    }

    @Test("score", .timeLimit(.minutes(10)), arguments: Thing.possible)
    func score(thing: Thing) async throws {
        let county = try County()
        try place(thing, in: county)
        defer { chmod("\(county.path)/submissions/\(Self.school)/closed", 0o755) }
        let run = try await county.score()
        #expect(try await run.scorecards.map(\.index) == Self.sound.value.scorecards.map(\.index))
        let inputs = try run.scorecard(Self.school).inputs.filter { $0.status != "accepted" }
        guard let words = thing.words else {
            #expect(inputs.isEmpty && run.reply.status == .success)
            return
        }
        #expect(inputs.count == (thing == .oddNames ? Self.oddNames.count : 1))
        #expect(inputs.allSatisfy { $0.status == "unreadable" && $0.messages[0].contains(words) }, "\(inputs)")
        #expect(run.reply.status == .rejected)
        #expect(try run.rows("problems.csv").count == inputs.count + 1)
        let secret = Data("root:x:0".utf8)
        #expect(!run.files.values.contains { $0.range(of: secret) != nil })
        for (name, bytes) in run.files where name.hasSuffix(".html") {
            #expect(PageTags(String(decoding: bytes, as: UTF8.self)).fault == nil)
        }
    }

    @Test("validate", .timeLimit(.minutes(10)), arguments: Thing.possible)
    func validate(thing: Thing) async throws {
        let county = try County([Self.school])
        try place(thing, in: county)
        defer { chmod("\(county.path)/submissions/\(Self.school)/closed", 0o755) }
        let reply = await Repository.reply(["validate", county.path, "--format", "json"])
        let bad = try ValidationReport(reply.output).documents.filter { !$0.valid }
        #expect(bad.count == (thing == .oddNames ? Self.oddNames.count : thing == .folderNamedXML ? 0 : 1))
        #expect(reply.status == (bad.isEmpty ? .success : .rejected))
    }

    @Test("lists as long as the schema lets them be are scored, longer ones are refused", .timeLimit(.minutes(10)))
    func longLists() async throws {
        for (count, isAccepted) in [(200, true), (201, false)] {
            let county = try County(["2133990001"])
            let name = "2133990001/model-school.xml"
            let text = try county.folder.text("data/submissions/" + name)
            var lines = text.components(separatedBy: "\n")
            let place = try #require(lines.firstIndex { $0.contains("<evidenceItem") })
            lines.removeAll { $0.contains("<evidenceItem") }
            let items = (1...count).map {
                "<evidenceItem number=\"佐证\($0)\" title=\"材料\($0)\" date=\"2025-03-05\" criterion=\"MS-03\" claim=\"主张\($0)\"/>"
            }
            lines.insert(contentsOf: items, at: place)
            try county.submit(name, lines.joined(separator: "\n"))
            let run = try await county.score()
            #expect(run.reply.status == (isAccepted ? .success : .rejected))
            let file = try run.input("2133990001", "model-school.xml")
            #expect(file.status == (isAccepted ? "accepted" : "rejected"))
        }
    }

    @Test("3 000 files in one folder, most of them copies")
    func thousands() async throws {
        let county = try County()
        let copy = try Repository.submission(Self.school, "anti-drug")
        for number in 0..<3000 { try county.submit("\(Self.school)/copy-\(number).xml", copy) }
        let run = try await county.score()
        let inputs = try run.scorecard(Self.school).inputs
        #expect(inputs.count { $0.status == "duplicate" } == 3000)
        #expect(try run.topic(Self.school, "anti-drug").status == "scored")
        #expect(run.reply.status == .success)
        #expect(try #require(run.files["index.html"]).count < 1 << 20)
    }
}
