import LibXML
import Scorecards
import Wording

/// What a schema can't see of a policy: names that nobody declared, and rules that contradict each other.
struct PolicyCheck {
    private let root: XMLNode
    private let file: String
    private let scope: PolicyScope
    private let language: Language

    init(root: XMLNode, file: String, scope: PolicyScope, language: Language) {
        self.root = root
        self.file = file
        self.scope = scope
        self.language = language
    }

    /// Everything that is wrong, in the order of the file.
    var faults: [Diagnostic] {
        (runFaults + ladderFaults + gateFaults + vetoFaults + rankingFaults + quotaFaults + basisFaults)
            .sorted(by: Diagnostic.precedes)
    }

    private func fault(_ node: XMLNode, _ identifier: String, _ summary: Phrase, _ remedy: Phrase, _ values: String...)
        -> Diagnostic
    {
        Diagnostic(
            severity: .error, identifier: "policy." + identifier, file: file, line: node.line, path: node.path,
            summary: summary.text(language, values), remedy: remedy.text(language, values))
    }

    // MARK: - The run

    private var runFaults: [Diagnostic] {
        var faults: [Diagnostic] = []
        if let edition = root.attribute("edition"), edition != scope.edition {
            faults.append(
                fault(root, "edition", Strings.policyEdition, Strings.policyEditionRemedy, edition, scope.edition))
        }
        if let year = PolicyReader.number(root, "year"), let expected = scope.year, year != expected {
            faults.append(fault(root, "year", Strings.policyYear, Strings.policyYearRemedy, "\(year)", "\(expected)"))
        }
        return faults
    }

    // MARK: - Ladder

    private var ladderFaults: [Diagnostic] {
        let ladder = PolicyReader.ladder(root)
        let node = root.element(named: "ladder") ?? root
        let order = ladder.compactMap { TitleLevel.allCases.firstIndex(of: $0) }
        if order != order.sorted() {
            return [fault(node, "ladder.order", Strings.policyLadderOrder, Strings.policyLadderOrderRemedy)]
        }
        if let level = PolicyReader.level(root), !ladder.contains(level) {
            return [fault(node, "level", Strings.policyLevel, Strings.policyLevelRemedy, level.rawValue)]
        }
        return []
    }

    // MARK: - Gates and vetoes

    private var gates: [XMLNode] { root.element(named: "gates")?.children ?? [] }

    private var gateFaults: [Diagnostic] {
        var faults: [Diagnostic] = []
        var seen: Set<String> = []
        let isLowest = PolicyReader.ladder(root).first == PolicyReader.level(root)
        for node in gates {
            var name = node.name
            if case .criterion(let criterion, _) = PolicyReader.kind(node) {
                name = criterion
                if !scope.criteria.contains(criterion) {
                    faults.append(
                        fault(
                            node, "criterion", Strings.policyCriterion, Strings.policyCriterionRemedy, criterion,
                            scope.edition))
                }
            }
            if !seen.insert(name).inserted {
                faults.append(fault(node, "gate.twice", Strings.policyGateTwice, Strings.policyGateTwiceRemedy, name))
            }
            if node.name == "heldTitle", isLowest, node.attribute("enabled") != "false" {
                faults.append(fault(node, "ladder.lowest", Strings.policyLowest, Strings.policyLowestRemedy))
            }
        }
        return faults
    }

    private var vetoFaults: [Diagnostic] {
        let vetoes = root.elements(named: "veto")
        let gate = gates.first { $0.name == "noVeto" && $0.attribute("enabled") != "false" }
        var faults: [Diagnostic] = []
        if let gate, vetoes.isEmpty {
            faults.append(fault(gate, "veto.none", Strings.policyNoVeto, Strings.policyNoVetoRemedy))
        }
        if gate == nil, let first = vetoes.first {
            faults.append(fault(first, "veto.unused", Strings.policyVetoUnused, Strings.policyVetoUnusedRemedy))
        }
        for node in vetoes {
            let kind = node.attribute("kind") ?? ""
            let months = PolicyReader.number(node, "lookBack") ?? 0
            guard let known = scope.lookBacks[kind] else {
                faults.append(
                    fault(node, "veto.unknown", Strings.policyVetoUnknown, Strings.policyVetoUnknownRemedy, kind))
                continue
            }
            if months > known {
                faults.append(
                    fault(
                        node, "veto.lookBack", Strings.policyLookBack, Strings.policyLookBackRemedy, "\(months)",
                        "\(known)"))
            }
        }
        return faults
    }

    // MARK: - Ranking

    private var rankingFaults: [Diagnostic] {
        var faults: [Diagnostic] = []
        var seen: Set<RankingKey> = []
        for node in root.element(named: "ranking")?.elements(named: "key") ?? [] {
            let isByTopic = node.attribute("by") == "topic"
            guard let key = PolicyReader.key(node), isByTopic == (node.attribute("topic") != nil) else {
                faults.append(
                    fault(node, "ranking.topic", Strings.policyKeyTopic, Strings.policyKeyTopicRemedy))
                continue
            }
            if let topic = key.topic, topic == .modelSchool || !scope.topics.contains(topic) {
                faults.append(
                    fault(
                        node, "ranking.topic", Strings.policyKeyUnknown, Strings.policyKeyUnknownRemedy, topic.rawValue)
                )
            }
            if !seen.insert(key).inserted {
                faults.append(fault(node, "ranking.twice", Strings.policyKeyTwice, Strings.policyKeyTwiceRemedy))
            }
        }
        return faults
    }

    // MARK: - Quotas

    private var quotaFaults: [Diagnostic] {
        var faults: [Diagnostic] = []
        let quotas = root.element(named: "quotas")?.elements(named: "quota") ?? []
        for (position, node) in quotas.enumerated() {
            let id = node.attribute("id") ?? ""
            if let code = node.attribute("jurisdiction"), let parents = scope.parents, parents[code] == nil {
                faults.append(
                    fault(
                        node, "quota.jurisdiction", Strings.policyJurisdiction, Strings.policyJurisdictionRemedy, code))
            }
            for earlier in quotas[..<position] where overlap(earlier, node) {
                faults.append(
                    fault(
                        node, "quota.overlap", Strings.policyOverlap, Strings.policyOverlapRemedy, id,
                        earlier.attribute("id") ?? "", "\(earlier.line)"))
            }
        }
        return faults
    }

    /// Whether a school could fall under both quotas.
    private func overlap(_ one: XMLNode, _ other: XMLNode) -> Bool {
        if let left = PolicyReader.stages(one), let right = PolicyReader.stages(other), left.isDisjoint(with: right) {
            return false
        }
        guard let left = one.attribute("jurisdiction"), let right = other.attribute("jurisdiction") else { return true }
        return scope.chain(left).contains(right) || scope.chain(right).contains(left)
    }

    // MARK: - Basis

    /// A law that isn't named is none.
    private var basisFaults: [Diagnostic] {
        var faults: [Diagnostic] = []
        var open = root.children
        while let node = open.popLast() {
            if node.name == "basis", node.attribute("kind") == "law", node.element(named: "note") == nil {
                faults.append(fault(node, "basis", Strings.policyBasis, Strings.policyBasisRemedy))
            }
            open += node.children
        }
        return faults
    }
}
