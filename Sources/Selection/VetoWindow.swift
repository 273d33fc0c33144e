/// A kind of event that bars selection, and how far back a policy looks for it.
package struct VetoWindow: Sendable, Hashable {
    /// The kind as the schemas name it.
    package let kind: String
    /// The months before the comparison date.
    package let lookBack: Int
    /// Whether the school must have stated that it did or did not occur.
    package let isDeclared: Bool
    /// Title and basis.
    package let rationale: Rationale

    /// Makes a window.
    package init(kind: String, lookBack: Int, isDeclared: Bool = true, rationale: Rationale) {
        self.kind = kind
        self.lookBack = lookBack
        self.isDeclared = isDeclared
        self.rationale = rationale
    }
}
