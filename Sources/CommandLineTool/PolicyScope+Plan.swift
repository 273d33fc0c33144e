import Assessment
import Checklists
import Schools
import Scorecards
import Selection

extension PolicyScope {
    /// What a policy is held against in a run.
    init(_ plan: AssessmentPlan) {
        let checklists = plan.edition.checklists
        var lookBacks: [String: Int] = [:]
        for veto in checklists.flatMap(\.vetoes) {
            // Where several rules look for a kind, all of them must look far enough.
            lookBacks[veto.kind] = min(lookBacks[veto.kind] ?? veto.lookBack, veto.lookBack)
        }
        let jurisdictions = plan.roster.jurisdictions
        self.init(
            edition: plan.edition.id, year: plan.roster.year, topics: Set(checklists.map(\.topic)),
            criteria: Set(checklists.flatMap(\.criteria).map(\.id)), lookBacks: lookBacks,
            parents: Dictionary(
                uniqueKeysWithValues: jurisdictions.map { ($0.code, $0.parent.map { jurisdictions[$0].code }) }))
    }
}
