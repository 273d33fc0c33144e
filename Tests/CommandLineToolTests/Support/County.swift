import CommandLineTool
import Foundation

/// A part of the fictional county as a data folder of its own: some of its schools with all they sent.
struct County {
    let folder: TemporaryFolder
    var path: String { folder.path + "/data" }

    /// Makes the folder. A school named in `silent` is on the roster and has sent nothing.
    init(_ schools: [String] = ["2133990001", "2133990004", "2133990006"], silent: [String] = []) throws {
        folder = try TemporaryFolder()
        try folder.file("data/roster.xml", Self.roster(schools + silent))
        try FileManager.default.createDirectory(atPath: path + "/submissions", withIntermediateDirectories: true)
        for school in schools where !silent.contains(school) {
            try folder.copy("\(Repository.yunxi)/submissions/\(school)", to: "data/submissions/\(school)")
        }
    }

    /// The roster of the county with some of its schools only.
    static func roster(_ schools: [String]) throws -> String {
        let text = try String(contentsOfFile: Repository.yunxi + "/roster.xml", encoding: .utf8)
        var parts = text.components(separatedBy: "<school ")
        let head = parts.removeFirst()
        let kept = parts.filter { part in schools.contains { part.hasPrefix("code=\"\($0)\"") } }
        let body = kept.map { "<school " + $0.replacing("</roster>", with: "") }.joined()
        return head + body + "</roster>\n"
    }

    /// Changes the roster.
    func changeRoster(_ old: String, _ new: String) throws {
        try folder.file("data/roster.xml", try folder.text("data/roster.xml").replacing(old, with: new))
    }

    /// Puts a file among the submissions.
    @discardableResult
    func submit(_ name: String, _ bytes: [UInt8]) throws -> String {
        try folder.file("data/submissions/" + name, bytes)
    }

    /// Puts a file of text among the submissions.
    @discardableResult
    func submit(_ name: String, _ text: String) throws -> String { try submit(name, Array(text.utf8)) }

    /// Scores the folder.
    func score(_ options: String...) async throws -> RunOutput {
        try await RunOutput.score(path, options)
    }
}

/// The topics of the compliance index, as files are named.
enum Topics {
    static let inIndex = ["vice-principal", "leadership-group", "anti-bullying", "anti-drug"]
}
