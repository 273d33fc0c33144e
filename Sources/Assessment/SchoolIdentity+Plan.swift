package import LibXML
package import Schemas
import Schools
package import Scorecards

extension SchoolIdentity {
    /// What a scorecard repeats of a school of the plan's roster.
    /// - Parameters:
    ///   - position: the position on the roster.
    ///   - entry: the roster's entry of that school.
    ///   - plan: whose roster it is.
    ///   - labels: the labels of the roster.
    package init(_ position: Int, _ entry: XMLNode, _ plan: AssessmentPlan, _ labels: Vocabulary) {
        func label(_ value: String, of attribute: String) -> String {
            labels.attribute(attribute, ofElement: "school", inRoot: "roster")?.type.valueLabel(value, plan.language)
                ?? value
        }
        let school = plan.roster.schools[position]
        self.init(
            code: school.code, name: school.name, stage: school.stage.rawValue,
            stageLabel: label(school.stage.rawValue, of: "stage"), stages: school.stage.bases.map(\.rawValue),
            jurisdiction: plan.roster.jurisdictions[school.jurisdiction].code,
            jurisdictionNames: plan.roster.names(of: school.jurisdiction),
            ownership: school.ownership.map { label($0, of: "ownership") },
            closed: school.closed.flatMap { $0 <= plan.asOf ? $0 : nil },
            roster: RosterFacts(
                ownership: school.ownership, founded: entry.attribute("founded"), parent: entry.attribute("parent"),
                successor: entry.attribute("successor"),
                titles: entry.elements(named: "title").map {
                    HeldTitle(
                        level: $0.attribute("level") ?? "", year: $0.attribute("year").flatMap { Int($0) },
                        until: $0.attribute("until"))
                }))
    }
}
