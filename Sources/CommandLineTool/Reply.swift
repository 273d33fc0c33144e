/// What a command answers: the text for standard output and standard error, and how to exit. Commands print it; tests
/// read it.
package struct Reply: Sendable {
    /// Hands on the text for standard output, piece by piece.
    package let pieces: @Sendable (_ output: ([UInt8]) -> Void) -> Void
    /// For standard error.
    package var remarks: String
    /// How to exit.
    package var status: ExitStatus
    /// What the command worked with. It lasts until the process ends: to take thousands of small pieces apart would only
    /// delay the exit. It is no part of the answer.
    package var remains: (any Sendable)?

    /// Makes a reply.
    package init(
        output: String, remarks: String = "", status: ExitStatus, remains: (any Sendable)? = nil
    ) {
        self.init(remarks: remarks, status: status, remains: remains) { $0(Array(output.utf8)) }
    }

    /// Makes a reply whose text is too long to stand in memory as a whole.
    package init(
        remarks: String = "", status: ExitStatus, remains: (any Sendable)? = nil,
        pieces: @escaping @Sendable (_ output: ([UInt8]) -> Void) -> Void
    ) {
        self.pieces = pieces
        self.remarks = remarks
        self.status = status
        self.remains = remains
    }

    /// The text for standard output as a whole.
    package var output: String {
        var bytes: [UInt8] = []
        pieces { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Reply: Equatable {
    package static func == (left: Reply, right: Reply) -> Bool {
        left.output == right.output && left.remarks == right.remarks && left.status == right.status
    }
}
