internal import Glibc

/// What can be told from the bytes alone, before libxml2 sees them.
///
/// Some costs and some leniencies of libxml2 come before its first callback, so they are met here: the quadratic cost
/// of many attributes, NULs after the end, silent decompression, and encodings whose bytes can't be judged.
struct ByteScan {
    /// How characters are laid out in bytes.
    enum Layout {
        /// One or more bytes a character, ASCII as itself.
        case bytes
        /// Two bytes a unit, the low one first.
        case utf16LittleEndian
        /// Two bytes a unit, the high one first.
        case utf16BigEndian
    }

    /// The limits that hold.
    let limits: ParsingLimits

    /// Checks size, kind, encoding, NULs and the attributes of each element; throws the first trouble.
    func check(_ bytes: UnsafeBufferPointer<UInt8>, name: String) throws(XMLError) {
        let place = SourcePlace(file: name)
        guard bytes.count <= limits.bytes else {
            let limit = "\(limits.bytes)"
            let text = "the document has \(bytes.count) bytes, more than the \(limit) allowed"
            throw XMLError(.tooLarge, text, place: place, detail: limit)
        }
        try checkKind(bytes, place: place)
        let layout = try EncodingScan(bytes: bytes, place: place).layout()
        let tooLong: Int?
        switch layout {
        case .bytes:
            if let base = bytes.baseAddress, let nul = memchr(base, 0, bytes.count) {
                let offset = UnsafeRawPointer(nul) - UnsafeRawPointer(base)
                let place = SourcePlace(file: name, line: Self.line(at: offset, in: bytes))
                throw XMLError(.nulByte, "there is a NUL byte at offset \(offset)", place: place, detail: "\(offset)")
            }
            tooLong = offsetOfLongTag(in: bytes)
        case .utf16LittleEndian: tooLong = offsetOfLongTag(inUnits: bytes, low: 0)
        case .utf16BigEndian: tooLong = offsetOfLongTag(inUnits: bytes, low: 1)
        }
        if let tooLong {
            let limit = "\(limits.attributesPerElement)"
            let place = SourcePlace(file: name, line: Self.line(at: tooLong, in: bytes))
            throw XMLError(
                .tooManyAttributes, "an element has more than the \(limit) attributes allowed", place: place,
                detail: limit)
        }
    }

    /// The line on which a byte stands; true for UTF-16 of Chinese and Latin text but for units like U+0A41.
    static func line(at offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes[..<offset].reduce(into: 1) { line, byte in if byte == UInt8(ascii: "\n") { line += 1 } }
    }

    /// Refuses what begins like another kind of file, and what is blank.
    private func checkKind(_ bytes: UnsafeBufferPointer<UInt8>, place: SourcePlace) throws(XMLError) {
        let kinds: [(start: [UInt8], name: String)] = [
            ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "ZIP"), ([0xD0, 0xCF, 0x11, 0xE0], "OLE"),
            ([0x25, 0x50, 0x44, 0x46], "PDF"), ([0x42, 0x5A, 0x68], "bzip2"), ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"),
        ]
        if let first = bytes.first, first != UInt8(ascii: "<") {
            if let kind = kinds.first(where: { bytes.starts(with: $0.start) }) {
                throw XMLError(.notXML, "this is a \(kind.name) file, not XML", place: place, detail: kind.name)
            }
        }
        let blanks: [UInt8] = [0x20, 0x0A, 0x0D, 0x09, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF, 0x00]
        if bytes.allSatisfy(blanks.contains) { throw XMLError(.empty, "the document is empty", place: place) }
    }
}

/// The search for a start tag with too many attributes.
///
/// No `<` may stand inside a start tag, so a tag reaches to the next `<` at most, and each attribute takes five bytes
/// at least (` a=""`). Only longer stretches are counted, which makes the search as fast as `memchr`.
extension ByteScan {
    private var shortestTag: Int { limits.attributesPerElement * 5 }

    /// The offset of a `<` that is followed by more attributes than allowed.
    private func offsetOfLongTag(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard bytes.count > shortestTag, let base = bytes.baseAddress else { return nil }
        var start = 0
        while start < bytes.count {
            let next =
                memchr(base + start + 1, Int32(UInt8(ascii: "<")), bytes.count - start - 1)
                .map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
            if next - start > shortestTag {
                var counter = AttributeCounter()
                for byte in bytes[start..<next] { counter.take(byte) }
                if counter.count > limits.attributesPerElement { return start }
            }
            start = next
        }
        return nil
    }

    /// The same for two-byte units; `low` is where the low byte stands.
    private func offsetOfLongTag(inUnits bytes: UnsafeBufferPointer<UInt8>, low: Int) -> Int? {
        var counter = AttributeCounter()
        var start = 0
        for offset in stride(from: 0, to: bytes.count - 1, by: 2) {
            // A unit above U+00FF is never punctuation of XML; NUL stands for it.
            let byte = bytes[offset + 1 - low] == 0 ? bytes[offset + low] : 0
            if byte == UInt8(ascii: "<") {
                counter = AttributeCounter()
                start = offset
            }
            counter.take(byte)
            if counter.count > limits.attributesPerElement { return start }
        }
        return nil
    }
}

/// Counts how often `=`, blanks and a quote follow each other.
private struct AttributeCounter {
    var count = 0
    private var afterEquals = false

    mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "="): afterEquals = true
        case 0x20, 0x09, 0x0A, 0x0D: break
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            if afterEquals { count += 1 }
            afterEquals = false
        default: afterEquals = false
        }
    }
}
