import Checklists
import Files

/// What the first look at a region's documents found: how many schools share a key, and which documents are valid, so that
/// they need not be validated a second time.
package struct RegionIndex: Sendable {
    /// What one school adds.
    struct Entry: Sendable {
        let keys: [String: Set<String>]
        let valid: [Fingerprint]
    }

    /// The counts that criteria see.
    private(set) var counts = CrossSchoolIndex()
    private var valid: Set<Fingerprint> = []

    /// Adds what one school has.
    mutating func add(_ entry: Entry) {
        counts.add(entry.keys)
        valid.formUnion(entry.valid)
    }

    /// Whether a document with these bytes was found valid.
    func knowsValid(_ fingerprint: Fingerprint) -> Bool { valid.contains(fingerprint) }
}
