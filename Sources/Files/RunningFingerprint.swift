import Crypto

/// The SHA-256 of bytes that come in parts.
package struct RunningFingerprint {
    private var hash = SHA256()

    /// Starts with no bytes.
    package init() {}

    /// Adds the next bytes.
    package mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    }

    /// The fingerprint of all bytes so far.
    package var fingerprint: Fingerprint { Fingerprint(hash.finalize()) }
}
