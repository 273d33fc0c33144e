internal import CLibXML2

/// What the texts of a schema may consist of: words of any characters but some, with blanks between them.
///
/// Schemas say so by a pattern, `[^…]+([ …]+[^…]+)*`. libxml2 compares each character with every range of its classes; here
/// it is looked up. The answer is whether a text certainly fits, as a whole and as a list of values.
final class TextRule: @unchecked Sendable {
    /// For each 64 characters of the basic plane, a bit for each that must not stand inside a text: those that make no words,
    /// but for U+0020. It never changes.
    private let excluded: UnsafeMutablePointer<UInt64>
    /// Whether a character of the other planes is among them.
    private let excludesHigher: Bool

    /// Takes a pattern; nil where it is of another form.
    init?(_ pattern: String) {
        var rest = Substring(pattern).unicodeScalars
        guard let words = Self.characters(of: &rest, opening: "[^", closing: "]+("),
            let blanks = Self.characters(of: &rest, opening: "[", closing: "]+"),
            let others = Self.characters(of: &rest, opening: "[^", closing: "]+)*"), rest.isEmpty,
            others.elementsEqual(words, by: ==),
            blanks.contains(where: { $0.first == 0x20 && $0.last == 0x20 }),
            blanks.allSatisfy({ blank in words.contains { $0.first <= blank.first && blank.last <= $0.last } })
        else { return nil }
        excluded = .allocate(capacity: 1 << 10)
        excluded.initialize(repeating: 0, count: 1 << 10)
        for range in words {
            for character in range.first...max(range.first, min(range.last, 0xFFFF))
            where character != 0x20 && character <= 0xFFFF {
                excluded[Int(character >> 6)] |= 1 << UInt64(character & 63)
            }
        }
        excludesHigher = words.contains { $0.last > 0xFFFF }
    }

    deinit {
        excluded.deallocate()
    }

    /// Takes a class of characters off the beginning: single ones and ranges, nothing that needs an escape.
    private static func characters(
        of text: inout Substring.UnicodeScalarView, opening: String, closing: String
    ) -> [(first: UInt32, last: UInt32)]? {
        guard text.starts(with: opening.unicodeScalars) else { return nil }
        text.removeFirst(opening.unicodeScalars.count)
        var ranges: [(first: UInt32, last: UInt32)] = []
        while let first = text.popFirst(), first != "]" {
            guard !"[\\^-".unicodeScalars.contains(first) else { return nil }
            guard text.first == "-" else {
                ranges.append((first.value, first.value))
                continue
            }
            text.removeFirst()
            guard let last = text.popFirst(), !"[]\\^-".unicodeScalars.contains(last), first <= last else { return nil }
            ranges.append((first.value, last.value))
        }
        // The bracket is gone.
        let behind = closing.unicodeScalars.dropFirst()
        guard !ranges.isEmpty, text.starts(with: behind) else { return nil }
        text.removeFirst(behind.count)
        return ranges
    }

    /// Whether every value of an element certainly fits, whatever its type: its attributes, and its text if it has no
    /// elements inside.
    func fits(_ element: xmlNodePtr) -> Bool {
        var attribute = element.pointee.properties
        while let node = attribute {
            guard let text = node.pointee.children, text.pointee.next == nil, let content = text.pointee.content,
                fits(content)
            else { return false }
            attribute = node.pointee.next
        }
        var child = element.pointee.children
        while let node = child {
            if node.pointee.type == XML_ELEMENT_NODE { return true }
            child = node.pointee.next
        }
        child = element.pointee.children
        while let node = child {
            // Where there are several, each of them fits, and then so does the whole.
            if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
                guard let content = node.pointee.content, fits(content) else { return false }
            }
            child = node.pointee.next
        }
        return true
    }

    /// Whether a text fits: there is something, blanks stand only inside, and of these only U+0020, so that the parts
    /// between them fit too.
    func fits(_ text: UnsafePointer<xmlChar>) -> Bool {
        guard text.pointee != 0x20 else { return false }
        let excluded = excluded
        var place = text
        while true {
            let first = Int(place.pointee)
            let block: Int
            let last: UInt8
            if first < 0x80 {
                if first == 0 { return place != text && place[-1] != 0x20 }
                block = first >> 6
                last = place.pointee
                place += 1
            } else if first >= 0xE0, first < 0xF0 {
                block = (first & 0x0F) << 6 | Int(place[1]) & 0x3F
                last = place[2]
                place += 3
            } else if first < 0xE0 {
                block = first & 0x1F
                last = place[1]
                place += 2
            } else {
                guard !excludesHigher else { return false }
                place += 4
                continue
            }
            // The last six bits of a character stand in its last byte.
            guard excluded[block] >> UInt64(last & 0x3F) & 1 == 0 else { return false }
        }
    }
}
