import Files
import LibXML

extension RunReader {
    /// One input of a run, as its record has it.
    package struct Input: Sendable, Hashable {
        /// What it was for, as `schemas/run.xsd` names it.
        package let kind: String
        /// The path, relative to the folder of its kind.
        package let file: String
        /// The SHA-256 of its bytes; nil where it could not be read.
        package let sha256: String?
    }

    /// Lines of the record that are parsed together.
    private static let slice = 4096
    /// The counts stand in the last line but one.
    private static let end = 4096

    /// Hands on every input that the record lists, in its order; none is kept.
    /// - Throws: `RunError` for a record that can't be read, and what `body` throws.
    package func forEachInput(_ body: (Input) throws -> Void) throws {
        var lines: [UInt8] = []
        var count = 0
        func hand() throws {
            for node in try Self.parse(lines, folder).elements(named: "input") {
                try body(
                    Input(
                        kind: node.attribute("kind") ?? "", file: node.attribute("file") ?? "",
                        sha256: node.attribute("sha256")))
            }
            lines.removeAll(keepingCapacity: true)
            count = 0
        }
        try forEachInput { (_: String, line: [UInt8]) in
            lines += line
            count += 1
            if count == Self.slice { try hand() }
        }
        try hand()
    }

    /// How many rules of the checklists could not be evaluated in the run.
    package func faultCount() throws -> Int {
        let tail = try LineFile(folder + "/" + Self.record).tail(Self.end)
        guard let start = tail.firstRange(of: Array("<result ".utf8))?.lowerBound,
            let end = tail.firstRange(of: Array("</run>".utf8))?.lowerBound, start < end
        else { throw RunError(.unreadable, folder: folder, file: Self.record, detail: "result") }
        let result = try Self.parse(Array(tail[start..<end]), folder).element(named: "result")
        return result?.attribute("faults").flatMap { Int($0) } ?? 0
    }

    /// A piece of the record as a document of its own.
    private static func parse(_ bytes: [UInt8], _ folder: String) throws(RunError) -> XMLNode {
        do {
            return try DocumentParser().parse(
                Array("<run xmlns=\"urn:zhixiao:run\">".utf8) + bytes + Array("</run>".utf8), name: record
            ).root
        } catch {
            throw RunError(.unreadable, folder: folder, file: record, detail: error.message)
        }
    }
}
