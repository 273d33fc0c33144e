/// A share of places for some stages and a jurisdiction (名额). Shares of one policy never overlap.
package struct Quota: Sendable, Hashable {
    /// The identifier, such as `Q1`.
    package let id: String
    /// The number of places; nil when it is not known: schools are ranked and no line is drawn.
    package let places: Int?
    /// The stages as the roster names them; nil for all.
    package let stages: Set<String>?
    /// The code of the jurisdiction, its subordinates included; nil for all.
    package let jurisdiction: String?
    /// Title and basis.
    package let rationale: Rationale

    /// Makes a quota.
    package init(
        id: String, places: Int?, stages: Set<String>? = nil, jurisdiction: String? = nil, rationale: Rationale
    ) {
        self.id = id
        self.places = places
        self.stages = stages
        self.jurisdiction = jurisdiction
        self.rationale = rationale
    }

    /// Whether a school of a stage, owned by jurisdictions from its own upwards, falls under this quota.
    package func covers(stage: String, jurisdictions: [String]) -> Bool {
        stages.map { $0.contains(stage) } ?? true && jurisdiction.map(jurisdictions.contains) ?? true
    }
}
