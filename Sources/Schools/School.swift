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
    package let jurisdiction: Int
    /// The date of closing, yyyy-mm-dd; nil while it runs.
    package let closed: String?
    /// The line of the entry in the roster file.
    package let line: Int
    /// The entry as a document of its own; see ``Roster/entry(of:_:)``.
    package let entry: [UInt8]

    /// Makes an entry.
    package init(
        code: String, name: String, stage: Stage, ownership: String?, jurisdiction: Int, closed: String?, line: Int,
        entry: [UInt8]
    ) {
        self.code = code
        self.name = name
        self.stage = stage
        self.ownership = ownership
        self.jurisdiction = jurisdiction
        self.closed = closed
        self.line = line
        self.entry = entry
    }
}
