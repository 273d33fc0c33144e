/// One entry of the roster.
package struct School: Sendable {
    /// The ten-digit school code.
    package let code: String
    /// The name.
    package let name: String
    /// The stage.
    package let stage: Stage
    /// The ownership token; nil when unknown.
    package let ownership: String?
    /// The position of its jurisdiction in the roster's list.
    package var jurisdiction: Int { Int(unit) }
    /// The date of closing, yyyy-mm-dd; nil while it runs.
    package let closed: String?
    /// The line of the entry in the roster file.
    package var line: Int { Int(row) }

    // A region has a hundred thousand schools: half a word each is enough.
    private let unit: Int32
    private let row: Int32

    /// Makes an entry.
    package init(
        code: String, name: String, stage: Stage, ownership: String?, jurisdiction: Int, closed: String?, line: Int
    ) {
        self.code = code
        self.name = name
        self.stage = stage
        self.ownership = ownership
        self.closed = closed
        unit = Int32(clamping: jurisdiction)
        row = Int32(clamping: line)
    }
}
