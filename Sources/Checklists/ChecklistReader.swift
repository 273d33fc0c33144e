import LibXML
import Schools
import Scorecards
import Wording

/// Reads one checklist from its document. The document has passed `checklist.xsd`: what is read here is there.
struct ChecklistReader {
    /// The file, for messages.
    let file: String
    /// The edition that the checklist must belong to.
    let edition: String
    /// The instruments that a basis may name.
    let instruments: [String: Instrument]
    /// The language of messages.
    let language: Language

    /// The checklist in a document.
    func checklist(_ root: XMLNode, topic: Topic, weight: Int?) throws(ChecklistError) -> Checklist {
        for (name, expected) in [("topic", topic.rawValue), ("edition", edition), ("submission", topic.submission)]
        where root.attribute(name) != expected {
            let message = Strings.wrongAttribute.text(language, name, root.attribute(name) ?? "", expected)
            throw fault(.name, root, part: topic.rawValue, message)
        }
        var criteria: [Criterion] = []
        for node in root.elements(named: "criterion") { criteria.append(try criterion(node)) }
        var composites: [CompositeRule] = []
        for node in root.elements(named: "composite") { composites.append(try composite(node)) }
        return Checklist(
            file: file, topic: topic, weight: weight, submission: root.attribute("submission") ?? "",
            stages: Self.words(root.attribute("stages")), when: root.attribute("when"), title: Self.text(root, "title"),
            indexes: root.elements(named: "index").map {
                IndexRule(
                    name: $0.attribute("name") ?? "", line: $0.line, select: $0.attribute("select") ?? "",
                    key: $0.attribute("key") ?? "")
            },
            lets: root.elements(named: "let").map(Self.namedValue),
            assertions: root.elements(named: "assertion").map {
                Assertion(
                    id: $0.attribute("id") ?? "", line: $0.line,
                    severity: $0.attribute("severity").flatMap(Notice.Severity.init) ?? .warning,
                    when: $0.attribute("when"), test: $0.attribute("test") ?? "", at: $0.attribute("at"),
                    message: Self.text($0, "message"), remedy: Self.text($0, "remedy"))
            },
            criteria: criteria,
            vetoes: root.elements(named: "veto").map {
                VetoRule(
                    id: $0.attribute("id") ?? "", line: $0.line, kind: $0.attribute("kind") ?? "",
                    select: $0.attribute("select") ?? "", date: $0.attribute("date") ?? "",
                    lookBack: $0.attribute("lookBack").flatMap { Int($0) } ?? 0, title: Self.text($0, "title"))
            },
            measures: root.elements(named: "measure").map(Self.measure), composites: composites,
            questions: root.elements(named: "question").map(Self.question))
    }

    /// A `let` element.
    static func namedValue(_ node: XMLNode) -> Let {
        Let(
            name: node.attribute("name") ?? "", select: node.attribute("select") ?? "",
            label: optionalText(node, "label"), unit: optionalText(node, "unit"), line: node.line)
    }

    /// The two wordings among the children with a name.
    static func text(_ node: XMLNode, _ name: String) -> LocalizedText {
        optionalText(node, name) ?? LocalizedText(chinese: "", english: "")
    }

    private static func optionalText(_ node: XMLNode, _ name: String) -> LocalizedText? {
        var chinese: String?
        var english: String?
        for child in node.childElements where child.hasName(name) {
            if child.language == Language.english.tag {
                english = child.stringValue.collapsed
            } else {
                chinese = child.stringValue.collapsed
            }
        }
        guard let text = chinese ?? english else { return nil }
        return LocalizedText(chinese: chinese ?? text, english: english ?? text)
    }

