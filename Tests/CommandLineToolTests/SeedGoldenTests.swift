import Foundation
import Testing

/// The results of the seeds are known to the point: a change that moves one shows here first.
@Suite("Results of the seeds")
struct SeedGoldenTests {
    /// A scorecard without its words.
    private struct Short: Codable, Equatable {
        struct Topic: Codable, Equatable {
            let status: String
            let score: String?
            /// Criterion, outcome and points of each finding.
            let findings: String
        }
        let code, status: String
        let index, grade: String?
        let caps: [String]
        let topics: [String: Topic]

        init(_ line: ScorecardLine) {
            code = line.school
            status = line.status
            index = line.index
            grade = line.grade
            caps = line.capIDs
            topics = Dictionary(
                uniqueKeysWithValues: line.checklists.map { checklist in
                    let findings = checklist.findings.map { "\($0.criterion) \($0.outcome) \($0.points)" }
                    return (
                        checklist.topic,
                        Topic(
                            status: checklist.status, score: checklist.score,
                            findings: findings.joined(separator: ", "))
                    )
                })
        }
    }

    @Test("the facts of the seed report", arguments: ["summary.csv", "problems.csv", "scorecards.json"])
    func longquan(file: String) async throws {
        try check(try await SeedRuns.longquan, "longquan-2020", file)
    }

    @Test("the fictional county", arguments: ["summary.csv", "problems.csv", "scorecards.json"])
    func yunxi(file: String) async throws {
        try check(try await SeedRuns.yunxi, "yunxi-2025", file)
    }

    @Test("the fictional county a year before", arguments: ["summary.csv", "problems.csv", "scorecards.json"])
    func yunxiBefore(file: String) async throws {
        try check(try await SeedRuns.yunxiBefore, "yunxi-2024", file)
    }

    private func check(_ run: RunOutput, _ seed: String, _ file: String) throws {
        if file == "scorecards.json" {
            try Golden.expect(run.scorecards.map(Short.init), "\(seed)/\(file)")
        } else {
            try Golden.expect(table: try #require(run.files[file]), "\(seed)/\(file)")
        }
    }
}
