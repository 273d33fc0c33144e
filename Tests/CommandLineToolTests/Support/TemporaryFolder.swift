import Files
import Foundation

/// A folder of its own for one test, removed with everything in it when the test is over.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/zhixiao-cli-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // Not FileManager: it does not remove names that aren't UTF-8.
        let remover = Process()
        remover.executableURL = URL(filePath: "/bin/rm")
        remover.arguments = ["-rf", path]
        try? remover.run()
        remover.waitUntilExit()
    }

    /// Writes a file, with the folders above it.
    @discardableResult
    func file(_ name: String, _ bytes: [UInt8]) throws -> String {
        let file = path + "/" + name
        // Not by Data, which waits for the disk after each of thousands of files.
        try StagedFolder.makeParents(of: file)
        unlink(file)
        try OutputFile.create(file, bytes)
        return file
    }

    /// Writes a file of text.
    @discardableResult
    func file(_ name: String, _ text: String) throws -> String { try file(name, Array(text.utf8)) }

    /// Copies a file, or the files of a folder, into this one.
    func copy(_ source: String, to name: String) throws {
        // Not by FileManager, which wants to copy the owner as well.
        guard let entries = try? FolderWalk.entries(below: source) else {
            try file(name, try RegularFile.bytes(source, limit: .max))
            return
        }
        for entry in entries {
            try file(name + "/" + entry.path, try RegularFile.bytes(source + "/" + entry.path, limit: .max))
        }
    }

    /// The names in the folder or in one below it, sorted.
    func names(_ below: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + below)) ?? []).sorted()
    }

    /// The text of a file.
    func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }
}