    private func criterion(_ node: XMLNode) throws(ChecklistError) -> Criterion {
        let id = node.attribute("id") ?? ""
        let evidence = node.elements(named: "evidence").first.map {
            Criterion.Evidence(
                kinds: ($0.attribute("kinds") ?? "").split(separator: " ").map(String.init),
                test: $0.attribute("test") ?? "")
        }
        var basis: [Basis] = []
        for child in node.elements(named: "basis") { basis.append(try self.basis(child, of: id)) }
        var reasons: [Outcome: LocalizedText] = [:]
        for child in node.elements(named: "reason") {
            for outcome in Self.words(child.attribute("outcome")).compactMap(Outcome.init) {
                reasons[outcome] = Self.text(child, "text")
            }
        }
        let rule = try rule(of: node, id: id)
        var role = node.attribute("role") == "unscored" ? CriterionRole.unscored : .scored
        let points = role == .unscored ? .zero : try points(node, "points", of: id)
        if case .bonus = rule { role = .bonus }
        return Criterion(
            id: id, line: node.line, points: points, role: role,
            stages: node.attribute("stages").map(Self.words), when: node.attribute("when"),
            reported: node.attribute("reported"), evidence: evidence,
            cap: node.elements(named: "mandatory").first?.attribute("cap"),
            effort: node.attribute("effort").flatMap(Effort.init) ?? .medium, rule: rule,
            facts: (node.attribute("facts") ?? "").split(separator: " ").map(String.init),
            title: Self.text(node, "title"), basis: basis,
            advice: node.elements(named: "advice").first.map { Self.text($0, "text") } ?? Self.text(node, "advice"),
            reasons: reasons)
    }

    private func basis(_ node: XMLNode, of id: String) throws(ChecklistError) -> Basis {
        let name = node.attribute("instrument")
        let instrument = name.flatMap { instruments[$0] }
        if let name, instrument == nil {
            throw fault(.name, node, part: id, Strings.unknownInstrument.text(language, name))
        }
        return Basis(
            kind: node.attribute("kind").flatMap(Basis.Kind.init) ?? .law, instrument: instrument,
            article: node.attribute("article"))
    }

    private func rule(of node: XMLNode, id: String) throws(ChecklistError) -> Rule {
        for child in node.children {
            switch child.name {
            case "test": return .test(child.attribute("true") ?? "")
            case "tiers":
                var tiers: [Rule.Tier] = []
                for tier in child.elements(named: "tier") {
                    tiers.append(
                        Rule.Tier(when: tier.attribute("when") ?? "", points: try points(tier, "points", of: id)))
                }
                return .tiers(tiers)
            case "count":
                return .count(each: child.attribute("each") ?? "", points: try points(child, "points", of: id))
            case "deduct":
                return .deduct(each: child.attribute("each") ?? "", points: try points(child, "points", of: id))
            case "bonus":
                return .bonus(each: child.attribute("each") ?? "", points: try points(child, "points", of: id))
            case "rate":
                let from = try points(child, "from", of: id).fraction
                let to = try points(child, "to", of: id).fraction
                guard from < to else {
                    throw fault(.arithmetic, child, part: id, Strings.thresholdsReversed.text(language))
                }
                return .rate(
                    numerator: child.attribute("numerator") ?? "", denominator: child.attribute("denominator") ?? "",
                    from: from, to: to)
            default: continue
            }
        }
        throw fault(.invalid, node, part: id, Strings.ruleMissing.text(language))
    }

    func points(_ node: XMLNode, _ name: String, of id: String) throws(ChecklistError) -> Points {
        guard let points = Points(node.attribute(name) ?? "") else {
            throw fault(.arithmetic, node, part: id, Strings.badPoints.text(language, name))
        }
        return points
    }

    func fault(
        _ code: ChecklistError.Code, _ node: XMLNode, part: String?, _ message: String
    ) -> ChecklistError {
        ChecklistError(code, file: file, line: node.line, part: part, message: message)
    }

    static func words(_ text: String?) -> Set<String> {
        Set((text ?? "").split(separator: " ").map(String.init))
    }
}

extension String {
    /// The text with every run of white space made one blank, and none at the ends.
    var collapsed: String {
        isCollapsed ? self : split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// Whether it has no white space but single blanks between words.
    private var isCollapsed: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var wasBlank = true
            for (place, byte) in bytes.enumerated() {
                if byte < 0x20 || byte == 0x20 && wasBlank { return false }
                wasBlank = byte == 0x20
                switch byte {
                // U+0085 and U+00A0.
                case 0xC2:
                    if bytes[place + 1] == 0x85 || bytes[place + 1] == 0xA0 { return false }
                // U+1680, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
                case 0xE1, 0xE2, 0xE3:
                    switch (byte, bytes[place + 1], bytes[place + 2]) {
                    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9),
                        (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
                        return false
                    default: break
                    }
                default: break
                }
            }
            return !wasBlank
        }
    }
}
