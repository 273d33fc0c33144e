package import Scorecards

/// A file of the data folder after a look at its first tag: where it belongs, and whether it counts.
package struct ReceivedFile: Sendable {
    /// The path relative to the data folder.
    package let path: String
    /// The position of its school on the roster; nil when it can't be told.
    package let school: Int32?
    /// The topic, where it can be told.
    package let topic: Topic?
    /// The revision; zero when it can't be told.
    package let revision: Int32
    /// What became of it so far: accepted means that it still has to be read and checked.
    package let status: InputFile.Status
    /// Why it can't count, for files that are already known not to.
    package let message: String?

    /// Whether it was found among the bureau's reviews, and not among the submissions.
    package var isReview: Bool { path.hasPrefix(Assessor.reviews + "/") }
}
