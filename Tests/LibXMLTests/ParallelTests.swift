import LibXML
import Testing

/// Many workers at once: each has its own parser, validator and context; the schema is shared.
@Suite struct ParallelTests {
    @Test func workersDoNotDisturbEachOther() async throws {
        let schema = try Fixture.schema()
        let results = try await withThrowingTaskGroup(of: Int.self) { group in
            for worker in 0..<8 {
                group.addTask { try Self.work(schema: schema, worker: worker) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(results == Array(repeating: 200, count: 8))
    }

    /// Works through 300 documents, every third of them invalid or broken; gives how many were as expected.
    private static func work(schema: Schema, worker: Int) throws -> Int {
        let parser = DocumentParser()
        let validator = SchemaValidator(schema)
        let context = QueryContext()
        let students = try context.compile("sum($roster/x:school/x:grade/@students)")
        var right = 0
        for index in 0..<300 {
            switch index % 3 {
            case 0:
                let text = Fixture.valid.replacing("students=\"40\"", with: "students=\"\(worker * 1000 + index)\"")
                let document = try parser.parse(text)
                guard validator.validate(document).isValid else { continue }
                context.setVariable("roster", .nodes([document.root]))
                if try context.number(students) == Double(worker * 1000 + index + 38) { right += 1 }
                context.removeVariables()
            case 1:
                let document = try parser.parse(Fixture.valid.replacing("0002", with: "w\(worker)i\(index)"))
                let faults = validator.validate(document).faults
                if faults.first?.message.contains("'w\(worker)i\(index)'") == true { right += 1 }
            default:
                // The error must be this worker's own.
                let error = xmlError { _ = try parser.parse("<r>&w\(worker)i\(index);</r>") }
                guard error?.underlying.count == 1, error?.message.contains("w\(worker)i\(index)") == true else {
                    return -1
                }
            }
        }
        return right
    }
}
