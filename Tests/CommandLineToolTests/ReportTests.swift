import CommandLineTool
import Foundation
import Testing

/// The bureau's documents of a year: all or none, the same from data and from results, and with the seed's figures in them.
@Suite("Report of a region")
struct ReportTests {
    private static let figures = Repository.longquan + "/bureau-figures.xml"
    private static let files = [
        "annex.docx", "annex.html", "areas", "completeness.csv", "exceptions.csv", "index.html", "measures.csv",
        "region.xlsx", "report.json",
    ]

    /// What `report.json` says of the annex.
    struct Document: Decodable {
        struct Figure: Decodable {
            let id, label: String
            let definition, figure, counts, earlierFigure, change, note: String?
            let exceptions: [String]
        }
        struct Section: Decodable {
            let id: String
            let figures: [Figure]
        }
        struct Annex: Decodable {
            let year: Int
            let earlierYear: Int?
            let sections: [Section]
        }
        let document: String
        let annex: Annex

        func figure(_ id: String) throws -> Figure {
            try #require(annex.sections.flatMap(\.figures).first { $0.id == id }, "\(id)")
        }
    }

    private static func document(_ folder: String) throws -> Document {
        try JSONDecoder().decode(
            Document.self, from: try Data(contentsOf: URL(filePath: folder + "/report.json")))
    }

