import Foundation
import Testing

@testable import Files

@Suite("Paths between folders")
struct RelativePathTests {
    @Test(
        "the way to a folder, also where it begins in one that is not there yet",
        arguments: [
            ("a/report", "a/run/schools", "../run/schools"), ("report", "a/run/schools", "../a/run/schools"),
            ("a/b/report/", "a/run", "../../run"), ("a/run", "a/run", "."), ("a/run/report", "a/run", ".."),
        ])
    func way(from: String, to: String, expected: String) throws {
        let folder = try TemporaryFolder()
        for path in ["a/b", "a/run/schools"] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/" + path, withIntermediateDirectories: true)
        }
        let path = RelativePath.path(from: folder.path + "/" + from, to: folder.path + "/" + to)
        #expect(path == expected)
    }

    @Test("links are resolved first")
    func links() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/far/run", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/near", withDestinationPath: folder.path + "/far")
        #expect(
            RelativePath.path(from: folder.path + "/report", to: folder.path + "/near/run") == "../far/run")
    }

    @Test("nowhere is no way")
    func nowhere() throws {
        let folder = try TemporaryFolder()
        #expect(RelativePath.path(from: folder.path + "/a", to: folder.path + "/none") == nil)
        #expect(RelativePath.path(from: folder.path + "/none/a", to: folder.path) == nil)
    }
}
