/// Decimals with at most two places, read and written without binary floating point.
package enum DecimalText {
    /// The hundredths of a decimal such as `-3`, `12.5` or `100.00`; nil when the text is anything else.
    package static func hundredths(of text: String) -> Int? {
        // One pass over the bytes: every school's claimed points come through here.
        var isNegative = false
        var value = 0
        var digits = 0
        var places: Int?
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "-") where digits == 0 && !isNegative: isNegative = true
            case UInt8(ascii: ".") where places == nil && digits > 0: places = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                value = value * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                if let known = places { places = known + 1 }
                // Twelve digits before the point are more than anything here counts.
                guard digits - (places ?? 0) <= 12, places ?? 0 <= 2 else { return nil }
            default: return nil
            }
        }
        guard digits > 0, places != 0 else { return nil }
        for _ in (places ?? 0)..<2 { value *= 10 }
        return isNegative ? -value : value
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
}
