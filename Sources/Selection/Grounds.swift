/// What stands behind a decision: every gate's answer with its facts, what reviews changed, and what a visit should look at.
///
/// It is many times what the round compares, and nothing depends on it: it can wait elsewhere until it is written.
package struct Grounds: Sendable {
    /// The answers to the gates; empty for schools that did not enter.
    package let answers: [GateAnswer]
    /// The answers that reviews decided, in the order of the checklists.
    package let reviewed: [ReviewedAnswer]
    /// What a visit should look at; empty for schools that can't be chosen any more.
    package let visit: [VisitItem]

    /// Makes the grounds of a decision.
    package init(answers: [GateAnswer] = [], reviewed: [ReviewedAnswer] = [], visit: [VisitItem] = []) {
        self.answers = answers
        self.reviewed = reviewed
        self.visit = visit
    }
}
