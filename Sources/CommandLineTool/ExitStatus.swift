/// What the process says to its caller. Counts are in the report, never in the code.
package enum ExitStatus: Int32, Sendable {
    /// All well.
    case success = 0
    /// Something in the schools' data was rejected.
    case rejected = 1
    /// Wrong usage, wrong configuration or a broken checklist; no score was printed.
    case unusable = 2
    /// A file could not be read or written, or the program itself failed.
    case failed = 3
}
