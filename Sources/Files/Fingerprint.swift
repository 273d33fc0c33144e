/// The SHA-256 of a file's bytes, kept as four words because there is one for every file of a region.
package struct Fingerprint: Sendable, Hashable {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The fingerprint of some bytes.
    package init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes(Self.init(of:))
    }

    /// The fingerprint of bytes in somebody else's memory.
    package init(of bytes: UnsafeRawBufferPointer) {
        var running = RunningFingerprint()
        running.add(bytes)
        self = running.fingerprint
    }

    /// The fingerprint that the 32 bytes of a digest are.
    init(digest: UnsafeRawBufferPointer) {
        words = (
            digest.loadUnaligned(fromByteOffset: 0, as: UInt64.self).bigEndian,
            digest.loadUnaligned(fromByteOffset: 8, as: UInt64.self).bigEndian,
            digest.loadUnaligned(fromByteOffset: 16, as: UInt64.self).bigEndian,
            digest.loadUnaligned(fromByteOffset: 24, as: UInt64.self).bigEndian
        )
    }

    /// The 64 hexadecimal digits, in small letters.
    package var text: String {
        String(unsafeUninitializedCapacity: 64) { buffer in
            var place = 0
            for word in [words.0, words.1, words.2, words.3] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    let digit = UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15
                    buffer[place] = digit < 10 ? 48 + digit : 87 + digit
                    place += 1
                }
            }
            return place
        }
    }

    package static func == (left: Fingerprint, right: Fingerprint) -> Bool { left.words == right.words }

    package func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}
