/// The grades (等次) of an edition: half-open intervals without a gap, best first.
package struct GradeScale: Sendable, Hashable {
    /// One grade.
    package struct Grade: Sendable, Hashable {
        /// The identifier, such as `good`.
        package let id: String
        /// The label in the language of the run, such as 良好.
        package let label: String
        /// The lowest index that reaches it.
        package let from: Fraction

        /// Makes a grade.
        package init(id: String, label: String, from: Fraction) {
            self.id = id
            self.label = label
            self.from = from
        }
    }

    /// The grades, best first; the last one starts at zero.
    package let grades: [Grade]

    /// Makes a scale; nil unless the grades fall strictly from best to worst, the last one starts at zero and the
    /// identifiers differ.
    package init?(_ grades: [Grade]) {
        guard let last = grades.last, last.from == Fraction(0), Set(grades.map(\.id)).count == grades.count,
            zip(grades, grades.dropFirst()).allSatisfy({ $0.from > $1.from })
        else { return nil }
        self.grades = grades
    }

    /// The grade of an exact index, before caps.
    package func grade(for index: Fraction) -> Grade {
        grades.first { index >= $0.from } ?? grades[grades.count - 1]
    }

    /// The grade with an identifier.
    package func grade(_ id: String) -> Grade? { grades.first { $0.id == id } }

    /// The worse of a grade and the grades at which failures cap it.
    package func capped(_ grade: Grade, at caps: [String]) -> Grade {
        let ranks = caps.compactMap { cap in grades.firstIndex { $0.id == cap } }
        let own = grades.firstIndex(of: grade) ?? grades.count - 1
        return grades[max(own, ranks.max() ?? own)]
    }
}
