import Files
package import Schemas
import Synchronization
package import Wording

/// The files below a data folder's submissions, and what the beginning of each says. It takes no roster to look at them, so
/// that both can be read at once.
package struct SubmissionFiles: Sendable {
    /// The folder of submissions inside a data folder.
    package static let folder = "submissions"

    let listing: FolderListing
    /// One for each file of the listing.
    let scanned: [ScannedFile]

    /// Lists and scans the files of a data folder.
    /// - Throws: that the folder can't be listed; what is wrong with a file is said of the file.
    package init(in data: String, schemas: SchemaLibrary, language: Language, jobs: Int) async throws {
        let listing = try Self.listing(in: data)
        let found = Mutex<[ScannedFile]>([])
        found.withLock { $0.reserveCapacity(listing.count) }
        try await Self.scan(listing, in: data, schemas, language, jobs) { files in found.withLock { $0 += files } }
        self.listing = listing
        scanned = found.withLock { $0 }
    }

    /// Everything below the submissions that a run looks at.
    static func listing(in data: String) throws(FileError) -> FolderListing {
        var listing = try FolderWalk.listing(below: data + "/" + folder, prefix: folder + "/")
        listing.removeAll(where: Assessor.isAttachment)
        return listing
    }

    /// Scans the files of a listing, and hands them on in its order, by one worker at a time.
    static func scan(
        _ listing: FolderListing, in data: String, _ schemas: SchemaLibrary, _ language: Language, _ jobs: Int,
        deliver: @escaping @Sendable ([ScannedFile]) throws -> Void
    ) async throws {
        try await WorkQueue.run(
            listing.count, slice: 256, jobs: jobs,
            makeWorker: { (FileScanner(data: data, schemas: schemas, language: language), listing) },
            work: { $0.0.scanned($0.1[$1]) }, deliver: deliver)
    }
}
