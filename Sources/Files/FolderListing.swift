import Glibc

/// The entries below a folder, kept close together: a path costs its bytes and eight more, and becomes a text when it is
/// asked for. A region has half a million of them.
package struct FolderListing: Sendable, RandomAccessCollection {
    private struct Place {
        let start: UInt32
        let length: UInt16
        let kind: FolderWalk.Kind
    }

    private var bytes: [UInt8] = []
    private var places: [Place] = []

    /// A listing of nothing.
    package init() {}

    package var startIndex: Int { 0 }
    package var endIndex: Int { places.count }

    package subscript(position: Int) -> FolderWalk.Entry {
        let place = places[position]
        let start = Int(place.start)
        return FolderWalk.Entry(
            path: String(decoding: bytes[start..<(start + Int(place.length))], as: UTF8.self), kind: place.kind)
    }

    /// Adds an entry. Paths that together have more than 4 GB end the program: their number is beyond any region.
    mutating func append(_ prefix: String, _ name: String, _ kind: FolderWalk.Kind) {
        let start = bytes.count
        bytes.append(contentsOf: prefix.utf8)
        bytes.append(contentsOf: name.utf8)
        places.append(Place(start: UInt32(start), length: UInt16(bytes.count - start), kind: kind))
    }

    /// Sorts the entries by the bytes of their paths.
    ///
    /// Not as texts: `<` takes two spellings of one character (é, e + ´) for equal, and they are different files.
    mutating func sort() {
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            places.sort { left, right in
                let common = Int(Swift.min(left.length, right.length))
                let order = memcmp(base + Int(left.start), base + Int(right.start), common)
                return order == 0 ? left.length < right.length : order < 0
            }
        }
    }

    /// Leaves out the entries that are not wanted; their bytes stay.
    package mutating func removeAll(where isUnwanted: (FolderWalk.Entry) -> Bool) {
        var kept: [Place] = []
        kept.reserveCapacity(places.count)
        for position in indices where !isUnwanted(self[position]) { kept.append(places[position]) }
        places = kept
    }
}
