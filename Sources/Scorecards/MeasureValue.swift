/// What a measure found at one school. The set is closed.
package enum MeasureValue: Sendable, Hashable {
    /// The school is not among those that the measure is about.
    case outside
    /// Reported: so many of so many.
    case counted(Int, of: Int)
    /// The facts were not reported (未填报): none of so many, or of an unknown number.
    case notReported(of: Int?)
    /// So many, of a number that is not known (分母不明); it is named and left out of the rate, never guessed.
    case unknownDenominator(Int)
    /// More than there can be; it is named and left out of the rate.
    case contradictory(Int, of: Int)
    /// The rule failed: a fault of the checklist.
    case indeterminate

    /// What the school adds to the sums of the region; nil where it adds nothing.
    package var sums: (numerator: Int, denominator: Int)? {
        switch self {
        case .counted(let numerator, let denominator): (numerator, denominator)
        case .notReported(.some(let denominator)): (0, denominator)
        case .outside, .notReported(nil), .unknownDenominator, .contradictory, .indeterminate: nil
        }
    }
}
