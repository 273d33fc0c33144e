import LibXML

extension FaultExplainer {
    /// Groups the faults that come from one mistake; the one that says most comes first in each group.
    ///
    /// What libxml2 reports only because of an earlier fault is left out, never the earlier fault itself.
    func merged(_ faults: [Located]) -> [[Located]] {
        let causes = Causes(faults, explainer: self)
        var groups: [[Located]] = []
        var groupOfSubject: [String: Int] = [:]
        for located in faults where !causes.explain(located) {
            let subject = subject(of: located)
            if let subject, let index = groupOfSubject[subject] {
                insert(located, into: &groups[index])
            } else {
                if let subject { groupOfSubject[subject] = groups.count }
                groups.append([located])
            }
        }
        // An invalid document is never without a reason.
        return groups.isEmpty ? faults.prefix(1).map { [$0] } : groups
    }

    /// What a fault is about, where several faults may be about the same.
    private func subject(of located: Located) -> String? {
        if rank(located) != nil {
            return "value " + (located.place.path ?? "\(located.place.line ?? 0) \(located.text.value ?? "")")
        }
        guard let rule = rule(of: located), rule.kind != .keyref else { return nil }
        // A key and a uniqueness rule over the same attribute complain about the same slip.
        return "key " + elementPath(located) + " " + rule.fields.joined(separator: " ")
    }

    /// The uniqueness rule or reference that a fault is about.
    fileprivate func rule(of located: Located) -> IdentityConstraint? {
        guard located.fault.code == SchemaFaultCode.identity.rawValue else { return nil }
        return located.text.constraint.flatMap { vocabulary.constraint($0) }
    }

    private func insert(_ located: Located, into group: inout [Located]) {
        if let rank = rank(located), let first = group.first.flatMap({ self.rank($0) }), rank < first {
            group.insert(located, at: 0)
        } else {
            group.append(located)
        }
    }

    fileprivate func rank(_ located: Located) -> Int? { SchemaFaultCode(rawValue: located.fault.code)?.rank }

    fileprivate func elementPath(_ located: Located) -> String {
        let path = located.place.path ?? ""
        guard let name = located.place.attributeName, path.hasSuffix("/@" + name) else { return path }
        return String(path.dropLast(name.count + 2))
    }
}

/// The faults of a report that bring others with them.
private struct Causes {
    /// Paths of attributes and elements whose value is wrong or missing.
    private var badFields: Set<String> = []
    /// The elements and attributes of these, without their positions, as in `document/@id`.
    private var badKinds: Set<String> = []
    /// Paths of elements with children or text where none may be; what they hold is no value.
    private var badContents: Set<String> = []
    /// Whether libxml2 stopped looking at the children of the root, so that later entries count as missing.
    private var breaksRoot = false
    private let explainer: FaultExplainer

    init(_ faults: [FaultExplainer.Located], explainer: FaultExplainer) {
        self.explainer = explainer
        for located in faults {
            let path = located.place.path ?? ""
            switch SchemaFaultCode(rawValue: located.fault.code) {
            case .missingAttribute:
                let name = located.text.attributeInBody?.attributeName ?? ""
                badFields.insert(explainer.elementPath(located) + "/@" + name)
                badKinds.insert(located.place.elementName + "/@" + name)
            case .contentNotSimple, .elementsInSimple:
                badContents.insert(path)
            case .elementContent:
                if path.split(separator: "/").count == 2 { breaksRoot = true }
            case .some(let code) where code.concernsValue:
                badFields.insert(path)
                badKinds.insert(located.place.elementName + "/@" + (located.place.attributeName ?? ""))
            default: break
            }
        }
    }

    /// Whether a fault only follows from another one in the report.
    func explain(_ located: FaultExplainer.Located) -> Bool {
        if explainer.rank(located) != nil { return badContents.contains(located.place.path ?? "") }
        guard located.fault.code == SchemaFaultCode.identity.rawValue else { return false }
        if located.text.says("No precomputed value") { return true }
        guard let rule = explainer.rule(of: located) else { return false }
        let fields = rule.fields.map { explainer.elementPath(located) + "/@" + $0 }
        if fields.contains(where: badFields.contains) { return true }
        guard rule.kind == .keyref else { return false }
        // What a reference points to may be the entry whose own key is wrong.
        let target = rule.refersTo.flatMap { explainer.vocabulary.constraint($0) }
        let kinds = (target?.elements ?? []).flatMap { element in
            (target?.fields ?? []).map { element + "/@" + $0 }
        }
        return breaksRoot || kinds.contains(where: badKinds.contains)
    }
}
