import Scorecards

/// Finds the tightest of many ends on one side; equal ones name all their schools, in the order in which they come.
struct TightestBound {
    private let isUpper: Bool
    private var value: Fraction?
    private var isInclusive = true
    private var schools: [String] = []
    private var known: Set<String> = []

    private init(isUpper: Bool) { self.isUpper = isUpper }

    /// Looks for an upper end.
    static var upper: TightestBound { TightestBound(isUpper: true) }

    /// Looks for a lower end.
    static var lower: TightestBound { TightestBound(isUpper: false) }

    /// Takes an end into account.
    mutating func add(_ end: Fraction, isInclusive: Bool = true, _ codes: [String]) {
        if isBehind(end) { return }
        if end == value {
            self.isInclusive = self.isInclusive && isInclusive
            for code in codes where known.insert(code).inserted { schools.append(code) }
            return
        }
        value = end
        self.isInclusive = isInclusive
        schools = codes
        known = Set(codes)
    }

    /// The tightest end so far; none without any.
    var bound: Margin.Bound {
        value.map { Margin.Bound($0, isInclusive: isInclusive, schools: schools) } ?? .none
    }

    /// Whether an end is further away than the tightest so far.
    func isBehind(_ end: Fraction) -> Bool { value.map { isUpper ? end > $0 : end < $0 } ?? false }
}
