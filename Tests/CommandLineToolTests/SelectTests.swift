import CommandLineTool
import Foundation
import LibXML
import Testing

/// The rounds over the seeds, made once for all tests.
enum SeedRounds {
    private static let yunxiTask = Task { try await select(Repository.yunxi, Repository.yunxi + "/policy.xml") }
    private static let longquanTask = Task {
        try await select(Repository.longquan, Repository.checklists + "/2020/policy-lishui-2020.xml")
    }

    static var yunxi: RunOutput { get async throws { try await yunxiTask.value } }
    static var longquan: RunOutput { get async throws { try await longquanTask.value } }

    static func select(_ data: String, _ policy: String, _ options: [String] = []) async throws -> RunOutput {
        let folder = try TemporaryFolder()
        let out = folder.path + "/round"
        let reply = await Repository.reply(["select", data, "--policy", policy, "--out", out] + options)
        return try RunOutput(out, reply)
    }
}

/// A round without its words: who stands where, and what each gate and margin says.
struct ShortDecision: Codable, Equatable {
    let school, standing: String
    let rank, provisionalRank, reserve: Int?
    let score, index: String?
    let gates: [String: String]
    let visit: [String]

    init(_ decision: RoundJSON.Decision) {
        school = decision.school
        standing = decision.standing
        rank = decision.rank
        provisionalRank = decision.provisionalRank
        reserve = decision.reserve
        score = decision.scoreExact
        index = decision.indexExact
        gates = Dictionary(uniqueKeysWithValues: decision.answers.map { ($0.gate, $0.result) })
        visit = decision.visit.map { "\($0.cause) \($0.subject)" }
    }
}

/// `selection.json` as far as tests read it.
struct RoundJSON: Codable {
    struct Fact: Codable {
        let value: String
        let file, path: String?
        let line: Int?
    }
    struct Answer: Codable {
        let gate, result, reason: String
        let facts: [Fact]
    }
    struct Visit: Codable { let cause, subject: String }
    struct Decision: Codable {
        let school, name, standing, reason: String
        let rank, provisionalRank, reserve: Int?
        let scoreExact, indexExact: String?
        let answers: [Answer]
        let visit: [Visit]
    }
    struct Bound: Codable, Equatable {
        let exact: String?
        let inclusive: Bool?
        let horizon: Bool
        let schools: [String]
    }
    struct Margin: Codable, Equatable {
        let parameter, subject, current: String
        let lower, upper: Bound
    }
    struct Input: Codable { let kind, file, sha256: String }
    let decisions: [Decision]
    let margins: [Margin]
    let inputs: [Input]

    init(_ output: RunOutput) throws {
        self = try JSONDecoder().decode(RoundJSON.self, from: try #require(output.files["selection.json"]))
    }
}

@Suite("zhixiao select")
struct SelectTests {
    private static let names = [
        "index.html", "notice.html", "selection.csv", "selection.json", "selection.xlsx", "selection.xml",
        "visits.html",
    ]

    // MARK: The seeds

    @Test("the fictional county: decisions, gates and margins")
    func yunxi() async throws {
        let output = try await SeedRounds.yunxi
        #expect(output.reply.status == .rejected)
        #expect(output.files.keys.sorted() == Self.names)
        let round = try RoundJSON(output)
        try Golden.expect(round.decisions.map(ShortDecision.init), "yunxi-2025/selection.json")
        try Golden.expect(round.margins, "yunxi-2025/margins.json")
        try Golden.expect(table: try #require(output.files["selection.csv"]), "yunxi-2025/selection.csv")
    }

    @Test("the six applicants of the seed report: nobody is judged on unknown facts")
    func longquan() async throws {
        let output = try await SeedRounds.longquan
        #expect(output.reply.status == .success)
        let round = try RoundJSON(output)
        #expect(round.decisions.count == 6)
        #expect(round.decisions.allSatisfy { $0.standing == "unverified" && $0.provisionalRank == 1 })
        for answer in round.decisions.flatMap(\.answers) where answer.result == "unverified" {
            #expect(answer.reason.contains("无法核实"))
        }
        #expect(!round.decisions.flatMap(\.answers).contains { $0.result == "failed" })
        #expect(try output.text("index.html").contains("名额不明"))
        #expect(try output.text("notice.html").contains("不能公示"))
        try Golden.expect(round.decisions.map(ShortDecision.init), "longquan-2020/selection.json")
        try Golden.expect(table: try #require(output.files["selection.csv"]), "longquan-2020/selection.csv")
    }

    @Test("every gate fails exactly once, and each failure shows the fact with file and line")
    func gates() async throws {
        let round = try RoundJSON(try await SeedRounds.yunxi)
        let failures = round.decisions.flatMap { decision in
            decision.answers.filter { $0.result == "failed" }.map { ($0.gate, decision.school, $0) }
        }
        #expect(
            failures.map { "\($0.0) \($0.1)" }.sorted() == [
                "G1 2133990018", "G2 3433990002", "G3 3133990007", "G4 2133990017", "G5 3433990001", "G6 2133990019",
                "G7 2133990006", "G8 3133990008",
            ])
        for (gate, _, answer) in failures where ["G1", "G2", "G4", "G5", "G8"].contains(gate) {
            #expect(
                answer.facts.contains { $0.file != nil && $0.line ?? 0 > 0 && $0.path?.hasPrefix("/") ?? false },
                "\(gate)")
        }
    }

