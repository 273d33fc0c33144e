import CommandLineTool
import Foundation
import Testing

/// An explanation is the scorecard once more, with the way to it.
@Suite("Explanations")
struct ExplainTests {
    /// The JSON form, as far as it goes beyond a scorecard.
    private struct Explanation: Decodable {
        struct Step: Decodable { let role, expression, value: String }
        struct Finding: Decodable {
            let criterion, outcome, points, possible: String
            let steps: [Step]?
        }
        struct Topic: Decodable {
            let topic, status, points, possible: String
            let weight: Int?
            let scoreExact: String?
            let findings: [Finding]
        }
        let index, indexExact, grade: String?
        let checklists: [Topic]
    }

    private static let schools = ["2133990011", "3433990004", "1133990003", "2133990013"]

    private func explain(_ arguments: String...) async -> Reply {
        await Repository.reply(["explain", Repository.yunxi] + arguments)
    }

    @Test("the JSON of a school equals its scorecard", arguments: schools)
    func json(school: String) async throws {
        let reply = await explain(school, "--format", "json")
        #expect(reply.status == .success)
        let explanation = try JSONDecoder().decode(Explanation.self, from: Data(reply.output.utf8))
        let card = try await SeedRuns.yunxi.scorecard(school)
        #expect((explanation.indexExact, explanation.grade) == (card.indexExact, card.grade))
        for (topic, expected) in zip(explanation.checklists, card.checklists) {
            #expect((topic.topic, topic.points, topic.possible) == (expected.topic, expected.points, expected.possible))
            let findings = topic.findings.map { "\($0.criterion) \($0.outcome) \($0.points) \($0.possible)" }
            #expect(findings == expected.findings.map { "\($0.criterion) \($0.outcome) \($0.points) \($0.possible)" })
            for finding in topic.findings where ["met", "partly", "notMet"].contains(finding.outcome) {
                #expect(finding.steps?.contains { ["condition", "each", "numerator"].contains($0.role) } == true)
            }
        }
    }

    @Test("the sums of the text are those of the scorecard", arguments: schools)
    func text(school: String) async throws {
        let reply = await explain(school)
        #expect(reply.status == .success)
        let card = try await SeedRuns.yunxi.scorecard(school)
        let lines = reply.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        let scored = card.checklists.filter { $0.score != nil }
        let points = lines.filter { $0.hasPrefix("得分合计：") }
        let possible = lines.filter { $0.hasPrefix("满分合计：") }
        #expect(points.map(Self.total) == scored.map(\.points))
        #expect(possible.map(Self.total) == scored.map(\.possible))
        for line in points + possible { #expect(Self.isRight(line), "\(line)") }
        #expect(lines.contains("= " + (card.indexExact ?? "")) == (card.index != nil))
        #expect(lines.contains("最终等次：" + card.gradeLabel) == (card.index != nil))
        for cap in card.capIDs { #expect(lines.contains { $0.contains(cap) && $0.contains("封顶") }) }
    }

    /// What stands behind the equals sign, or the only number.
    private static func total(_ line: String) -> String {
        line.split(whereSeparator: { "：= ".contains($0) }).last.map(String.init) ?? ""
    }

    /// Whether the sum of a line is what it says.
    private static func isRight(_ line: String) -> Bool {
        let numbers = line.matches(of: #/[0-9]+\.[0-9]{2}/#).compactMap { Int($0.output.replacing(".", with: "")) }
        return numbers.count == 1 || numbers.dropLast().reduce(0, +) == numbers.last
    }

    @Test("one criterion, with file, line and path of its facts")
    func criterion() async throws {
        let reply = await explain("2133990011", "VP-05")
        #expect(reply.status == .success)
        for words in [
            "VP-05", "submissions/2133990011/vice-principal.xml 第 7 行 /vicePrincipals/person/session/@hours",
            "7.50 / 15.00", "自评",
        ] {
            #expect(reply.output.contains(words), "\(words)")
        }
        #expect(!reply.output.contains("VP-06") && !reply.output.contains("AB-01"))
        let json = await explain("2133990011", "VP-05", "--format", "json")
        let explanation = try JSONDecoder().decode(Explanation.self, from: Data(json.output.utf8))
        #expect(explanation.checklists.flatMap(\.findings).map(\.criterion) == ["VP-05"])
    }

    @Test("the whole region is in sight: nothing is pending")
    func region() async throws {
        let reply = await explain("2133990002", "VP-04")
        #expect(reply.output.contains("3 所") && reply.output.contains("未达标"))
    }

    @Test("a criterion of a topic that does not concern the school")
    func notAsked() async throws {
        let reply = await explain("1133990001", "VP-01")
        #expect(reply.status == .success)
        #expect(reply.output.hasSuffix("评分项 VP-01 属于“法治副校长”，这个专题对本校不适用。\n"))
        let json = await explain("1133990001", "VP-01", "--format", "json")
        let explanation = try JSONDecoder().decode(Explanation.self, from: Data(json.output.utf8))
        #expect(explanation.checklists.isEmpty)
    }

    @Test("an unknown criterion or school is exit code 2")
    func unknown() async throws {
        let cases = [
            (["2133990001", "ZZ-01"], "没有评分项 ZZ-01"), (["2133990001", "vp-01"], "没有评分项 vp-01"),
            (["2133999999"], "没有标识码为 2133999999"), (["云溪县实验小学"], "没有标识码为 云溪县实验小学"),
        ]
        for (arguments, words) in cases {
            let reply = await Repository.reply(["explain", Repository.yunxi] + arguments)
            #expect(reply.status == .unusable && reply.output.isEmpty)
            #expect(reply.remarks.contains(words))
        }
    }
}
