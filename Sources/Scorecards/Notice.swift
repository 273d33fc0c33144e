/// A remark on a school's documents that a consistency assertion makes.
package struct Notice: Sendable, Hashable {
    /// How much it matters.
    package enum Severity: String, Sendable, Hashable, CaseIterable {
        /// The submission is rejected.
        case error
        /// The bureau and the school should look.
        case warning
        /// Good to know.
        case info
    }

    /// The assertion, such as `X6`.
    package let assertion: String
    /// How much it matters.
    package let severity: Severity
    /// The topic whose checklist makes the remark.
    package let topic: Topic
    /// What is wrong, with the values in it.
    package let message: String
    /// What to do.
    package let remedy: String
    /// Where it stands: file, line, path; nil where it is about something that is missing.
    package let place: Fact?

    /// Makes a notice.
    package init(
        assertion: String, severity: Severity, topic: Topic, message: String, remedy: String, place: Fact?
    ) {
        self.assertion = assertion
        self.severity = severity
        self.topic = topic
        self.message = message
        self.remedy = remedy
        self.place = place
    }
}
