/// Bytes that grow at their end: what every writer writes into.
///
/// A page has thousands of parts of a few bytes. An array pays for each of them with checks for any kind of sequence and
/// element; here a part is one check for room and one copy.
///
/// The unsafe code of the writers is in this file alone. It rests on three facts: the memory belongs to one buffer, which
/// can't be copied and frees it; nothing is written before ``makeRoom(for:)`` has found it large enough; and nothing
/// behind ``count`` is ever read.
package struct ByteBuffer: ~Copyable {
    private var start: UnsafeMutablePointer<UInt8>
    private var capacity: Int
    /// The number of bytes so far.
    package private(set) var count = 0

    /// Makes an empty buffer with room for some bytes.
    package init(capacity: Int = 0) {
        self.capacity = max(capacity, 64)
        start = .allocate(capacity: self.capacity)
    }

    deinit { start.deallocate() }

    /// The bytes so far, as an array of their own.
    package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: start, count: count)) }

    /// Lends the bytes, without a copy, to those who only look at them.
    package func withSpan<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(Span(_unsafeElements: UnsafeBufferPointer(start: start, count: count)))
    }

    /// Forgets the bytes and keeps the memory.
    package mutating func removeAll() {
        count = 0
    }

    /// Gives the bytes away and goes on with none, in the same memory.
    package mutating func take() -> [UInt8] {
        defer { count = 0 }
        return bytes
    }

    /// Appends a byte.
    package mutating func append(_ byte: UInt8) {
        makeRoom(for: 1)
        start[count] = byte
        count += 1
    }

    /// Appends constant text.
    package mutating func append(_ constant: StaticString) {
        let length = constant.utf8CodeUnitCount
        makeRoom(for: length)
        PlainText.copy(unchecked: constant.utf8Start, count: length, to: start + count)
        count += length
    }

    /// Appends three constants, such as the quotes around a name; together they cost what one does, and those that the
    /// caller spells out cost a store.
    @inline(__always)
    package mutating func append(_ first: StaticString, _ second: StaticString, _ third: StaticString) {
        makeRoom(for: first.utf8CodeUnitCount + second.utf8CodeUnitCount + third.utf8CodeUnitCount)
        append(unchecked: first, second, third)
    }

    /// Appends three constants for which there is room.
    @inline(__always)
    private mutating func append(unchecked first: StaticString, _ second: StaticString, _ third: StaticString) {
        let (one, two, three) = (first.utf8CodeUnitCount, second.utf8CodeUnitCount, third.utf8CodeUnitCount)
        PlainText.copy(unchecked: first.utf8Start, count: one, to: start + count)
        PlainText.copy(unchecked: second.utf8Start, count: two, to: start + count + one)
        PlainText.copy(unchecked: third.utf8Start, count: three, to: start + count + one + two)
        count += one + two + three
    }

    /// Appends bytes as they are.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        makeRoom(for: bytes.count)
        PlainText.copy(unchecked: source, count: bytes.count, to: start + count)
        count += bytes.count
    }

    /// Appends a line break and the blanks in front of the next line.
    package mutating func append(lineBreakAndBlanks number: Int) {
        makeRoom(for: number + 1)
        start[count] = UInt8(ascii: "\n")
        (start + count + 1).update(repeating: UInt8(ascii: " "), count: number)
        count += number + 1
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(integer: Int) {
        // Counts and codes are mostly a digit.
        if 0..<10 ~= integer { return append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: integer)) }
        append(integer.magnitude, isNegative: integer < 0, places: 0)
    }

    /// Appends a number of hundredths with exactly two decimals.
    package mutating func append(hundredths: Int) {
        append(hundredths.magnitude, isNegative: hundredths < 0, places: 2)
    }

    /// Appends text if all of its bytes stand for themselves in markup, in attributes and in JSON, but for a few rare ones
    /// that are left to the caller as well.
    ///
    /// That is nearly all text; a writer looks at the characters one by one only when this gives false, and then nothing
    /// has been appended. The bytes are copied while they are looked at, sixteen at a time.
    package mutating func appendIfPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let source = text.baseAddress else { return true }
        makeRoom(for: text.count)
        guard PlainText.copy(source, count: text.count, to: start + count) else { return false }
        count += text.count
        return true
    }

    /// Appends text behind a constant, under the same condition.
    package mutating func appendIfPlain(_ text: UnsafeBufferPointer<UInt8>, behind constant: StaticString) -> Bool {
        let length = constant.utf8CodeUnitCount
        makeRoom(for: length + text.count)
        let target = start + count
        if let source = text.baseAddress, !PlainText.copy(source, count: text.count, to: target + length) {
            return false
        }
        PlainText.copy(unchecked: constant.utf8Start, count: length, to: target)
        count += length + text.count
        return true
    }

    /// Appends text between quotes, under the same condition.
    package mutating func appendQuotedIfPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        makeRoom(for: text.count + 2)
        let target = start + count
        if let source = text.baseAddress, !PlainText.copy(source, count: text.count, to: target + 1) { return false }
        target[0] = UInt8(ascii: "\"")
        target[text.count + 1] = UInt8(ascii: "\"")
        count += text.count + 2
        return true
    }

    /// Appends ` name="text"`, under the same condition.
    package mutating func appendAttribute(_ name: StaticString, ifPlain text: UnsafeBufferPointer<UInt8>) -> Bool {
        append(" ", name, "=\"", ifPlain: text)
    }

    /// Appends `"key":"text"`, behind a comma where something precedes it, under the same condition.
    package mutating func appendMember(
        _ key: StaticString, ifPlain text: UnsafeBufferPointer<UInt8>, afterComma: Bool
    ) -> Bool {
        afterComma ? append(",\"", key, "\":\"", ifPlain: text) : append("\"", key, "\":\"", ifPlain: text)
    }

    /// Appends a text behind constants that open its quotes, and the quote that closes them, if the text is plain. All
    /// parts together need one check for room.
    @inline(__always)
    private mutating func append(
        _ before: StaticString, _ name: StaticString, _ between: StaticString,
        ifPlain text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let length = before.utf8CodeUnitCount + name.utf8CodeUnitCount + between.utf8CodeUnitCount
        makeRoom(for: length + text.count + 1)
        let target = start + count + length
        if let source = text.baseAddress, !PlainText.copy(source, count: text.count, to: target) { return false }
        append(unchecked: before, name, between)
        target[text.count] = UInt8(ascii: "\"")
        count += text.count + 1
        return true
    }

    @inline(__always)
    private mutating func append(_ magnitude: UInt, isNegative: Bool, places: Int) {
        // Twenty digits, a sign and a point are the most that 64 bits need. They are written from the last one backwards,
        // at the end of twice that room, and then moved to their place.
        let room = 48
        makeRoom(for: room)
        let target = start + count
        var place = room
        var rest = magnitude
        for _ in 0..<places {
            place -= 1
            target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        if places > 0 {
            place -= 1
            target[place] = UInt8(ascii: ".")
        }
        repeat {
            place -= 1
            target[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        if isNegative {
            place -= 1
            target[place] = UInt8(ascii: "-")
        }
        PlainText.copy(unchecked: target + place, count: room - place, to: target)
        count += room - place
    }

    /// Makes sure that `number` more bytes fit.
    @inline(__always)
    private mutating func makeRoom(for number: Int) {
        if capacity - count < number { grow(by: number) }
    }

    @inline(never)
    private mutating func grow(by number: Int) {
        capacity = max(capacity * 2, count + number)
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
    }
}

// The memory belongs to whoever holds the buffer, and to nobody else.
extension ByteBuffer: @unchecked Sendable {}
