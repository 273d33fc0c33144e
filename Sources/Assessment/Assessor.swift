package import Files
import LibXML
import Schools
import Synchronization

/// A whole run: looks at every file once, builds what schools must know of each other, then judges school by school.
package struct Assessor: Sendable {
    /// The folder of the bureau's reviews inside a data folder; it may be missing.
    package static let reviews = "reviews"

    /// Scans and notes that schools keep beside their submissions. Any other file that is no XML is listed: somebody may
    /// have sent a spreadsheet for a submission.
    private static let attachments: Set<String> = [
        "pdf", "ofd", "jpg", "jpeg", "png", "tif", "tiff", "bmp", "mp4", "txt", "md",
    ]

    /// What the run assesses.
    package let plan: AssessmentPlan

    /// Makes a run.
    package init(_ plan: AssessmentPlan) {
        self.plan = plan
    }

    /// Files everything below the data folder's submissions under its school.
    /// - Parameter files: the files, if they were looked at before the roster was known.
    /// - Returns: the files by school.
    /// - Throws: that a folder can't be listed, or a broken schema of reviews.
    package func receive(_ files: SubmissionFiles? = nil) async throws -> Intake {
        let listing = if let files { files.listing } else { try SubmissionFiles.listing(in: plan.data) }
        let intake = Mutex(Intake(listing))
        if let files {
            intake.withLock { $0.add(files.scanned, plan) }
        } else {
            try await SubmissionFiles.scan(listing, in: plan.data, plan.schemas, plan.language, plan.jobs) { files in
                intake.withLock { $0.add(files, plan) }
            }
        }
        // Taken out rather than copied: the list is sorted in place.
        var complete = intake.withLock { intake in
            defer { intake = Intake(FolderListing()) }
            return intake
        }
        complete.file(under: plan.roster.schools.count)
        complete.add(try readReviews())
        return complete
    }

    /// Everything below the data folder's reviews that a run looks at; nothing where there is no such folder.
    private func reviewFiles() throws(FileError) -> FolderListing {
        do throws(FileError) {
            var listing = try FolderWalk.listing(below: plan.data + "/" + Self.reviews, prefix: Self.reviews + "/")
            listing.removeAll(where: Self.isAttachment)
            return listing
        } catch {
            guard error.code == .notFound else { throw error }
            return FolderListing()
        }
    }

    /// The paths of all files that a run over the data folder would look at now, by path, submissions first.
    package func inputPaths() throws -> [FolderListing] {
        [try SubmissionFiles.listing(in: plan.data), try reviewFiles()]
    }

    /// Takes the fingerprints of files of the data folder, as a run takes them: nil for what can't be read.
    /// - Parameters:
    ///   - paths: the files, relative to the data folder.
    ///   - deliver: takes the fingerprints in the order of the paths, by one worker at a time.
    /// - Throws: what `deliver` throws.
    package func fingerprints(
        of paths: [String], deliver: @escaping @Sendable ([Fingerprint?]) throws -> Void
    ) async throws {
        try await WorkQueue.run(
            paths.count, slice: 256, jobs: plan.jobs, makeWorker: {},
            work: { _, place in
                (try? RegularFile.bytes(plan.data + "/" + paths[place], limit: ParsingLimits.standard.bytes))
                    .map { Fingerprint(of: $0) }
            }, deliver: deliver)
    }

    /// Reads the reviews of the data folder. They are few, and read before any school is judged.
    private func readReviews() throws -> ReviewIntake {
        var intake = ReviewIntake()
        let listing = try reviewFiles()
        guard !listing.isEmpty else { return intake }
        let reader = ReviewReader(plan)
        for entry in listing { intake.add(try reader.paper(entry), duplicate: reader.duplicate) }
        return intake
    }

    static func isAttachment(_ entry: FolderWalk.Entry) -> Bool {
        guard entry.kind == .file, let dot = entry.path.utf8.lastIndex(of: UInt8(ascii: ".")) else { return false }
        return attachments.contains(entry.path[entry.path.index(after: dot)...].lowercased())
    }

    /// Builds the index over all schools; nil where there is only one, since others are out of sight.
    package func index(_ intake: Intake) async throws -> RegionIndex? {
        guard plan.roster.schools.count > 1 else { return nil }
        let index = Mutex(RegionIndex())
        try await WorkQueue.run(
            plan.roster.schools.count, slice: 64, jobs: plan.jobs, makeWorker: { try SchoolAssessor(plan) },
            work: { try $0.indexEntry($1, intake) },
            deliver: { entries in index.withLock { for entry in entries { $0.add(entry) } } })
        return index.withLock { $0 }
    }

    /// Judges schools and hands the results on in order.
    /// - Parameters:
    ///   - positions: which schools, by their positions on the roster.
    ///   - intake: the files, as received.
    ///   - index: the region's index; nil leaves what needs it pending.
    ///   - tracing: whether to collect how each answer came about.
    ///   - render: turns a result into what is kept of it; called by several workers at once.
    ///   - deliver: takes what is kept, in order, by one worker at a time.
    /// - Throws: what `render` and `deliver` throw, and a broken edition.
    package func assess<Row: Sendable>(
        _ positions: [Int], _ intake: Intake, index: RegionIndex?, tracing: Bool = false,
        render: @escaping @Sendable (Assessed) throws -> Row,
        deliver: @escaping @Sendable ([Row]) throws -> Void
    ) async throws {
        try await WorkQueue.run(
            positions.count, slice: 16, jobs: plan.jobs, makeWorker: { try SchoolAssessor(plan, tracing: tracing) },
            work: { try render(try $0.assess(positions[$1], intake, index: index)) }, deliver: deliver)
    }
}
