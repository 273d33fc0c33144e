/// A file that a school sent, and what became of it.
package struct InputFile: Sendable, Hashable {
    /// What became of a file.
    package enum Status: String, Sendable, Hashable, CaseIterable {
        /// Valid and scored.
        case accepted
        /// Not well-formed, invalid or contradictory.
        case rejected
        /// A higher revision of the same topic counts.
        case superseded
        /// The same bytes as another file.
        case duplicate
        /// The same revision as another file, with other content.
        case conflicting
        /// Of another year than the roster.
        case wrongYear
        /// Of a school that is not on the roster.
        case unknownSchool
        /// Not readable, or not a submission at all.
        case unreadable
        /// A review of the bureau that can't count: expired, outdated or contradictory.
        case reviewRefused
    }

    /// The path relative to the data folder.
    package let path: String
    /// The SHA-256 of its bytes, in hexadecimal; nil when it couldn't be read.
    package let sha256: String?
    /// The topic, where it could be told.
    package let topic: Topic?
    /// The revision, where it could be told.
    package let revision: Int?
    /// What became of it.
    package let status: Status
    /// Why, where it was not accepted: one message each, with place and remedy.
    package let messages: [String]
    /// The day on which it says it was sent, yyyy-mm-dd; known of files that were read.
    package let submitted: String?
    /// Whether that day lies after the last day for submissions. A late file counts all the same.
    package let isLate: Bool

    /// Makes the record of a file.
    package init(
        path: String, sha256: String?, topic: Topic?, revision: Int?, status: Status, messages: [String],
        submitted: String? = nil, isLate: Bool = false
    ) {
        self.path = path
        self.sha256 = sha256
        self.topic = topic
        self.revision = revision
        self.status = status
        self.messages = messages
        self.submitted = submitted
        self.isLate = isLate
    }
}
