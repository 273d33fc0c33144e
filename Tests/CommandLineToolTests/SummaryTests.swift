import CommandLineTool
import Foundation
import Regions
import Scorecards
import Testing

/// The roll-up of a region: the seed's figures with their definitions, the same from a folder of data and from a run.
@Suite("Summary of a region")
struct SummaryTests {
    private struct Summary: Decodable {
        struct Exception: Decodable {
            let school, state: String
            let numerator, denominator: Int?
            let stated, file: String?
        }
        struct Measure: Decodable {
            let id, title, definition: String
            let numerator, denominator, population, stated, statedFull: Int
            let rate: String?
            let exceptions: [Exception]
        }
        struct Whole: Decodable { let schools, received, complete, partial, missing, rejected, closed: Int }
        let region: String
        let measures: [Measure]
        let whole: Whole

        func measure(_ id: String) throws -> Measure { try #require(measures.first { $0.id == id }) }
    }

    private static func summary(_ arguments: String...) async throws -> (summary: Summary, reply: Reply) {
        let reply = await Repository.reply(["summary"] + arguments + ["--format", "json"])
        return (try JSONDecoder().decode(Summary.self, from: Data(reply.output.utf8)), reply)
    }

    @Test("the seed's figures of staffing come out with numerator and denominator")
    func staffing() async throws {
        let (summary, reply) = try await Self.summary(Repository.longquan)
        #expect(reply.status == .success)
        #expect(summary.region == "龙泉市")
        let reported = try summary.measure("VP-M3")
        #expect(reported.rate == "100.00" && reported.numerator == 6 && reported.denominator == 6)
        #expect(reported.definition.contains("只按填报") && reported.exceptions.isEmpty)
        // Without dates nothing is proven, and every school is named.
        let proven = try summary.measure("VP-M1")
        #expect(proven.rate == "0.00" && proven.exceptions.count == 6)
        #expect(try summary.measure("LG-M1").rate == "100.00")
        #expect(try summary.measure("MS-M1").numerator == 6)
    }

    @Test("a stated 100 % is shown, and proves nothing", arguments: ["AD-M1", "AD-M3"])
    func stated(measure: String) async throws {
        let measure = try await Self.summary(Repository.longquan).summary.measure(measure)
        #expect(measure.rate == nil && measure.denominator == 0)
        #expect(measure.stated == 6 && measure.statedFull == 6)
        #expect(measure.exceptions.map(\.state) == Array(repeating: "notReported", count: 6))
        #expect(measure.exceptions.allSatisfy { $0.stated == "100.00" && $0.file?.hasSuffix("anti-drug.xml") ?? false })
    }

    @Test("one flat table: completeness and measures of the region and its parts, the figures of the JSON")
    func table() async throws {
        let reply = await Repository.reply(["summary", Repository.yunxi, "--format", "csv"])
        let table = CSVRows(Data(reply.output.utf8))
        #expect(reply.status == .rejected && table.hasMark && reply.output.utf8.suffix(2).elementsEqual("\r\n".utf8))
        #expect(Set(table.rows.map(\.count)) == [18])
        let rows = table.rows.dropFirst()
        #expect(Set(rows.map { $0[0] }) == ["地区", "行政区", "学段", "办学性质"])
        let (summary, _) = try await Self.summary(Repository.yunxi)
        let region = rows.filter { $0[0] == "地区" }
        for measure in summary.measures where measure.population > 0 {
            let row = try #require(region.first { $0[3] == measure.id })
            #expect(row[4] == measure.title && row[5] == measure.rate ?? "" && row[17] == measure.definition)
            #expect(row[6] == "\(measure.numerator)" && row[7] == "\(measure.denominator)")
        }
        func count(_ id: String, _ rows: some Sequence<[String]>) -> Int {
            rows.filter { $0[3] == id }.compactMap { Int($0[6]) }.reduce(0, +)
        }
        let whole = summary.whole
        for (id, number) in [
            ("schools.complete", whole.complete), ("schools.partial", whole.partial),
            ("schools.missing", whole.missing),
            ("schools.rejected", whole.rejected),
        ] {
            #expect(count(id, region) == number, "\(id)")
            // Each school has one stage: the parts add up to the whole.
            #expect(count(id, rows.filter { $0[0] == "学段" }) == number, "\(id)")
        }
        #expect(region.contains { $0[3] == "forms.accepted" } && region.contains { $0[3] == "forms.onTime" })
    }

    @Test("sums of the fictional county")
    func county() async throws {
        let (summary, reply) = try await Self.summary(Repository.yunxi)
        #expect(reply.status == .rejected)
        let whole = summary.whole
        #expect(whole.schools == whole.complete + whole.partial + whole.missing + whole.rejected)
        #expect(whole.received == whole.schools - whole.missing)
        for measure in summary.measures {
            #expect(measure.numerator <= measure.denominator, "\(measure.id)")
            #expect(measure.rate != "100.00" || measure.numerator == measure.denominator, "\(measure.id)")
            let out = measure.exceptions.filter { $0.state != "counted" && $0.denominator == nil }
            #expect(measure.population >= out.count, "\(measure.id)")
        }
    }

    @Test("a run gives what its data gives", arguments: [Repository.longquan, Repository.yunxi])
    func fromRun(seed: String) async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", seed, "--out", folder.path + "/run", "--tables-only"])
        for format in ["text", "json", "csv"] {
            let data = await Repository.reply(["summary", seed, "--format", format])
            let run = await Repository.reply(["summary", folder.path + "/run", "--format", format])
            #expect(data == run)
        }
    }

    @Test("recorded", arguments: ["longquan-2020", "yunxi-2025"])
    func golden(seed: String) async throws {
        let text = await Repository.reply(["summary", Repository.root + "/seeds/" + seed])
        try Golden.expect(text: text.output, seed + "/summary.txt")
    }

    @Test("what cannot be used is exit code 2")
    func unusable() async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", Repository.longquan, "--out", folder.path + "/run", "--tables-only"])
        let dated = await Repository.reply(["summary", folder.path + "/run", "--as-of", "2020-06-30"])
        #expect(dated.status == .unusable && dated.output.isEmpty && dated.remarks.contains("--as-of"))
        try folder.file("run/region.jsonl", try folder.text("run/region.jsonl").replacing("junior", with: "senior"))
        let changed = await Repository.reply(["summary", folder.path + "/run"])
        #expect(changed.status == .unusable && changed.output.isEmpty && changed.remarks.contains("region.jsonl"))
        let nowhere = await Repository.reply(["summary", folder.path + "/nowhere"])
        #expect(nowhere.status == .unusable)
    }
}
