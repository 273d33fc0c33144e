/// The entries of a roster as small documents, one behind the other in one piece of memory.
package struct RosterEntries: Sendable {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []

    /// Gets ready for entries of so many bytes together.
    package init(reserving capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Adds the next entry.
    package mutating func append(_ entry: [UInt8]) {
        bytes += entry
        ends.append(bytes.count)
    }

    /// The entry at a position.
    package subscript(position: Int) -> [UInt8] {
        Array(bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]])
    }
}
