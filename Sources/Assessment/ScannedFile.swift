import Schools

/// What a look at the beginning of a file says, before there is a roster that tells whose it is.
enum ScannedFile: Sendable {
    /// A submission, by its first tag.
    case submission(SubmissionHeader)
    /// Nothing that can be filed by what it says, and why.
    case unreadable(String)
}
