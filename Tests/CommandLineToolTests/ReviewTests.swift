import CommandLineTool
import Foundation
import Testing

/// What becomes of the bureau's reviews of a data folder.
@Suite("Reviews of the bureau")
struct ReviewTests {
    private static let school = "2133990006"
    private static let other = "2133990001"

    /// A review of VP-08, which the school did not report.
    private static func review(
        school: String = school, year: Int = 2025, edition: String = "2022", until: String? = nil,
        date: String = "2026-02-01",
        _ change: String = #"criterion="VP-08" replaces="notReported" outcome="met" reason="已核实（示例）。""#
    ) -> String {
        let end = until.map { " validUntil=\"\($0)\"" } ?? ""
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <review xmlns="urn:zhixiao:review" school="\(school)" year="\(year)" edition="\(edition)" number="示1号" date="\(date)"\(end) office="政策法规科（示例）" role="科长" reviewer="示复核">
                <change \(change)/>
            </review>

            """
    }

    private func county(_ reviews: [String: String]) throws -> County {
        let county = try County([Self.other, Self.school])
        for (name, text) in reviews { try county.folder.file("data/reviews/" + name, Array(text.utf8)) }
        return county
    }

    @Test("a file in the place of the folder of reviews is told")
    func noFolder() async throws {
        let county = try County()
        try county.folder.file("data/reviews", "复核")
        let reply = await Repository.reply(["score", county.path, "--out", county.folder.path + "/run"])
        #expect(reply.status == .unusable && reply.remarks.contains("reviews 应当是文件夹"))
        #expect(county.folder.names() == ["data"])
    }

    @Test("a review counts: points, index, pages, tables, with the old result beside the new one")
    func counts() async throws {
        let before = try await county([:]).score()
        let county = try county(["a/b.xml": Self.review()])
        let run = try await county.score()
        #expect(try before.finding(Self.school, "VP-08").outcome == "notReported")
        #expect(try run.finding(Self.school, "VP-08").outcome == "met")
        let (old, new) = (try before.scorecard(Self.school).index, try run.scorecard(Self.school).index)
        #expect(old == "97.88" && new == "99.46")
        #expect(run.reply.status == .success)
        #expect(try run.rows("problems.csv").count == 1)
        #expect(try run.text("run.xml").contains("<input kind=\"review\" file=\"reviews/a/b.xml\""))
        let page = try run.text("schools/\(Self.school).html")
        for part in ["原评定 未填报 0.00/5.00 → 复核后 达标 5.00/5.00", "示1号", "2026-02-01", "政策法规科", "已核实"] {
            #expect(page.contains(part), "\(part)")
            #expect(try run.text("index.html").contains(part), "\(part)")
        }
        #expect(try run.rows("summary.csv").last?.last == "1")
        // Another school is what it was.
        #expect(try run.text("schools/\(Self.other).html") == before.text("schools/\(Self.other).html"))
    }

    @Test("the person who decided is named on the bureau's page and nowhere else")
    func name() async throws {
        let county = try county(["a.xml": Self.review()])
        let run = try await county.score()
        let named = run.files.filter { String(decoding: $0.value, as: UTF8.self).contains("示复核") }.map(\.key)
        #expect(named == ["index.html"])
        for format in ["text", "json"] {
            let explain = await Repository.reply(["explain", county.path, Self.school, "VP-08", "--format", format])
            let summary = await Repository.reply(["summary", county.path, "--format", format])
            for reply in [explain, summary] {
                #expect(reply.status == .success)
                #expect(reply.output.contains("示1号") && reply.output.contains("政策法规科"))
                #expect(!reply.output.contains("示复核"))
            }
        }
    }

    @Test("explain tells both results and why")
    func explain() async throws {
        let county = try county(["a.xml": Self.review()])
        let text = await Repository.reply(["explain", county.path, Self.school, "VP-08"]).output
        #expect(text.contains("原评定：○ 未填报 0.00/5.00") && text.contains("原评定理由："))
        #expect(text.contains("结论：✓ 达标  5.00 / 5.00") && text.contains("复核理由：已核实（示例）。"))
        let json = await Repository.reply(["explain", county.path, Self.school, "VP-08", "--format", "json"]).output
        #expect(json.contains(#""review":{"computed":{"outcome":"notReported","points":"0.00","possible":"5.00""#))
    }

    @Test("the summary of the data and of its RUN list the same reviews")
    func summary() async throws {
        let county = try county(["a.xml": Self.review(), "b.xml": Self.review(school: Self.other)])
        let out = county.folder.path + "/run"
        _ = await Repository.reply(["score", county.path, "--out", out])
        let data = await Repository.reply(["summary", county.path])
        let run = await Repository.reply(["summary", out])
        #expect(data.output == run.output)
        #expect(data.status == .rejected && run.status == .rejected)
        #expect(data.output.contains("VP-08") && data.output.contains("原评定 未填报 0.00/5.00 → 复核后 达标 5.00/5.00"))
        #expect(data.output.contains("另有 1 份复核不予采用"))
    }

    @Test("a mandatory criterion: the cap is lifted, and the page says so first")
    func lifted() async throws {
        let school = "2133990018"
        let county = try County([school, Self.other])
        let change = #"criterion="AB-10" replaces="notMet" outcome="met" reason="查询记录已补齐（示例）。""#
        try county.folder.file("data/reviews/a.xml", Array(Self.review(school: school, change).utf8))
        let run = try await county.score()
        let card = try run.scorecard(school)
        #expect(card.capIDs.isEmpty && card.grade == "excellent")
        let page = try run.text("schools/\(school).html")
        let (lifted, result) = (page.range(of: "底线经复核解除封顶"), page.range(of: "h-result"))
        #expect(try #require(lifted).lowerBound < #require(result).lowerBound)
        #expect(try run.text("scorecards/\(school).xml").contains("<liftedCap criterion=\"AB-10\""))
        // What another topic makes of the score follows the review: MS-08 takes a tenth of it.
        #expect(try run.finding(school, "MS-08").outcome == "met")
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let status: String
        let message: String
        var testDescription: String { name }

        init(_ name: String, _ text: String, _ message: String, status: String = "复核不予采用") {
            (self.name, self.text, self.status, self.message) = (name, text, status, message)
        }

        init(_ name: String, change: String, _ message: String) {
            self.init(name, review(change + #" reason="示例""#), message)
        }
    }

    private static let refusals = [
        Refusal("expired", review(until: "2025-12-30", date: "2025-12-01"), "早于评定日 2025-12-31，已失效"),
        Refusal("dates reversed", review(until: "2026-01-31"), "有效期至 2026-01-31 早于复核日期 2026-02-01"),
        Refusal("unknown school", review(school: "2133999999"), "学校标识码 2133999999 不在名册中", status: "不在名册"),
        Refusal("other year", review(year: 2024), "复核的是 2024 年度，名册是 2025 年度", status: "年度不符"),
        Refusal("other edition", review(edition: "2020"), "复核针对检查表版本 2020，本次按版本 2022"),
        Refusal("schema", review().replacing("outcome=\"met\"", with: "outcome=\"great\""), "复核后结论", status: "校验未通过"),
        Refusal("not well-formed", "<review", "少了结尾的", status: "无法读取"),
        Refusal("no review", "<anything/>", "不是复核文件（anything）", status: "无法读取"),
        Refusal("criterion", change: #"criterion="VP-99" replaces="met" outcome="notMet""#, "第 3 行 VP-99：本版本没有这个评分项"),
        Refusal("stage", change: #"criterion="ABK-02" replaces="met" outcome="notMet""#, "第 3 行 ABK-02：该项不评本校"),
        Refusal("outcome", change: #"criterion="VP-08" replaces="notMet" outcome="met""#, "替代的是“未达标”，本次核算为“未填报 0.00”"),
        Refusal(
            "points", change: #"criterion="AB-05" replaces="partly" replacesPoints="8.64" outcome="met""#,
            "替代的是“部分达标 8.64”，本次核算为“部分达标 8.65”"),
        Refusal("same", change: #"criterion="VP-01" replaces="met" outcome="met""#, "复核后与核算结果相同"),
        Refusal(
            "above", change: #"criterion="VP-08" replaces="notReported" outcome="partly" points="5.01""#,
            "得分 5.01 超过满分 5.00"),
        Refusal(
            "mismatch", change: #"criterion="VP-08" replaces="notReported" outcome="met" points="4.00""#,
            "结论“达标”与得分 4.00 不符（满分 5.00）"),
        Refusal(
            "missing", change: #"criterion="VP-08" replaces="notReported" outcome="partly""#, "部分达标没有写得分"),
    ]

    @Test("refused: named with place and remedy, nothing else changes", arguments: refusals)
    func refused(refusal: Refusal) async throws {
        let county = try county(["a.xml": refusal.text])
        let run = try await county.score()
        let rows = try run.rows("problems.csv").dropFirst()
        #expect(rows.count == 1)
        let row = try #require(rows.first)
        #expect(row[0] == "reviews/a.xml" && row[5] == refusal.status)
        #expect(row[6].contains(refusal.message), "\(row[6])")
        #expect(run.reply.status == .rejected)
        #expect(try run.scorecard(Self.school).index == "97.88")
        #expect(try !run.text("schools/\(Self.school).html").contains("reviews/a.xml"))
        let summary = await Repository.reply(["summary", county.path])
        #expect(summary.status == .rejected)
    }

    @Test("two reviews that contradict each other both fall, a sound one beside them stands")
    func conflicting() async throws {
        let half = #"criterion="VP-08" replaces="notReported" outcome="partly" points="2.50" reason="示例""#
        let sound = #"criterion="AB-05" replaces="partly" outcome="met" reason="示例""#
        let run = try await county(["a.xml": Self.review(), "b.xml": Self.review(half), "c.xml": Self.review(sound)])
            .score()
        let rows = try run.rows("problems.csv").dropFirst()
        #expect(rows.map { $0[0] } == ["reviews/a.xml", "reviews/b.xml"])
        #expect(rows.map { $0[6] }.allSatisfy { $0.contains("两份复核都未采用") })
        #expect(try run.finding(Self.school, "VP-08").outcome == "notReported")
        #expect(try run.finding(Self.school, "AB-05").outcome == "met")
    }

    @Test("a copy counts once; scans beside a review and a folder that is not there are no mistake")
    func harmless() async throws {
        let county = try county(["a.xml": Self.review(), "b.xml": Self.review(), "a.pdf": "%PDF"])
        let run = try await county.score()
        #expect(run.reply.status == .success)
        #expect(try run.rows("problems.csv").dropFirst().map { [$0[0], $0[5]] } == [["reviews/b.xml", "内容重复"]])
        #expect(try run.finding(Self.school, "VP-08").outcome == "met")
    }

    @Test("valid until the comparison date itself; a review dated after it counts")
    func days() async throws {
        let run = try await county(["a.xml": Self.review(until: "2025-12-31", date: "2025-12-31")]).score()
        #expect(try run.finding(Self.school, "VP-08").outcome == "met")
        let later = try await county(["a.xml": Self.review(date: "2027-01-01")]).score()
        #expect(try later.finding(Self.school, "VP-08").outcome == "met")
    }

    @Test("validate takes reviews and says what contradicts itself")
    func validate() async throws {
        let county = try county([
            "a.xml": Self.review(), "b.xml": Self.review(until: "2026-01-31"),
            "c.xml": Self.review(#"criterion="VP-08" replaces="notReported" outcome="partly" reason="示例""#),
            "d.xml": Self.review(#"criterion="VP-08" replaces="notReported" outcome="notMet" points="1" reason="示例""#),
        ])
        let reply = await Repository.reply(["validate", county.path + "/reviews", "--format", "json"])
        #expect(reply.status == .rejected)
        let ids = reply.output.components(separatedBy: "\"identifier\":\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(ids == ["review.dates", "review.points", "review.points"])
        #expect(await Repository.reply(["validate", county.path + "/reviews/a.xml"]).status == .success)
    }

    @Test("the number of workers changes nothing")
    func jobs() async throws {
        let county = try county(["a.xml": Self.review(), "b.xml": Self.review(school: Self.other)])
        let (one, four) = (try await county.score("--jobs", "1"), try await county.score("--jobs", "4"))
        #expect(one.files == four.files)
    }
}
