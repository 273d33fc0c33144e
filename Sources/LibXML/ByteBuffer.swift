/// Bytes that grow at their end: what every writer writes into.
///
/// A page has thousands of parts of a few bytes. An array pays for each of them with checks for any kind of sequence and
/// element; here a part is one check for room and one copy.
///
/// The unsafe code of the writers is in this file alone. It rests on three facts: the memory belongs to one ``Storage``,
/// which frees it; nothing is written before ``makeRoom(for:)`` has found the storage unshared and large enough; and
/// nothing behind ``count`` is ever read.
package struct ByteBuffer {
    private var storage: Storage
    /// The number of bytes so far.
    package private(set) var count = 0

    /// Makes an empty buffer with room for some bytes.
    package init(capacity: Int = 0) {
        storage = Storage(capacity: max(capacity, 64))
    }

    /// The bytes so far, as an array of their own.
    package var bytes: [UInt8] { Array(UnsafeBufferPointer(start: storage.start, count: count)) }

    /// Lends the bytes, without a copy, to those who only look at them.
    package func withSpan<Result, Failure: Error>(
        _ body: (Span<UInt8>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(Span(_unsafeElements: UnsafeBufferPointer(start: storage.start, count: count)))
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
        storage.start[count] = byte
        count += 1
    }

    /// Appends constant text.
    package mutating func append(_ constant: StaticString) {
        let length = constant.utf8CodeUnitCount
        makeRoom(for: length)
        PlainText.copy(unchecked: constant.utf8Start, count: length, to: storage.start + count)
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
        PlainText.copy(unchecked: first.utf8Start, count: one, to: storage.start + count)
        PlainText.copy(unchecked: second.utf8Start, count: two, to: storage.start + count + one)
        PlainText.copy(unchecked: third.utf8Start, count: three, to: storage.start + count + one + two)
        count += one + two + three
    }

    /// Appends bytes as they are.
    package mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let source = bytes.baseAddress else { return }
        makeRoom(for: bytes.count)
        PlainText.copy(unchecked: source, count: bytes.count, to: storage.start + count)
        count += bytes.count
    }

    /// Appends what another buffer holds.
    package mutating func append(_ other: ByteBuffer) {
        append(UnsafeBufferPointer(start: other.storage.start, count: other.count))
    }

    /// Appends blanks.
    package mutating func append(blanks number: Int) {
        makeRoom(for: number)
        (storage.start + count).update(repeating: UInt8(ascii: " "), count: number)
        count += number
    }

    /// Appends a whole number in decimal digits.
    package mutating func append(integer: Int) {
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
        guard PlainText.copy(source, count: text.count, to: storage.start + count) else { return false }
        count += text.count
        return true
    }

    /// Appends text between quotes, under the same condition.
    package mutating func appendQuotedIfPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        makeRoom(for: text.count + 2)
        let start = storage.start + count
        if let source = text.baseAddress, !PlainText.copy(source, count: text.count, to: start + 1) { return false }
        start[0] = UInt8(ascii: "\"")
        start[text.count + 1] = UInt8(ascii: "\"")
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
        let start = storage.start + count + length
        if let source = text.baseAddress, !PlainText.copy(source, count: text.count, to: start) { return false }
        append(unchecked: before, name, between)
        start[text.count] = UInt8(ascii: "\"")
        count += text.count + 1
        return true
    }

    private mutating func append(_ magnitude: UInt, isNegative: Bool, places: Int) {
        // Twenty digits, a sign and a point are the most that 64 bits need.
        makeRoom(for: 24)
        let start = storage.start + count
        var length = isNegative ? 1 : 0
        var bound: UInt = 10
        var digits = 1
        while digits < 20, magnitude >= bound {
            digits += 1
            let (next, overflow) = bound.multipliedReportingOverflow(by: 10)
            if overflow { break }
            bound = next
        }
        digits = max(digits, places + 1)
        length += digits + (places > 0 ? 1 : 0)
        if isNegative { start[0] = UInt8(ascii: "-") }
        var place = length
        var rest = magnitude
        for digit in 0..<digits {
            if places > 0, digit == places {
                place -= 1
                start[place] = UInt8(ascii: ".")
            }
            place -= 1
            start[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
        count += length
    }

    /// Makes sure that `number` more bytes fit and that no copy of the buffer shares the memory.
    @inline(__always)
    private mutating func makeRoom(for number: Int) {
        if !isKnownUniquelyReferenced(&storage) || storage.capacity - count < number { grow(by: number) }
    }

    @inline(never)
    private mutating func grow(by number: Int) {
        let larger = Storage(capacity: max(storage.capacity * 2, count + number))
        larger.start.update(from: storage.start, count: count)
        storage = larger
    }

    /// The memory of a buffer.
    private final class Storage {
        let start: UnsafeMutablePointer<UInt8>
        let capacity: Int

        init(capacity: Int) {
            self.capacity = capacity
            start = .allocate(capacity: capacity)
        }

        deinit { start.deallocate() }
    }
}

// Two copies share the memory only until one of them writes.
extension ByteBuffer: @unchecked Sendable {}
