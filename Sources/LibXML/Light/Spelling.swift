internal import CLibXML2
internal import Glibc

/// The value of an attribute as it is written in the document; it points to where the value is kept.
struct Spelling {
    private let bytes: UnsafeBufferPointer<UInt8>

    /// Takes the bytes of a value.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Takes the value of an attribute of a tree; nil if it is in pieces.
    init?(_ attribute: xmlAttrPtr) {
        guard let text = attribute.pointee.children else {
            bytes = UnsafeBufferPointer(start: nil, count: 0)
            return
        }
        guard text.pointee.next == nil, text.pointee.type == XML_TEXT_NODE, let content = text.pointee.content else {
            return nil
        }
        bytes = UnsafeBufferPointer(start: content, count: strlen(content))
    }

    /// Whether two such spellings that differ are two values, whatever type of those that ``IdentityRuleReader`` admits the
    /// attribute has.
    ///
    /// Mistakable are blanks that a type may drop, `true` and `false`, which are also `1` and `0`, numbers with a plus sign, a
    /// point or leading zeros, and dates with a time zone.
    var isUnmistakable: Bool {
        var start = 0
        for place in 0...bytes.count {
            if place < bytes.count {
                if bytes[place] > 0x20 { continue }
                guard bytes[place] == 0x20 else { return false }
            } else if bytes.isEmpty {
                return true
            }
            guard start < place, Self.isUnmistakable(bytes[start..<place]) else { return false }
            start = place + 1
        }
        return true
    }

    /// The same of a stretch without blanks.
    private static func isUnmistakable(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let first = word[word.startIndex]
        switch first {
        case UInt8(ascii: "+"), UInt8(ascii: "."): return false
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let digits = first == UInt8(ascii: "-") ? word.dropFirst() : word
            if digits.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") }) {
                return digits.allSatisfy(isDigit) && (digits.first != UInt8(ascii: "0") || word.count == 1)
            }
            return word.last != UInt8(ascii: "Z") && !word.contains(UInt8(ascii: ":"))
        default:
            return !word.elementsEqual("true".utf8) && !word.elementsEqual("false".utf8)
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}

extension Spelling: Comparable {
    static func == (left: Spelling, right: Spelling) -> Bool {
        left.bytes.count == right.bytes.count && left.order(to: right) == 0
    }

    /// The shorter first, then by bytes.
    static func < (left: Spelling, right: Spelling) -> Bool {
        left.bytes.count == right.bytes.count ? left.order(to: right) < 0 : left.bytes.count < right.bytes.count
    }

    /// The order of as many bytes as both have.
    private func order(to other: Spelling) -> Int32 {
        guard let own = bytes.baseAddress, let others = other.bytes.baseAddress else { return 0 }
        return memcmp(own, others, bytes.count)
    }
}
