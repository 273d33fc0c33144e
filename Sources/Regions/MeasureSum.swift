package import Scorecards

/// A measure over some schools: both sides as sums, and how many schools stand behind or outside of them.
package struct MeasureSum: Sendable, Hashable {
    /// The sum of the numerators.
    package private(set) var numerator = 0
    /// The sum of the denominators.
    package private(set) var denominator = 0
    /// Schools that the measure is about.
    package private(set) var population = 0
    /// Of these, those whose figures reach their denominator in full.
    package private(set) var full = 0
    /// Of these, those that fall short of it.
    package private(set) var short = 0
    /// Of these, those that did not report.
    package private(set) var notReported = 0
    /// Of these, those left out because their denominator is not known, whether they reported or not.
    package private(set) var unknown = 0
    /// Of these, those left out because their numerator is above their denominator, or the rule failed.
    package private(set) var contradictory = 0
    /// Schools that state a rate without counts.
    package private(set) var stated = 0
    /// Of these, those that state 100 %.
    package private(set) var statedFull = 0

    /// Nothing yet.
    package init() {}

    /// The rate in per cent, exactly; nil when there is nothing to divide by. It is 100 only when both sides are equal.
    package var rate: Fraction? { denominator == 0 ? nil : Fraction(100 * numerator, denominator) }

    /// Schools that the measure is about and the rate leaves out.
    package var leftOut: Int { unknown + contradictory }

    /// Adds a school.
    mutating func add(_ measure: SchoolRow.Measure) {
        guard measure.value != .outside else { return }
        population += 1
        if let sums = measure.value.sums {
            numerator += sums.numerator
            denominator += sums.denominator
        }
        switch measure.value {
        case .outside: break
        case .counted(let numerator, let denominator):
            if numerator == denominator { full += 1 } else { short += 1 }
        case .notReported(let denominator):
            notReported += 1
            if denominator == nil { unknown += 1 }
        case .unknownDenominator: unknown += 1
        case .contradictory, .indeterminate: contradictory += 1
        }
        if let rate = measure.stated {
            stated += 1
            if rate == Points(hundredths: 100_00) { statedFull += 1 }
        }
    }
}
