/// What a rule of a policy is called and what it rests on, in the language of the run.
package struct Rationale: Sendable, Hashable {
    /// The title.
    package let title: String
    /// What it rests on, one sentence each; our own ideas say so.
    package let basis: [String]

    /// Makes a rationale.
    package init(title: String, basis: [String]) {
        self.title = title
        self.basis = basis
    }
}
