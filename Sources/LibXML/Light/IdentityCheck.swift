internal import CLibXML2
internal import Glibc

/// Checks elements against the identity rules of their schema, for documents that are valid in every other respect.
///
/// It answers whether all rules certainly hold. Where it has a doubt, such as the same number written in two ways, libxml2 has
/// the word, and it alone says what is wrong. One check serves one worker.
final class IdentityCheck {
    private let rules: IdentityRules
    /// The values that the rules of one element look at, by rule; kept for the next element.
    private var values: [[Spelling]] = []

    init(_ rules: IdentityRules) {
        self.rules = rules
    }

    /// Whether every rule of an element certainly holds.
    func holds(at element: xmlNodePtr) -> Bool {
        guard let name = element.pointee.name else { return true }
        return rules.allHold(name) { holds($0, at: element) }
    }

    private func holds(_ rules: [IdentityRule], at element: xmlNodePtr) -> Bool {
        while values.count < rules.count { values.append([]) }
        for (index, rule) in rules.enumerated() {
            values[index].removeAll(keepingCapacity: true)
            for path in rule.paths {
                guard collect(rule, path[...], below: element, into: &values[index]) else { return false }
            }
            if case .reference = rule.kind { continue }
            guard areDifferent(&values[index]) else { return false }
        }
        for (index, rule) in rules.enumerated() {
            guard case .reference(let target) = rule.kind else { continue }
            let known = values[target]
            guard values[index].allSatisfy({ contains(known, $0) }) else { return false }
        }
        return true
    }

    /// Adds the values at the end of a path; false where one is missing or doubtful.
    private func collect(
        _ rule: IdentityRule, _ path: ArraySlice<NodeName>, below element: xmlNodePtr, into found: inout [Spelling]
    ) -> Bool {
        guard let name = path.first else { return true }
        var child = element.pointee.children
        while let node = child {
            child = node.pointee.next
            guard node.pointee.type == XML_ELEMENT_NODE, name.matches(node.pointee.name, node.pointee.ns) else {
                continue
            }
            if path.count > 1 {
                guard collect(rule, path.dropFirst(), below: node, into: &found) else { return false }
                continue
            }
            guard let attribute = attribute(rule.attribute, of: node) else {
                if case .key = rule.kind { return false }
                continue
            }
            guard let value = Spelling(attribute), value.isUnmistakable else { return false }
            found.append(value)
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

    /// Few values are compared each with each, many are put in order.
    private static let few = 16

    private func areDifferent(_ values: inout [Spelling]) -> Bool {
        if values.count <= Self.few {
            return values.indices.allSatisfy { index in !values[..<index].contains(values[index]) }
        }
        values.sort()
        return zip(values, values.dropFirst()).allSatisfy { $0 != $1 }
    }

    /// Whether a value is among others, which are in order if they are many.
    private func contains(_ values: [Spelling], _ value: Spelling) -> Bool {
        if values.count <= Self.few { return values.contains(value) }
        var range = 0..<values.count
        while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
            if values[middle] == value { return true }
            range = values[middle] < value ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }
}

// One worker's memory.
@available(*, unavailable)
extension IdentityCheck: Sendable {}
