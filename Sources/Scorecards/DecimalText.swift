/// Decimals with at most two places, read and written without binary floating point.
package enum DecimalText {
    /// The hundredths of a decimal such as `-3`, `12.5` or `100.00`; nil when the text is anything else.
    package static func hundredths(of text: some StringProtocol) -> Int? {
        let isNegative = text.hasPrefix("-")
        let parts = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = digits(parts[0]), parts[0].count <= 12 else { return nil }
        var part = 0
        if parts.count == 2 {
            guard parts[1].count <= 2, let value = digits(parts[1]) else { return nil }
            part = parts[1].count == 1 ? value * 10 : value
        }
        return (isNegative ? -1 : 1) * (whole * 100 + part)
    }

    /// A number of hundredths with exactly two decimals.
    package static func text(hundredths: Int) -> String {
        // Written digit by digit from the end: a page has hundreds of these, and interpolation takes ten times as long.
        String(unsafeUninitializedCapacity: 24) { buffer in
            var start = 24
            var rest = hundredths.magnitude
            repeat {
                if start == 22 {
                    start -= 1
                    buffer[start] = UInt8(ascii: ".")
                }
                start -= 1
                buffer[start] = UInt8(ascii: "0") + UInt8(rest % 10)
                rest /= 10
            } while rest > 0 || start > 20
            if hundredths < 0 {
                start -= 1
                buffer[start] = UInt8(ascii: "-")
            }
            let count = 24 - start
            for place in 0..<count { buffer[place] = buffer[start + place] }
            return count
        }
    }

    private static func digits(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
