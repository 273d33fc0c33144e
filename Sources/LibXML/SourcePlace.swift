/// Where something stands: a file and as much of line, column and path as is known.
package struct SourcePlace: Sendable, Hashable {
    /// The name under which the document was read.
    package let file: String
    /// The line, from 1.
    package let line: Int?
    /// The column, from 1, in the units of libxml2 (bytes of UTF-8).
    package let column: Int?
    /// The path with local names, such as `/vicePrincipals/person[2]/@appointed`.
    package let path: String?

    /// Makes a place.
    package init(file: String, line: Int? = nil, column: Int? = nil, path: String? = nil) {
        self.file = file
        self.line = line
        self.column = column
        self.path = path
    }
}

extension SourcePlace: CustomStringConvertible {
    /// `file:line:column path`, without what isn't known.
    package var description: String {
        var text = file
        if let line { text += ":\(line)" }
        if let column { text += ":\(column)" }
        if let path { text += " \(path)" }
        return text
    }
}
