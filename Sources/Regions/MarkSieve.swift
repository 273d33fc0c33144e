import Scorecards

/// Which keys of questions may have come more than once, in a few megabytes for millions of marks.
///
/// Each key sets two bits; a key both of whose bits stood already may be a repetition. The first look therefore never
/// misses one, and takes some hundredths of the others for one: the second look, which keeps the marks that pass, counts
/// exactly.
struct MarkSieve {
    private var seen: [UInt64]
    private var repeated: [UInt64]
    private let mask: UInt64

    /// Makes a sieve of 2 to the power of `bits` places.
    init(bits: Int) {
        seen = [UInt64](repeating: 0, count: 1 << (bits - 6))
        repeated = seen
        mask = 1 << UInt64(bits) - 1
    }

    /// Notes a key of a question.
    mutating func add(_ question: Int, _ key: String) {
        let (first, second) = places(question, key)
        let isKnown = Self.insert(first, &seen)
        let isKnownToo = Self.insert(second, &seen)
        if isKnown && isKnownToo {
            _ = Self.insert(first, &repeated)
            _ = Self.insert(second, &repeated)
        }
    }

    /// Lets go of what only the first look needs; nothing is added any more.
    mutating func seal() {
        seen = []
    }

    /// Whether a key may have been added more than once.
    func mayRepeat(_ question: Int, _ key: String) -> Bool {
        let (first, second) = places(question, key)
        return Self.holds(first, repeated) && Self.holds(second, repeated)
    }

    /// FNV-1a over the bytes, mixed once more (MurmurHash3's finalizer) and cut in two: the same on every run.
    private func places(_ question: Int, _ key: String) -> (UInt64, UInt64) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(question)
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 33) &* 0xFF51_AFD7_ED55_8CCD
        hash = (hash ^ hash >> 33) &* 0xC4CE_B9FE_1A85_EC53
        hash ^= hash >> 33
        return (hash & mask, hash >> 32 & mask)
    }

    private static func insert(_ place: UInt64, _ bits: inout [UInt64]) -> Bool {
        let bit: UInt64 = 1 << (place & 63)
        let word = Int(place >> 6)
        let stood = bits[word] & bit != 0
        bits[word] |= bit
        return stood
    }

    private static func holds(_ place: UInt64, _ bits: [UInt64]) -> Bool {
        bits[Int(place >> 6)] & 1 << (place & 63) != 0
    }
}
