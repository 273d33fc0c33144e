import Foundation
import Glibc
import Testing

@testable import Files

@Suite("Outputs that appear whole")
struct StagedFolderTests {
    private let folder: TemporaryFolder
    private var target: String { folder.path + "/run" }

    init() throws { folder = try TemporaryFolder() }

    private func publish(_ text: String, to target: String? = nil) throws {
        let staged = try StagedFolder(target ?? self.target, marker: "run.xml")
        try staged.makeFolder("schools")
        try OutputFile.create(staged.path + "/schools/1.html", Array(text.utf8))
        try OutputFile.create(staged.path + "/run.xml", [])
        try staged.publish()
    }

    @Test(
        "nothing stands at the target before it is published, and everything after",
        arguments: ["run", "run/", "deep/er/run"])
    func appears(name: String) throws {
        let staged = try StagedFolder(folder.path + "/" + name, marker: "run.xml")
        try OutputFile.create(staged.path + "/run.xml", [])
        var status = stat()
        #expect(lstat(staged.target, &status) != 0)
        try staged.publish()
        #expect(lstat(staged.target + "/run.xml", &status) == 0)
        #expect(lstat(staged.path, &status) != 0)
    }

    @Test("an older output is replaced as a whole")
    func replaces() throws {
        try publish("old")
        try folder.file("run/extra.txt")
        try publish("new")
        #expect(try folder.text("run/schools/1.html") == "new")
        #expect(folder.names("run") == ["run.xml", "schools"])
        #expect(folder.names() == ["run"])
    }

    @Test("an empty folder is taken")
    func takesEmpty() throws {
        try folder.folder("run")
        try publish("new")
        #expect(folder.names("run") == ["run.xml", "schools"])
    }

    @Test("what is not our own output is left alone")
    func occupied() throws {
        try folder.file("run/thesis.doc", "years of work")
        let error = #expect(throws: FileError.self) { try publish("new") }
        #expect(error?.code == .occupied)
        #expect(try folder.text("run/thesis.doc") == "years of work")
        #expect(folder.names() == ["run"])
    }

    @Test("a file or a link at the target is left alone", arguments: [true, false])
    func occupiedByOther(isLink: Bool) throws {
        try folder.file("elsewhere/run.xml", "old")
        if isLink {
            #expect(symlink("elsewhere", target) == 0)
        } else {
            try folder.file("run", "a file")
        }
        let error = #expect(throws: FileError.self) { try publish("new") }
        #expect(error?.code == .occupied)
        #expect(folder.names() == ["elsewhere", "run"])
        #expect(folder.names("elsewhere") == ["run.xml"])
    }

    @Test("what took the target's place while the run was writing is left alone")
    func occupiedMeanwhile() throws {
        do {
            let staged = try StagedFolder(target, marker: "run.xml")
            try folder.file("run/thesis.doc", "years of work")
            let error = #expect(throws: FileError.self) { try staged.publish() }
            #expect(error?.code == .occupied)
        }
        #expect(folder.names() == ["run"])
        #expect(folder.names("run") == ["thesis.doc"])
    }

    @Test("a failure leaves nothing, and the older output whole")
    func failure() throws {
        try publish("old")
        do {
            let staged = try StagedFolder(target, marker: "run.xml")
            try staged.makeFolder("schools")
            try OutputFile.create(staged.path + "/schools/1.html", Array("half".utf8))
            #expect(folder.names().count == 2)
        }
        #expect(folder.names() == ["run"])
        #expect(try folder.text("run/schools/1.html") == "old")
    }

    @Test("what dead processes left is removed; the living and other folders are left alone")
    func leftovers() throws {
        let gone = try Self.processThatEnded()
        for name in [
            "run.zhixiao-partial-\(gone)", "run.zhixiao-partial-\(getpid())", "run.zhixiao-partial-\(getppid())",
            "run.zhixiao-partial-notes", "run.zhixiao-partial--1", "other.zhixiao-partial-\(gone)",
            "run.partial-\(gone)",
        ] {
            try folder.file(name + "/schools/1.html")
        }
        try publish("new")
        #expect(
            folder.names()
                == [
                    "other.zhixiao-partial-\(gone)", "run", "run.partial-\(gone)", "run.zhixiao-partial--1",
                    "run.zhixiao-partial-\(getppid())", "run.zhixiao-partial-notes",
                ].sorted())
    }

    @Test("a link among leftovers is removed, not what it leads to")
    func linkedLeftover() throws {
        let gone = try Self.processThatEnded()
        try folder.file("precious/a.xml")
        try folder.folder("run.zhixiao-partial-\(gone)")
        #expect(symlink("../precious", folder.path + "/run.zhixiao-partial-\(gone)/link") == 0)
        try publish("new")
        #expect(folder.names() == ["precious", "run"])
        #expect(folder.names("precious") == ["a.xml"])
    }

    @Test("a place that can't be written is an error")
    func unwritable() throws {
        try folder.file("file")
        #expect(throws: FileError.self) { try publish("new", to: folder.path + "/file/run") }
        #expect(folder.names() == ["file"])
    }

    private static func processThatEnded() throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        return process.processIdentifier
    }
}
