/// The encoding of a document, from its first bytes and its declaration.
///
/// Read are UTF-8, UTF-16 and the Chinese national encodings. Others are refused: in some of them (ISO-2022, UTF-7,
/// EBCDIC) the bytes of `<` mean something else, so that no limit could be judged from the bytes.
struct EncodingScan {
    /// The whole document.
    let bytes: UnsafeBufferPointer<UInt8>
    /// Its name.
    let place: SourcePlace

    /// Encodings in which every ASCII byte that matters to XML is itself and never part of another character.
    private static let singleByte: Set<String> = ["US-ASCII", "ASCII", "ISO-8859-1", "LATIN1"]
    private static let chinese: Set<String> = [
        "GB18030", "GBK", "GB2312", "EUC-CN", "CP936", "MS936", "WINDOWS-936",
    ]
    private static let utf8: Set<String> = ["UTF-8", "UTF8"]

    /// Decides the layout, and throws where the encoding isn't read or the declaration lies.
    func layout() throws(XMLError) -> ByteScan.Layout {
        // The usual case first: `<?xml` or `<r` in ASCII without a mark.
        let first = bytes.count > 3 ? (bytes[0], bytes[1], bytes[2], bytes[3]) : (0x3C, 0x20, 0x20, 0x20)
        switch first {
        case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF), (0x3C, 0, 0, 0), (0, 0, 0, 0x3C):
            throw unread("UTF-32")
        case (0xFF, 0xFE, _, _), (0x3C, 0, _, _):
            try checkUTF16(low: 0)
            return .utf16LittleEndian
        case (0xFE, 0xFF, _, _), (0, 0x3C, _, _):
            try checkUTF16(low: 1)
            return .utf16BigEndian
        case (0xEF, 0xBB, 0xBF, _):
            if let declared = declared(in: bytes.dropFirst(3)), !Self.utf8.contains(declared) { throw lie(declared) }
            return .bytes
        case (0x4C, 0x6F, 0xA7, 0x94):
            throw unread("EBCDIC")
        default:
            try checkBytes()
            return .bytes
        }
    }

    private func checkBytes() throws(XMLError) {
        guard let declared = declared(in: bytes[...]) else { return }
        if Self.utf8.contains(declared) || Self.singleByte.contains(declared) { return }
        if Self.chinese.contains(declared) {
            if looksLikeUTF8() { throw lie(declared) }
            return
        }
        if declared.hasPrefix("UTF-16") || declared.hasPrefix("UCS-") || declared.hasPrefix("ISO-10646") {
            throw lie(declared)
        }
        throw unread(declared)
    }

    private func checkUTF16(low: Int) throws(XMLError) {
        // The declaration is ASCII, so the low bytes of its units are the declaration.
        var ascii: [UInt8] = []
        for offset in stride(from: low, to: min(bytes.count, 400), by: 2) where bytes[offset] < 0x80 {
            ascii.append(bytes[offset])
        }
        let declared = ascii.withUnsafeBufferPointer { self.declared(in: $0[...]) }
        if let declared, !declared.hasPrefix("UTF-16") { throw lie(declared) }
    }

    /// The encoding named in the XML declaration, in capitals.
    private func declared(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
        // Scanned as bytes: this runs for every document.
        let head = UnsafeBufferPointer(rebasing: bytes.prefix(300))
        guard let xml = head.firstRange(of: "<?xml"), xml.lowerBound <= 1,
            let end = head[xml.upperBound...].firstIndex(of: UInt8(ascii: ">")),
            let word = head[xml.upperBound..<end].firstRange(of: "encoding")
        else { return nil }
        let isQuote: (UInt8) -> Bool = { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        guard let open = head[word.upperBound..<end].firstIndex(where: isQuote),
            let close = head[(open + 1)..<end].firstIndex(where: isQuote)
        else { return nil }
        return String(decoding: head[(open + 1)..<close], as: UTF8.self).uppercased()
    }

    /// Whether bytes that claim to be Chinese national text are UTF-8 with Chinese in it.
    ///
    /// Such text is read as other, senseless characters without any error. Three-byte characters that fit together
    /// throughout a document don't come about by chance.
    private func looksLikeUTF8() -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        return bytes.contains { (0xE3...0xE9).contains($0) }
    }

    private func lie(_ declared: String) -> XMLError {
        let text = "the declaration says \(declared), but the bytes are in another encoding"
        return XMLError(.encoding, text, place: place, detail: declared)
    }

    private func unread(_ name: String) -> XMLError {
        XMLError(.encoding, "the encoding \(name) isn't read; use UTF-8", place: place, detail: name)
    }
}

extension RandomAccessCollection where Element == UInt8, Index == Int {
    /// Where an ASCII word stands first.
    fileprivate func firstRange(of word: StaticString) -> Range<Int>? {
        let length = word.utf8CodeUnitCount
        let pattern = UnsafeBufferPointer(start: word.utf8Start, count: length)
        guard count >= length else { return nil }
        for start in startIndex...(endIndex - length) where self[start] == pattern[0] {
            if self[start..<(start + length)].elementsEqual(pattern) { return start..<(start + length) }
        }
        return nil
    }
}
