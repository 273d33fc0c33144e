import Scorecards

@testable import Regions

/// Headings and rows in few words. Points are in hundredths.
enum Sample {
    static let scale: GradeScale = {
        let grades = [("excellent", "优秀", 90), ("good", "良好", 80), ("pass", "合格", 60), ("fail", "不合格", 0)]
        guard let scale = GradeScale(grades.map { .init(id: $0.0, label: $0.1, from: Fraction($0.2)) }) else {
            preconditionFailure("the sample grades make no scale")
        }
        return scale
    }()

    static let measure = MeasureText(
        id: "VP-M1", topic: .vicePrincipal, kind: .schools, title: "法治副校长配备率", definition: "基准日在任", population: "中小学",
        numerator: "已配备的学校", denominator: "学校", target: Points(hundredths: 100_00), namesShortfalls: true)

    static let heading = RegionHeading(
        tool: "test", year: 2025, asOf: "2025-12-31", edition: "2022", editionTitle: "2022 \"版\"", language: "zh",
        isFictional: true, region: "云溪县（示例）", due: "2025-11-30", strayFiles: 2,
        files: [.init(file: "2022/edition.xml", sha256: String(repeating: "a", count: 64))],
        jurisdictions: [
            .init(code: "331199", name: "云溪县（示例）", level: "county", parent: nil),
            .init(code: "331199001", name: "东街道（示例）", level: "township", parent: "331199"),
            .init(code: "331199002", name: "西街道（示例）", level: "township", parent: "331199"),
        ],
        stages: [.init(token: "primary", text: "小学"), .init(token: "junior", text: "初中")],
        ownerships: [.init(token: "public", text: "公办"), .init(token: "private", text: "民办")],
        topics: [
            .init(
                topic: .vicePrincipal, title: "法治副校长", weight: 30,
                criteria: [
                    .init(id: "VP-01", title: "在任", worth: Points(hundredths: 60_00), role: .scored, cap: "pass"),
                    .init(id: "VP-02", title: "来源", worth: Points(hundredths: 40_00), role: .scored, cap: nil),
                ])
        ],
        scale: scale, measures: [measure],
        composites: [
            CompositeText(
                id: "AD-C1", topic: .antiDrug, title: "合成", definition: "定义",
                parts: [.init(measure: "VP-M1", weight: Points(hundredths: 100_00), isRounded: true)])
        ],
        questions: [
            QuestionText(
                id: "VP-Q1", topic: .vicePrincipal, rule: .sameKeyInMoreThan, limit: 2, title: "兼任", text: "请核实")
        ])

    /// A row of a school with 100.00 points at stake in one topic.
    static func row(
        _ number: Int, points: Int? = 100_00, stage: String = "primary", township: String = "331199001",
        ownership: String? = "public", status: TopicResult.Status = .scored,
        measure: MeasureValue = .counted(1, of: 1), isLate: Bool = false, closed: String? = nil,
        claimed: Int? = nil, marks: [QuestionMark] = []
    ) -> SchoolRow {
        let score = closed == nil ? points ?? 0 : 0
        let first = Points(hundredths: min(score, 60_00))
        let second = Points(hundredths: max(score - 60_00, 0))
        let index = closed == nil && points != nil ? Fraction(score, 100) : nil
        let grade = index.map { scale.grade(for: $0).id }
        let findings: [SchoolRow.Finding] = [
            .init(
                outcome: first.hundredths == 60_00 ? .met : .notMet, points: first,
                possible: Points(hundredths: 60_00), claimed: claimed.map(Points.init(hundredths:))),
            .init(
                outcome: second.hundredths == 40_00 ? .met : .partly, points: second,
                possible: Points(hundredths: 40_00), claimed: nil),
        ]
        let applies = closed == nil
        let cardStatus: Scorecard.Status =
            status == .scored ? .complete : status == .rejected ? .rejected : .missing
        return SchoolRow(
            code: "21339900\(number < 10 ? "0" : "")\(number)", name: "示例第\(number)小学", stage: stage,
            jurisdiction: township,
            roster: RosterFacts(
                ownership: ownership, founded: "2001-09-01",
                titles: [HeldTitle(level: "county", year: 2020, until: nil)]),
            closed: closed, application: number == 1 ? "county" : nil, status: applies ? cardStatus : .complete,
            index: index, grade: grade, uncapped: grade, caps: [], unproven: 1,
            topics: [
                .init(
                    status: applies ? status : .notApplicable,
                    submitted: status == .scored ? "2025-11-20" : nil, isLate: isLate,
                    file: status == .scored ? "submissions/\(number)/vice-principal.xml" : nil,
                    points: Points(hundredths: score), possible: Points(hundredths: applies ? 100_00 : 0),
                    claimed: claimed.map(Points.init(hundredths:)), findings: applies ? findings : [])
            ],
            measures: [.init(value: applies ? measure : .outside, stated: Points(hundredths: 99_54))],
            marks: marks, vetoes: [.init(id: "MSV-01", kind: "crime", date: nil)],
            notices: .init(errors: 0, warnings: 2, infos: 1), refused: 0)
    }
}
