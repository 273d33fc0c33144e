/// What one school contributes to a question that is asked across schools (待核实): a key that other schools may share.
///
/// It stays in the bureau's outputs and never appears in a school's page.
package struct QuestionMark: Sendable, Hashable {
    /// The question, such as `VP-Q1`.
    package let question: String
    /// What schools are compared by, such as a name with a unit.
    package let key: String
    /// What is shown, or must be the same where the key is.
    package let detail: String

    /// Makes a mark.
    package init(question: String, key: String, detail: String) {
        self.question = question
        self.key = key
        self.detail = detail
    }

    /// Whether it comes first among the marks of one question: by the bytes of key and detail, since a school may have dozens.
    package func precedes(_ other: QuestionMark) -> Bool {
        key == other.key
            ? detail.utf8.lexicographicallyPrecedes(other.detail.utf8)
            : key.utf8.lexicographicallyPrecedes(other.key.utf8)
    }
}
