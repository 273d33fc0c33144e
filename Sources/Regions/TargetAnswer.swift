package import Scorecards

/// Whether a rate reaches its target.
package enum TargetAnswer: Sendable, Hashable {
    /// It does, and nobody is left out.
    case reached
    /// It does not.
    case missed
    /// What is known reaches it, but schools are left out of the rate.
    case undecided

    /// The answer for a measure over some schools; nil without a rate or without a target.
    package init?(_ sum: MeasureSum, target: Points?) {
        guard let target, let rate = sum.rate else { return nil }
        self = rate < target.fraction ? .missed : sum.leftOut > 0 ? .undecided : .reached
    }
}
