import Assessment
import Checklists
import Schools
import Scorecards
import Selection

extension PolicyScope {
    /// What a policy is held against in a run.
    init(_ plan: AssessmentPlan) {
        self.init(plan.edition, plan.roster)
    }

    /// What a policy is held against under an edition, over a roster if there is one.
    init(_ edition: Edition, _ roster: Roster?) {
        var lookBacks: [String: Int] = [:]
        for veto in edition.checklists.flatMap(\.vetoes) {
            // Where several rules look for a kind, all of them must look far enough.
            lookBacks[veto.kind] = min(lookBacks[veto.kind] ?? veto.lookBack, veto.lookBack)
        }
        self.init(
            edition: edition.id, year: roster?.year, topics: Set(edition.checklists.map(\.topic)),
            criteria: Set(edition.checklists.flatMap(\.criteria).map(\.id)), lookBacks: lookBacks,
            parents: roster.map { roster in
                let units = roster.jurisdictions
                return Dictionary(
                    uniqueKeysWithValues: units.map { ($0.code, $0.parent.map { units[$0].code }) })
            })
    }
}
