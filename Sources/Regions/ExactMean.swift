package import Scorecards

/// The mean of exact fractions, printed without ever adding them up in binary or letting their denominators overflow.
///
/// Numerators are summed by denominator. The printed value follows from bounds on the sum; only when these straddle a
/// hundredth (as when thirds add up to a whole) the sum is compared with it in numbers of any length.
package struct ExactMean: Sendable, Hashable {
    private var numerators: [Int128: Int128] = [:]
    /// How many values there are.
    package private(set) var count = 0

    /// The mean of nothing yet.
    package init() {}

    /// The mean of some values.
    package init(_ values: some Sequence<Fraction>) {
        for value in values { add(value) }
    }

    /// Adds a value of zero or more.
    package mutating func add(_ value: Fraction) {
        numerators[value.denominator, default: 0] += value.numerator
        count += 1
    }

    /// The mean in hundredths, rounded down; nil of no values.
    package var floored: Points? {
        guard count > 0 else { return nil }
        // Each term is cut off to 10⁻¹², so the sum lies less than one such unit a term above `low`.
        let unit: Int128 = 1_000_000_000_000
        var low: Int128 = 0
        for (denominator, numerator) in numerators {
            let whole = numerator / denominator
            low += whole * unit + (numerator % denominator) * unit / denominator
        }
        let high = low + Int128(numerators.count)
        let step = Int128(count) * (unit / 100)
        let lower = low / step
        let upper = high / step
        if lower == upper { return Points(hundredths: Int(lower)) }
        return Points(hundredths: Int(reaches(hundredths: upper) ? upper : lower))
    }

    /// Whether the sum is at least `hundredths` hundredths for each value, exactly.
    private func reaches(hundredths: Int128) -> Bool {
        // sum(n/d) ≥ h·count/100, over the product of all denominators.
        let denominators = numerators.keys.sorted()
        var product = Natural(1)
        for denominator in denominators { product.multiply(by: denominator.magnitude) }
        var sum = Natural(0)
        for denominator in denominators {
            var term = Natural(100)
            for other in denominators where other != denominator { term.multiply(by: other.magnitude) }
            term.multiply(by: (numerators[denominator] ?? 0).magnitude)
            sum.add(term)
        }
        product.multiply(by: hundredths.magnitude)
        product.multiply(by: UInt128(count))
        return !(sum < product)
    }
}

/// A whole number of any length; just enough of it for one comparison.
private struct Natural: Comparable {
    /// The digits to the base of 2³², lowest first, without leading zeros.
    private var digits: [UInt32]

    init(_ value: UInt32) {
        digits = value == 0 ? [] : [value]
    }

    mutating func multiply(by factor: UInt128) {
        var result = [UInt32](repeating: 0, count: digits.count + 4)
        for part in 0..<4 {
            let small = UInt64(truncatingIfNeeded: (factor >> UInt128(32 * part)) & 0xFFFF_FFFF)
            guard small > 0 else { continue }
            var carry: UInt64 = 0
            for place in digits.indices {
                let value = UInt64(digits[place]) * small + UInt64(result[place + part]) + carry
                result[place + part] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
            }
            var place = digits.count + part
            while carry > 0 {
                let value = UInt64(result[place]) + carry
                result[place] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
                place += 1
            }
        }
        digits = result
        trim()
    }

    mutating func add(_ other: Natural) {
        var carry: UInt64 = 0
        for place in 0..<max(digits.count, other.digits.count) {
            if place == digits.count { digits.append(0) }
            let value = UInt64(digits[place]) + carry + (place < other.digits.count ? UInt64(other.digits[place]) : 0)
            digits[place] = UInt32(truncatingIfNeeded: value)
            carry = value >> 32
        }
        if carry > 0 { digits.append(UInt32(carry)) }
    }

    private mutating func trim() {
        while digits.last == 0 { digits.removeLast() }
    }

    static func < (left: Natural, right: Natural) -> Bool {
        if left.digits.count != right.digits.count { return left.digits.count < right.digits.count }
        for place in left.digits.indices.reversed() where left.digits[place] != right.digits[place] {
            return left.digits[place] < right.digits[place]
        }
        return false
    }
}
