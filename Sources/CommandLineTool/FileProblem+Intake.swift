import Assessment
import Reports
import Scorecards

extension FileProblem {
    /// The record of a file that belongs to no school of the roster.
    init(_ orphan: ReceivedFile, sha256: String?, topic: String?) {
        self.init(
            file: InputFile(
                path: orphan.path, sha256: sha256, topic: orphan.topic,
                revision: orphan.revision > 0 ? Int(orphan.revision) : nil, status: orphan.status,
                messages: orphan.message.map { [$0] } ?? []),
            code: nil, name: nil, topic: topic)
    }

    /// The files of a school that the list of problems names: those that did not count, and those with remarks, such as
    /// late ones.
    static func listed(_ assessed: Assessed, _ heading: RunHeading) -> [FileProblem] {
        let school = assessed.scorecard.school
        let files = assessed.scorecard.files.filter { $0.status != .accepted || !$0.messages.isEmpty }
        return (files + assessed.reviews.filter { $0.status != .accepted }).map { file in
            FileProblem(file: file, code: school.code, name: school.name, topic: heading.title(of: file.topic))
        }
    }
}
