// Text in UTF-8 goes straight into a byte array: a page has a thousand small parts, and a String for each of them would
// cost more than everything else.

extension [UInt8] {
    /// Appends constant text.
    mutating func append(_ text: StaticString) {
        append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Appends text as it is.
    mutating func append(verbatim text: String) {
        append(contentsOf: text.utf8)
    }

    /// Appends a whole number in decimal digits.
    mutating func append(integer: Int) {
        if integer < 0 { append(UInt8(ascii: "-")) }
        append(digitsOf: integer.magnitude)
    }

    /// Appends a number of hundredths with exactly two decimals.
    mutating func append(hundredths: Int) {
        if hundredths < 0 { append(UInt8(ascii: "-")) }
        let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
        append(digitsOf: whole)
        append(UInt8(ascii: "."))
        append(UInt8(ascii: "0") + UInt8(part / 10))
        append(UInt8(ascii: "0") + UInt8(part % 10))
    }

    private mutating func append(digitsOf number: UInt) {
        let start = count
        var rest = number
        repeat {
            append(UInt8(ascii: "0") + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        self[start...].reverse()
    }
}
