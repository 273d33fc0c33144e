/// Why the bytes of a document could not be made.
package struct DocumentError: Error, Sendable, Hashable {
    /// The part of the document it is about.
    package let part: String
    /// What the archive library says.
    package let detail: String
}
