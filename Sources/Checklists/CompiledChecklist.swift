import LibXML
import Scorecards

/// A checklist whose expressions are compiled in one context. It belongs to one worker, as the context does.
struct CompiledChecklist {
    struct CompiledLet {
        let definition: Let
        let query: Query
        let slot: Int
    }

    struct CompiledAssertion {
        let definition: Assertion
        let when: Query?
        let test: Query
        let at: Query?
        let message: SentenceTemplate
        let remedy: SentenceTemplate
    }

    struct CompiledCriterion {
        let definition: Criterion
        let text: CriterionText
        let when: Query?
        let reported: Query?
        let evidence: Query?
        let evidenceKinds: String
        let rule: CompiledRule
        let reasons: [Outcome: SentenceTemplate]
        /// Slots of the lets that are shown as facts.
        let facts: [Int]
        /// Whether the answer needs an index over other schools.
        let usesIndex: Bool
    }

    enum CompiledRule {
        case test(Query)
        case tiers([(when: Query, points: Points)])
        case count(each: Query, points: Points)
        case deduct(each: Query, points: Points)
        case rate(numerator: Query, denominator: Query, from: Fraction, to: Fraction)
        case bonus(each: Query, points: Points)
    }

    struct CompiledIndex {
        let definition: IndexRule
        let select: Query
        let key: Query
    }

    struct CompiledVeto {
        let definition: VetoRule
        let select: Query
        let date: Query
    }

    let definition: Checklist
    let title: String
    let when: Query?
    let indexes: [CompiledIndex]
    let lets: [CompiledLet]
    /// The slot of every let that the checklist's names can mean, shared ones included.
    let slots: [String: Int]
    let assertions: [CompiledAssertion]
    let criteria: [CompiledCriterion]
    let vetoes: [CompiledVeto]
}
