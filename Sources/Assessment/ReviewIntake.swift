import Scorecards

/// The reviews of a data folder, by school.
struct ReviewIntake: Sendable {
    /// The reviews of each school, by its position on the roster, in the order of their paths.
    private(set) var papers: [Int: [ReviewPaper]] = [:]
    /// The files that belong to no school.
    private(set) var orphans: [ReceivedFile] = []

    /// Adds the next file, in the order of paths. The same bytes count once.
    mutating func add(_ paper: ReviewPaper, duplicate: (String) -> String) {
        guard let school = paper.school else {
            orphans.append(
                ReceivedFile(
                    path: paper.file.path, school: nil, topic: nil, revision: 0, status: paper.file.status,
                    message: paper.file.messages.first))
            return
        }
        let first = papers[school]?.first { $0.review != nil && $0.file.sha256 == paper.file.sha256 }
        guard paper.review != nil, let first else {
            papers[school, default: []].append(paper)
            return
        }
        let copy = InputFile(
            path: paper.file.path, sha256: paper.file.sha256, topic: nil, revision: nil, status: .duplicate,
            messages: [duplicate(first.file.path)])
        papers[school, default: []].append(ReviewPaper(file: copy, school: school, review: nil))
    }
}
