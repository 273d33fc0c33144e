/// Something wrong with a document, said so that the person who wrote it can put it right.
///
/// It is a value: place, severity, stable identifier, what is wrong, what to write instead. Printers only render it.
package struct Diagnostic: Sendable, Hashable {
    /// How much it matters: an error rejects the document.
    package typealias Severity = Notice.Severity

    /// How much it matters.
    package let severity: Severity
    /// A stable name of the kind of fault, such as `schema.datatype.date`, `limit.size` or `assertion.X6`.
    package let identifier: String
    /// The file, as the reader knows it.
    package let file: String
    /// The line in that file, from 1.
    package let line: Int?
    /// The column in that line, from 1.
    package let column: Int?
    /// The path inside the document, such as `/vicePrincipals/person[2]/@appointed`.
    package let path: String?
    /// The place in the words of the schema, such as “第 2 位聘任人员 › 聘任日期”.
    package let placeLabel: String?
    /// What is wrong, with the value in it.
    package let summary: String
    /// What to write instead; empty where nothing better than the summary can be said.
    package let remedy: String
    /// What libxml2 said, word for word.
    package let rawText: String?
    /// libxml2's number of the error.
    package let rawCode: Int?

    /// Makes a diagnostic.
    package init(
        severity: Severity, identifier: String, file: String, line: Int? = nil, column: Int? = nil,
        path: String? = nil, placeLabel: String? = nil, summary: String, remedy: String, rawText: String? = nil,
        rawCode: Int? = nil
    ) {
        self.severity = severity
        self.identifier = identifier
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        self.placeLabel = placeLabel
        self.summary = summary
        self.remedy = remedy
        self.rawText = rawText
        self.rawCode = rawCode
    }
}

extension Diagnostic {
    /// The order of reading: by file, then line, then column, then identifier, then text.
    package static func precedes(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.line != right.line { return (left.line ?? 0) < (right.line ?? 0) }
        if left.column != right.column { return (left.column ?? 0) < (right.column ?? 0) }
        if left.identifier != right.identifier { return left.identifier < right.identifier }
        return left.summary < right.summary
    }
}