    // MARK: The outputs

    @Test("the canonical output is valid, whatever the language")
    func valid() async throws {
        let english = try await SeedRounds.select(Repository.yunxi, Repository.yunxi + "/policy.xml", ["--lang", "en"])
        let validator = SchemaValidator(try Schema(file: Repository.schemas + "/selection.xsd"))
        for output in [try await SeedRounds.yunxi, try await SeedRounds.longquan, english] {
            let bytes = Array(try #require(output.files["selection.xml"]))
            let document = try DocumentParser().parse(bytes, name: "selection.xml")
            #expect(validator.validate(document).faults.map(\.message) == [])
            let round = try RoundJSON(output)
            let decisions = try #require(document.root.element(named: "decisions")).elements(named: "decision")
            #expect(decisions.map { $0.attribute("school") } == round.decisions.map(\.school))
            #expect(decisions.map { $0.attribute("standing") } == round.decisions.map(\.standing))
        }
        // Names and texts of the data stay Chinese; the words of the program do not.
        #expect(try english.text("index.html").contains("Tied at the cut"))
        #expect(!(try english.text("index.html").contains("同分待定")))
    }

    @Test("the public notice names schools and nobody else, no score and no reason")
    func notice() async throws {
        let notice = try (try await SeedRounds.yunxi).text("notice.html")
        #expect(notice.contains("云溪县实验小学（示例）") && notice.contains("会议决定前不得公示"))
        let roster = try String(contentsOfFile: Repository.yunxi + "/roster.xml", encoding: .utf8)
        let people = roster.matches(of: /<post role="[^"]*" name="([^"]*)"/).map { String($0.output.1) }
        #expect(people.count > 100)
        #expect(people.filter(notice.contains) == [])
        #expect(!notice.contains("97.50") && !notice.contains("不符合条件") && !notice.contains("城南小学"))
    }

    @Test("pages need no script and close every tag")
    func pages() async throws {
        for output in [try await SeedRounds.yunxi, try await SeedRounds.longquan] {
            for page in ["index.html", "notice.html", "visits.html"] {
                let text = try output.text(page)
                #expect(!text.contains("<script") && text.contains("default-src 'none'"))
                for tag in ["section", "table", "tbody", "tr", "ul", "dl", "div", "p"] {
                    let open = text.matches(of: try Regex("<\(tag)[ >]")).count
                    #expect(open == text.components(separatedBy: "</\(tag)>").count - 1, "\(page) \(tag)")
                }
            }
        }
    }

    @Test("every input has its hash: policy, roster, edition, checklists, schemas, submissions")
    func inputs() async throws {
        let inputs = try RoundJSON(try await SeedRounds.yunxi).inputs
        #expect(inputs.first?.file == "policy.xml")
        #expect(
            Set(inputs.map(\.kind)) == ["policy", "roster", "edition", "checklist", "schema", "submission", "review"])
        #expect(inputs.allSatisfy { $0.sha256.utf8.count == 64 })
        let files = try FileManager.default.subpathsOfDirectory(atPath: Repository.yunxi + "/submissions")
        let documents = files.filter { $0.hasSuffix(".xml") }
        #expect(inputs.count { $0.kind == "submission" } == documents.count)
    }

    @Test("one job or eight: the same bytes")
    func deterministic() async throws {
        let policy = Repository.yunxi + "/policy.xml"
        let one = try await SeedRounds.select(Repository.yunxi, policy, ["--jobs", "1"])
        let eight = try await SeedRounds.select(Repository.yunxi, policy, ["--jobs", "8"])
        #expect(one.files == eight.files)
    }

    @Test("a program reads the same JSON from standard output")
    func json() async throws {
        let output = try await SeedRounds.select(
            Repository.yunxi, Repository.yunxi + "/policy.xml", ["--format", "json"])
        #expect(Data(output.reply.output.utf8) == output.files["selection.json"])
    }

    @Test("applications for another level do not enter a round for the county's own title")
    func otherLevel() async throws {
        let output = try await SeedRounds.select(Repository.yunxi, Repository.checklists + "/2022/policy-county.xml")
        let round = try RoundJSON(output)
        #expect(round.decisions.count == 14 && round.decisions.allSatisfy { $0.standing == "notEntered" })
    }

    // MARK: What bars the notice

    /// A round over the fictional county with parts of the policy and of its data replaced.
    private func round(
        policy changes: [(String, String)], _ data: [(file: String, from: String, to: String)] = []
    ) async throws -> RunOutput {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.yunxi, to: "data")
        for (file, from, to) in [data, changes.map { ("policy.xml", $0.0, $0.1) }].joined() {
            let text = try folder.text("data/" + file)
            #expect(text.contains(from), "\(from)")
            try folder.file("data/" + file, text.replacing(from, with: to))
        }
        return try await SeedRounds.select(folder.path + "/data", folder.path + "/data/policy.xml")
    }

