/// The values that the identity rules of one element look at, by rule.
struct IdentityValues {
    private var values: [[Spelling]] = []

    /// Forgets what it has, and gets ready for so many rules.
    mutating func begin(_ rules: Int) {
        for index in values.indices { values[index].removeAll(keepingCapacity: true) }
        while values.count < rules { values.append([]) }
    }

    /// Adds a value for a rule.
    mutating func add(_ value: Spelling, for rule: Int) {
        values[rule].append(value)
    }

    /// Whether the values are what the rules ask of them; nothing is added afterwards.
    mutating func fulfil(_ rules: [IdentityRule]) -> Bool {
        for (index, rule) in rules.enumerated() {
            if case .reference = rule.kind { continue }
            guard Self.areDifferent(&values[index]) else { return false }
        }
        for (index, rule) in rules.enumerated() {
            guard case .reference(let target) = rule.kind else { continue }
            let known = values[target]
            guard values[index].allSatisfy({ Self.contains(known, $0) }) else { return false }
        }
        return true
    }

    /// Few values are compared each with each, many are put in order.
    private static let few = 16

    private static func areDifferent(_ values: inout [Spelling]) -> Bool {
        if values.count <= few {
            return values.indices.allSatisfy { index in !values[..<index].contains(values[index]) }
        }
        values.sort()
        return zip(values, values.dropFirst()).allSatisfy { $0 != $1 }
    }

    /// Whether a value is among others, which are in order if they are many.
    private static func contains(_ values: [Spelling], _ value: Spelling) -> Bool {
        if values.count <= few { return values.contains(value) }
        var range = 0..<values.count
        while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
            if values[middle] == value { return true }
            range = values[middle] < value ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }
}
