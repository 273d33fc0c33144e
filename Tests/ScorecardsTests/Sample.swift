@testable import Scorecards

/// Findings, topics and scorecards in few words. Points are in hundredths: `25_00` is 25.00 points.
enum Sample {
    static let scale: GradeScale = {
        let grades = [("excellent", "优秀", 90), ("good", "良好", 80), ("pass", "合格", 60), ("fail", "不合格", 0)]
        guard let scale = GradeScale(grades.map { .init(id: $0.0, label: $0.1, from: Fraction($0.2)) }) else {
            preconditionFailure("the sample grades make no scale")
        }
        return scale
    }()

    static let context = ScoringContext(
        year: 2025, asOf: "2025-12-31", edition: "2022", editionTitle: "2022", scale: scale, fingerprints: [],
        tool: "test", language: "zh", isFictional: true)

    static func finding(
        _ outcome: Outcome, _ points: Int, of worth: Int, id: String = "VP-01", role: CriterionRole = .scored,
        cap: String? = nil, claimed: Int? = nil
    ) -> Finding {
        Finding(
            criterion: CriterionText(
                id: id, title: id, basis: [], advice: "", effort: .low, role: role, cap: cap),
            outcome: outcome, points: Points(hundredths: points), worth: Points(hundredths: worth),
            reason: "\(outcome)",
            facts: [], claimed: claimed.map(Points.init(hundredths:)))
    }

    static func topic(
        _ topic: Topic, status: TopicResult.Status = .scored, _ findings: [Finding]
    ) -> TopicResult {
        TopicResult(topic: topic, title: topic.rawValue, status: status, weight: weight(topic), findings: findings)
    }

    /// A topic of one finding that has some of its points.
    static func topic(_ name: Topic, _ points: Int, of possible: Int = 100_00) -> TopicResult {
        topic(name, [finding(points == possible ? .met : .partly, points, of: possible)])
    }

    /// The four topics of the index with their points out of 100.00.
    static func topics(_ points: Int...) -> [TopicResult] {
        zip(Topic.allCases, points).map { topic($0, $1) }
    }

    static func scorecard(_ topics: [TopicResult], files: [InputFile.Status] = []) -> Scorecard {
        Scorecard(
            context: context,
            school: SchoolIdentity(
                code: "2133990001", name: "示例小学", stage: "primary", stageLabel: "小学", stages: ["primary"],
                jurisdiction: "331199", jurisdictionNames: [], ownership: nil),
            topics: topics, notices: [], vetoes: [],
            files: files.map {
                InputFile(path: "a.xml", sha256: nil, topic: nil, revision: nil, status: $0, messages: [])
            })
    }

    static func weight(_ topic: Topic) -> Int? {
        switch topic {
        case .vicePrincipal, .antiBullying: 30
        case .leadershipGroup: 15
        case .antiDrug: 25
        case .modelSchool: nil
        }
    }
}
