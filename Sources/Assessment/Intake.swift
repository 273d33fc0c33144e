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
    package init(_ received: [ReceivedFile], schools: Int) {
        orphans = received.filter { $0.school == nil }
        var files = received.filter { $0.school != nil }
        // Files come in the order of their paths; a stable place keeps it within a school and topic.
        let order = files.indices.sorted {
            (files[$0].school ?? 0, files[$0].topic?.position ?? 9, $0)
                < (files[$1].school ?? 0, files[$1].topic?.position ?? 9, $1)
        }
        files = order.map { files[$0] }
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
