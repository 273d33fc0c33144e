internal import Glibc

/// Leaves out of a document's bytes, before anything is parsed, the texts that only say again what is wanted in another
/// language: neighbours of one name whose tags differ in nothing but `xml:lang`.
///
/// Nothing is left out that stands alone, has elements inside, or has more attributes behind the language.
package struct TranslationCut {
    private static let attribute: StaticString = " xml:lang"

    /// A text in some language: `<title xml:lang="en">…</title>`.
    private struct Text {
        let all: Range<Int>
        /// The start tag up to the language.
        let beginning: Range<Int>
        let language: Range<Int>
    }

    private let bytes: UnsafeRawBufferPointer

    /// What is left of a document; every other line stays where it was.
    /// - Parameters:
    ///   - language: the language that is wanted, as `xml:lang` has it.
    ///   - bytes: the document, in UTF-8 or another encoding in which ASCII means itself.
    /// - Returns: the rest, or all of it where bytes alone don't tell.
    package static func keeping(_ language: String, in bytes: [UInt8]) -> [UInt8] {
        bytes.withUnsafeBytes { TranslationCut(bytes: $0).rest(Array(language.utf8)) } ?? bytes
    }

    private func rest(_ wanted: [UInt8]) -> [UInt8]? {
        // What looks like a tag there is none.
        guard bytes.firstPlace(of: "<![CDATA[") == nil else { return nil }
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count)
        /// Up to where everything is dealt with.
        var done = 0
        var place = 0
        var before: Text?
        while let equals = bytes.next("=", from: place) {
            place = equals + 1
            guard isAttribute(before: equals), let text = text(languageAt: equals + 2) else { continue }
            defer { place = text.all.upperBound }
            guard let first = before, areNeighbours(first, text) else {
                before = text
                continue
            }
            before = nil
            let unwanted: Text
            switch (isLanguage(first, wanted), isLanguage(text, wanted)) {
            case (true, false): unwanted = text
            case (false, true): unwanted = first
            default: continue
            }
            rest.append(contentsOf: bytes[done..<unwanted.all.lowerBound])
            bytes.appendLineEnds(of: unwanted.all, to: &rest)
            done = unwanted.all.upperBound
        }
        rest.append(contentsOf: bytes[done...])
        return rest
    }

    private func isAttribute(before place: Int) -> Bool {
        let count = Self.attribute.utf8CodeUnitCount
        guard let base = bytes.baseAddress, place >= count else { return false }
        return memcmp(base + place - count, Self.attribute.utf8Start, count) == 0
    }

    /// The text whose language begins at a place.
    private func text(languageAt place: Int) -> Text? {
        guard place < bytes.count, let quote = bytes.next("\"", from: place), quote + 1 < bytes.count,
            bytes[place - 1] == UInt8(ascii: "\""),
            bytes[quote + 1] == UInt8(ascii: ">"), let close = bytes.next("<", from: quote + 1)
        else { return nil }
        // A comment may end inside of what looks like a text.
        if let end = bytes.next(">", from: quote + 2), end < close { return nil }
        var tag = place
        while tag > 0, bytes[tag] != UInt8(ascii: "<") { tag -= 1 }
        var nameEnd = tag
        while !Self.isBlank(bytes[nameEnd]), nameEnd < place { nameEnd += 1 }
        let name = (tag + 1)..<max(nameEnd, tag + 1)
        let closeName = (close + 2)..<(close + 2 + name.count)
        guard closeName.upperBound < bytes.count, bytes[close + 1] == UInt8(ascii: "/"), areSame(name, closeName),
            bytes[closeName.upperBound] == UInt8(ascii: ">")
        else { return nil }
        return Text(all: tag..<(closeName.upperBound + 1), beginning: tag..<place, language: place..<quote)
    }

    private func areNeighbours(_ first: Text, _ second: Text) -> Bool {
        areSame(first.beginning, second.beginning)
            && bytes[first.all.upperBound..<second.all.lowerBound].allSatisfy(Self.isBlank)
    }

    private func isLanguage(_ text: Text, _ language: [UInt8]) -> Bool { bytes[text.language].elementsEqual(language) }

    private func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard let base = bytes.baseAddress, left.count == right.count else { return false }
        return memcmp(base + left.lowerBound, base + right.lowerBound, left.count) == 0
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
