import Foundation
import Testing

@testable import Files

@Suite("The machine")
struct HostTests {
    @Test("the program's own file and the processors")
    func own() throws {
        #expect(try #require(Host.executable).hasPrefix("/"))
        #expect(Host.processors == ProcessInfo.processInfo.activeProcessorCount)
    }

    @Test("what is a folder")
    func folders() throws {
        let folder = try TemporaryFolder()
        let file = try folder.file("a/b.xml")
        #expect(Host.isFolder(folder.path))
        #expect(!Host.isFolder(file))
        #expect(!Host.isFolder(folder.path + "/none"))
    }

    @Test("the folder of a file, without dots")
    func folderOfFile() throws {
        let folder = try TemporaryFolder()
        try folder.file("a/b.xml")
        let place = Host.folder(of: folder.path + "/a/b.xml")
        #expect(place.hasSuffix("/a"))
        #expect(Host.folder(of: folder.path + "/a/../a/./b.xml") == place)
        #expect(Host.folder(of: "x.xml") == FileManager.default.currentDirectoryPath)
        #expect(Host.folder(of: "/x.xml") == "/")
    }
}
