package import Scorecards

/// Writes JSON text, compact and in the order of the calls.
///
/// Values are escaped here and nowhere else, keys are constants of the program, and commas follow from the nesting, so
/// that no caller can write a broken line by a strange name. Foundation's `JSONEncoder` takes several times as long for a
/// scorecard as scoring the school does, and promises no order of keys without sorting them.
package struct JSONWriter: Sendable {
    /// The text so far.
    package private(set) var bytes: [UInt8] = []
    private var followsValue = false

    /// Starts with nothing, with room for a number of bytes.
    package init(reserving capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Opens an object: the whole text, or an element of an array.
    package mutating func beginObject() {
        separate()
        open(UInt8(ascii: "{"))
    }

    /// Opens an object under a key.
    package mutating func beginObject(_ key: StaticString) {
        write(key: key)
        open(UInt8(ascii: "{"))
    }

    /// Closes the innermost object.
    package mutating func endObject() {
        close(UInt8(ascii: "}"))
    }

    /// Opens an array under a key.
    package mutating func beginArray(_ key: StaticString) {
        write(key: key)
        open(UInt8(ascii: "["))
    }

    /// Closes the innermost array.
    package mutating func endArray() {
        close(UInt8(ascii: "]"))
    }

    /// Writes a text under a key, or null.
    package mutating func write(_ key: StaticString, _ value: String?) {
        write(key: key)
        if let value { write(quoted: value) } else { bytes.append("null" as StaticString) }
        followsValue = true
    }

    /// Writes a whole number under a key, or null.
    package mutating func write(_ key: StaticString, _ value: Int?) {
        write(key: key)
        if let value { bytes.append(integer: value) } else { bytes.append("null" as StaticString) }
        followsValue = true
    }

    /// Writes a truth value under a key, or null.
    package mutating func write(_ key: StaticString, _ value: Bool?) {
        write(key: key)
        bytes.append(value.map { $0 ? "true" : "false" } ?? "null" as StaticString)
        followsValue = true
    }

    /// Writes points under a key, as a text with two decimals so that no reader turns them into binary floating point;
    /// or null.
    package mutating func write(_ key: StaticString, _ value: Points?) {
        write(key: key)
        if let value {
            bytes.append(UInt8(ascii: "\""))
            bytes.append(hundredths: value.hundredths)
            bytes.append(UInt8(ascii: "\""))
        } else {
            bytes.append("null" as StaticString)
        }
        followsValue = true
    }

    /// Writes an exact value under a key, as a text with two decimals, rounded down; or null.
    package mutating func write(_ key: StaticString, floored value: Fraction?) {
        write(key, value.map { Points(hundredths: $0.flooredHundredths) })
    }

    /// Writes a text as an element of an array.
    package mutating func write(element value: String) {
        separate()
        write(quoted: value)
        followsValue = true
    }

    /// Ends a line, after which a new text starts.
    package mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
        followsValue = false
    }

    private mutating func separate() {
        if followsValue { bytes.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        bytes.append(bracket)
        followsValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        bytes.append(bracket)
        followsValue = true
    }

    private mutating func write(key: StaticString) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        bytes.append(key)
        bytes.append("\":" as StaticString)
        followsValue = false
    }

    private mutating func write(quoted value: String) {
        bytes.append(UInt8(ascii: "\""))
        var value = value
        value.withUTF8 { text in
            var copied = 0
            var position = 0
            while position < text.count {
                if text.count - position >= 8, Self.isPlain(text, at: position) {
                    position += 8
                    continue
                }
                let byte = text[position]
                if byte < 0x20 || byte == 0x22 || byte == 0x5C {
                    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<position]))
                    copied = position + 1
                    write(escaped: byte)
                }
                position += 1
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Whether none of eight bytes needs an escape: all at once, because nearly all text needs none.
    ///
    /// `(x - n) & ~x` has the high bit of a byte set somewhere exactly when some byte of `x` is below `n`; a byte equals
    /// another exactly when their exclusive or is below one.
    @inline(__always)
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let word = UnsafeRawBufferPointer(text).loadUnaligned(fromByteOffset: position, as: UInt64.self)
        let quote = word ^ (ones * 0x22)
        let backslash = word ^ (ones * 0x5C)
        let control = (word &- (ones * 0x20)) & ~word
        let found = control | ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
        return found & (ones * 0x80) == 0
    }

    private mutating func write(escaped byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        default:
            bytes.append("u00" as StaticString)
            for digit in [byte >> 4, byte & 15] {
                bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}
