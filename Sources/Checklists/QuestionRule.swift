package import Scorecards

/// A question across schools (待核实) as the checklist states it: which nodes of a school are compared, and by what.
package struct QuestionRule: Sendable {
    /// The identifier, such as `VP-Q1`.
    package let id: String
    /// The line in the checklist.
    package let line: Int
    /// When it is raised.
    package let rule: QuestionText.Rule
    /// The most schools that may share a key.
    package let limit: Int
    /// The nodes that the school contributes.
    package let select: String
    /// What schools are compared by, relative to such a node.
    package let key: String
    /// What is shown, or must agree, relative to such a node; nil means nothing.
    package let detail: String?
    /// The title.
    package let title: LocalizedText
    /// The question, with what to look at.
    package let text: LocalizedText
}
