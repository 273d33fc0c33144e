/// What checking one file found, as a value for reports.
package struct CheckedDocument: Sendable, Hashable {
    /// The file, as the reader knows it.
    package let file: String
    /// The family of the document, such as `vice-principals`; nil where it could not be told.
    package let family: String?
    /// What the family is called.
    package let familyLabel: String?
    /// Whether the document is well-formed and follows its schema.
    package let schemaValid: Bool
    /// What is wrong with it, in the order of reading.
    package let diagnostics: [Diagnostic]

    /// Makes the result of a check.
    package init(
        file: String, family: String?, familyLabel: String?, schemaValid: Bool, diagnostics: [Diagnostic]
    ) {
        self.file = file
        self.family = family
        self.familyLabel = familyLabel
        self.schemaValid = schemaValid
        self.diagnostics = diagnostics
    }

    /// Whether the document would be accepted: it follows its schema, and no consistency check rejects it.
    package var isValid: Bool { schemaValid && !diagnostics.contains { $0.severity == .error } }

    /// How many diagnostics of a severity there are.
    package func count(_ severity: Diagnostic.Severity) -> Int { diagnostics.count { $0.severity == severity } }
}
