package import Scorecards

/// A measure of one run or of both.
package struct MeasureComparison: Sendable, Hashable {
    /// What the two runs say of a measure.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Both count the same: the figures may be compared.
        case same
        /// Both have one of this number, and define it otherwise, or by other files of one edition: nothing may be
        /// subtracted.
        case redefined
        /// Only the earlier run has it.
        case onlyBefore
        /// Only the later run has it.
        case onlyAfter
    }

    /// What the two say of it.
    package let kind: Kind
    /// What it is, in the words of the later run if that has it.
    package let text: MeasureText
    /// The sums of the earlier run.
    package let before: MeasureSum?
    /// The sums of the later run.
    package let after: MeasureSum?

    /// The measures of two runs: those of the later one in its order, then what only the earlier one has.
    static func all(
        _ before: RegionHeading, _ beforeSums: [MeasureSum], _ after: RegionHeading, _ afterSums: [MeasureSum],
        _ comparability: Comparability
    ) -> [MeasureComparison] {
        let later = zip(after.measures, afterSums).map { text, sum in
            let place = before.measures.firstIndex { $0.id == text.id }
            return MeasureComparison(
                kind: place.map {
                    isSame(before.measures[$0], text) && comparability.sameRules(forMeasuresOf: text.topic)
                        ? .same : .redefined
                } ?? .onlyAfter, text: text,
                before: place.map { beforeSums[$0] }, after: sum)
        }
        let earlier = zip(before.measures, beforeSums).filter { text, _ in
            !after.measures.contains { $0.id == text.id }
        }
        return later + earlier.map { MeasureComparison(kind: .onlyBefore, text: $0, before: $1, after: nil) }
    }

    /// Whether two measures count the same; what should be reached is no part of it.
    private static func isSame(_ left: MeasureText, _ right: MeasureText) -> Bool {
        left.topic == right.topic && left.kind == right.kind && left.definition == right.definition
            && left.population == right.population && left.numerator == right.numerator
            && left.denominator == right.denominator
    }
}
