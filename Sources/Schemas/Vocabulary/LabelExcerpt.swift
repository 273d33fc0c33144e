import LibXML
import Wording

/// Leaves out of a schema file what a run over valid documents never shows: help, and the other language where it only
/// repeats this one. That is half of the file, and a run over one school is mostly the reading of such files.
enum LabelExcerpt {
    /// What is left of a schema file; the whole file where bytes alone don't tell.
    static func bytes(of file: [UInt8], _ language: Language) -> [UInt8] {
        ElementCut.without(.elements, named: "xs:documentation", in: file) { tag, document in
            isUnwanted(UnsafeRawBufferPointer(rebasing: document[tag]), document[..<tag.lowerBound], language)
        } ?? file
    }

    /// Whether the text with a start tag is left out, by that tag and the file up to there.
    private static func isUnwanted(
        _ tag: UnsafeRawBufferPointer, _ before: Slice<UnsafeRawBufferPointer>, _ language: Language
    ) -> Bool {
        guard let kind = kind(of: tag) else { return false }
        if kind == "h" || kind == "c" { return true }
        // The English wording stands behind the Chinese one; without that it is needed, too.
        guard language == .chinese, tag.firstPlace(of: "\"en\"") != nil, let other = lastTag(of: before) else {
            return false
        }
        return Self.kind(of: other) == kind
    }

    /// The first letter of what a text is for: label, help, unit or counter.
    private static func kind(of tag: UnsafeRawBufferPointer) -> Unicode.Scalar? {
        let source: StaticString = "zhixiao:"
        guard let place = tag.firstPlace(of: source) else { return nil }
        return Unicode.Scalar(tag[place + source.utf8CodeUnitCount])
    }

    /// The start tag of the text that ends where these bytes do, but for blanks.
    private static func lastTag(of bytes: Slice<UnsafeRawBufferPointer>) -> UnsafeRawBufferPointer? {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || (0x09...0x0D).contains($0) }
        guard let last = bytes.lastIndex(where: { !isBlank($0) }),
            let close = bytes[..<last].lastIndex(of: UInt8(ascii: "<")),
            UnsafeRawBufferPointer(rebasing: bytes[close...last]).firstPlace(of: "</xs:documentation>") != nil,
            let open = bytes[..<close].lastIndex(of: UInt8(ascii: "<"))
        else { return nil }
        return UnsafeRawBufferPointer(rebasing: bytes[open..<close])
    }
}
