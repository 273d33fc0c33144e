import Reports
import Scorecards

/// Invented scorecards: every outcome, every state of a school.
enum Sample {
    static let sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"

    static func context(_ language: String = "zh", isFictional: Bool = true) -> ScoringContext {
        let zh = language == "zh"
        return ScoringContext(
            year: 2025, asOf: "2025-12-31", edition: "2022",
            editionTitle: zh ? "依法治校检查表（2022年起施行）" : "Lawful-school checklists (from 2022)",
            scale: scale(zh),
            fingerprints: [("checklists/2022/edition.xml", sha), ("checklists/2022/anti-drug.xml", sha)],
            tool: "0.1.0", language: language, isFictional: isFictional)
    }

    static func scale(_ zh: Bool = true) -> GradeScale {
        let grades: [GradeScale.Grade] = [
            .init(id: "excellent", label: zh ? "优秀" : "Excellent", from: Fraction(90)),
            .init(id: "good", label: zh ? "良好" : "Good", from: Fraction(80)),
            .init(id: "pass", label: zh ? "合格" : "Pass", from: Fraction(60)),
            .init(id: "fail", label: zh ? "不合格" : "Fail", from: Fraction(0)),
        ]
        guard let scale = GradeScale(grades) else { preconditionFailure("the sample's scale has a gap") }
        return scale
    }

    static func identity(
        code: String = "2133990001", name: String = "云溪县实验小学（示例）", stage: String = "primary", label: String = "小学",
        stages: [String] = ["primary"], jurisdiction: String = "331199001", township: String = "示例街道"
    ) -> SchoolIdentity {
        SchoolIdentity(
            code: code, name: name, stage: stage, stageLabel: label, stages: stages, jurisdiction: jurisdiction,
            jurisdictionNames: ["浙江省（示例）", "云溪县（示例）", township], ownership: "公办")
    }

    /// The five topics with the outcomes that `pick` gives each criterion.
    static func topics(
        status: TopicResult.Status = .scored, applies: Bool = false,
        pick: (SampleCriteria.Row) -> (Outcome, share: Int)
    ) -> [TopicResult] {
        let parts: [(Topic, String, Int?, [SampleCriteria.Row])] = [
            (.vicePrincipal, "法治副校长", 30, SampleCriteria.vicePrincipal),
            (.leadershipGroup, "法治教育领导小组", 15, SampleCriteria.leadershipGroup),
            (.antiBullying, "防治校园欺凌", 30, SampleCriteria.antiBullying),
            (.antiDrug, "禁毒教育", 25, SampleCriteria.antiDrug),
            (.modelSchool, "依法治校示范校申报", nil, SampleCriteria.modelSchool),
        ]
        return parts.map { topic, title, weight, rows in
            if topic == .modelSchool && !applies {
                return TopicResult(topic: topic, title: title, status: .notApplicable, weight: nil, findings: [])
            }
            return TopicResult(
                topic: topic, title: title, status: status, weight: weight,
                findings: rows.enumerated().map { finding($1, at: 8 + $0 * 3, file: topic, pick($1)) })
        }
    }

    static func finding(
        _ row: SampleCriteria.Row, at line: Int, file: Topic, _ answer: (outcome: Outcome, share: Int)
    ) -> Finding {
        let path = "submissions/2133990001/\(file.rawValue).xml"
        let worth = Points(hundredths: row.worth * 100)
        let points = Points(hundredths: row.worth * answer.share)
        let reasons: [Outcome: String] = [
            .met: "已按要求完成，材料齐全，日期在本年度内。",
            .partly: "应完成 16 个班，实际完成 14 个班，完成率 87.50%，未到满分线。",
            .notMet: "填报的事实没有达到要求：应有 4 课时，实有 1.5 课时。",
            .notProven: "事实已填，但缺少必备佐证：没有聘书，或聘书已过期。",
            .notReported: "本专题没有有效的填报表，事实未知，不按零计算。",
            .notApplicable: "本年度没有相关情形。",
            .pending: "要看其他学校的填报表，本次只算一所学校，待核。",
            .indeterminate: "检查表的规则没有算出结果，请联系教育局。",
        ]
        let facts =
            answer.outcome == .notReported || answer.outcome == .notApplicable
            ? []
            : [
                Fact(label: "已授课班级数", value: "14 个", file: path, line: line, path: "/antiDrug/grade[1]/@taughtClasses"),
                Fact(label: "应授课班级数", value: "16 个", file: path, line: line, path: "/antiDrug/grade[1]/@dueClasses"),
                Fact(label: "完成率", value: "87.50%"),
            ]
        return Finding(
            criterion: SampleCriteria.text(row), outcome: answer.outcome, points: points, worth: worth,
            reason: reasons[answer.outcome] ?? "", facts: facts,
            claimed: answer.outcome == .partly && ["VP-05", "AD-01"].contains(row.id) ? worth : nil)
    }

