import Scorecards

/// The files of a data folder, filed by school, topic and revision, and what other schools must know of them.
package struct Intake: Sendable {
    /// All files that belong to a school of the roster, by school, then topic, then path.
    package let files: [ReceivedFile]
    /// The range of each school's files; one more entry than there are schools.
    private let starts: [Int32]
    /// Files that belong to no school of the roster.
    package let orphans: [ReceivedFile]

    /// Files received files under their schools.
    ///
    /// The list is taken over and sorted in place: for a large region a second copy of it would be the peak of memory.
    package init(_ received: consuming [ReceivedFile], schools: Int) {
        var files = received
        orphans = files.filter { $0.school == nil }
        files.removeAll { $0.school == nil }
        files.sort { left, right in
            let (one, other) = (left.school ?? 0, right.school ?? 0)
            if one != other { return one < other }
            let (first, second) = (
                left.topic?.position ?? Topic.allCases.count, right.topic?.position ?? Topic.allCases.count
            )
            return first != second ? first < second : left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
        }
        var starts = [Int32](repeating: 0, count: schools + 1)
        for file in files { starts[Int(file.school ?? 0) + 1] += 1 }
        for school in 0..<schools { starts[school + 1] += starts[school] }
        Self.supersede(&files)
        self.files = files
        self.starts = starts
    }

    /// The files of the school at a position of the roster.
    package func files(of school: Int) -> ArraySlice<ReceivedFile> {
        files[Int(starts[school])..<Int(starts[school + 1])]
    }

    /// Of several files of one school and topic only those of the highest revision stay.
    private static func supersede(_ files: inout [ReceivedFile]) {
        var start = 0
        while start < files.count {
            var end = start + 1
            while end < files.count && files[end].school == files[start].school
                && files[end].topic == files[start].topic
            {
                end += 1
            }
            if end - start > 1, files[start].topic != nil {
                let counting = (start..<end).filter { files[$0].status == .accepted }
                let highest = counting.map { files[$0].revision }.max() ?? 0
                for place in counting where files[place].revision < highest { files[place].status = .superseded }
            }
            start = end
        }
    }
}
