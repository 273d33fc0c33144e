package import LibXML
package import Scorecards

/// Writes JSON text, compact and in the order of the calls.
///
/// Values are escaped here and nowhere else, keys are constants of the program, and commas follow from the nesting, so
/// that no caller can write a broken line by a strange name. Foundation's `JSONEncoder` takes several times as long for a
/// scorecard as scoring the school does, and promises no order of keys without sorting them.
package struct JSONWriter: ~Copyable, PiecewiseWriter, Sendable {
    /// The text so far, or what came after the last piece that was handed on.
    package var bytes: [UInt8] { buffer.bytes }

    private var buffer: ByteBuffer
    private var followsValue = false

    /// Starts with nothing, with room for a number of bytes.
    package init(reserving capacity: Int = 0) {
        buffer = ByteBuffer(capacity: capacity)
    }

    /// Writes over what some memory holds.
    package init(in memory: consuming ByteBuffer) {
        buffer = memory
        buffer.removeAll()
    }

    /// Gives the text away in the memory where it stands.
    package consuming func finishInPlace() -> ByteBuffer { buffer }

    /// How many bytes wait to be handed on.
    package var byteCount: Int { buffer.count }

    /// Gives the bytes so far away and goes on behind them.
    package mutating func take() -> [UInt8] { buffer.take() }

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

    /// Opens an array as an element of an array.
    package mutating func beginArray() {
        separate()
        open(UInt8(ascii: "["))
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
        let isDone = value?.utf8.withContiguousStorageIfAvailable {
            buffer.appendMember(key, ifPlain: $0, afterComma: followsValue)
        }
        if isDone != true {
            write(key: key)
            if let value { write(quoted: value) } else { buffer.append("null" as StaticString) }
        }
        followsValue = true
    }

    /// Writes a whole number under a key, or null.
    package mutating func write(_ key: StaticString, _ value: Int?) {
        write(key: key)
        if let value { buffer.append(integer: value) } else { buffer.append("null" as StaticString) }
        followsValue = true
    }

    /// Writes a truth value under a key, or null.
    package mutating func write(_ key: StaticString, _ value: Bool?) {
        write(key: key)
        buffer.append(value.map { $0 ? "true" : "false" } ?? "null" as StaticString)
        followsValue = true
    }

    /// Writes points under a key, as a text with two decimals so that no reader turns them into binary floating point;
    /// or null.
    package mutating func write(_ key: StaticString, _ value: Points?) {
        if let value {
            buffer.append(followsValue ? ",\"" : "\"", key, "\":\"")
            buffer.append(hundredths: value.hundredths)
            buffer.append(UInt8(ascii: "\""))
        } else {
            write(key: key)
            buffer.append("null" as StaticString)
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

    /// Writes a whole number as an element of an array, or null.
    package mutating func write(element value: Int?) {
        separate()
        if let value { buffer.append(integer: value) } else { buffer.append("null" as StaticString) }
        followsValue = true
    }

    /// Writes a text as an element of an array, or null.
    package mutating func write(elementOrNull value: String?) {
        separate()
        if let value { write(quoted: value) } else { buffer.append("null" as StaticString) }
        followsValue = true
    }

    /// Ends a line, after which a new text starts.
    package mutating func endLine() {
        buffer.append(UInt8(ascii: "\n"))
        followsValue = false
    }

    private mutating func separate() {
        if followsValue { buffer.append(UInt8(ascii: ",")) }
    }

    private mutating func open(_ bracket: UInt8) {
        buffer.append(bracket)
        followsValue = false
    }

    private mutating func close(_ bracket: UInt8) {
        buffer.append(bracket)
        followsValue = true
    }

    private mutating func write(key: StaticString) {
        buffer.append(followsValue ? ",\"" : "\"", key, "\":")
        followsValue = false
    }

    private mutating func write(quoted value: String) {
        let isDone = value.utf8.withContiguousStorageIfAvailable { buffer.appendQuotedIfPlain($0) }
        if isDone == true { return }
        buffer.append(UInt8(ascii: "\""))
        // Copied once: a text with something to escape is rare.
        Array(value.utf8).withUnsafeBufferPointer { write(escaping: $0) }
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func write(escaping text: UnsafeBufferPointer<UInt8>) {
        var copied = 0
        for (position, byte) in text.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
            buffer.append(UnsafeBufferPointer(rebasing: text[copied..<position]))
            copied = position + 1
            write(escaped: byte)
        }
        buffer.append(UnsafeBufferPointer(rebasing: text[copied...]))
    }

    private mutating func write(escaped byte: UInt8) {
        buffer.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x22, 0x5C: buffer.append(byte)
        case 0x0A: buffer.append(UInt8(ascii: "n"))
        case 0x0D: buffer.append(UInt8(ascii: "r"))
        case 0x09: buffer.append(UInt8(ascii: "t"))
        default:
            buffer.append("u00" as StaticString)
            for digit in [byte >> 4, byte & 15] {
                buffer.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
            }
        }
    }
}
