extension MeasureValue {
    /// The state as outputs name it.
    package var state: String {
        switch self {
        case .outside: "outside"
        case .counted: "counted"
        case .notReported: "notReported"
        case .unknownDenominator: "unknownDenominator"
        case .contradictory: "contradictory"
        case .indeterminate: "indeterminate"
        }
    }

    /// The numerator that was found; nil where there is none.
    package var numerator: Int? {
        switch self {
        case .counted(let numerator, _), .contradictory(let numerator, _), .unknownDenominator(let numerator): numerator
        case .outside, .notReported, .indeterminate: nil
        }
    }

    /// The denominator that was found; nil where there is none, or it is not known.
    package var denominator: Int? {
        switch self {
        case .counted(_, let denominator), .contradictory(_, let denominator): denominator
        case .notReported(let denominator): denominator
        case .outside, .unknownDenominator, .indeterminate: nil
        }
    }
}
