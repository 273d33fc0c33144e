package import Scorecards

/// The definition of one topic (检查表): its named values, consistency assertions and criteria.
package struct Checklist: Sendable {
    /// The file, for messages.
    package let file: String
    /// The topic.
    package let topic: Topic
    /// The weight in the index; nil for a scale of its own.
    package let weight: Int?
    /// The root element of its submissions, which is also their variable.
    package let submission: String
    /// The stages it concerns, as roster tokens.
    package let stages: Set<String>
    /// A further condition on the roster; false makes the whole topic not applicable.
    package let when: String?
    /// The title.
    package let title: LocalizedText
    /// What is counted across schools.
    package let indexes: [IndexRule]
    /// The named values, in order of evaluation.
    package let lets: [Let]
    /// The consistency assertions.
    package let assertions: [Assertion]
    /// The criteria.
    package let criteria: [Criterion]
    /// The events that bar selection.
    package let vetoes: [VetoRule]
    /// The figures of the region.
    package let measures: [MeasureRule]
    /// Figures put together from measures.
    package let composites: [CompositeRule]
    /// The questions across schools.
    package let questions: [QuestionRule]
}
