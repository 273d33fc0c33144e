/// What a scorecard repeats of the roster.
package struct SchoolIdentity: Sendable, Hashable {
    /// The ten-digit school code.
    package let code: String
    /// The name.
    package let name: String
    /// The stage token of the roster, such as `nineYear`.
    package let stage: String
    /// The stage in the language of the run.
    package let stageLabel: String
    /// The base stages: a nine-year school is primary and junior.
    package let stages: [String]
    /// The code of the jurisdiction that owns the school.
    package let jurisdiction: String
    /// The names from the largest jurisdiction down to its own.
    package let jurisdictionNames: [String]
    /// The ownership in the language of the run; nil when unknown.
    package let ownership: String?
    /// The day on which the school closed, yyyy-mm-dd, when that was before the comparison date: it is not assessed.
    package let closed: String?
    /// What else the roster says that the region's outputs need.
    package let roster: RosterFacts

    /// Makes an identity.
    package init(
        code: String, name: String, stage: String, stageLabel: String, stages: [String], jurisdiction: String,
        jurisdictionNames: [String], ownership: String?, closed: String? = nil, roster: RosterFacts = RosterFacts()
    ) {
        self.code = code
        self.name = name
        self.stage = stage
        self.stageLabel = stageLabel
        self.stages = stages
        self.jurisdiction = jurisdiction
        self.jurisdictionNames = jurisdictionNames
        self.ownership = ownership
        self.closed = closed
        self.roster = roster
    }
}
