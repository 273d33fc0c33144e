import Files
package import LibXML
package import Schemas
package import Scorecards
package import Wording

/// Reads a policy file and holds it against the edition and the roster of the run.
package struct PolicyReader {
    private let schemas: SchemaLibrary
    private let language: Language

    /// A policy larger than this is a mistake.
    private static let sizeLimit = 8 << 20

    /// Makes a reader.
    package init(schemas: SchemaLibrary, language: Language) {
        self.schemas = schemas
        self.language = language
    }

    /// The policy of a file and the SHA-256 of its bytes.
    /// - Throws: ``PolicyError`` for a policy that is invalid or contradicts itself or the run, `FileError` for a file
    ///   that can't be read.
    package func policy(file: String, scope: PolicyScope) throws -> (policy: Policy, sha256: String) {
        let bytes = try RegularFile.bytes(file, limit: Self.sizeLimit)
        return (try policy(bytes: bytes, file: file, scope: scope), Fingerprint(of: bytes).text)
    }

    /// The policy that some bytes state; `file` is what messages call them.
    package func policy(bytes: [UInt8], file: String, scope: PolicyScope) throws -> Policy {
        let report = try DocumentCheck(library: schemas, language: language).check(bytes: bytes, name: file)
        guard let root = report.document?.root, report.schemaValid else { throw PolicyError(report.diagnostics) }
        guard report.family == .policy else {
            throw PolicyError([
                Diagnostic(
                    severity: .error, identifier: "policy.family", file: file, line: root.line,
                    summary: Strings.policyOtherFamily.text(language, report.family?.label(language) ?? root.name),
                    remedy: Strings.policyOtherFamilyRemedy.text(language))
            ])
        }
        let faults = faults(root, file: file, scope: scope)
        guard faults.isEmpty else { throw PolicyError(faults) }
        return policy(root, try schemas.vocabulary(.policy))
    }

    /// What contradicts itself or the scope in a policy that follows its schema, in the order of the file.
    package func faults(_ root: XMLNode, file: String, scope: PolicyScope) -> [Diagnostic] {
        PolicyCheck(root: root, file: file, scope: scope, language: language).faults
    }

    private func policy(_ root: XMLNode, _ vocabulary: Vocabulary) -> Policy {
        let level = vocabulary.attribute("level", inElement: ["policy"])?.type
        let labels = TitleLevel.allCases.map { ($0, level?.valueLabel($0.rawValue, language) ?? $0.rawValue) }
        let reserve = root.element(named: "reserve")
        let ranking = root.element(named: "ranking")
        return Policy(
            id: root.attribute("id") ?? "", edition: root.attribute("edition") ?? "",
            title: text(root, "title") ?? "", note: text(root, "note"), level: Self.level(root) ?? .county,
            ladder: Self.ladder(root), levelLabels: Dictionary(uniqueKeysWithValues: labels),
            gates: root.element(named: "gates")?.children.compactMap(gate) ?? [],
            vetoes: root.elements(named: "veto").map { node in
                VetoWindow(
                    kind: node.attribute("kind") ?? "", lookBack: Self.number(node, "lookBack") ?? 0,
                    isDeclared: node.attribute("declared") != "false", rationale: rationale(node))
            },
            keys: ranking?.elements(named: "key").compactMap(Self.key) ?? [],
            ranking: rationale(ranking), ties: rationale(root.element(named: "ties")),
            quotas: root.element(named: "quotas")?.elements(named: "quota").map { node in
                Quota(
                    id: node.attribute("id") ?? "", places: Self.number(node, "places"), stages: Self.stages(node),
                    jurisdiction: node.attribute("jurisdiction"), rationale: rationale(node))
            } ?? [],
            reserve: reserve.flatMap { Self.number($0, "count") } ?? 0, reserveRationale: rationale(reserve))
    }

    private func gate(_ node: XMLNode) -> Gate? {
        guard let kind = Self.kind(node) else { return nil }
        return Gate(
            id: node.attribute("id") ?? "", kind: kind, isEnabled: node.attribute("enabled") != "false",
            unknown: node.attribute("unknown").flatMap(Gate.UnknownRule.init) ?? .hold, rationale: rationale(node))
    }

    // MARK: - What the check looks at, too

    static func kind(_ node: XMLNode) -> Gate.Kind? {
        let unrecorded = node.attribute("unrecorded").flatMap(Gate.Unrecorded.init) ?? .none
        let minimum = node.attribute("minimum").flatMap { Points($0) } ?? .zero
        return switch node.name {
        case "noMandatoryFailure": .noMandatoryFailure
        case "noVeto": .noVeto
        case "heldTitle": .heldTitle(years: number(node, "years") ?? 0, unrecorded: unrecorded)
        case "openYears": .openYears(number(node, "years") ?? 0)
        case "noSameTitle": .noSameTitle(unrecorded: unrecorded)
        case "minimumIndex": .minimumIndex(minimum)
        case "minimumScore": .minimumScore(minimum)
        case "complete": .complete
        case "declaration": .declaration
        case "criterion":
            .criterion(node.attribute("criterion") ?? "", partlyIsEnough: node.attribute("outcome") == "partly")
        default: nil
        }
    }

    static func key(_ node: XMLNode) -> RankingKey? {
        switch node.attribute("by") {
        case "score": .score
        case "titleYears": .titleYears
        case "topic": node.attribute("topic").flatMap(Topic.init).map(RankingKey.topic)
        default: nil
        }
    }

    static func level(_ node: XMLNode) -> TitleLevel? { node.attribute("level").flatMap(TitleLevel.init) }

    static func ladder(_ root: XMLNode) -> [TitleLevel] {
        root.element(named: "ladder")?.elements(named: "step").compactMap(level) ?? []
    }

    static func number(_ node: XMLNode, _ attribute: String) -> Int? { node.attribute(attribute).flatMap { Int($0) } }

    static func stages(_ node: XMLNode) -> Set<String>? {
        node.attribute("stages").map { Set($0.split(separator: " ").map(String.init)) }
    }

    // MARK: - Texts

    private func rationale(_ node: XMLNode?) -> Rationale {
        guard let node else { return Rationale(title: "", basis: []) }
        return Rationale(
            title: text(node, "title") ?? "",
            basis: node.elements(named: "basis").map { basis in
                let note = text(basis, "note")
                switch basis.attribute("kind") {
                case "law": return note ?? ""
                case "practice": return kindAndNote(Strings.basisPractice, note)
                default: return kindAndNote(Strings.basisProposal, note)
                }
            })
    }

    private func kindAndNote(_ kind: Phrase, _ note: String?) -> String {
        let kind = kind.text(language)
        return note.map { Strings.basisWithNote.text(language, kind, $0) } ?? kind
    }

    private func text(_ node: XMLNode, _ name: String) -> String? {
        node.elements(named: name).first { $0.language == language.tag }?.stringValue
    }
}
