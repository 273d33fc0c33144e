import Files
import LibXML
package import Schemas
import Scorecards
package import Wording

/// Reads a roster element by element, so that a region of any size fits into memory.
package struct RosterReader {
    /// The roster's name in a data folder.
    package static let file = "roster.xml"

    private let schemas: SchemaLibrary
    private let language: Language

    /// Makes a reader.
    package init(schemas: SchemaLibrary, language: Language) {
        self.schemas = schemas
        self.language = language
    }

    /// The roster of a data folder.
    package func roster(in folder: String) throws -> Roster {
        let bytes = try RegularFile.read(folder + "/" + Self.file, limit: ParsingLimits.stream.bytes) {
            size, read throws(FileError) in
            try StreamBytes(count: size, fill: read)
        }
        // A broken schema is no fault of the roster.
        let schema = try schemas.schema(.roster)
        do {
            return try read(bytes, schema)
        } catch let error as XMLError {
            throw RosterError([ParsingFault(error, language).diagnostic(file: Self.file)])
        }
    }

    private func read(_ bytes: StreamBytes, _ schema: Schema) throws -> Roster {
        // Taken now: the stream releases what it has read.
        let fingerprint = bytes.withUnsafeBytes(Fingerprint.init(of:))
        let count = bytes.count
        let stream = try ElementStream(bytes: bytes, name: Self.file, schema: schema)
        guard stream.report.isValid else {
            // Only a faulty roster is built as a whole: its tree tells the place of every fault in words.
            let check = DocumentCheck(library: schemas, language: language, limits: .stream)
            throw RosterError(try check.check(bytes: bytes.array, name: Self.file).diagnostics)
        }
        var jurisdictions: [Jurisdiction] = []
        var positions: [String: Int] = [:]
        var schools: [School] = []
        // A copy has no more bytes than the original but for its namespace.
        var entries = RosterEntries(reserving: count)
        while let child = try stream.next() {
            let root = child.root
            if root.name == "jurisdiction" {
                Self.add(root, below: nil, to: &jurisdictions, &positions)
            } else {
                schools.append(Self.school(root, positions))
                entries.append(root.compactCopy())
            }
        }
        let head = stream.root.attributes
        return Roster(
            file: Self.file, fingerprint: fingerprint, year: head["year"].flatMap { Int($0) } ?? 0,
            due: head["due"], title: head["title"] ?? "", isFictional: head["nature"] == "fictional",
            jurisdictions: jurisdictions, schools: schools, entries: entries)
    }

    private static func add(
        _ node: XMLNode, below parent: Int?, to list: inout [Jurisdiction], _ positions: inout [String: Int]
    ) {
        let code = node.attribute("code") ?? ""
        let position = list.count
        positions[code] = position
        list.append(
            Jurisdiction(
                code: code, name: node.attribute("name") ?? "", level: node.attribute("level") ?? "", parent: parent))
        for child in node.elements(named: "jurisdiction") { add(child, below: position, to: &list, &positions) }
    }

    /// The schema has proven that codes, stages and jurisdictions are there and known.
    private static func school(_ node: XMLNode, _ jurisdictions: [String: Int]) -> School {
        School(
            code: node.attribute("code") ?? "", name: node.attribute("name") ?? "",
            stage: node.attribute("stage").flatMap(Stage.init) ?? .primary, ownership: node.attribute("ownership"),
            jurisdiction: node.attribute("jurisdiction").flatMap { jurisdictions[$0] } ?? 0,
            closed: node.attribute("closed"), line: node.line)
    }
}
