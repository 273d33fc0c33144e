import Testing

/// A line of `scorecards.jsonl` as far as tests look at it.
struct ScorecardLine: Decodable, Equatable, Sendable {
    struct Cap: Decodable, Equatable, Sendable { let criterion: String }
    struct Finding: Decodable, Equatable, Sendable {
        let criterion, outcome, points, possible, reason: String
        let claimed: String?
    }
    struct Checklist: Decodable, Equatable, Sendable {
        let topic, status, points, possible: String
        let score: String?
        let weight: Int?
        let findings: [Finding]
    }
    struct Notice: Decodable, Equatable, Sendable { let assertion, severity, topic: String }
    struct Veto: Decodable, Equatable, Sendable {
        let veto, kind: String
        let date: String?
    }
    struct Input: Decodable, Equatable, Sendable {
        let file, status: String
        let topic: String?
        let revision: Int?
        let sha256: String?
        let messages: [String]
    }

    let school, name, edition, asOf, status, gradeLabel: String
    let year: Int
    let index, indexExact, grade: String?
    let caps: [Cap]
    let checklists: [Checklist]
    let notices: [Notice]
    let vetoes: [Veto]
    let inputs: [Input]

    /// The identifiers of the criteria that cap the grade.
    var capIDs: [String] { caps.map(\.criterion) }

    /// The result of a topic.
    func topic(_ id: String) throws -> Checklist { try #require(checklists.first { $0.topic == id }) }

    /// The finding of a criterion.
    func finding(_ id: String) throws -> Finding {
        try #require(checklists.flatMap(\.findings).first { $0.criterion == id })
    }

    /// The file whose path ends so.
    func input(_ name: String) throws -> Input { try #require(inputs.first { $0.file.hasSuffix("/" + name) }) }
}
