import Checklists
import Scorecards
import Testing

/// Every example of the shipped checklists is a test: the documentation cannot say what the program does not do.
@Suite("Examples of the shipped checklists")
struct ExampleTests {
    /// One checklist of one edition.
    struct Place: Sendable, CustomTestStringConvertible {
        let edition: String
        let topic: Topic
        var testDescription: String { "\(edition) \(topic.rawValue)" }
    }

    static let places = Repository.editions.flatMap { edition in
        Topic.allCases.map { Place(edition: edition, topic: $0) }
    }

    @Test("every example gives what it says", arguments: places)
    func examplesHold(place: Place) throws {
        let (_, examples) = try Self.examples(place)
        let runner = ExampleRunner(edition: try Repository.edition(place.edition), schemas: Repository.schemas)
        #expect(!examples.isEmpty)
        for example in examples {
            let result = runner.run(example, of: place.topic)
            #expect(
                result.isAsExpected,
                "\(place.testDescription) \(example.part), line \(example.line): \(String(describing: result.actual)) \(result.trouble)"
            )
        }
    }

    @Test("every criterion has a meeting and a failing example", arguments: places)
    func examplesAreThere(place: Place) throws {
        let (checklist, examples) = try Self.examples(place)
        for criterion in checklist.criteria {
            let outcomes = Set(
                examples.filter { $0.part == criterion.id }.compactMap { example -> Outcome? in
                    if case .finding(let outcome, _) = example.expectation { outcome } else { nil }
                })
            #expect(outcomes.contains(.met), "\(criterion.id)")
            #expect(!outcomes.isDisjoint(with: [.notMet, .partly]), "\(criterion.id)")
            if criterion.evidence != nil { #expect(outcomes.contains(.notProven), "\(criterion.id)") }
            if criterion.when != nil { #expect(outcomes.contains(.notApplicable), "\(criterion.id)") }
        }
        for assertion in checklist.assertions {
            let answers = examples.filter { $0.part == assertion.id }.map(\.expectation)
            #expect(answers.contains(.fires(true)) && answers.contains(.fires(false)), "\(assertion.id)")
        }
        for measure in checklist.measures {
            let values = examples.filter { $0.part == measure.id }.compactMap { example -> MeasureValue? in
                if case .measured(let value, _) = example.expectation { value } else { nil }
            }
            let counted = values.compactMap { value -> Bool? in
                if case .counted(let numerator, let denominator) = value { numerator == denominator } else { nil }
            }
            #expect(!counted.isEmpty, "\(measure.id)")
            if measure.namesShortfalls && measure.kind == .schools {
                #expect(Set(counted) == [true, false], "\(measure.id)")
            }
            if measure.reported != "true()" {
                #expect(
                    values.contains { if case .notReported = $0 { true } else { false } }, "\(measure.id)")
            }
            if measure.stages != nil || measure.population != nil {
                #expect(values.contains(.outside), "\(measure.id)")
            }
        }
        for question in checklist.questions {
            let marks = examples.filter { $0.part == question.id }.compactMap { example -> Int? in
                if case .marked(let marks) = example.expectation { marks.count } else { nil }
            }
            #expect(marks.contains(0) && marks.contains { $0 > 0 }, "\(question.id)")
        }
        for veto in checklist.vetoes {
            let answers = examples.filter { $0.part == veto.id }.map(\.expectation)
            #expect(answers.contains(.vetoed(true)) && answers.contains(.vetoed(false)), "\(veto.id)")
        }
    }

    private static func examples(_ place: Place) throws -> (checklist: Checklist, examples: [Example]) {
        let edition = try Repository.edition(place.edition)
        let documents = try Repository.library.documents(of: edition)
        let found = try #require(documents.first { $0.checklist.topic == place.topic })
        return (found.checklist, ExampleReader.examples(in: found.document))
    }
}
