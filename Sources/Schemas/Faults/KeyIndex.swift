import LibXML

/// The values of keys in one document, gathered when the first message about a key needs them.
final class KeyIndex {
    private let vocabulary: Vocabulary
    private var entries: [String: [(value: [String], line: Int)]] = [:]

    init(vocabulary: Vocabulary) {
        self.vocabulary = vocabulary
    }

    /// The values that a rule compares, in the order of the document, within the element that has the rule.
    func values(of rule: IdentityConstraint, around node: XMLNode) -> [(value: [String], line: Int)] {
        let scope = self.scope(of: rule, around: node)
        let key = rule.name + " " + scope.path
        if let known = entries[key] { return known }
        var found: [(value: [String], line: Int)] = []
        collect(rule, in: scope, into: &found)
        entries[key] = found
        return found
    }

    /// The values of an element that a rule compares; nil when it lacks one.
    func value(of node: XMLNode, under rule: IdentityConstraint) -> [String]? {
        var value: [String] = []
        for field in rule.fields {
            let part =
                switch field {
                case ".": node.stringValue
                case "xml:lang": node.language
                default: node.attribute(field)
                }
            guard let part else { return nil }
            value.append(part)
        }
        return value
    }

    private func collect(
        _ rule: IdentityConstraint, in node: XMLNode, into found: inout [(value: [String], line: Int)]
    ) {
        for child in node.children {
            if rule.elements.contains(child.name), let value = value(of: child, under: rule) {
                found.append((value, child.line))
            }
            collect(rule, in: child, into: &found)
        }
    }

    /// The nearest element around a node whose declaration carries the rule; the root where none does.
    private func scope(of rule: IdentityConstraint, around node: XMLNode) -> XMLNode {
        let root = node.document.root
        let rootName = root.name
        var current: XMLNode? = node
        while let here = current {
            let declaration = vocabulary.element(here.name, inRoot: rootName)
            if declaration?.constraints.contains(where: { $0.name == rule.name }) == true { return here }
            current = here.parent
        }
        return root
    }
}
