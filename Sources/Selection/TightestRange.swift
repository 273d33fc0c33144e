import Scorecards

/// The tightest ends on both sides of a number.
struct TightestRange {
    private(set) var lower = TightestBound.lower
    private(set) var upper = TightestBound.upper

    /// Takes an end on one side into account.
    mutating func add(_ end: Fraction, isUpper: Bool, isInclusive: Bool = true, _ codes: [String]) {
        if isUpper {
            upper.add(end, isInclusive: isInclusive, codes)
        } else {
            lower.add(end, isInclusive: isInclusive, codes)
        }
    }

    /// Whether an end is further away than the tightest so far on its side.
    func isBehind(_ end: Fraction, isUpper: Bool) -> Bool { isUpper ? upper.isBehind(end) : lower.isBehind(end) }
}
