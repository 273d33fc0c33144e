import Regions
import Reports
import Scorecards

/// An invented region of a few schools as rows, one for each state that a school can be in.
enum RegionSample {
    static let measure = MeasureText(
        id: "VP-M1", topic: .vicePrincipal, kind: .schools, title: "法治副校长配备率", definition: "评定日在任",
        population: "中小学", numerator: "已配备的学校", denominator: "中小学", target: Points(hundredths: 100_00),
        namesShortfalls: true)

    static let heading = RegionHeading(
        tool: "0.1.0", year: 2025, asOf: "2025-12-31", edition: "2022", editionTitle: "依法治校检查表（2022年起施行）",
        language: "zh", isFictional: true, region: "云溪县（示例）", due: "2025-12-20", strayFiles: 1, files: [],
        jurisdictions: [
            .init(code: "331199", name: "云溪县（示例）", level: "county", parent: nil),
            .init(code: "331199001", name: "东街道（示例）", level: "township", parent: "331199"),
        ],
        stages: [.init(token: "primary", text: "小学")], ownerships: [.init(token: "public", text: "公办")],
        topics: [
            .init(
                topic: .vicePrincipal, title: "法治副校长", weight: 30,
                criteria: [
                    .init(id: "VP-01", title: "在任", worth: Points(hundredths: 60_00), role: .scored, cap: "pass"),
                    .init(id: "VP-02", title: "来源", worth: Points(hundredths: 40_00), role: .scored, cap: nil),
                ])
        ],
        scale: Sample.scale(), measures: [measure], composites: [], questions: [])

    /// The rows: one that is met, one that falls short, one that sent nothing, one with impossible figures, one closed.
    static let rows = [
        row(1, .met, points: 60_00, measure: .counted(1, of: 1), grade: "excellent"),
        row(2, .notMet, points: 0, measure: .counted(0, of: 1), grade: "fail", name: "=示例小学"),
        row(3, .notReported, points: 0, measure: .notReported(of: 1), grade: "fail", status: .notSubmitted),
        row(4, .met, points: 60_00, measure: .contradictory(3, of: 2), grade: "excellent", isLate: true),
        row(5, .notApplicable, points: 0, measure: .outside, grade: nil, closed: "2025-07-01"),
    ]

    private static func row(
        _ number: Int, _ outcome: Outcome, points: Int, measure: MeasureValue, grade: String?,
        name: String = "示例小学", status: TopicResult.Status = .scored, isLate: Bool = false, closed: String? = nil
    ) -> SchoolRow {
        let isOpen = closed == nil
        let possible = Points(hundredths: 60_00)
        return SchoolRow(
            code: "213399000\(number)", name: name, stage: "primary", jurisdiction: "331199001",
            roster: RosterFacts(ownership: "public"), closed: closed, application: nil,
            status: status == .scored ? .complete : .missing,
            index: isOpen ? Fraction(100 * points, possible.hundredths) : nil, grade: grade, uncapped: grade,
            caps: outcome == .notMet ? ["VP-01"] : [], unproven: 0,
            topics: [
                .init(
                    status: isOpen ? status : .notApplicable, submitted: status == .scored ? "2025-12-10" : nil,
                    isLate: isLate, file: status == .scored ? "submissions/\(number).xml" : nil,
                    points: Points(hundredths: points), possible: isOpen ? possible : .zero,
                    claimed: Points(hundredths: 60_00),
                    findings: isOpen
                        ? [
                            .init(
                                outcome: outcome, points: Points(hundredths: points), possible: possible,
                                claimed: Points(hundredths: 60_00)),
                            .init(outcome: .notApplicable, points: .zero, possible: .zero, claimed: nil),
                        ] : [])
            ],
            measures: [.init(value: measure, stated: nil)], marks: [], vetoes: [],
            notices: .init(errors: 0, warnings: 1, infos: 0), refused: 0)
    }
}
