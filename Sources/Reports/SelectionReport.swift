import Scorecards
package import Selection
import Wording

/// What all outputs of a round share: the round, what it is about, and what went into it.
package struct SelectionReport: Sendable {
    /// One input file.
    package struct Input: Sendable, Hashable {
        /// What a file was for.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            case policy, roster, edition, checklist, schema, submission, review
        }

        /// What it was for.
        package let kind: Kind
        /// The path, relative to the folder of its kind.
        package let file: String
        /// The SHA-256 of its bytes; nil when it could not be read.
        package let sha256: String?

        /// Makes the record of an input.
        package init(kind: Kind, file: String, sha256: String?) {
            self.kind = kind
            self.file = file
            self.sha256 = sha256
        }
    }

    /// The run: year, edition, comparison date, language.
    package let heading: RunHeading
    /// The round.
    package let round: Round
    /// What went in besides the files of schools and bureau, in the order of reading.
    package let rules: [Input]
    /// What is read back piece by piece.
    package let records: any SelectionRecords
    private let names: [String: String]

    /// Makes a report.
    package init(heading: RunHeading, round: Round, rules: [Input], records: any SelectionRecords) {
        self.heading = heading
        self.round = round
        self.rules = rules
        self.records = records
        let named = Set(round.margins.flatMap { $0.lower.schools + $0.upper.schools })
        names = Dictionary(
            uniqueKeysWithValues: round.decisions.lazy.map(\.applicant.school).filter { named.contains($0.code) }
                .map { ($0.code, $0.name) })
    }

    /// Hands on every input, in the order of reading.
    func forEachInput(_ body: (Input) throws -> Void) throws {
        for input in rules { try body(input) }
        try records.forEachFile(body)
    }

    var language: Language { heading.language }
    var policy: Policy { round.policy }

    /// The title of a topic in the language of the run.
    func title(of topic: Topic) -> String {
        heading.topics.first { $0.topic == topic }?.title ?? topic.rawValue
    }

    /// What a ranking key is called in the head of a table.
    func label(of key: RankingKey) -> String {
        switch key {
        case .score: Strings.keyScore[language]
        case .topic(let topic): Strings.columnTopicScore.text(language, title(of: topic))
        case .titleYears: Strings.keyTitleYears[language]
        }
    }

    /// The name of a school that a margin names, by its code.
    func name(of code: String) -> String { names[code] ?? code }
}
