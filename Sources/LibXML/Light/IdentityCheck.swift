internal import CLibXML2
internal import Glibc

/// Checks elements against the identity rules of their schema, for documents that are valid in every other respect.
///
/// It answers whether all rules certainly hold. Where it has a doubt, such as the same number written in two ways, libxml2 has
/// the word, and it alone says what is wrong. One check serves one worker.
final class IdentityCheck {
    private let rules: IdentityRules
    /// What the rules of one element look at; kept for the next element.
    private var values = IdentityValues()

    init(_ rules: IdentityRules) {
        self.rules = rules
    }

    /// Whether every rule of an element certainly holds.
    func holds(at element: xmlNodePtr) -> Bool {
        guard let name = element.pointee.name else { return true }
        return rules.allHold(name) { holds($0, at: element) }
    }

    private func holds(_ rules: [IdentityRule], at element: xmlNodePtr) -> Bool {
        values.begin(rules.count)
        for (index, rule) in rules.enumerated() {
            for path in rule.paths {
                guard collect(index, rule, path, below: element) else { return false }
            }
        }
        return values.fulfil(rules)
    }

    /// Adds the values of a rule at the end of a path; false where one is missing or doubtful.
    private func collect(_ index: Int, _ rule: IdentityRule, _ path: IdentityPath, below element: xmlNodePtr) -> Bool {
        guard collect(index, rule, path.names[...], below: element) else { return false }
        guard path.isAnywhere else { return true }
        var child = element.pointee.children
        while let node = child {
            child = node.pointee.next
            guard node.pointee.type == XML_ELEMENT_NODE else { continue }
            guard collect(index, rule, path, below: node) else { return false }
        }
        return true
    }

    private func collect(
        _ index: Int, _ rule: IdentityRule, _ names: ArraySlice<NodeName>, below element: xmlNodePtr
    ) -> Bool {
        guard let name = names.first else { return true }
        var child = element.pointee.children
        while let node = child {
            child = node.pointee.next
            guard node.pointee.type == XML_ELEMENT_NODE, name.matches(node.pointee.name, node.pointee.ns) else {
                continue
            }
            if names.count > 1 {
                guard collect(index, rule, names.dropFirst(), below: node) else { return false }
                continue
            }
            guard let attribute = attribute(rule.attribute, of: node) else {
                if case .key = rule.kind { return false }
                continue
            }
            guard let value = Spelling(attribute), value.isUnmistakable else { return false }
            values.add(value, for: index)
        }
        return true
    }

    private func attribute(_ name: NodeName, of element: xmlNodePtr) -> xmlAttrPtr? {
        var attribute = element.pointee.properties
        while let node = attribute {
            if name.matches(node.pointee.name, node.pointee.ns) { return node }
            attribute = node.pointee.next
        }
        return nil
    }
}

// One worker's memory.
@available(*, unavailable)
extension IdentityCheck: Sendable {}
