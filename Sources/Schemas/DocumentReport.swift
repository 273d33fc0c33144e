package import LibXML
package import Scorecards

/// What checking one document found.
///
/// It holds the parsed tree, so it stays with the worker that made it.
package struct DocumentReport {
    /// What the document is; nil where its root belongs to no family, or there is no root.
    package let family: DocumentFamily?
    /// Whether it is well-formed and follows its schema.
    package let schemaValid: Bool
    /// What is wrong with it, in the order of the document; empty for a valid one.
    package let diagnostics: [Diagnostic]
    /// The tree; nil where the document isn't well-formed.
    package let document: XMLDocument?

    /// Makes a report.
    package init(family: DocumentFamily?, schemaValid: Bool, diagnostics: [Diagnostic], document: XMLDocument?) {
        self.family = family
        self.schemaValid = schemaValid
        self.diagnostics = diagnostics
        self.document = document
    }
}
