extension MarkupWriter {
    /// Appends the bytes of a constant.
    mutating func append(_ constant: StaticString) {
        buffer.append(constant)
    }

    /// Appends text with the characters of markup replaced; runs of plain bytes are copied whole.
    mutating func appendEscaped(_ text: String, inAttribute: Bool) {
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            appendEscaped($0, inAttribute: inAttribute)
        }
        if isDone == nil {
            // A text that came from another world; copied once.
            Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, inAttribute: inAttribute) }
        }
    }

    /// Appends text as ``appendEscaped(_:inAttribute:)`` does, from its bytes.
    mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, inAttribute: Bool) {
        if buffer.appendIfPlain(text) { return }
        var copied = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            // Chinese, Latin letters: most bytes end here, also of a text that has something else in it.
            guard byte < 0x40 || byte == 0xEF else {
                index += 1
                continue
            }
            guard let (replacement, length) = Self.replacement(text, at: index, inAttribute: inAttribute) else {
                index += 1
                continue
            }
            buffer.append(UnsafeBufferPointer(rebasing: text[copied..<index]))
            buffer.append(replacement)
            index += length
            copied = index
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[copied...]))
    }

    /// What stands for the character at `index`, and how many bytes it has; nil if it stands for itself.
    ///
    /// Characters that XML 1.0 forbids (section 2.2) become U+FFFD. White space that a parser would change is written
    /// as a reference.
    @inline(__always)
    private static func replacement(
        _ text: UnsafeBufferPointer<UInt8>, at index: Int, inAttribute: Bool
    ) -> (StaticString, Int)? {
        switch text[index] {
        case UInt8(ascii: "&"): ("&amp;", 1)
        case UInt8(ascii: "<"): ("&lt;", 1)
        case UInt8(ascii: ">"): ("&gt;", 1)
        case UInt8(ascii: "\"") where inAttribute: ("&quot;", 1)
        case 0x09 where inAttribute: ("&#9;", 1)
        case 0x0A where inAttribute: ("&#10;", 1)
        case 0x0D: ("&#13;", 1)
        case 0x09, 0x0A: nil
        case 0x00..<0x20: ("\u{FFFD}", 1)
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
            ("\u{FFFD}", 3)
        default: nil
        }
    }
}
