import LibXML

extension FaultExplainer {
    /// Groups the faults that come from one mistake; the one that says most comes first in each group.
    func merged(_ faults: [Located]) -> [[Located]] {
        var groups: [[Located]] = []
        var groupOfSubject: [String: Int] = [:]
        // What is wrong with a value, or missing, explains why it identifies or refers to nothing.
        var badFields: Set<String> = []
        for located in faults {
            let path = located.place.path ?? ""
            if rank(located) != nil { badFields.insert(path) }
            if located.fault.code == SchemaFaultCode.missingAttribute.rawValue {
                badFields.insert(elementPath(located) + "/@" + (located.text.attributeInBody?.local ?? ""))
            }
        }
        for located in faults {
            let subject: String?
            if rank(located) != nil {
                subject = "value " + (located.place.path ?? "\(located.place.line ?? 0) \(located.text.value ?? "")")
            } else if located.fault.code == SchemaFaultCode.identity.rawValue {
                let rule = located.text.constraint.flatMap { vocabulary.constraint($0) }
                let fields = (rule?.fields ?? []).map { elementPath(located) + "/@" + $0 }
                if fields.contains(where: badFields.contains) { continue }
                // A key and a uniqueness rule over the same attribute complain about the same slip.
                subject = rule?.kind == .keyref ? nil : "key " + fields.joined(separator: " ")
            } else {
                subject = nil
            }
            if let subject, let index = groupOfSubject[subject] {
                insert(located, into: &groups[index])
            } else {
                if let subject { groupOfSubject[subject] = groups.count }
                groups.append([located])
            }
        }
        return groups
    }

    private func insert(_ located: Located, into group: inout [Located]) {
        if let rank = rank(located), let first = group.first.flatMap({ self.rank($0) }), rank < first {
            group.insert(located, at: 0)
        } else {
            group.append(located)
        }
    }

    private func rank(_ located: Located) -> Int? { SchemaFaultCode(rawValue: located.fault.code)?.rank }

    private func elementPath(_ located: Located) -> String {
        let path = located.place.path ?? ""
        guard let name = located.place.attributeName, path.hasSuffix("/@" + name) else { return path }
        return String(path.dropLast(name.count + 2))
    }
}
