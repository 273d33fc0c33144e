internal import Glibc

/// Leaves out the blanks between the tags of a document that has no texts, such as a schema without annotations: to libxml2
/// each is a node, and half of the nodes.
enum BlankCut {
    /// What is left of a document; lines don't stay where they were.
    static func cut(_ bytes: consuming [UInt8]) -> [UInt8] {
        let count = bytes.withUnsafeMutableBytes { memory -> Int in
            guard let base = memory.baseAddress else { return 0 }
            let bytes = UnsafeRawBufferPointer(memory)
            var read = 0
            var written = 0
            var place = 0
            func keep(upTo end: Int) {
                memmove(base + written, base + read, end - read)
                written += end - read
            }
            while let end = bytes.next(">", from: place) {
                var next = end + 1
                while next < bytes.count, isBlank(bytes[next]) { next += 1 }
                if next > end + 1, next < bytes.count, bytes[next] == UInt8(ascii: "<") {
                    keep(upTo: end + 1)
                    read = next
                }
                place = next
            }
            keep(upTo: bytes.count)
            return written
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
}
