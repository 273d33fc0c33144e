/// What is wrong with an edition or a checklist. A broken checklist gives no score at all.
package struct ChecklistError: Error, Sendable, Hashable {
    /// The kinds of fault; new ones may be added.
    package struct Code: Sendable, Hashable {
        /// A stable identifier for reports.
        package let id: String

        /// No edition, or more than one, covers the year.
        package static let edition = Code(id: "checklist.edition")
        /// The file can't be read, or is not valid under its schema.
        package static let invalid = Code(id: "checklist.invalid")
        /// An expression is not XPath 1.0, or uses an undeclared name.
        package static let expression = Code(id: "checklist.expression")
        /// A name is declared twice, or used and never declared.
        package static let name = Code(id: "checklist.name")
        /// Points, thresholds or grades do not add up.
        package static let arithmetic = Code(id: "checklist.arithmetic")
    }

    /// The kind of fault.
    package let code: Code
    /// The file.
    package let file: String
    /// The line, where there is one.
    package let line: Int?
    /// The criterion, assertion or other named part.
    package let part: String?
    /// The expression, where one is at fault.
    package let expression: String?
    /// What is wrong, in the language of the run.
    package let message: String

    /// Makes an error.
    package init(
        _ code: Code, file: String, line: Int? = nil, part: String? = nil, expression: String? = nil, message: String
    ) {
        self.code = code
        self.file = file
        self.line = line
        self.part = part
        self.expression = expression
        self.message = message
    }
}
