/// A question that the bureau asks across schools (待核实): what looks odd, and what to look at. Never an accusation.
package struct QuestionText: Sendable, Hashable {
    /// When the marks of schools raise the question.
    package enum Rule: String, Sendable, Hashable, CaseIterable {
        /// Each mark by itself.
        case each
        /// One key in more schools than the limit.
        case sameKeyInMoreThan
        /// One key with different details.
        case sameKeyDifferentDetail
    }

    /// The identifier, such as `VP-Q1`.
    package let id: String
    /// The topic whose checklist declares it.
    package let topic: Topic
    /// When it is raised.
    package let rule: Rule
    /// The most schools that may share a key; only for ``Rule/sameKeyInMoreThan``.
    package let limit: Int
    /// The title.
    package let title: String
    /// The question, with what to look at.
    package let text: String

    /// Makes a question.
    package init(id: String, topic: Topic, rule: Rule, limit: Int, title: String, text: String) {
        self.id = id
        self.topic = topic
        self.rule = rule
        self.limit = limit
        self.title = title
        self.text = text
    }
}
