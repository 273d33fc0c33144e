import CommandLineTool
import Foundation
import Testing

/// The same input gives the same bytes, and only what is ours is ever replaced.
@Suite("Runs that can be repeated")
struct DeterminismTests {
    @Test("one worker and eight write the same bytes")
    func jobs() async throws {
        let one = try await RunOutput.score(Repository.yunxi, ["--jobs", "1"])
        let eight = try await RunOutput.score(Repository.yunxi, ["--jobs", "8"])
        expectSame(one, eight)
    }

    @Test("a second run replaces the first")
    func again() async throws {
        let folder = try TemporaryFolder()
        let out = folder.path + "/run"
        let first = try RunOutput(out, await Repository.reply(["score", Repository.longquan, "--out", out]))
        try folder.file("run/schools/stray.html", "left from elsewhere")
        let second = try RunOutput(out, await Repository.reply(["score", Repository.longquan, "--out", out + "/"]))
        expectSame(first, second)
        #expect(folder.names() == ["run"])
    }

    @Test("the order in which files were made changes nothing")
    func order() async throws {
        let county = try County(["2133990001"])
        let names = county.folder.names("data/submissions/2133990001")
        let copy = try TemporaryFolder()
        try copy.copy(county.path + "/roster.xml", to: "data/roster.xml")
        for name in names.reversed() {
            try copy.copy("\(county.path)/submissions/2133990001/\(name)", to: "data/submissions/2133990001/\(name)")
        }
        expectSame(try await county.score(), try await RunOutput.score(copy.path + "/data", []))
    }

    private func expectSame(_ left: RunOutput, _ right: RunOutput) {
        #expect(Set(left.files.keys) == Set(right.files.keys))
        for (name, bytes) in left.files { #expect(bytes == right.files[name], "\(name)") }
    }

    /// Things that may stand where somebody points `--out` by mistake.
    enum Occupant: String, CaseIterable, Sendable {
        case folderOfOthers, foreignMarker, emptyMarker, markerFolder, markerLink, file, link, dataFolder
    }

    @Test("what is no run of ours is left alone", arguments: Occupant.allCases)
    func occupied(occupant: Occupant) async throws {
        let county = try County(["2133990001"])
        let folder = county.folder
        var out = folder.path + "/out"
        switch occupant {
        case .folderOfOthers: try folder.file("out/thesis.doc", "years of work")
        case .foreignMarker: try folder.file("out/run.xml", "<run><project/></run>")
        case .emptyMarker: try folder.file("out/run.xml", "")
        case .markerFolder: try folder.file("out/run.xml/notes.txt", "notes")
        case .markerLink:
            try folder.file("elsewhere.xml", "<run xmlns=\"urn:zhixiao:run\"/>")
            try folder.file("out/thesis.doc", "years of work")
            try FileManager.default.createSymbolicLink(
                atPath: out + "/run.xml", withDestinationPath: "../elsewhere.xml")
        case .file: try folder.file("out", "a file")
        case .link:
            try folder.file("real/thesis.doc", "years of work")
            try FileManager.default.createSymbolicLink(atPath: out, withDestinationPath: "real")
        case .dataFolder: out = county.path
        }
        let before = contents(of: folder.path)
        let reply = await Repository.reply(["score", county.path, "--out", out])
        #expect(reply.status == .unusable)
        #expect(reply.remarks.contains("不是本程序的输出") && reply.output.isEmpty)
        #expect(contents(of: folder.path) == before)
    }

    @Test("an empty folder is taken")
    func empty() async throws {
        let folder = try TemporaryFolder()
        let reply = await Repository.reply(["score", Repository.longquan, "--out", folder.path])
        #expect(reply.status == .success)
        #expect(folder.names().contains("run.xml"))
    }

    private func contents(of path: String) -> [String: Data] {
        var contents: [String: Data] = [:]
        let walker = FileManager.default.enumerator(atPath: path)
        while let name = walker?.nextObject() as? String {
            contents[name] = FileManager.default.contents(atPath: path + "/" + name) ?? Data()
        }
        return contents
    }
}
