package import Scorecards

/// A condition that an applicant must meet; it is answered by itself and never turned into points (条件).
package struct Gate: Sendable, Hashable {
    /// The kinds of gates. The set is closed: a policy can ask for nothing that no engine answers.
    package enum Kind: Sendable, Hashable {
        /// No mandatory criterion of the topics in the index failed.
        case noMandatoryFailure
        /// No event of the policy's veto kinds inside its window.
        case noVeto
        /// The title one step below is held for some years.
        case heldTitle(years: Int, unrecorded: Unrecorded)
        /// Open for some years.
        case openYears(Int)
        /// No running title of the same or a higher level.
        case noSameTitle(unrecorded: Unrecorded)
        /// The exact compliance index reaches a minimum.
        case minimumIndex(Points)
        /// The exact model-school score reaches a minimum.
        case minimumScore(Points)
        /// Every applicable criterion was reported.
        case complete
        /// The declaration of truth is signed.
        case declaration
        /// A criterion is met, or at least partly met.
        case criterion(String, partlyIsEnough: Bool)
    }

    /// What is done with a school whose facts are not known.
    package enum UnknownRule: String, Sendable, Hashable, CaseIterable {
        /// It is held for verification, neither passed nor failed.
        case hold
        /// It fails, and the answer says that it could not be verified.
        case fail
    }

    /// What a roster without a record of a title means.
    package enum Unrecorded: String, Sendable, Hashable, CaseIterable {
        case none, unknown
    }

    /// The identifier, such as `G1`.
    package let id: String
    /// What it asks.
    package let kind: Kind
    /// Whether this round uses it.
    package let isEnabled: Bool
    /// What unknown facts lead to.
    package let unknown: UnknownRule
    /// Title and basis.
    package let rationale: Rationale

    /// Makes a gate.
    package init(id: String, kind: Kind, isEnabled: Bool = true, unknown: UnknownRule = .hold, rationale: Rationale) {
        self.id = id
        self.kind = kind
        self.isEnabled = isEnabled
        self.unknown = unknown
        self.rationale = rationale
    }

    /// The element of the policy that states this kind, which is also its name in outputs.
    package var name: String {
        switch kind {
        case .noMandatoryFailure: "noMandatoryFailure"
        case .noVeto: "noVeto"
        case .heldTitle: "heldTitle"
        case .openYears: "openYears"
        case .noSameTitle: "noSameTitle"
        case .minimumIndex: "minimumIndex"
        case .minimumScore: "minimumScore"
        case .complete: "complete"
        case .declaration: "declaration"
        case .criterion: "criterion"
        }
    }

    /// The number that the gate compares with; nil for kinds without one.
    package var threshold: Fraction? {
        switch kind {
        case .heldTitle(let years, _), .openYears(let years): Fraction(years)
        case .minimumIndex(let minimum), .minimumScore(let minimum): minimum.fraction
        case .noMandatoryFailure, .noVeto, .noSameTitle, .complete, .declaration, .criterion: nil
        }
    }
}
