import Regions

/// Which measures name each school as an exception, by the position of the school: one list behind the other.
struct ExceptionIndex {
    /// Where the list of each school begins; one more than there are schools.
    private let starts: [Int32]
    private let measures: [Int32]

    /// Turns the lists of the measures around.
    init(_ summary: RegionSummary) {
        var starts = [Int32](repeating: 0, count: summary.schools.count + 1)
        for list in summary.exceptions { for exception in list { starts[exception.school + 1] += 1 } }
        for place in starts.indices.dropFirst() { starts[place] += starts[place - 1] }
        var next = starts
        var measures = [Int32](repeating: 0, count: Int(starts[summary.schools.count]))
        for (measure, list) in summary.exceptions.enumerated() {
            for exception in list {
                measures[Int(next[exception.school])] = Int32(measure)
                next[exception.school] += 1
            }
        }
        self.starts = starts
        self.measures = measures
    }

    /// The places of the measures, in the order of the heading.
    subscript(school: Int) -> ArraySlice<Int32> { measures[Int(starts[school])..<Int(starts[school + 1])] }
}