    static func file(
        _ topic: Topic, _ status: InputFile.Status, _ messages: [String] = [], revision: Int = 1, name: String? = nil
    ) -> InputFile {
        InputFile(
            path: "submissions/2133990001/\(name ?? topic.rawValue).xml", sha256: sha,
            topic: topic, revision: revision, status: status, messages: messages)
    }

    /// A usual school: most is met, some is lost, every outcome occurs.
    static func usual(
        _ context: ScoringContext = context(), _ school: SchoolIdentity = identity(), applies: Bool = true
    ) -> Scorecard {
        let answers: [String: (Outcome, share: Int)] = [
            "VP-03": (.notProven, 0), "VP-04": (.pending, 0), "VP-05": (.partly, 50), "VP-10": (.notApplicable, 0),
            "LG-05": (.notMet, 0), "LG-09": (.partly, 62), "AB-03": (.partly, 50), "AB-07": (.notApplicable, 0),
            "AB-08": (.notApplicable, 0), "AB-09": (.notApplicable, 0), "AB-06": (.notReported, 0),
            "AD-01": (.partly, 88), "AD-03": (.partly, 75), "AD-07": (.indeterminate, 0), "MS-02": (.partly, 60),
            "MS-05": (.notMet, 0),
        ]
        let place = Fact(
            label: "姓名", value: "李某", file: "submissions/2133990001/leadership-group.xml", line: 14,
            path: "/leadershipGroup/member[2]/@name")
        return Scorecard(
            context: context, school: school,
            topics: topics(applies: applies) { answers[$0.id] ?? (.met, 100) },
            notices: [
                Notice(
                    assertion: "X3", severity: .warning, topic: .leadershipGroup,
                    message: "领导小组文件（2023-09-01）早于现任校长任职（2025-08-01）。", remedy: "重新发文并更新名单。", place: place)
            ],
            vetoes: [],
            files: [
                file(.vicePrincipal, .accepted), file(.leadershipGroup, .accepted), file(.antiBullying, .accepted),
                file(.antiDrug, .accepted, revision: 2, name: "anti-drug"),
                file(.antiDrug, .superseded, ["有第 2 版，本版不再采用。"], name: "anti-drug-old"), file(.modelSchool, .accepted),
            ])
    }

    /// A school whose mandatory criteria failed and one of whose files was rejected.
    static func capped(
        _ context: ScoringContext = context(), _ school: SchoolIdentity = identity()
    ) -> Scorecard {
        let base = topics { $0.id == "VP-01" || $0.id == "AB-01" ? (.notMet, 0) : (.met, 100) }
        let rejected = topics(status: .rejected) { _ in (.notReported, 0) }
        return Scorecard(
            context: context, school: school,
            topics: base.map { $0.topic == .antiDrug ? rejected[3] : $0 }, notices: [],
            vetoes: [
                Veto(
                    id: "MSV-01", kind: "studentOffence", title: "在校学生违法犯罪", date: "2025-03-08",
                    place: Fact(
                        label: "日期", value: "2025-03-08", file: "roster.xml", line: 120,
                        path: "/roster/school[1]/incident"))
            ],
            files: [
                file(.vicePrincipal, .accepted), file(.leadershipGroup, .accepted), file(.antiBullying, .accepted),
                file(
                    .antiDrug, .rejected,
                    ["第 12 行：“已授课班级数”18 大于“应授课班级数”16。请核对后改正。", "第 20 行：日期 2025-13-01 不存在，请写成年-月-日。"]),
            ])
    }

    /// A school that sent nothing.
    static func missing(
        _ context: ScoringContext = context(), _ school: SchoolIdentity = identity()
    ) -> Scorecard {
        Scorecard(
            context: context, school: school, topics: topics(status: .notSubmitted) { _ in (.notReported, 0) },
            notices: [], vetoes: [], files: [])
    }