    @Test("a school to be verified whose missing fact could bring it into the list bars the notice")
    func openNotice() async throws {
        let output = try await round(
            policy: [("id=\"G7\" unknown=\"fail\"", "id=\"G7\" unknown=\"hold\"")],
            [
                (
                    "submissions/3133990001/model-school.xml",
                    #"<schoolNotice from="2025-12-01" until="2025-12-08" workingDays="6" objections="0" settled="0"/>"#,
                    ""
                ),
                (
                    "submissions/2133990006/model-school.xml", "declaration signed=\"true\"",
                    "declaration signed=\"false\""
                ),
            ])
        // With what is known it has 92.50; with the fact 97.50, level with the last place.
        let school = try #require(try RoundJSON(output).decisions.first { $0.school == "3133990001" })
        #expect(school.standing == "unverified" && school.provisionalRank == 2)
        #expect(try output.text("selection.json").contains("\"open\":true"))
        #expect(try output.text("notice.html").contains("核实通过会改变名单：核实前不得公示"))
    }

    @Test("a tie at the end of the reserve bars the notice, with the schools and how many contest how many")
    func tiedReserve() async throws {
        let output = try await round(policy: [
            ("places=\"2\"", "places=\"1\""), ("reserve count=\"2\"", "reserve count=\"1\""),
        ])
        let round = try RoundJSON(output)
        let tied = round.decisions.filter { $0.standing == "tiedForReserve" }
        #expect(tied.count == 2)
        let notice = try output.text("notice.html")
        #expect(notice.contains("会议决定前不得公示：下列 2 所学校同分，争 1 个递补名额。"))
        for school in tied { #expect(notice.contains("<li>\(school.name)</li>")) }
        #expect(!notice.contains("递补学校（按次序）"))
    }

    @Test("the reserve has the numbers of the round, under the title of its quota")
    func reserve() async throws {
        let output = try await SeedRounds.yunxi
        let second = try #require(try RoundJSON(output).decisions.first { $0.standing == "reserve" })
        #expect(second.reserve == 2)
        let notice = try output.text("notice.html")
        let reserve = try #require(notice.range(of: "递补学校（按次序）"))
        #expect(notice[reserve.upperBound...].contains("<h3>云溪县（示例）推荐名额</h3>"))
        #expect(notice[reserve.upperBound...].contains("<tr><td>2</td><td>\(second.name)</td>"))
    }

    // MARK: Reviews

    private static func review(_ school: String, _ replaces: String = "notMet") -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <review xmlns="urn:zhixiao:review" school="\(school)" year="2025" edition="2022" number="示1号" date="2026-02-01" office="政策法规科（示例）" role="科长" reviewer="示复核">
            <change criterion="AB-10" replaces="\(replaces)" outcome="met" reason="查询记录已补齐（示例）。"/>
        </review>

        """
    }

    /// A round over three schools and reviews of them, directly and over a finished run.
    private func round(_ reviews: [String: String], _ options: String...) async throws -> (RunOutput, RunOutput) {
        let county = try County(["2133990001", "2133990006", "2133990018"])
        for (name, text) in reviews { try county.folder.file("data/reviews/" + name, Array(text.utf8)) }
        let run = county.folder.path + "/run"
        _ = await Repository.reply(["score", county.path, "--out", run, "--tables-only"])
        let policy = Repository.yunxi + "/policy.xml"
        return (
            try await SeedRounds.select(county.path, policy, options),
            try await SeedRounds.select(county.path, policy, ["--run", run] + options)
        )
    }

    @Test("a review that decides stands beside the computed answer wherever the school stands, and among the inputs")
    func reviewed() async throws {
        let school = "2133990018"
        let (before, _) = try await round([:])
        let (output, over) = try await round(["a.xml": Self.review(school)])
        #expect(output.files == over.files && output.reply.status == over.reply.status)
        func standing(_ output: RunOutput) throws -> String? {
            try RoundJSON(output).decisions.first { $0.school == school }?.standing
        }
        #expect(try standing(before) == "ineligible" && standing(output) == "candidate")
        let round = try RoundJSON(output)
        #expect(round.inputs.contains { $0.kind == "review" && $0.file == "reviews/a.xml" && $0.sha256.count == 64 })
        let decision = try #require(round.decisions.first { $0.school == school })
        #expect(decision.reason.hasSuffix("按复核计的评分项：AB-10。") && decision.visit.contains { $0.cause == "review" })
        let words = "原评定 未达标 0.00/5.00 → 复核后 达标 5.00/5.00（示1号，2026-02-01）"
        let gate = try #require(decision.answers.first { $0.gate == "G1" })
        #expect(gate.result == "passed" && gate.reason.contains("AB-10 " + words))
        for page in ["index.html", "visits.html", "selection.xml", "selection.json"] {
            #expect(try output.text(page).contains(words), "\(page)")
        }
        let xml = try DocumentParser().parse(Array(try #require(output.files["selection.xml"])), name: "selection.xml")
        #expect(
            SchemaValidator(try Schema(file: Repository.schemas + "/selection.xsd")).validate(xml).faults
                .map(\.message) == [])
        #expect(try output.text("selection.json").contains(#""computed":{"outcome":"notMet","points":"0.00""#))
        #expect(try output.text("selection.csv").contains("按复核计的评分项：AB-10。"))
        #expect(try !output.text("notice.html").contains("复核"))
        for (name, bytes) in output.files {
            #expect(!String(decoding: bytes, as: UTF8.self).contains("示复核"), "\(name)")
        }
    }

    @Test("a refused review changes nothing, is told, and counts for the exit code as in score")
    func refusedReviews() async throws {
        let (sound, _) = try await round([:])
        let texts = [
            "a.xml": Self.review("2133990018", "partly"), "b.xml": Self.review("2133999999"), "c.xml": "<review",
        ]
        #expect(sound.reply.status == .success && !sound.reply.output.contains("复核"))
        let (output, over) = try await round(texts)
        for output in [output, over] {
            #expect(output.reply.status == .rejected)
            #expect(output.reply.output.contains("3 份复核不予采用"))
            #expect(try RoundJSON(output).inputs.count { $0.kind == "review" } == 3)
        }
        #expect(output.files == over.files)
        #expect(try RoundJSON(output).decisions.map(\.standing) == RoundJSON(sound).decisions.map(\.standing))
        let (json, _) = try await round(texts, "--format", "json")
        #expect(json.reply.remarks.contains("3 份复核不予采用") && json.reply.output.hasPrefix("{"))
        // A copy is no mistake.
        let copy = Self.review("2133990018")
        let (copies, copiesOver) = try await round(["a.xml": copy, "b.xml": copy])
        #expect(copies.reply.status == .success && !copies.reply.output.contains("不予采用"))
        #expect(!copiesOver.reply.output.contains("不予采用"))
    }

    // MARK: What is refused

    @Test("a policy for another edition, with a contradiction, or that is none: exit code 2 and no output")
    func refused() async throws {
        let folder = try TemporaryFolder()
        let seed = try String(contentsOfFile: Repository.yunxi + "/policy.xml", encoding: .utf8)
        let broken = folder.path + "/broken.xml"
        try seed.replacing("places=\"2\"", with: "places=\"-1\"").write(
            toFile: broken, atomically: true, encoding: .utf8)
        for policy in [
            broken, Repository.checklists + "/2020/policy-lishui-2020.xml", Repository.yunxi + "/roster.xml",
            folder.path + "/nothing.xml",
        ] {
            let output = try await SeedRounds.select(Repository.yunxi, policy)
            #expect(output.reply.status == .unusable && output.reply.output.isEmpty, "\(policy)")
            #expect(!output.reply.remarks.isEmpty && output.files.isEmpty)
        }
        let reply = await Repository.reply([
            "select", Repository.yunxi, "--policy", broken, "--out", folder.path + "/round",
        ])
        #expect(reply.remarks.contains("broken.xml:") && reply.remarks.contains("-1"))
    }

    @Test("a folder that is no earlier round is never replaced; an earlier round is")
    func occupied() async throws {
        let folder = try TemporaryFolder()
        let out = folder.path + "/round"
        try FileManager.default.createDirectory(atPath: out, withIntermediateDirectories: true)
        try "mine".write(toFile: out + "/notes.txt", atomically: true, encoding: .utf8)
        let arguments = ["select", Repository.yunxi, "--policy", Repository.yunxi + "/policy.xml", "--out", out]
        let refused = await Repository.reply(arguments)
        #expect(refused.status == .unusable)
        #expect(try FileManager.default.contentsOfDirectory(atPath: out) == ["notes.txt"])
        try FileManager.default.removeItem(atPath: out + "/notes.txt")
        for _ in 1...2 { #expect(await Repository.reply(arguments).status == .rejected) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).sorted() == Self.names)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["round"])
    }
}
