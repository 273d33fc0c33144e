internal import CNettle

/// The SHA-256 of bytes that come in parts.
package struct RunningFingerprint {
    private var context = sha256_ctx()

    /// Starts with no bytes.
    package init() {
        nettle_sha256_init(&context)
    }

    /// Adds the next bytes.
    package mutating func add(_ bytes: [UInt8]) {
        add(bytes.span)
    }

    /// Adds the next bytes, which somebody lends.
    mutating func add(_ bytes: Span<UInt8>) {
        bytes.withUnsafeBytes { add($0) }
    }

    /// Adds the next bytes, which lie in somebody else's memory.
    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        nettle_sha256_update(&context, bytes.count, bytes.assumingMemoryBound(to: UInt8.self).baseAddress)
    }

    /// The fingerprint of all bytes so far.
    package var fingerprint: Fingerprint {
        // Asking for the digest starts the context anew, so a copy is asked.
        var context = context
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Int(SHA256_DIGEST_SIZE)) { digest in
            nettle_sha256_digest(&context, digest.count, digest.baseAddress)
            return Fingerprint(digest: UnsafeRawBufferPointer(digest))
        }
    }
}