    private static func bytes(_ folder: String) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            files[name] = FileManager.default.contents(atPath: folder + "/" + name)
        }
        return files
    }

    /// The fictional county as it might have been in an earlier year.
    private static func earlier(_ year: Int, in folder: TemporaryFolder) throws -> String {
        try folder.copy(Repository.yunxi, to: "earlier")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/earlier")
        for name in files where name.hasSuffix(".xml") {
            // Some of the county's files are not UTF-8, as their trouble wants it.
            guard let text = try? folder.text("earlier/" + name) else { continue }
            try folder.file(
                "earlier/" + name,
                text.replacing("year=\"2025\"", with: "year=\"\(year)\"").replacing("2026-", with: "2025-"))
        }
        return folder.path + "/earlier"
    }

    @Test("everything stands in the folder", arguments: [Repository.longquan, Repository.yunxi])
    func whole(seed: String) async throws {
        let folder = try TemporaryFolder()
        let reply = await Repository.reply(["report", seed, "--out", folder.path + "/report"])
        #expect(reply.status == (seed == Repository.yunxi ? .rejected : .success))
        #expect(reply.output.contains("report/index.html") && reply.remarks.isEmpty)
        #expect(folder.names("report") == Self.files)
        #expect(folder.names() == ["report"])
        for (name, bytes) in try Self.bytes(folder.path + "/report") where name.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            #expect(PageTags(page).fault == nil, "\(name)")
            #expect(!page.contains("<script"), "\(name)")
        }
        for name in ["measures.csv", "exceptions.csv", "completeness.csv"] {
            let bytes = try #require(FileManager.default.contents(atPath: folder.path + "/report/" + name))
            #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(name)")
        }
    }

    @Test("the sheet of candidates repeats the selection, and only one over the same data")
    func candidates() async throws {
        let folder = try TemporaryFolder()
        let round = folder.path + "/round"
        let policy = Repository.yunxi + "/policy.xml"
        _ = await Repository.reply(["select", Repository.yunxi, "--policy", policy, "--out", round])
        let reply = await Repository.reply([
            "report", Repository.yunxi, "--selection", round, "--out", folder.path + "/report",
        ])
        #expect(reply.status == .rejected && reply.remarks.isEmpty)
        let answer = try IndependentProgram.run("read_workbook.py", folder.path + "/report/region.xlsx")
        let book = try #require(
            try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        let names = try #require(book["names"] as? [String])
        let sheets = try #require(book["sheets"] as? [[String: Any]])
        func rows(_ sheet: String) throws -> [[Any]] {
            let place = try #require(names.firstIndex(of: sheet))
            return try #require(sheets[place]["rows"] as? [[Any]])
        }
        let candidates = try rows("候选")
        let bytes = try Data(contentsOf: URL(filePath: round + "/selection.json"))
        let json = try JSONDecoder().decode(RoundJSON.self, from: bytes)
        #expect(candidates.dropFirst().map { $0[1] as? String } == json.decisions.map(\.school))
        #expect(candidates.dropFirst().map { $0[8] as? String } == json.decisions.map(\.reason))
        #expect(candidates[1][0] as? Int == 1 && candidates[1][5] as? String == "拟推荐")
        #expect(candidates[2][5] as? String == "同分待定")
        let schools = try rows("学校")
        #expect(schools[0].last as? String == "复核项数")
        #expect(schools.dropFirst().compactMap { $0.last as? Int }.reduce(0, +) > 0)
    }

    @Test("a selection over other data, changed by hand, or none at all: exit code 2 and no report")
    func otherSelection() async throws {
        let folder = try TemporaryFolder()
        let round = folder.path + "/round"
        let policy = Repository.yunxi + "/policy.xml"
        _ = await Repository.reply(["select", Repository.yunxi, "--policy", policy, "--out", round])
        func report(_ selection: String, _ data: String = Repository.yunxi, _ options: [String] = []) async -> Reply {
            await Repository.reply(
                ["report", data, "--selection", selection, "--out", folder.path + "/report"] + options)
        }
        let text = try folder.text("round/selection.xml")
        try folder.file("index/selection.xml", text.replacing("indexExact=\"100\"", with: "indexExact=\"99\""))
        try folder.file("school/selection.xml", text.replacing("\"2133990001\"", with: "\"2133990777\""))
        try folder.file("schema/selection.xml", text.replacing("standing=\"candidate\"", with: "standing=\"winner\""))
        try folder.file("family/selection.xml", "<a/>")
        try folder.file("cut/selection.xml", String(text.prefix(4000)))
        let replies: [(Reply, String)] = [
            (await report(round, Repository.longquan), "年度"),
            (await report(round, Repository.yunxi, ["--as-of", "2025-11-30"]), "基准日"),
            (await report(round, Repository.yunxi, ["--lang", "en"]), "the language"),
            (await report(folder.path + "/index"), "合规指数"), (await report(folder.path + "/school"), "2133990777"),
            (await report(folder.path + "/schema"), "winner"), (await report(folder.path + "/family"), "select"),
            (await report(folder.path + "/cut"), "selection.xml"), (await report(folder.path), "select"),
        ]
        for (reply, words) in replies {
            #expect(reply.status == .unusable && reply.output.isEmpty)
            #expect(reply.remarks.contains(words), "\(reply.remarks)")
        }
        #expect(!folder.names().contains { $0.hasPrefix("report") })
    }

    @Test("the figures of the seed's third part come out with their definitions")
    func seedFigures() async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["report", Repository.longquan, "--out", folder.path + "/report"])
        let document = try Self.document(folder.path + "/report")
        #expect(document.document == "urn:zhixiao:report" && document.annex.year == 2020)
        let reported = try document.figure("VP-M3")
        #expect(reported.figure == "100.00%" && reported.counts == "6 ÷ 6" && reported.exceptions.isEmpty)
        #expect(reported.definition?.contains("只按填报") == true)
        let stated = try document.figure("vice-principal-rate")
        #expect(stated.figure == "100%" && stated.note?.contains("100.00%（6 ÷ 6，VP-M3") == true)
        for (rate, measure) in [("anti-drug-lesson-rate", "AD-M1"), ("anti-drug-quiz-rate", "AD-M3")] {
            let rate = try document.figure(rate)
            #expect(rate.figure == "100%" && rate.counts == "来源没有给出分子和分母")
            let measure = try document.figure(measure)
            #expect(measure.figure == "没有分母" && measure.counts == "6 所自报，其中 6 所写 100%；没有计数")
        }
        #expect(try document.figure("applicants").figure == "6 所")
        #expect(try document.figure("model-school-applicants").counts == "1 + 1 + 1 + 1 + 1 + 1 = 6")
        #expect(try document.figure("inspections").counts == "7 + 64 + 51 = 122")
        #expect(try document.figure("powers").counts == "28 + 12 + 12 + 12 + 2 + 11 + 16 + 1 = 94")
        let page = try folder.text("report/annex.html")
        for text in ["7 + 64 + 51 = 122", "28 + 12 + 12 + 12 + 2 + 11 + 16 + 1 = 94", "6 ÷ 6"] {
            #expect(page.contains(text))
        }
    }

    @Test("recorded", arguments: ["longquan-2020", "yunxi-2025"])
    func golden(seed: String) async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["report", Repository.root + "/seeds/" + seed, "--out", folder.path + "/report"])
        try Golden.expect(text: try folder.text("report/annex.html"), seed + "/annex.html")
        // The roll-up has a golden of its own: the summary.
        let data = try Data(contentsOf: URL(filePath: folder.path + "/report/report.json"))
        var value = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        value["summary"] = nil
        value["areas"] = nil
        let text = try JSONSerialization.data(
            withJSONObject: value, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
        try Golden.expect(text: String(decoding: text, as: UTF8.self) + "\n", seed + "/report.json")
    }

    @Test("a run gives what its data gives, whatever the number of workers")
    func fromRun() async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", Repository.yunxi, "--out", folder.path + "/run", "--tables-only"])
        let plans = [
            ("data", [Repository.yunxi, "--jobs", "1"]), ("more", [Repository.yunxi, "--jobs", "8"]),
            ("results", [folder.path + "/run"]),
        ]
        for (name, arguments) in plans {
            _ = await Repository.reply(["report"] + arguments + ["--out", folder.path + "/" + name])
        }
        let data = try Self.bytes(folder.path + "/data")
        for other in ["more", "results"] {
            let files = try Self.bytes(folder.path + "/" + other)
            #expect(files.keys.sorted() == data.keys.sorted())
            for (name, bytes) in files { #expect(bytes == data[name], "\(other)/\(name)") }
        }
    }

    @Test(
        "every link leads to a file, from a folder beside the run and from one far off",
        arguments: ["报告 1", "a/b c/报告"])
    func links(out: String) async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", Repository.yunxi, "--out", folder.path + "/运行 #1"])
        _ = await Repository.reply(
            ["report", folder.path + "/运行 #1", "--out", folder.path + "/" + out])
        var schools = 0
        for (name, bytes) in try Self.bytes(folder.path + "/" + out) where name.hasSuffix(".html") {
            let base = URL(filePath: folder.path + "/" + out + "/" + name)
            let page = String(decoding: bytes, as: UTF8.self)
            for part in page.components(separatedBy: "href=\"").dropFirst() {
                let link = String(part.prefix { $0 != "\"" })
                if link.hasPrefix("#") {
                    #expect(page.contains("id=\"\(link.dropFirst())\""), "\(name) \(link)")
                    continue
                }
                let target = try #require(URL(string: link, relativeTo: base), "\(name) \(link)")
                #expect(FileManager.default.fileExists(atPath: target.path), "\(name) \(link)")
                if link.contains("/schools/") { schools += 1 }
            }
        }
        // Each school of the roster is named once among those of its place.
        #expect(schools >= 41)
    }

    @Test("a year before stands beside this one")
    func trend() async throws {
        let folder = try TemporaryFolder()
        let earlier = try Self.earlier(2024, in: folder)
        let reply = await Repository.reply(
            ["report", Repository.yunxi, "--previous", earlier, "--out", folder.path + "/report"])
        #expect(reply.status == .rejected)
        let document = try Self.document(folder.path + "/report")
        #expect(document.annex.earlierYear == 2024)
        let mean = try document.figure("mean")
        #expect(mean.earlierFigure != nil && mean.change != nil)
        let page = try folder.text("report/index.html")
        #expect(page.contains("id=\"trend\"") && page.contains("两年用同一版本"))
    }

    @Test("points of another edition are shown and not compared")
    func otherEdition() async throws {
        let folder = try TemporaryFolder()
        let earlier = try Self.earlier(2020, in: folder)
        _ = await Repository.reply(
            ["report", Repository.yunxi, "--previous", earlier, "--out", folder.path + "/report"])
        let document = try Self.document(folder.path + "/report")
        for figure in ["mean", "median", "grade.excellent", "topic.anti-drug"] {
            let figure = try document.figure(figure)
            #expect(figure.earlierFigure != nil && figure.change == nil, "\(figure.id)")
        }
        // What was expected and what came means the same under both.
        #expect(try document.figure("expected").change != nil)
        let page = try folder.text("report/index.html")
        #expect(page.contains("指数、等次和专题得分不能比较") && page.contains("不可比"))
    }

    @Test("reviews stand with the old result beside the new one, ranks with the schools")
    func reviewsAndRanks() async throws {
        let folder = try TemporaryFolder()
        let reply = await Repository.reply(["report", Repository.yunxi, "--out", folder.path + "/report"])
        #expect(reply.status == .rejected)
        let page = try folder.text("report/index.html")
        #expect(page.contains("href=\"#reviews\"") && page.contains("id=\"reviews\""))
        #expect(page.contains("原评定 未达标 0.00/10.00 → 复核后 部分达标 5.00/10.00"))
        #expect(page.contains("云教复〔2026〕1号（示例），2026-02-10，云溪县教育局政策法规科（示例）"))
        #expect(!page.contains("柳示复"), "the reviewer stays on the bureau's own page")
        let area = try folder.text("report/areas/331199002.html")
        #expect(area.contains("同学段名次") && area.contains("1（并列）") && area.contains("共 7 所"))
    }

    @Test("one number of applicants, whose form was turned down apart")
    func applicants() async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["report", Repository.yunxi, "--out", folder.path + "/report"])
        let document = try Self.document(folder.path + "/report")
        let line = try document.figure("applicants")
        #expect(line.figure == "13 所" && line.exceptions == ["梅坞乡初级中学（示例）"])
        #expect(try document.figure("MS-M1").counts == "13 ÷ 40")
    }

    @Test("a target is not called reached while schools are left out")
    func undecided() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.longquan, to: "data")
        let roster = try folder.text("data/roster.xml")
        #expect(!roster.contains("<grade"))
        let reply = await Repository.reply(["report", folder.path + "/data", "--out", folder.path + "/report"])
        #expect(reply.status == .success)
        let document = try Self.document(folder.path + "/report")
        // Sent, and without the dates that the rate needs.
        let line = try document.figure("AB-M3")
        #expect(line.exceptions.allSatisfy { $0.contains("已报送，缺所需数据") } && line.exceptions.count == 6)
        let section = try #require(document.annex.sections.first { $0.id == "townships" })
        #expect(section.figures.compactMap(\.counts).joined().contains("应报 4 所"), "schools that the city runs itself")
    }

    @Test("a year before shows what it lost over the same criteria")
    func lossesBeside() async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply([
            "report", Repository.yunxi, "--previous", Repository.yunxiBefore, "--out", folder.path + "/report",
        ])
        let document = try Self.document(folder.path + "/report")
        let losses = try #require(document.annex.sections.first { $0.id == "losses" }).figures
        #expect(losses.count == 10 && losses.allSatisfy { $0.figure != nil && $0.earlierFigure != nil })
    }

    @Test("in English")
    func english() async throws {
        let folder = try TemporaryFolder()
        let reply = await Repository.reply(
            ["report", Repository.longquan, "--lang", "en", "--format", "json", "--out", folder.path + "/report"])
        #expect(reply.output.contains("\"schools\":6"))
        let page = try folder.text("report/index.html")
        #expect(page.contains("<html lang=\"en\">") && page.contains("Rates by place"))
        // Sentences put together stand apart.
        #expect(!page.contains(".About:"))
        #expect(!(try folder.text("report/annex.html").contains(".About:")))
    }

    // MARK: - What cannot be used

    private static func refused(
        _ arguments: [String], _ words: String, in folder: TemporaryFolder,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async {
        let reply = await Repository.reply(["report"] + arguments + ["--out", folder.path + "/report"])
        #expect(reply.status == .unusable, sourceLocation: sourceLocation)
        #expect(reply.output.isEmpty, sourceLocation: sourceLocation)
        #expect(reply.remarks.contains(words), "\(reply.remarks)", sourceLocation: sourceLocation)
        #expect(!folder.names().contains { $0.hasPrefix("report") }, sourceLocation: sourceLocation)
    }

    @Test("figures that contradict themselves, of another year or place, or with an unknown measure")
    func figures() async throws {
        let folder = try TemporaryFolder()
        let text = try String(contentsOfFile: Self.figures, encoding: .utf8)
        let wrong = try folder.file("wrong.xml", text.replacing("value=\"64\"", with: "value=\"65\""))
        await Self.refused([Repository.longquan, "--figures", wrong], "wrong.xml", in: folder)
        await Self.refused([Repository.yunxi, "--figures", Self.figures], "2020 年的，报告是 2025 年的", in: folder)
        let place = try folder.file("place.xml", text.replacing("331181", with: "331182"))
        await Self.refused([Repository.longquan, "--figures", place], "331182", in: folder)
        let measure = try folder.file("measure.xml", text.replacing("measure=\"AD-M1\"", with: "measure=\"AD-M99\""))
        await Self.refused([Repository.longquan, "--figures", measure], "第 57 行“禁毒教育网上授课率”要对照的指标 AD-M99", in: folder)
        await Self.refused([Repository.longquan, "--figures", folder.path + "/none.xml"], "none.xml", in: folder)
    }

    @Test("a year that is not before, another place, another language")
    func previous() async throws {
        let folder = try TemporaryFolder()
        await Self.refused(
            [Repository.longquan, "--previous", Repository.yunxi], "不早于", in: folder)
        await Self.refused([Repository.yunxi, "--previous", Repository.longquan], "没有共同的行政区", in: folder)
        await Self.refused(
            [Repository.yunxi, "--previous-figures", Self.figures], "--previous-figures", in: folder)
        let earlier = try Self.earlier(2024, in: folder)
        _ = await Repository.reply(
            ["score", earlier, "--out", folder.path + "/run", "--tables-only", "--lang", "en"])
        await Self.refused([Repository.yunxi, "--previous", folder.path + "/run"], "语言", in: folder)
    }

    @Test("a run whose list of problems was changed")
    func changedRun() async throws {
        let folder = try TemporaryFolder()
        _ = await Repository.reply(["score", Repository.yunxi, "--out", folder.path + "/run", "--tables-only"])
        try folder.file("run/problems.csv", try folder.text("run/problems.csv") + "x\r\n")
        await Self.refused([folder.path + "/run"], "problems.csv", in: folder)
    }

    @Test("a folder of somebody else is left alone, an earlier report is replaced")
    func target() async throws {
        let folder = try TemporaryFolder()
        let out = folder.path + "/out"
        let arguments = ["report", Repository.longquan, "--out", out]
        try folder.file("out/report.json", "{\"mine\":true}")
        let refused = await Repository.reply(arguments)
        #expect(refused.status == .unusable && folder.names("out") == ["report.json"])
        try folder.file("other/letter.txt", "x")
        let other = await Repository.reply(["report", Repository.longquan, "--out", folder.path + "/other"])
        #expect(other.status == .unusable && folder.names("other") == ["letter.txt"])
        unlink(out + "/report.json")
        #expect(await Repository.reply(arguments).status == .success)
        try folder.file("out/old.txt", "x")
        #expect(await Repository.reply(arguments).status == .success)
        #expect(folder.names("out") == Self.files)
    }
}
