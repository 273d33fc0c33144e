import Files
import Scorecards

/// The files of a data folder, filed by school, topic and revision, and what other schools must know of them.
///
/// There are five files for every school of a region, so they are kept as short records and paths as they were listed;
/// a ``ReceivedFile`` is made when it is asked for.
package struct Intake: Sendable {
    /// What is kept of a file.
    private struct Record {
        /// The place in the listing, which is in the order of paths.
        let entry: UInt32
        /// The position of the school; negative for none.
        let school: Int32
        let revision: Int32
        /// The place among the messages; negative for none.
        let message: Int32
        let topic: Topic?
        var status: InputFile.Status
    }

    private let listing: FolderListing
    private var records: [Record] = []
    private var messages: [String] = []
    /// The range of each school's files; one more entry than there are schools.
    private var starts: [Int32] = []
    /// Files that belong to no school of the roster.
    package private(set) var orphans: [ReceivedFile] = []
    private var reviews = ReviewIntake()

    /// Gets ready for the files of a listing.
    init(_ listing: FolderListing) {
        self.listing = listing
        records.reserveCapacity(listing.count)
    }

    /// Adds the next files, in the order of the listing, as the roster of a plan files them.
    mutating func add(_ files: [ScannedFile], _ plan: AssessmentPlan) {
        for scanned in files {
            let file = Filing(scanned, path: listing[records.count].path, roster: plan.roster, plan.language)
            if let message = file.message { messages.append(message) }
            records.append(
                Record(
                    entry: UInt32(records.count), school: file.school ?? -1, revision: file.revision,
                    message: file.message == nil ? -1 : Int32(messages.count - 1), topic: file.topic,
                    status: file.status))
        }
    }

    /// Files everything under its school once all files are there.
    mutating func file(under schools: Int) {
        orphans = records.filter { $0.school < 0 }.map(received)
        records.removeAll { $0.school < 0 }
        records.sort { left, right in
            if left.school != right.school { return left.school < right.school }
            let (first, second) = (
                left.topic?.position ?? Topic.allCases.count, right.topic?.position ?? Topic.allCases.count
            )
            return first != second ? first < second : left.entry < right.entry
        }
        starts = [Int32](repeating: 0, count: schools + 1)
        for record in records { starts[Int(record.school) + 1] += 1 }
        for school in 0..<schools { starts[school + 1] += starts[school] }
        supersede()
    }

    /// Adds the bureau's reviews; those of no school of the roster are orphans, too.
    mutating func add(_ reviews: ReviewIntake) {
        self.reviews = reviews
        // All in the order of paths: `reviews/` stands before `submissions/`.
        orphans = reviews.orphans + orphans
    }

    /// The reviews of the school at a position of the roster, by path.
    func reviews(of school: Int) -> [ReviewPaper] { reviews.papers[school] ?? [] }

    /// The files of the school at a position of the roster, by topic, then path.
    package func files(of school: Int) -> [ReceivedFile] {
        records[Int(starts[school])..<Int(starts[school + 1])].map(received)
    }

    private func received(_ record: Record) -> ReceivedFile {
        ReceivedFile(
            path: listing[Int(record.entry)].path, school: record.school < 0 ? nil : record.school,
            topic: record.topic, revision: record.revision, status: record.status,
            message: record.message < 0 ? nil : messages[Int(record.message)])
    }

    /// Of several files of one school and topic only those of the highest revision stay.
    private mutating func supersede() {
        var start = 0
        while start < records.count {
            var end = start + 1
            while end < records.count && records[end].school == records[start].school
                && records[end].topic == records[start].topic
            {
                end += 1
            }
            if end - start > 1, records[start].topic != nil {
                let counting = (start..<end).filter { records[$0].status == .accepted }
                let highest = counting.map { records[$0].revision }.max() ?? 0
                for place in counting where records[place].revision < highest { records[place].status = .superseded }
            }
            start = end
        }
    }
}
