import Scorecards
import Wording

@testable import Selection

/// Applicants and policies in few words. Points are in hundredths: `97_50` is 97.50 points.
enum Sample {
    static let why = Rationale(title: "示例", basis: ["本工具建议"])

    static func gate(
        _ kind: Gate.Kind, id: String = "G1", enabled: Bool = true, unknown: Gate.UnknownRule = .hold
    ) -> Gate {
        Gate(id: id, kind: kind, isEnabled: enabled, unknown: unknown, rationale: why)
    }

    static func quota(_ places: Int?, id: String = "Q1", stages: Set<String>? = nil, jurisdiction: String? = nil)
        -> Quota
    {
        Quota(id: id, places: places, stages: stages, jurisdiction: jurisdiction, rationale: why)
    }

    static func policy(
        _ gates: [Gate] = [], vetoes: [VetoWindow] = [], keys: [RankingKey] = [.score], quotas: [Quota] = [quota(1)],
        reserve: Int = 0, level: TitleLevel = .city
    ) -> Policy {
        Policy(
            id: "sample", edition: "2022", title: "示例办法", note: nil, level: level,
            ladder: [.county, .city, .province], levelLabels: [.county: "县级", .city: "市级", .province: "省级"],
            gates: gates, vetoes: vetoes, keys: keys, ranking: why, ties: why, quotas: quotas, reserve: reserve,
            reserveRationale: why)
    }

    static func window(_ kind: String, _ months: Int, declared: Bool = false) -> VetoWindow {
        VetoWindow(kind: kind, lookBack: months, isDeclared: declared, rationale: why)
    }

    static func answer(
        _ id: String, _ outcome: Outcome, _ points: Int = 0, of possible: Int = 0, topic: Topic = .modelSchool,
        mandatory: Bool = false, claimed: Int? = nil, evidence: [String] = [],
        review: CriterionReview? = nil
    ) -> CriterionAnswer {
        CriterionAnswer(
            topic: topic, id: id, title: "标题", outcome: outcome, points: Points(hundredths: points),
            possible: Points(hundredths: possible), isMandatory: mandatory,
            claimed: claimed.map(Points.init(hundredths:)), reason: "理由。", advice: "建议。",
            facts: [Fact(label: "事实", value: "1", file: "a.xml", line: 3, path: "/a")], evidence: evidence,
            review: review)
    }

    /// A review of what had been computed as not met.
    static let review = CriterionReview(
        computed: Finding.Answer(outcome: .notMet, points: .zero, possible: .zero, reason: "原理由。"),
        change: "原评定 未达标 → 复核后 达标", number: "示1号", date: "2026-02-01", file: "reviews/a.xml", line: 3)

    static func topic(_ topic: Topic, _ points: Int, of possible: Int = 100_00, best: Int? = nil) -> ApplicantTopic {
        let weights: [Topic: Int] = [.vicePrincipal: 30, .leadershipGroup: 15, .antiBullying: 30, .antiDrug: 25]
        return ApplicantTopic(
            topic: topic, title: topic.rawValue, weight: weights[topic], points: Points(hundredths: points),
            possible: Points(hundredths: possible), bestPoints: Points(hundredths: best ?? points))
    }

    static func title(_ level: TitleLevel, _ year: Int?, until: String? = nil) -> TitleRecord {
        TitleRecord(
            level: level, year: year, until: until,
            fact: Fact(label: "称号", value: level.rawValue, file: "roster.xml", line: 9, path: "/roster/school/title"))
    }

    static func veto(_ kind: String, _ date: String?) -> Veto {
        Veto(
            id: "V1", kind: kind, title: "情形", date: date,
            place: Fact(label: "事件", value: kind, file: "roster.xml", line: 7, path: "/roster/school/incident"))
    }

    /// A school of the last two digits given, with a model-school score and index topics of 100.00.
    static func school(
        _ number: Int, score: Int = 90_00, best: Int? = nil, index: [ApplicantTopic]? = nil,
        answers: [CriterionAnswer] = [],
        stage: String = "primary", jurisdictions: [String] = ["331199001", "331199"], level: TitleLevel? = .city,
        rejected: [String]? = nil, vetoes: [Veto] = [], declared: [String] = [], titles: [TitleRecord] = [],
        founded: String? = nil, signed: Bool? = nil, notices: [Notice] = []
    ) -> Applicant {
        let code = "21339900\(number < 10 ? "0" : "")\(number)"
        let topics =
            index ?? [
                topic(.vicePrincipal, 100_00), topic(.leadershipGroup, 100_00), topic(.antiBullying, 100_00),
                topic(.antiDrug, 100_00),
            ]
        return Applicant(
            school: SchoolIdentity(
                code: code, name: "学校\(number)（示例）", stage: stage, stageLabel: stage, stages: [stage],
                jurisdiction: jurisdictions[0], jurisdictionNames: ["云溪县（示例）"], ownership: nil),
            jurisdictions: jurisdictions, application: rejected.map { .rejected($0) } ?? .accepted(level: level),
            grade: "优秀", topics: topics + [topic(.modelSchool, score, best: best)], answers: answers, vetoes: vetoes,
            declared: Dictionary(
                uniqueKeysWithValues: declared.map { ($0, Fact(label: "申报", value: "否", file: "m.xml", line: 5)) }),
            titles: titles,
            founded: founded.map { Fact(label: "建校日期", value: $0, file: "roster.xml", line: 4, path: "/s/@founded") },
            isSigned: signed,
            signature: signed.map { Fact(label: "已签署", value: $0 ? "是" : "否", file: "m.xml", line: 8) },
            notices: notices)
    }

    static func round(_ policy: Policy, _ applicants: [Applicant]) -> Round {
        round(policy, entrants: applicants.map { registrar(policy).register($0).entrant })
    }

    static func round(_ policy: Policy, entrants: [Entrant]) -> Round {
        Round(
            policy: policy, entrants: entrants, asOf: "2025-12-31", lookBacks: ["majorAccident": 24],
            language: .chinese)
    }

    static func grounds(_ policy: Policy, _ applicant: Applicant) -> Grounds {
        registrar(policy).register(applicant).grounds
    }

    private static func registrar(_ policy: Policy) -> Registrar {
        Registrar(policy: policy, asOf: "2025-12-31", language: .chinese)
    }

    /// The standing of each school by the last two digits of its code.
    static func standings(_ round: Round) -> [Int: Standing] {
        Dictionary(
            uniqueKeysWithValues: round.decisions.map {
                (Int($0.applicant.school.code.suffix(2)) ?? 0, $0.standing)
            })
    }
}
