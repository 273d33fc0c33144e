package import Scorecards

/// How values from 0 to 100 lie: mean, median, quartiles and a histogram. What is printed is rounded down from the exact
/// value.
///
/// The quartiles are the medians of the lower and of the upper half; the middle value of an odd number belongs to neither.
package struct Spread: Sendable, Hashable {
    /// How many values there are.
    package let count: Int
    /// The mean; nil of no values.
    package let mean: Points?
    /// The lowest value.
    package let lowest: Points?
    /// The lower quartile.
    package let lowerQuartile: Points?
    /// The median.
    package let median: Points?
    /// The upper quartile.
    package let upperQuartile: Points?
    /// The highest value.
    package let highest: Points?
    /// How many values lie in each step of ten: from 0, from 10 … from 90; 100 is in the last.
    package let steps: [Int]

    /// The spread of some values, in any order.
    package init(_ values: [Fraction]) {
        let sorted = values.sorted()
        count = sorted.count
        mean = ExactMean(sorted).floored
        lowest = sorted.first.map { Points(hundredths: $0.flooredHundredths) }
        highest = sorted.last.map { Points(hundredths: $0.flooredHundredths) }
        median = Self.median(sorted[...])
        // A single value is its own quartile.
        let half = max(sorted.count / 2, min(sorted.count, 1))
        lowerQuartile = Self.median(sorted.prefix(half))
        upperQuartile = Self.median(sorted.suffix(half))
        var steps = [Int](repeating: 0, count: 10)
        for value in sorted { steps[max(0, min(9, value.flooredHundredths / 1000))] += 1 }
        self.steps = steps
    }

    private static func median(_ values: ArraySlice<Fraction>) -> Points? {
        guard !values.isEmpty else { return nil }
        let middle = values.startIndex + values.count / 2
        return ExactMean(values.count % 2 == 1 ? [values[middle]] : [values[middle - 1], values[middle]]).floored
    }
}
