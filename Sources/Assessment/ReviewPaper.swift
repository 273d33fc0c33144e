import Schemas
import Scorecards
import Wording

/// A file below `reviews/` after reading.
struct ReviewPaper: Sendable {
    /// The file and what became of it so far: accepted means that it still has to be held against the computed results.
    let file: InputFile
    /// The position of its school on the roster; nil when it can't be told.
    let school: Int?
    /// The review; nil when the file can't count.
    let review: Review?

    /// What became of each file once the reviews among them were held against the computed results.
    /// - Parameters:
    ///   - papers: the files of one school.
    ///   - faults: what is wrong with each review among them, in their order.
    ///   - schemas: where outcomes get their names from.
    ///   - language: the language of the messages.
    /// - Returns: the files in their order.
    /// - Throws: what is wrong with the schema of reviews.
    static func files(
        _ papers: [ReviewPaper], _ faults: [[ReviewFault]], _ schemas: SchemaLibrary, _ language: Language
    ) throws -> [InputFile] {
        guard faults.contains(where: { !$0.isEmpty }) else { return papers.map(\.file) }
        let labels = try schemas.vocabulary(.review)
        var faults = faults.makeIterator()
        return papers.map { paper in
            guard paper.review != nil, let found = faults.next(), !found.isEmpty else { return paper.file }
            return InputFile(
                path: paper.file.path, sha256: paper.file.sha256, topic: nil, revision: nil, status: .reviewRefused,
                messages: found.map { $0.text(labels, language) })
        }
    }
}
