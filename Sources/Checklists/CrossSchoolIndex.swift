/// How many schools of the region have each key, by index name: the one thing that a school's score takes from others.
package struct CrossSchoolIndex: Sendable, Hashable {
    private var counts: [String: [String: Int32]] = [:]

    /// An empty index.
    package init() {}

    /// Adds the keys of one school.
    package mutating func add(_ keys: [String: Set<String>]) {
        for (name, values) in keys {
            for value in values { counts[name, default: [:]][value, default: 0] += 1 }
        }
    }

    /// Joins the index of other schools.
    package mutating func merge(_ other: CrossSchoolIndex) {
        for (name, values) in other.counts {
            counts[name, default: [:]].merge(values) { $0 + $1 }
        }
    }

    /// The number of schools that have a key; at least the asking school itself.
    package func schools(_ name: String, key: String) -> Int { Int(counts[name]?[key] ?? 1) }
}