    /// A school to which nothing applies.
    static func unscored(_ context: ScoringContext = context()) -> Scorecard {
        Scorecard(
            context: context,
            school: identity(
                code: "1133990009", name: "示例幼儿园", stage: "kindergarten", label: "幼儿园", stages: ["kindergarten"]),
            topics: Topic.allCases.map {
                TopicResult(
                    topic: $0, title: $0.rawValue, status: .notApplicable, weight: $0 == .modelSchool ? nil : 25,
                    findings: [])
            }, notices: [], vetoes: [], files: [])
    }

    /// A school with one topic in the index whose score is a given fraction of 100.
    static func school(points: Int, of possible: Int, _ context: ScoringContext = context()) -> Scorecard {
        let text = CriterionText(
            id: "VP-01", title: "Staffing", basis: [], advice: "", effort: .low, role: .scored, cap: nil)
        let finding = Finding(
            criterion: text, outcome: .partly, points: Points(hundredths: points), worth: Points(hundredths: possible),
            reason: "…", facts: [], claimed: nil)
        return Scorecard(
            context: context, school: identity(),
            topics: [
                TopicResult(topic: .vicePrincipal, title: "法治副校长", status: .scored, weight: 30, findings: [finding])
            ], notices: [], vetoes: [], files: [])
    }
}

extension Sample {
    /// The heading of the invented county.
    static func heading(_ context: ScoringContext = context()) -> RunHeading {
        RunHeading(
            context: context, region: "云溪县（示例）",
            topics: usual(context).topics.map { .init(topic: $0.topic, title: $0.title, weight: $0.weight) })
    }
}

extension Sample {
    /// An invented county of schools with every kind of trouble, always the same.
    static func county(_ size: Int, _ context: ScoringContext = context()) -> [Scorecard] {
        let townships = [("331199001", "示例街道"), ("331199100", "青石镇"), ("331199101", "白云镇"), ("331199200", "竹溪乡")]
        let kinds = [
            ("21", "primary", "小学", "中心小学"), ("31", "junior", "初中", "初级中学"), ("34", "senior", "高中", "高级中学"),
            ("31", "nineYear", "九年一贯制", "学校"), ("36", "vocational", "中职", "职业技术学校"), ("21", "primary", "小学", "实验小学"),
        ]
        return (0..<size).map { position in
            let (township, townshipName) = townships[position * 7 % townships.count]
            let (type, stage, label, suffix) = kinds[position * 5 % kinds.count]
            let serial = String(String(100_000_000 + position).dropFirst(3))
            let school = identity(
                code: type + "33" + serial, name: "云溪县\(townshipName.dropLast())第\(position + 1)\(suffix)（示例）",
                stage: stage,
                label: label, jurisdiction: township, township: townshipName)
            switch position % 10 {
            case 3: return position % 20 == 3 ? missing(context, school) : capped(context, school)
            case 7: return capped(context, school)
            case 1, 4, 8: return usual(context, school, applies: position % 4 == 0)
            default:
                return Scorecard(
                    context: context, school: school,
                    topics: topics(applies: position % 5 == 0) { row in
                        row.worth * (position + 3) % 7 == 0 ? (.partly, (position * 13) % 90) : (.met, 100)
                    }, notices: [], vetoes: [], files: [file(.vicePrincipal, .accepted)])
            }
        }
    }
}

extension Sample {
    /// A text that breaks out of everything that doesn't escape it.
    static let attack = "\"'><script>alert(1)</script>&lt;]]>--><svg onload=x>\u{202E}中"

    /// A scorecard whose every text is the attack.
    static func attacked(name: String = attack) -> Scorecard {
        let place = Fact(label: attack, value: attack, file: attack, line: 1, path: attack)
        let text = CriterionText(
            id: "VP-01", title: attack, basis: [attack], advice: attack, effort: .low, role: .scored, cap: "fail")
        let finding = Finding(
            criterion: text, outcome: .notMet, points: .zero, worth: Points(hundredths: 100), reason: attack,
            facts: [place], claimed: nil)
        let topic = TopicResult(
            topic: .vicePrincipal, title: attack, status: .scored, weight: 30, findings: [finding])
        let notice = Notice(
            assertion: "X1", severity: .warning, topic: .vicePrincipal, message: attack, remedy: attack, place: place)
        return Scorecard(
            context: context(), school: identity(name: name, township: attack), topics: [topic], notices: [notice],
            vetoes: [Veto(id: "MSV-01", kind: "drugCase", title: attack, date: nil, place: place)],
            files: [
                InputFile(
                    path: attack, sha256: sha, topic: .antiDrug, revision: 1, status: .rejected,
                    messages: [attack, attack])
            ])
    }
}
