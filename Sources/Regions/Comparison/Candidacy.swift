/// What the rows say about a school's candidacy for the model-school title. It is no selection: that takes a policy.
package struct Candidacy: Sendable, Hashable {
    /// Where a school stands.
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// It does not apply.
        case notApplied
        /// It applies and nothing in its row speaks against it.
        case applied
        /// It applies, and a failed mandatory criterion or a veto stands against it.
        case barred
    }

    /// The level of the title applied for; nil when the school does not apply.
    package let application: String?
    /// The mandatory criteria that it fails.
    package let caps: [String]
    /// The vetoes that stand against it, each once.
    package let vetoes: [String]

    init(application: String?, caps: [String], vetoes: [String]) {
        self.application = application
        self.caps = caps
        self.vetoes = vetoes
    }

    init(_ row: SchoolRow) {
        application = row.application
        caps = row.caps
        var vetoes: [String] = []
        for veto in row.vetoes where !vetoes.contains(veto.id) { vetoes.append(veto.id) }
        self.vetoes = vetoes
    }

    /// Where the school stands.
    package var state: State {
        application == nil ? .notApplied : caps.isEmpty && vetoes.isEmpty ? .applied : .barred
    }
}
