import Files
import LibXML
import Regions
import Reports
import Schemas
import Scorecards
import Selection
import Wording

/// What an earlier `select` decided, read from its canonical output.
struct SelectionOutcome: Sendable {
    /// It may list the inputs of a country; the tree of the decisions alone is built.
    private static let limits = ParsingLimits(bytes: ParsingLimits.stream.bytes, nodes: 8_000_000)

    /// The folder.
    let folder: String
    /// The applicants, in the order of the decisions.
    let lines: [CandidateLine]
    private let head: [String: String]

    /// Reads a folder.
    /// - Throws: `Failure` for a folder that `select` did not write, or that was changed since.
    init(folder: String, schemas: SchemaLibrary, language: Language) throws {
        self.folder = folder
        let path = folder + "/" + SelectionFolder.marker
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try RegularFile.bytes(path, limit: Self.limits.bytes)
        } catch {
            guard error.code == .notFound else { throw error }
            throw Failure(.unusable, Strings.selectionNone.text(language, folder, SelectionFolder.marker))
        }
        let schema = try schemas.schema(.selection)
        do {
            let stream = try ElementStream(bytes: bytes, name: path, schema: schema, limits: Self.limits)
            guard let fault = stream.report.faults.first else {
                head = stream.root.attributes
                lines = try Self.decisions(stream).map(Self.line)
                return
            }
            guard stream.root.namespace == Grammar.selection.namespace else {
                throw Failure(.unusable, Strings.selectionNone.text(language, folder, SelectionFolder.marker))
            }
            let place = fault.line.map { "\($0): " } ?? ""
            throw Failure(.unusable, Strings.selectionBroken.text(language, path, place + fault.message))
        } catch let error as XMLError {
            let place = error.place?.line.map { "\($0): " } ?? ""
            throw Failure(.unusable, Strings.selectionBroken.text(language, path, place + error.message))
        }
    }

    /// The decisions; what stands behind them is left unread.
    private static func decisions(_ stream: ElementStream) throws(XMLError) -> [XMLNode] {
        while let child = try stream.next() {
            if child.root.name == "decisions" { return child.root.elements(named: "decision") }
        }
        return []
    }

    /// The schema has proven that the attributes are there.
    private static func line(_ node: XMLNode) -> CandidateLine {
        let jurisdiction = node.attribute("jurisdiction") ?? ""
        return CandidateLine(
            rank: node.attribute("rank").flatMap { Int($0) }, code: node.attribute("school") ?? "",
            name: node.attribute("name") ?? "", stage: node.attribute("stageLabel") ?? "",
            // A county has six digits, a township nine.
            township: jurisdiction.utf8.count > 6 ? node.attribute("jurisdictionName") ?? "" : "",
            score: node.attribute("scoreExact").flatMap { Fraction(text: $0) },
            index: node.attribute("indexExact").flatMap { Fraction(text: $0) },
            standing: node.attribute("standing").flatMap(Standing.init) ?? .notEntered,
            reason: node.element(named: "reason")?.stringValue ?? "")
    }

    /// Refuses the decisions of another year, edition, date or language.
    func check(_ heading: RegionHeading, _ language: Language) throws {
        for (name, key, expected) in [
            (Strings.selectionYear, "year", "\(heading.year)"), (Strings.selectionEdition, "edition", heading.edition),
            (Strings.selectionAsOf, "asOf", heading.asOf), (Strings.selectionLanguage, "language", heading.language),
        ] {
            let found = head[key] ?? ""
            guard found == expected else {
                throw Failure(
                    .unusable, Strings.selectionOther.text(language, folder, name.text(language), found, expected))
            }
        }
    }
}
