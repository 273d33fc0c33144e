/// Whole numbers one behind the other, small ones in one byte: seven bits a byte, the lowest first, and the sign in the
/// lowest of them (LEB128 with ZigZag).
struct PackedNumbers: Sendable {
    private var bytes: [UInt8] = []

    /// Where the next number will begin.
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
}
