package import Scorecards

/// What a policy is held against before it is used: the edition of the run, and year and jurisdictions of the roster where
/// there is one.
package struct PolicyScope: Sendable {
    /// The edition of the run.
    package let edition: String
    /// The report year of the roster; nil without a roster.
    package let year: Int?
    /// The topics of the edition.
    package let topics: Set<Topic>
    /// The criteria of the edition.
    package let criteria: Set<String>
    /// How far back the edition's checklists look, by kind of event: a scorecard knows of no older ones.
    package let lookBacks: [String: Int]
    /// The code of the unit above each jurisdiction of the roster, nil at the top; nothing without a roster.
    package let parents: [String: String?]?

    /// Makes a scope.
    package init(
        edition: String, year: Int?, topics: Set<Topic>, criteria: Set<String>, lookBacks: [String: Int],
        parents: [String: String?]?
    ) {
        self.edition = edition
        self.year = year
        self.topics = topics
        self.criteria = criteria
        self.lookBacks = lookBacks
        self.parents = parents
    }

    /// A jurisdiction and those above it, its own first; without a roster it stands alone.
    package func chain(_ code: String) -> [String] {
        guard let parents else { return [code] }
        var chain: [String] = []
        var current: String? = code
        while let code = current, let parent = parents[code] {
            chain.append(code)
            current = parent
        }
        return chain
    }
}
