import Assessment
import Checklists
import Regions
import Schemas
import Schools
import Scorecards
import Wording

extension RegionHeading {
    /// The heading of the rows of a plan.
    /// - Parameters:
    ///   - plan: what is assessed.
    ///   - strayFiles: how many files of no school were turned down.
    /// - Throws: a broken schema, from which the labels come.
    init(_ plan: AssessmentPlan, strayFiles: Int) throws {
        let language = plan.language
        let roster = plan.roster
        let labels = try plan.schemas.labels(language).roster
        func label(_ value: String, of attribute: String) -> Label {
            let type = labels.attribute(attribute, ofElement: "school", inRoot: "roster")?.type
            return Label(token: value, text: type?.valueLabel(value, language) ?? value)
        }
        self.init(
            tool: plan.tool, year: roster.year, asOf: plan.asOf, edition: plan.edition.id,
            editionTitle: plan.context.editionTitle, language: language.rawValue, isFictional: roster.isFictional,
            region: roster.region, due: roster.due, strayFiles: strayFiles,
            files: plan.edition.fingerprints.map { EditionFile(file: $0.file, sha256: $0.sha256) },
            jurisdictions: roster.jurisdictions.map { unit in
                Jurisdiction(
                    code: unit.code, name: unit.name, level: unit.level,
                    parent: unit.parent.map { roster.jurisdictions[$0].code })
            },
            stages: Stage.allCases.map { label($0.rawValue, of: "stage") },
            ownerships: ["public", "private", "other"].map { label($0, of: "ownership") },
            topics: plan.edition.checklists.map { checklist in
                TopicHeading(
                    topic: checklist.topic, title: checklist.title[language], weight: checklist.weight,
                    criteria: checklist.criteria.map {
                        Criterion(
                            id: $0.id, title: $0.title[language], worth: $0.points, role: $0.role, cap: $0.cap)
                    })
            },
            scale: plan.context.scale, measures: plan.edition.checklists.flatMap { $0.measureTexts(language) },
            composites: plan.edition.checklists.flatMap { $0.compositeTexts(language) },
            questions: plan.edition.checklists.flatMap { $0.questionTexts(language) })
    }
}

extension Roster {
    /// The name of the region: that of the smallest unit above the townships that holds all schools. A county's roster
    /// names the city and the province above it, too.
    var region: String {
        var chains = schools.map { chain(of: $0.jurisdiction) }.makeIterator()
        guard var common = chains.next() else { return jurisdictions.first?.name ?? title }
        while let chain = chains.next() { common = zip(common, chain).prefix { $0 == $1 }.map(\.0) }
        return common.last { jurisdictions[$0].level != "township" }.map { jurisdictions[$0].name } ?? title
    }

    /// A unit with those above it, the largest first.
    private func chain(of jurisdiction: Int) -> [Int] {
        var chain: [Int] = []
        var place: Int? = jurisdiction
        while let current = place {
            chain.append(current)
            place = jurisdictions[current].parent
        }
        return chain.reversed()
    }
}
