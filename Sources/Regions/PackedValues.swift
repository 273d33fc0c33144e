import Scorecards

/// Whole numbers and texts one behind the other, to be read back in the same order. Small numbers take one byte: seven bits
/// a byte, the lowest first, and the sign in the lowest of them (LEB128 with ZigZag).
struct PackedValues: Sendable {
    private var bytes: [UInt8] = []

    /// Where the next value will begin.
    var end: Int { bytes.count }

    /// Adds the next number.
    mutating func append(_ number: Int) {
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// The number that begins at a place, which then moves behind it.
    func number(at place: inout Int) -> Int {
        var value: UInt = 0
        var shift: UInt = 0
        while true {
            let byte = bytes[place]
            place += 1
            value |= UInt(byte & 0x7F) << shift
            if byte < 0x80 { return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1) }
            shift += 7
        }
    }

    /// Adds a text, or that there is none.
    mutating func append(_ text: String?) {
        guard let text else { return append(-1) }
        append(text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    /// The text that begins at a place, which then moves behind it; nil where there was none.
    func optionalText(at place: inout Int) -> String? {
        let count = number(at: &place)
        guard count >= 0 else { return nil }
        defer { place += count }
        return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    /// The text that begins at a place, for one that is always there.
    func text(at place: inout Int) -> String { optionalText(at: &place) ?? "" }

    /// Adds an exact value, or that there is none.
    mutating func append(_ value: Fraction?) { append(value?.text) }

    /// The value that begins at a place; nil where there was none.
    func fraction(at place: inout Int) -> Fraction? { optionalText(at: &place).flatMap(Fraction.init(text:)) }

    /// Adds a list behind its length.
    mutating func append<Element>(list: [Element], _ write: (inout PackedValues, Element) -> Void) {
        append(list.count)
        for element in list { write(&self, element) }
    }

    /// The list that begins at a place.
    func list<Element>(at place: inout Int, _ read: (inout Int) -> Element) -> [Element] {
        (0..<number(at: &place)).map { _ in read(&place) }
    }
}
