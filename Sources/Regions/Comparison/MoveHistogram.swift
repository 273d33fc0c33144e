import Scorecards

/// How many indexes moved by how much: the limits 1, 5, 10 and 20 points on both sides, and those that did not move.
package struct MoveHistogram: Sendable, Hashable {
    /// The limits in points, on both sides of zero.
    package static let limits = [1, 5, 10, 20]
    /// How many steps there are; the one in the middle holds what did not move.
    package static let count = 2 * limits.count + 3

    /// How many schools are in each step, from the largest falls to the largest rises. A limit belongs to the larger move.
    package private(set) var steps = [Int](repeating: 0, count: MoveHistogram.count)

    /// Nothing yet.
    package init() {}

    /// Adds a move.
    mutating func add(_ change: Fraction) {
        let middle = Self.count / 2
        guard change != Fraction(0) else {
            steps[middle] += 1
            return
        }
        let isFall = change < Fraction(0)
        let size = isFall ? Fraction(0) - change : change
        let step = 1 + Self.limits.count { size >= Fraction($0) }
        steps[isFall ? middle - step : middle + step] += 1
    }

    /// How many fell.
    package var fallen: Int { steps[..<(Self.count / 2)].reduce(0, +) }
    /// How many did not move.
    package var still: Int { steps[Self.count / 2] }
    /// How many rose.
    package var risen: Int { steps[(Self.count / 2 + 1)...].reduce(0, +) }
}
