package import Scorecards

/// What one gate says of one applicant, why, and on which facts.
package struct GateAnswer: Sendable {
    /// The answers. The set is closed.
    package enum Result: String, Sendable, Hashable, CaseIterable {
        /// 通过.
        case passed
        /// 不通过.
        case failed
        /// 无法核实: the facts are not there, and the policy holds the school for verification.
        case unverified
        /// 未启用: this round does not ask it.
        case off
    }

    /// The gate.
    package let gate: Gate
    /// The answer.
    package let result: Result
    /// Why, with the values in it.
    package let reason: String
    /// What it looked at.
    package let facts: [Fact]
    /// The figure that is compared with the gate's threshold: it passes when it is not below; nil where there is none.
    package let measure: Fraction?

    /// Makes an answer.
    package init(gate: Gate, result: Result, reason: String, facts: [Fact] = [], measure: Fraction? = nil) {
        self.gate = gate
        self.result = result
        self.reason = reason
        self.facts = facts
        self.measure = measure
    }
}
