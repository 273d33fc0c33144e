/// What a command answers: the text for standard output and standard error, and how to exit. Commands print it; tests
/// read it.
package struct Reply: Sendable, Hashable {
    /// For standard output.
    package var output: String
    /// For standard error.
    package var remarks: String
    /// How to exit.
    package var status: ExitStatus
    /// What is not taken apart before the exit.
    package var remains: Remains?

    /// Makes a reply.
    package init(output: String, remarks: String = "", status: ExitStatus, remains: Remains? = nil) {
        self.output = output
        self.remarks = remarks
        self.status = status
        self.remains = remains
    }
}
