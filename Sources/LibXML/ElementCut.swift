internal import Glibc

/// Leaves elements out of a document's bytes before anything is parsed, for readers who have no use for them: two thirds of
/// a schema are labels, half of a checklist are examples.
package struct ElementCut {
    /// What is left out.
    package enum Part: Sendable {
        /// The elements with their tags.
        case elements
        /// What stands between their tags.
        case contents
    }

    private let bytes: UnsafeRawBufferPointer
    private let names: [StaticString]
    private let isUnwanted: (_ tag: Range<Int>, _ document: UnsafeRawBufferPointer) -> Bool

    /// A document without the elements of some names, or without their contents; every other line stays where it was.
    /// - Parameters:
    ///   - part: what is left out.
    ///   - names: the names as they stand in the tags, with their prefix.
    ///   - bytes: the document, in UTF-8 or another encoding in which ASCII means itself.
    ///   - isUnwanted: whether the element with a start tag is left out; the others stay.
    /// - Returns: what remains; nil where bytes alone don't tell: a document type, one such element inside of another, a tag
    ///   without its end.
    package static func without(
        _ part: Part, named names: [StaticString], in bytes: [UInt8],
        where isUnwanted: (_ tag: Range<Int>, _ document: UnsafeRawBufferPointer) -> Bool = { _, _ in true }
    ) -> [UInt8]? {
        bytes.withUnsafeBytes { without(part, named: names, in: $0, where: isUnwanted) }
    }

    /// The same of bytes in somebody else's memory.
    package static func without(
        _ part: Part, named names: [StaticString], in bytes: UnsafeRawBufferPointer,
        where isUnwanted: (_ tag: Range<Int>, _ document: UnsafeRawBufferPointer) -> Bool = { _, _ in true }
    ) -> [UInt8]? {
        withoutActuallyEscaping(isUnwanted) { isUnwanted in
            ElementCut(bytes: bytes, names: names, isUnwanted: isUnwanted).rest(part)
        }
    }

    private func rest(_ part: Part) -> [UInt8]? {
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count)
        /// Up to where everything is dealt with.
        var done = 0
        var opening: Int?
        var place = 0
        /// The last start tag that was passed over.
        var passed: Int?
        while let tag = bytes.next("<", from: place) {
            switch tag + 1 < bytes.count ? bytes[tag + 1] : 0 {
            case UInt8(ascii: "!"):
                if starts("!--", at: tag + 1) {
                    guard let end = find("-->", from: tag + 4) else { return nil }
                    place = end
                } else if starts("![CDATA[", at: tag + 1) {
                    guard let end = find("]]>", from: tag + 9) else { return nil }
                    place = end
                } else {
                    return nil
                }
            case UInt8(ascii: "?"):
                guard let end = find("?>", from: tag + 2) else { return nil }
                place = end
            case UInt8(ascii: "/"):
                place = tag + 2
                guard isName(at: place) else { continue }
                guard let end = find(">", from: place) else { return nil }
                place = end
                guard let start = opening else { continue }
                rest.append(contentsOf: bytes[done..<start])
                if part == .contents {
                    // The line ends go into the end tag, so that nothing is left between the tags.
                    rest.append(contentsOf: bytes[tag..<(end - 1)])
                    bytes.appendLineEnds(of: start..<tag, to: &rest)
                    done = end - 1
                } else {
                    bytes.appendLineEnds(of: start..<end, to: &rest)
                    done = end
                }
                opening = nil
            default:
                place = tag + 1
                guard isName(at: place) else {
                    passed = tag
                    continue
                }
                // No `<` stands in a tag, so the last tag ends before this one, or it is none.
                if let passed { guard let end = tagEnd(from: passed), end <= tag else { return nil } }
                guard let end = tagEnd(from: tag) else { return nil }
                place = end
                guard bytes[end - 2] != UInt8(ascii: "/") else { continue }
                guard opening == nil else { return nil }
                guard isUnwanted(tag..<end, bytes) else { continue }
                opening = part == .elements ? tag : end
            }
        }
        guard opening == nil else { return nil }
        if let passed, tagEnd(from: passed) == nil { return nil }
        rest.append(contentsOf: bytes[done...])
        return rest
    }

    private func isName(at place: Int) -> Bool {
        guard let base = bytes.baseAddress else { return false }
        for name in names {
            let end = place + name.utf8CodeUnitCount
            guard end < bytes.count, memcmp(base + place, name.utf8Start, name.utf8CodeUnitCount) == 0 else { continue }
            switch bytes[end] {
            case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/"): return true
            default: continue
            }
        }
        return false
    }

    /// The place behind the end of a tag; a `>` in an attribute's value doesn't end it.
    private func tagEnd(from start: Int) -> Int? {
        var place = start
        while let end = bytes.next(">", from: place) {
            // An attribute's value ends where its own quotation mark stands again, which may be behind the `>`.
            guard let quote = firstQuote(from: place, to: end) else { return end + 1 }
            guard let close = bytes.next(Unicode.Scalar(bytes[quote]), from: quote + 1) else { return nil }
            place = close + 1
        }
        return nil
    }

    /// The first quotation mark of a stretch.
    private func firstQuote(from start: Int, to end: Int) -> Int? {
        guard let base = bytes.baseAddress, start < end else { return nil }
        let double = memchr(base + start, Int32(UInt8(ascii: "\"")), end - start).map { UnsafeRawPointer($0) - base }
        // A single one counts only before a double one: it may stand in the value of that.
        let single = memchr(base + start, Int32(UInt8(ascii: "'")), (double ?? end) - start)
        return single.map { UnsafeRawPointer($0) - base } ?? double
    }

    /// The place behind the next occurrence of a sign.
    private func find(_ sign: StaticString, from place: Int) -> Int? {
        bytes.firstPlace(of: sign, from: place).map { $0 + sign.utf8CodeUnitCount }
    }

    private func starts(_ sign: StaticString, at place: Int) -> Bool {
        guard let base = bytes.baseAddress, place + sign.utf8CodeUnitCount <= bytes.count else { return false }
        return memcmp(base + place, sign.utf8Start, sign.utf8CodeUnitCount) == 0
    }
}
