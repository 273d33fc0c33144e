package import Files
import JSONText
import LibXML
package import Scorecards

/// Opens the RUN folder of an earlier run and hands on its rows, after it has made sure that they are as they were
/// written.
package struct RunReader: Sendable {
    /// The record of a run.
    package static let record = "run.xml"
    /// The heading of the rows.
    package static let heading = "region.json"
    /// The rows.
    package static let rows = "region.jsonl"
    private static let namespace = "urn:zhixiao:run"
    /// The outputs stand at the end of the record; what stands before them grows with the region.
    private static let tail = 1 << 16

    /// The folder.
    package let folder: String
    /// The heading of its rows.
    package let heading: RegionHeading
    /// The SHA-256 of each table that the run wrote, by its name.
    package let outputs: [String: String]

    /// Whether a folder looks like the output of a run.
    package static func isRun(_ folder: String) -> Bool {
        guard let head = try? RegularFile.head(folder + "/" + record, 4096).bytes,
            let tag = try? DocumentParser().rootTag(of: head, name: record)
        else { return false }
        return tag.namespace == namespace
    }

    /// Opens a folder.
    /// - Parameters:
    ///   - folder: the RUN.
    ///   - files: further tables whose bytes must be what the run wrote.
    /// - Throws: `RunError` when it is no run, was changed or cannot be read; `FileError` from the system.
    package init(_ folder: String, verifying files: [String] = []) throws {
        guard Self.isRun(folder) else { throw RunError(.notARun, folder: folder, file: Self.record) }
        let outputs = try Self.outputs(folder)
        guard outputs[Self.rows] != nil else { throw RunError(.withoutRows, folder: folder, file: Self.record) }
        self.folder = folder
        self.outputs = outputs
        for file in [Self.heading, Self.rows] + files {
            try Self.check(file, outputs, folder) { ($0, try $0.fingerprint()) }
        }
        do {
            heading = try RegionHeading(
                json: try RegularFile.bytes(folder + "/" + Self.heading, limit: 64 << 20))
        } catch let fault as JSONFault {
            throw RunError(.unreadable, folder: folder, file: Self.heading, detail: fault.place)
        }
    }

    /// Reads a table of the run, and makes sure that its bytes are what the run wrote.
    @discardableResult
    private static func check<Result>(
        _ file: String, _ outputs: [String: String], _ folder: String,
        _ read: (LineFile) throws -> (Result, Fingerprint)
    ) throws -> Result {
        guard let expected = outputs[file] else { throw RunError(.withoutRows, folder: folder, file: file) }
        do {
            let (result, found) = try read(LineFile(folder + "/" + file))
            guard found.text == expected else { throw RunError(.changed, folder: folder, file: file) }
            return result
        } catch let error as FileError where error.code == .notFound {
            throw RunError(.incomplete, folder: folder, file: file)
        }
    }

    /// Where the lines of a further table stand, for whoever needs few of them.
    /// - Throws: `RunError` when its bytes are not what the run wrote.
    package func lines(of table: String) throws -> [Range<Int>] {
        try Self.check(table, outputs, folder) { try $0.index() }
    }

    /// Hands on the inputs that the record names: the kind, such as `submission`, and the line of the record without its
    /// end.
    package func forEachInput(_ body: (String, [UInt8]) throws -> Void) throws {
        let mark = Array("  <input kind=\"".utf8)
        try LineFile(folder + "/" + Self.record).forEachLine { _, line in
            guard line.starts(with: mark) else { return }
            let kind = line[mark.count...].prefix { $0 != UInt8(ascii: "\"") }
            try body(String(decoding: kind, as: UTF8.self), line)
        }
    }

    /// The lines that name the runs which this one was joined from, in their order; none for a run that was scored.
    package func parts() throws -> [[UInt8]] {
        let mark = Array("  <part ".utf8)
        var parts: [[UInt8]] = []
        try LineFile(folder + "/" + Self.record).forEachLine { _, line in
            if line.starts(with: mark) { parts.append(line) }
        }
        return parts
    }

    /// Copies a table to another file, but for the head that both have.
    /// - Throws: `RunError` when the table does not begin with the head.
    package func copy(_ table: String, after head: [UInt8] = [], to output: OutputFile) throws {
        let file = LineFile(folder + "/" + table)
        guard try file.begins(with: head) else {
            throw RunError(.unreadable, folder: folder, file: table, detail: "1")
        }
        try file.copy(after: head.count, to: output)
    }

    /// Hands on the rows in roster order, one after the other; none is kept.
    package func forEachRow(_ body: (SchoolRow) throws -> Void) throws {
        try LineFile(folder + "/" + Self.rows).forEachLine { number, line in
            let row: SchoolRow
            do throws(JSONFault) {
                row = try SchoolRow(line: line)
            } catch {
                throw RunError(
                    .unreadable, folder: folder, file: "\(Self.rows):\(number)", detail: error.place)
            }
            guard row.topics.count == heading.topics.count, row.measures.count == heading.measures.count else {
                throw RunError(.unreadable, folder: folder, file: "\(Self.rows):\(number)", detail: Self.heading)
            }
            try body(row)
        }
    }

    /// Hands on the marks alone of each row, in roster order: a second look takes no more.
    package func forEachMarks(_ body: ([QuestionMark]) throws -> Void) throws {
        try LineFile(folder + "/" + Self.rows).forEachLine { number, line in
            let marks: [QuestionMark]
            do throws(JSONFault) {
                marks = try SchoolRow.marks(ofLine: line)
            } catch {
                throw RunError(.unreadable, folder: folder, file: "\(Self.rows):\(number)", detail: error.place)
            }
            try body(marks)
        }
    }

    /// The tables that the record names, with their fingerprints.
    private static func outputs(_ folder: String) throws -> [String: String] {
        let tail = try LineFile(folder + "/" + record).tail(tail)
        let mark = Array("<output ".utf8)
        guard let start = tail.firstRange(of: mark)?.lowerBound else { return [:] }
        let document: XMLDocument
        do {
            document = try DocumentParser().parse(
                Array("<run xmlns=\"\(namespace)\">".utf8) + tail[start...], name: record)
        } catch {
            throw RunError(.unreadable, folder: folder, file: record, detail: error.message)
        }
        var outputs: [String: String] = [:]
        for node in document.root.elements(named: "output") {
            outputs[node.attribute("file") ?? ""] = node.attribute("sha256")
        }
        return outputs
    }
}

extension JSONFault {
    /// Where and what, for a message.
    fileprivate var place: String { "\(offset): \(expected)" }
}
