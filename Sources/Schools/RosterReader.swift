package import Files
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
        let bytes: [UInt8]
        do {
            bytes = try RegularFile.bytes(folder + "/" + Self.file, limit: ParsingLimits.stream.bytes)
        } catch where error.code == .notFound {
            throw FileError(.notFound, path: folder + "/" + Self.file, detail: error.detail)
        }
        do {
            return try read(bytes)
        } catch is XMLError {
            // The stream stops at the first fault; the whole document tells all of them.
            throw RosterError(
                DocumentCheck(library: schemas, language: language, limits: .stream).check(
                    bytes: bytes, name: Self.file
                ).diagnostics)
        }
    }

    private func read(_ bytes: [UInt8]) throws(XMLError) -> Roster {
        let stream = try ElementStream(bytes: bytes, name: Self.file, schema: try schemas.schema(.roster))
        var jurisdictions: [Jurisdiction] = []
        var positions: [String: Int] = [:]
        var schools: [School] = []
        while let child = try stream.next() {
            let root = child.root
            if root.name == "jurisdiction" {
                Self.add(root, below: nil, to: &jurisdictions, &positions)
            } else {
                schools.append(Self.school(root, positions))
            }
        }
        let head = stream.rootTag.attributes
        return Roster(
            file: Self.file, fingerprint: Fingerprint(of: bytes), year: head["year"].flatMap { Int($0) } ?? 0,
            due: head["due"], title: head["title"] ?? "", isFictional: head["nature"] == "fictional",
            jurisdictions: jurisdictions, schools: schools)
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
            closed: node.attribute("closed"), line: node.line, entry: node.compactCopy())
    }
}
