import Scorecards

/// The figures of one of the compared runs as a whole.
package struct RunTotals: Sendable, Hashable {
    /// How much has come.
    package let completeness: Completeness
    /// How many schools have each grade, in the order of the run's scale.
    package let grades: [Int]
    /// How many have no grade because nothing applies.
    package let unscored: Int
    /// How many grades are capped.
    package let capped: Int
    /// How many schools apply for the title.
    package let applicants: Int
    /// Of these, how many have a failed mandatory criterion or a veto against them.
    package let barred: Int
    /// The compliance index over all schools of the run.
    package let index: Spread

    /// Adds a run up, school by school.
    struct Counter {
        private let heading: RegionHeading
        private var completeness = Completeness()
        private var grades: [Int]
        private var unscored = 0
        private var capped = 0
        private var applicants = 0
        private var barred = 0
        private var indexes: [Fraction] = []
        private(set) var measures: [MeasureSum]

        init(_ heading: RegionHeading) {
            self.heading = heading
            grades = heading.scale.grades.map { _ in 0 }
            measures = heading.measures.map { _ in MeasureSum() }
        }

        mutating func add(_ row: SchoolRow) {
            completeness.add(row, heading)
            guard row.closed == nil else { return }
            for (number, measure) in row.measures.enumerated() { measures[number].add(measure) }
            if let grade = row.grade, let place = heading.scale.grades.firstIndex(where: { $0.id == grade }) {
                grades[place] += 1
            } else {
                unscored += 1
            }
            if !row.caps.isEmpty { capped += 1 }
            if let index = row.index { indexes.append(index) }
            let state = Candidacy(row).state
            if state != .notApplied { applicants += 1 }
            if state == .barred { barred += 1 }
        }

        var totals: RunTotals {
            RunTotals(
                completeness: completeness, grades: grades, unscored: unscored, capped: capped,
                applicants: applicants, barred: barred, index: Spread(indexes))
        }
    }
}
