package import LibXML

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
    /// The path of the entry in the roster, such as `/roster/school[12]`.
    package let path: String
    /// The entry as a document of its own; parsed with `line` and `path` its places are those of the roster.
    package let entry: [UInt8]

    /// Makes an entry.
    package init(
        code: String, name: String, stage: Stage, ownership: String?, jurisdiction: Int, closed: String?, line: Int,
        path: String, entry: [UInt8]
    ) {
        self.code = code
        self.name = name
        self.stage = stage
        self.ownership = ownership
        self.jurisdiction = jurisdiction
        self.closed = closed
        self.line = line
        self.path = path
        self.entry = entry
    }
}

extension School {
    /// The entry as a tree.
    package func document(_ parser: DocumentParser, file: String) throws(XMLError) -> XMLDocument {
        try parser.parse(entry, name: file, firstLine: line, rootPath: path)
    }
}
