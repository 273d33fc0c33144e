package import Scorecards

/// What an edition says of one dossier.
package struct Evaluation: Sendable {
    /// The five topics in their fixed order.
    package let topics: [TopicResult]
    /// What the assertions remarked.
    package let notices: [Notice]
    /// The events that bar selection.
    package let vetoes: [Veto]
    /// What each measure found, in the order of the checklists.
    package let measures: [MeasureResult]
    /// What the school contributes to questions across schools.
    package let marks: [QuestionMark]
    /// What is wrong with each review, in the order in which they were given; nothing for one that counts.
    package let reviewFaults: [[ReviewFault]]
    /// Rules that could not be evaluated.
    package let faults: [EvaluationFault]

    /// The error notices by the topic they reject.
    package var rejections: [Topic: [Notice]] {
        Dictionary(grouping: notices.filter { $0.severity == .error }, by: \.topic)
    }
}
