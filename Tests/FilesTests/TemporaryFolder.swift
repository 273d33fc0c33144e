import Foundation

@testable import Files

/// A folder of its own for one test, removed with everything in it when the test is over.
final class TemporaryFolder {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/zhixiao-files-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    // FileManager removes links, not what they lead to; a name that isn't UTF-8 stays behind in /tmp at worst.
    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the folders above it.
    @discardableResult
    func file(_ name: String, _ text: String = "") throws -> String {
        try StagedFolder.makeParents(of: path + "/" + name)
        try OutputFile.create(path + "/" + name, Array(text.utf8))
        return path + "/" + name
    }

    /// Makes a folder.
    @discardableResult
    func folder(_ name: String) throws -> String {
        try StagedFolder.makeParents(of: path + "/" + name + "/x")
        return path + "/" + name
    }

    /// The names in the folder or in one below it, sorted.
    func names(_ below: String = "") -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path + "/" + below)) ?? []).sorted()
    }

    /// The text of a file.
    func text(_ name: String) throws -> String {
        String(decoding: try RegularFile.bytes(path + "/" + name, limit: 1 << 20), as: UTF8.self)
    }
}
