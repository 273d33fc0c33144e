package import Scorecards

/// A small situation with the answer that is expected of a criterion, an assertion, a veto, a measure or a question.
package struct Example: Sendable {
    /// What is expected.
    package enum Expectation: Sendable, Hashable {
        /// A criterion's outcome and points.
        case finding(Outcome, Points)
        /// Whether an assertion fires.
        case fires(Bool)
        /// Whether a veto event is found.
        case vetoed(Bool)
        /// What a measure finds.
        case measured(MeasureValue, stated: Points?)
        /// What the school contributes to a question, as `key: detail`.
        case marked([String])
    }

    /// The criterion, assertion or veto it belongs to.
    package let part: String
    /// The line in the checklist.
    package let line: Int
    /// What the example shows.
    package let note: String?
    /// What is expected.
    package let expectation: Expectation
    /// The report year; nil means the edition's example year.
    package let year: Int?
    /// The comparison date as yyyy-mm-dd; nil means the year's last day.
    package let asOf: String?
    /// The bytes of the fragments by their root element's name: `school` and the submissions.
    package let fragments: [(name: String, bytes: [UInt8])]
    /// Entries of cross-school indexes: index, key, number of schools.
    package let entries: [(index: String, key: String, schools: Int)]
    /// Scores of other topics, for a checklist that looks at them.
    package let topics: [TopicPoints]
}
