import LibXML
import Scorecards

/// A checklist whose expressions are compiled. It never changes, and serves one worker.
struct CompiledChecklist: Sendable {
    final class CompiledLet: Sendable {
        let definition: Let
        let query: Query
        let variable: QueryVariable
        let slot: Int
        /// Its own label in the language of the run.
        let label: String?
        /// What stands behind its value: a blank and the unit, or nothing.
        let unit: String

        init(definition: Let, query: Query, variable: QueryVariable, slot: Int, label: String?, unit: String) {
            self.definition = definition
            self.query = query
            self.variable = variable
            self.slot = slot
            self.label = label
            self.unit = unit
        }
    }

    final class CompiledAssertion: Sendable {
        // What every school needs stands first and close together.
        let when: Query?
        let test: Query
        let at: Query?
        let definition: Assertion
        let message: SentenceTemplate
        let remedy: SentenceTemplate

        init(
            definition: Assertion, when: Query?, test: Query, at: Query?, message: SentenceTemplate,
            remedy: SentenceTemplate
        ) {
            self.definition = definition
            self.when = when
            self.test = test
            self.at = at
            self.message = message
            self.remedy = remedy
        }
    }

    final class CompiledCriterion: Sendable {
        // What every school needs stands first and close together.
        let text: CriterionText
        let when: Query?
        let reported: Query?
        let evidence: Query?
        let rule: CompiledRule
        /// The sentences; so few that looking through them is the quickest.
        let reasons: [(outcome: Outcome, sentence: SentenceTemplate)]
        /// Slots of the lets that are shown as facts.
        let facts: [Int]
        /// Whether the answer needs an index over other schools.
        let usesIndex: Bool
        let definition: Criterion

        init(
            definition: Criterion, text: CriterionText, when: Query?, reported: Query?, evidence: Query?,
            rule: CompiledRule,
            reasons: [(outcome: Outcome, sentence: SentenceTemplate)], facts: [Int], usesIndex: Bool
        ) {
            self.definition = definition
            self.text = text
            self.when = when
            self.reported = reported
            self.evidence = evidence
            self.rule = rule
            self.reasons = reasons
            self.facts = facts
            self.usesIndex = usesIndex
        }
    }

    enum CompiledRule: Sendable {
        case test(Query)
        case tiers([(when: Query, points: Points)])
        case count(each: Query, points: Points)
        case deduct(each: Query, points: Points)
        case rate(numerator: Query, denominator: Query, from: Fraction, to: Fraction)
        case bonus(each: Query, points: Points)

        /// The expressions of the rule.
        var queries: [Query] {
            switch self {
            case .test(let query), .count(let query, _), .deduct(let query, _), .bonus(let query, _): [query]
            case .tiers(let tiers): tiers.map(\.when)
            case .rate(let numerator, let denominator, _, _): [numerator, denominator]
            }
        }
    }

    struct CompiledIndex: Sendable {
        let definition: IndexRule
        let select: Query
        let key: Query
    }

    final class CompiledVeto: Sendable {
        let definition: VetoRule
        let select: Query
        let date: Query

        init(definition: VetoRule, select: Query, date: Query) {
            self.definition = definition
            self.select = select
            self.date = date
        }
    }

    final class CompiledMeasure: Sendable {
        let definition: MeasureRule
        let text: MeasureText
        let population: Query?
        let reported: Query?
        let numerator: Query
        let known: Query?
        let denominator: Query?
        let stated: Query?

        init(
            definition: MeasureRule, text: MeasureText, population: Query?, reported: Query?, numerator: Query,
            known: Query?, denominator: Query?, stated: Query?
        ) {
            self.definition = definition
            self.text = text
            self.population = population
            self.reported = reported
            self.numerator = numerator
            self.known = known
            self.denominator = denominator
            self.stated = stated
        }

        /// Its expressions.
        var queries: [Query] {
            [population, reported, numerator, known, denominator, stated].compactMap(\.self)
        }
    }

    final class CompiledQuestion: Sendable {
        let definition: QuestionRule
        let select: Query
        let key: Query
        let detail: Query?

        init(definition: QuestionRule, select: Query, key: Query, detail: Query?) {
            self.definition = definition
            self.select = select
            self.key = key
            self.detail = detail
        }
    }

    let definition: Checklist
    let title: String
    let when: Query?
    let indexes: [CompiledIndex]
    let lets: [CompiledLet]
    /// The lets' expressions, set while the checklist is judged.
    let definitions: QueryDefinitions
    let assertions: [CompiledAssertion]
    let criteria: [CompiledCriterion]
    let vetoes: [CompiledVeto]
    let measures: [CompiledMeasure]
    let questions: [CompiledQuestion]
    /// Whether measures, which also schools without a submission have, look at the points of other topics.
    let measuresNeedTopics: Bool
}
