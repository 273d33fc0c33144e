/// One thing that the files can't prove and a visit should look at (考察).
package struct VisitItem: Sendable, Hashable {
    /// Why it is on the sheet. The set is closed, the most open question first.
    package enum Cause: String, Sendable, Hashable, CaseIterable {
        /// A gate could not be verified.
        case gate
        /// The facts were not reported.
        case notReported
        /// The evidence is missing or expired.
        case notProven
        /// The run lacked what it needs.
        case pending
        /// A review of the bureau decided the answer.
        case review
        /// The school claims more points than were computed.
        case claim
        /// An assertion made a remark.
        case notice
        /// The papers are stated and their originals should be seen.
        case papers
    }

    /// Why it is on the sheet.
    package let cause: Cause
    /// The gate, criterion or assertion.
    package let subject: String
    /// What it is called.
    package let title: String
    /// What is open, in one sentence.
    package let question: String
    /// What to look at.
    package let lookAt: String
    /// Whom to ask.
    package let ask: String

    /// Makes an item.
    package init(cause: Cause, subject: String, title: String, question: String, lookAt: String, ask: String) {
        self.cause = cause
        self.subject = subject
        self.title = title
        self.question = question
        self.lookAt = lookAt
        self.ask = ask
    }
}
