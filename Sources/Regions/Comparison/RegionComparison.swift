import Scorecards

/// Two runs over a region side by side: two years, or two editions or drafts over the same data. A pure value.
package struct RegionComparison: Sendable {
    /// How many of the largest moves are named.
    package static let largest = 10

    /// The heading of the earlier run, or of the one named first.
    package let before: RegionHeading
    /// The heading of the later run.
    package let after: RegionHeading
    /// What may be compared.
    package let comparability: Comparability
    /// The earlier run as a whole.
    package let totalsBefore: RunTotals
    /// The later run as a whole.
    package let totalsAfter: RunTotals
    /// How many schools are in both runs.
    package let paired: Int
    /// The index of the schools that have one in both runs, before.
    package let pairedBefore: Spread
    /// The index of the same schools, after.
    package let pairedAfter: Spread
    /// How far the indexes moved.
    package let histogram: MoveHistogram
    /// Schools in both runs by grade before (row) and after (column); the last of each has no grade.
    package let gradeMoves: [[Int]]
    /// The schools in both runs by code: those that changed, or all when asked for.
    package let moves: MoveList
    /// Whether schools that did not change are among them.
    package let listsAll: Bool
    /// How many schools in both runs did not change.
    package let unchanged: Int
    /// Schools that only the earlier run counts, by code.
    package let gone: [UnpairedSchool]
    /// Schools that only the later run counts, by code.
    package let come: [UnpairedSchool]
    /// The measures.
    package let measures: [MeasureComparison]

    /// The largest moves of the index, the largest first; equal ones by code.
    package var largestMoves: [SchoolMove] {
        func size(_ change: Fraction) -> Fraction { change < Fraction(0) ? Fraction(0) - change : change }
        // The moves are in the order of their codes.
        let moved = moves.enumerated().compactMap { place, move in
            move.change.flatMap { $0 == Fraction(0) ? nil : (place: place, size: size($0)) }
        }
        return moved.sorted { left, right in
            left.size != right.size ? left.size > right.size : left.place < right.place
        }
        .prefix(Self.largest).map { moves[$0.place] }
    }

    /// Schools whose grade differs, by code.
    package var movedGrades: MoveList { moves.those { $0.before.grade != $0.after.grade } }

    /// Schools whose candidacy differs, by code.
    package var movedCandidacies: MoveList { moves.those(where: \.hasCandidacyMove) }

    /// By how many grades a school rose (above zero) or fell; nil where a grade is missing or the scales have not the same
    /// grades.
    package func gradeSteps(_ move: SchoolMove) -> Int? {
        guard before.scale.grades.map(\.id) == after.scale.grades.map(\.id),
            let old = before.scale.grades.firstIndex(where: { $0.id == move.before.grade }),
            let new = after.scale.grades.firstIndex(where: { $0.id == move.after.grade })
        else { return nil }
        return old - new
    }

    /// How many schools rose by a grade or more.
    package var risenGrades: Int { movedGrades.count { gradeSteps($0) ?? 0 > 0 } }

    /// How many schools fell by a grade or more.
    package var fallenGrades: Int { movedGrades.count { gradeSteps($0) ?? 0 < 0 } }
}
