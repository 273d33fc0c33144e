import LibXML
package import Schemas
import Schools
package import Scorecards
import Wording

/// Runs the examples of an edition: each is a tiny region of one school with an expected answer.
package final class ExampleRunner {
    /// What one example gave.
    package struct Result: Sendable {
        /// The example.
        package let example: Example
        /// What the evaluator answered, in the shape of the expectation; nil when it could not be run.
        package let actual: Example.Expectation?
        /// Why it could not be run, or which rules failed.
        package let trouble: [String]

        /// Whether the answer is the expected one.
        package var isAsExpected: Bool {
            if case .finding(.indeterminate, _) = example.expectation { return actual == example.expectation }
            return actual == example.expectation && trouble.isEmpty
        }
    }

    private let edition: Edition
    private let schemas: SchemaLibrary
    /// Evaluators by comparison date: most examples share one.
    private var evaluators: [String: Evaluator] = [:]

    /// Makes a runner for an edition.
    package init(edition: Edition, schemas: SchemaLibrary) {
        self.edition = edition
        self.schemas = schemas
    }

    /// Runs one example of a topic's checklist.
    package func run(_ example: Example, of topic: Topic) -> Result {
        do {
            let evaluator = try evaluator(example)
            let dossier = try dossier(example)
            let answer = evaluator.answer(example, of: topic, dossier)
            return Result(example: example, actual: answer.actual, trouble: answer.trouble)
        } catch {
            return Result(example: example, actual: nil, trouble: ["\(error)"])
        }
    }

    private func evaluator(_ example: Example) throws -> Evaluator {
        let year = example.year ?? edition.exampleYear
        let asOf = example.asOf ?? "\(year)-12-31"
        if let known = evaluators["\(year) \(asOf)"] { return known }
        let evaluator = try Evaluator(
            edition: edition, year: year, asOf: asOf, roster: try schemas.vocabulary(.roster),
            submissions: try schemas.vocabulary(.submission))
        evaluators["\(year) \(asOf)"] = evaluator
        return evaluator
    }

    /// The school of an example; how long it has been open is judged elsewhere.
    private func dossier(_ example: Example) throws -> Dossier {
        let parser = DocumentParser()
        var submissions: [Topic: XMLDocument] = [:]
        var entry = try parser.parse(Array("<school xmlns='urn:zhixiao:roster' stage='primary'/>".utf8), name: "roster")
        for fragment in example.fragments {
            let document = try parser.parse(fragment.bytes, name: fragment.name)
            if let topic = Topic(submission: fragment.name) {
                submissions[topic] = document
            } else {
                entry = document
            }
        }
        let root = entry.root
        let school = School(
            code: "0000000000", name: "", stage: root.attribute("stage").flatMap(Stage.init) ?? .primary,
            ownership: nil, jurisdiction: 0, closed: nil, line: 1)
        return Dossier(school: school, entry: entry, submissions: submissions, rejected: [])
    }
}

extension Evaluator {
    /// What this evaluator answers to an example.
    fileprivate func answer(
        _ example: Example, of topic: Topic, _ dossier: Dossier
    ) -> (actual: Example.Expectation?, trouble: [String]) {
        faults.removeAll()
        assertionFaults.removeAll()
        guard let checklist = checklists.first(where: { $0.definition.topic == topic }) else { return (nil, []) }
        // An example without entries is a run over a single school, which sees no index.
        var index = example.entries.isEmpty ? nil : CrossSchoolIndex()
        for entry in example.entries {
            for _ in 0..<entry.schools { index?.add([entry.index: [entry.key]]) }
        }
        begin(dossier)
        context.setVariable("topics", .nodes(topicNodes(example.topics)))
        let judgement = judge(checklist, dossier, index: index, asserting: true)
        // Other criteria may well fail over the facts of an example that is not theirs.
        let own = (assertionFaults + faults).filter { $0.part == example.part }
        let trouble = own.map { "\($0.part): \($0.message)" }
        switch example.expectation {
        case .finding:
            guard let finding = judgement.topics[0].findings.first(where: { $0.criterion.id == example.part }) else {
                return (judgement.topics[0].status == .notApplicable ? .finding(.notApplicable, .zero) : nil, trouble)
            }
            return (.finding(finding.outcome, finding.points), trouble)
        case .fires: return (.fires(judgement.notices.contains { $0.assertion == example.part }), trouble)
        case .measured:
            guard let result = judgement.measures.first(where: { $0.measure.id == example.part }) else {
                return (nil, trouble)
            }
            return (.measured(result.value, stated: result.stated), trouble)
        case .marked:
            let marks = judgement.marks.filter { $0.question == example.part }
            return (.marked(marks.map { "\($0.key): \($0.detail)" }), trouble)
        case .vetoed: return (.vetoed(judgement.vetoes.contains { $0.id == example.part }), trouble)
        }
    }
}
