import CommandLineTool
import Files
import Foundation
import Regions
import Schemas
import Testing

/// Joined runs are the run over all their schools, but for what needs the schools of another part.
@Suite("Joining runs")
struct MergeTests {
    /// The county cut into parts, each scored by itself.
    private struct Parts {
        let folder: TemporaryFolder
        let runs: [String]

        /// Cuts the roster at some positions; `change` may change the roster of the part with a number.
        init(_ cuts: [Int], options: [String] = [], change: (Int, String) -> String = { $1 }) async throws {
            let folder = try TemporaryFolder()
            let bounds = [0] + cuts + [Self.codes.count]
            var runs: [String] = []
            for (number, (start, end)) in zip(bounds, bounds.dropFirst()).enumerated() {
                let codes = Array(Self.codes[start..<end])
                try Self.fill(
                    folder, "data\(number)", codes, takesOthers: end == Self.codes.count,
                    roster: change(number, try County.roster(codes)))
                runs.append(folder.path + "/run\(number)")
                _ = await Repository.reply(
                    ["score", folder.path + "/data\(number)", "--out", runs[number]] + options)
            }
            self.folder = folder
            self.runs = runs
        }

        /// Makes a data folder of some schools with all that they sent and all that was decided about them; `takesOthers`
        /// adds what stands under no school of the county.
        static func fill(
            _ folder: TemporaryFolder, _ data: String, _ schools: [String], takesOthers: Bool, roster: String
        ) throws {
            try folder.file(data + "/roster.xml", roster)
            try FileManager.default.createDirectory(
                atPath: folder.path + "/\(data)/submissions", withIntermediateDirectories: true)
            let others = takesOthers ? sent.filter { !codes.contains($0) } : []
            for name in schools + others where sent.contains(name) {
                try folder.copy("\(Repository.yunxi)/submissions/\(name)", to: "\(data)/submissions/\(name)")
            }
            for name in schools where decided.contains(name + ".xml") {
                let file = "reviews/2026/\(name).xml"
                try folder.file(
                    data + "/" + file, String(contentsOfFile: Repository.yunxi + "/" + file, encoding: .utf8))
            }
        }

        func merge(_ runs: [String], _ options: String..., out: String = "merged") async throws -> RunOutput {
            let out = folder.path + "/" + out
            return try RunOutput(
                out, await Repository.replyWithoutChecklists(["merge"] + runs + ["--out", out] + options))
        }

        private static let sent = Set(
            (try? FileManager.default.contentsOfDirectory(atPath: Repository.yunxi + "/submissions")) ?? [])
        private static let decided = Set(
            (try? FileManager.default.contentsOfDirectory(atPath: Repository.yunxi + "/reviews/2026")) ?? [])
        private static let codes: [String] = {
            let roster = (try? String(contentsOfFile: Repository.yunxi + "/roster.xml", encoding: .utf8)) ?? ""
            return roster.components(separatedBy: "<school code=\"").dropFirst().map { String($0.prefix(10)) }
        }()
    }

    /// A text without the places in the roster, which is another file in each part.
    private static func withoutRosterPlaces(_ text: String) -> String {
        text.replacing(#/"line":\d+,"path":"/roster/school\[?\d*\]?/#, with: "")
            .replacing(#/line="\d+" path="/roster/school\[?\d*\]?/#, with: "")
            .replacing(#/roster\.xml:\d+/#, with: "").replacing(#//roster/school\[?\d*\]?/#, with: "")
            .replacing(#/"file":"roster.xml","sha256":"[0-9a-f]+"/#, with: "")
    }

    /// The page of the bureau without the names of those who decided: rows name nobody.
    private static func withoutReviewers(_ text: String) -> String {
        text.replacing(#/；复核人 [^<]*/#, with: "").replacing(#/; reviewer [^<]*/#, with: "")
    }

    /// The tables that are equal in every byte.
    private static let tables = ["region.json", "region.jsonl", "summary.csv", "problems.csv"]

    /// The files that two folders do not share, or that differ in any byte.
    private static func different(_ one: RunOutput, _ two: RunOutput) -> Set<String> {
        Set(one.files.keys).union(two.files.keys).filter { one.files[$0] != two.files[$0] }
    }

    /// The files whose differences are none of those that docs/merging.md tells.
    private static func unexplained(_ merged: RunOutput, _ direct: RunOutput) throws -> [String] {
        try different(merged, direct).filter { name in
            if name == "run.xml" { return try record(merged) != record(direct) }
            let texts = (try merged.text(name), try direct.text(name))
            if name == "index.html" { return texts.0 != withoutReviewers(texts.1) }
            guard name == "scorecards.jsonl" || name.contains("/") else { return true }
            return withoutRosterPlaces(texts.0) != withoutRosterPlaces(texts.1)
        }.sorted()
    }

    /// The lines of a record, but for the rosters, the parts and the table with places in the roster.
    private static func record(_ run: RunOutput) throws -> [Substring] {
        try run.text("run.xml").split(separator: "\n").filter {
            !$0.contains("kind=\"roster\"") && !$0.contains("<part ") && !$0.contains("file=\"scorecards.jsonl\"")
        }
    }

    @Test("equal to the direct run, where no one serves schools of both parts")
    func equal() async throws {
        let parts = try await Parts([6])
        let merged = try await parts.merge(parts.runs)
        let direct = try await SeedRuns.yunxi
        #expect(merged.reply.status == direct.reply.status)
        #expect(!merged.reply.output.contains("VP-Q1"))
        #expect(try Self.unexplained(merged, direct) == [])
        #expect(Self.different(merged, direct).isDisjoint(with: Self.tables))
        // The record names the roster of each part, and the parts.
        let record = try merged.text("run.xml")
        #expect(record.components(separatedBy: "kind=\"roster\"").count == 3)
        #expect(record.components(separatedBy: "<part region=\"云溪县（示例）\"").count == 3)
        #expect(record.contains("kind=\"review\" file=\"reviews/2026/2133990007.xml\""))
        // A review is told with everything but the name of the person.
        let (page, whole) = (try merged.text("index.html"), try direct.text("index.html"))
        #expect(page.contains("云教复〔2026〕1号（示例）") && page.contains("2026-12-31") && !page.contains("柳示复"))
        #expect(whole.contains("柳示复") && page == Self.withoutReviewers(whole))
    }

    @Test("rules that could not be evaluated in a part are counted in the whole")
    func faults() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.checklists, to: "checklists")
        let file = "checklists/2022/vice-principal.xml"
        try folder.file(
            file, try folder.text(file).replacing("<rate numerator=\"", with: "<rate numerator=\"0.1 + "))
        let parts = try await Parts([20], options: ["--tables-only", "--checklists", folder.path + "/checklists"])
        let counts = try parts.runs.map { try RunReader($0).faultCount() }
        #expect(counts.allSatisfy { $0 > 0 })
        _ = try await parts.merge(parts.runs)
        #expect(try RunReader(parts.folder.path + "/merged").faultCount() == counts.reduce(0, +))
    }

    @Test("the roll-up of joined runs is that of the direct run")
    func summary() async throws {
        let parts = try await Parts([6])
        _ = try await parts.merge(parts.runs)
        let data = await Repository.reply(["summary", Repository.yunxi])
        let merged = await Repository.reply(["summary", parts.folder.path + "/merged"])
        #expect(data == merged)
    }

    /// The county as a city of two: the townships of one keep their code, those of the other change it.
    private struct City {
        let folder: TemporaryFolder
        let direct: RunOutput
        let merged: RunOutput

        private static let moved = ["101", "102", "201"]

        init() async throws {
            let folder = try TemporaryFolder()
            self.folder = folder
            var text = try String(contentsOfFile: Repository.yunxi + "/roster.xml", encoding: .utf8)
            for township in Self.moved { text.replace("331199" + township, with: "331198" + township) }
            let codes = text.components(separatedBy: "<school ").dropFirst().map { entry in
                (code: entry.dropFirst(6).prefix(10), isMoved: entry.contains("jurisdiction=\"331198"), entry: entry)
            }
            func lines(_ county: String) -> String {
                text.components(separatedBy: "\n").filter { $0.contains("level=\"township\"") && $0.contains(county) }
                    .joined(separator: "\n")
            }
            let counties: [(code: String, name: String, isMoved: Bool)] = [
                ("331199", "云溪县（示例）", false), ("331198", "云河县（示例）", true),
            ]
            func data(_ place: String, _ chosen: [(code: String, name: String, isMoved: Bool)]) throws {
                let schools = chosen.flatMap { county in codes.filter { $0.isMoved == county.isMoved } }
                let units = chosen.map { county in
                    "<jurisdiction code=\"\(county.code)\" level=\"county\" name=\"\(county.name)\">"
                        + lines(county.code) + "</jurisdiction>"
                }
                let roster = """
                    <roster xmlns="urn:zhixiao:roster" year="2025" nature="fictional" title="名册（示例）" due="2026-01-15">
                    <jurisdiction code="331100" level="city" name="云州市（示例）">\(units.joined())</jurisdiction>
                    \(schools.map { "<school " + $0.entry.replacing("</roster>", with: "") }.joined())</roster>
                    """
                try Parts.fill(
                    folder, place, schools.map { String($0.code) }, takesOthers: chosen.contains { $0.isMoved },
                    roster: roster)
            }
            try data("all", counties)
            for (number, county) in counties.enumerated() { try data("county\(number)", [county]) }
            let path = folder.path
            let reply = await Repository.reply(["score", path + "/all", "--out", path + "/direct/run"])
            direct = try RunOutput(path + "/direct/run", reply)
            var runs: [String] = []
            for number in counties.indices {
                runs.append(path + "/run\(number)")
                _ = await Repository.reply(["score", path + "/county\(number)", "--out", runs[number]])
            }
            let joined = await Repository.replyWithoutChecklists(["merge"] + runs + ["--out", path + "/merged/run"])
            merged = try RunOutput(path + "/merged/run", joined)
        }
    }

    @Test("two counties of a city: summary, report and comparison are those of the direct run")
    func counties() async throws {
        let city = try await City()
        let path = city.folder.path
        #expect(city.merged.reply.output.contains("云州市（示例）") && city.merged.scorecards.count == 41)
        // One person serves a school of each county: no score moves, but the sentence of VP-04 counts one school, not two.
        #expect(
            try Self.unexplained(city.merged, city.direct) == [
                "schools/2133990014.html", "schools/2133990019.html", "scorecards.jsonl", "scorecards/2133990014.xml",
                "scorecards/2133990019.xml",
            ])
        #expect(Self.different(city.merged, city.direct).isDisjoint(with: Self.tables))
        var folders: [RunOutput] = []
        for run in ["direct", "merged"] {
            let reply = await Repository.replyWithoutChecklists(
                ["report", "\(path)/\(run)/run", "--out", "\(path)/\(run)/report"])
            folders.append(try RunOutput("\(path)/\(run)/report", reply))
        }
        #expect(folders[0].reply.status == folders[1].reply.status && folders[0].files.count > 10)
        #expect(Self.different(folders[0], folders[1]).isEmpty)
        var texts: [Reply] = []
        for run in ["direct", "merged"] {
            texts.append(
                await Repository.replyWithoutChecklists(["summary", "\(path)/\(run)/run", "--format", "json"]))
        }
        #expect(texts[0] == texts[1])
        var comparisons: [Reply] = []
        for run in ["direct", "merged"] {
            comparisons.append(
                await Repository.replyWithoutChecklists(["compare", "\(path)/direct/run", "\(path)/\(run)/run"]))
        }
        #expect(comparisons[0] == comparisons[1] && comparisons[0].status == .success)
    }

    @Test("what a run cannot know of the schools of another is all that differs, and is asked about")
    func crossing() async throws {
        let parts = try await Parts([20])
        let merged = try await parts.merge(parts.runs)
        let direct = try await SeedRuns.yunxi
        var different: Set<String> = []
        for (one, two) in zip(merged.scorecards, direct.scorecards) {
            #expect(one.school == two.school)
            for (topic, other) in zip(one.checklists, two.checklists) {
                for (finding, other) in zip(topic.findings, other.findings) where finding.outcome != other.outcome {
                    different.insert("\(one.school) \(finding.criterion) \(finding.outcome) \(other.outcome)")
                }
            }
        }
        // 周示正 serves three schools, one of them in the second part.
        #expect(
            different == [
                "2133990002 VP-04 met notMet", "2133990003 VP-04 met notMet", "3133990008 VP-04 met notMet",
            ])
        #expect(merged.reply.output.contains("VP-Q1") && merged.reply.output.contains("周示正"))
        let summary = await Repository.reply(["summary", parts.folder.path + "/merged", "--format", "json"])
        #expect(summary.output.contains("\"key\":\"周示正 云溪县人民法院（示例）\""))
    }

    @Test("joining is associative")
    func associative() async throws {
        let parts = try await Parts([6, 24])
        let (a, b, c) = (parts.runs[0], parts.runs[1], parts.runs[2])
        let all = try await parts.merge([a, b, c], out: "all")
        _ = try await parts.merge([a, b], out: "ab")
        _ = try await parts.merge([b, c], out: "bc")
        let left = try await parts.merge([parts.folder.path + "/ab", c], out: "left")
        let right = try await parts.merge([a, parts.folder.path + "/bc"], out: "right")
        #expect(Self.different(all, left).isEmpty)
        #expect(Self.different(all, right).isEmpty)
        #expect(all.files.count > 80)
    }

    @Test("the record of a joined run is valid")
    func record() async throws {
        let parts = try await Parts([20], options: ["--tables-only"])
        let merged = try await parts.merge(parts.runs)
        #expect(Set(merged.files.keys).isDisjoint(with: ["index.html", "schools"]))
        #expect(merged.reply.remarks.contains("run0"))
        let reply = await Repository.reply(["validate", parts.folder.path + "/merged/run.xml", "--format", "json"])
        let report = try ValidationReport(reply.output)
        #expect(report.documents.allSatisfy { $0.family == "run" && $0.schemaValid })
    }

    @Test("a unit above counties that share none")
    func above() async throws {
        let parts = try await Parts([20], options: ["--tables-only"]) { number, roster in
            number == 0
                ? roster : roster.replacing("\"331199", with: "\"331198").replacing("云溪县（示例）\"", with: "溪云县（示例）\"")
        }
        let apart = try await parts.merge(parts.runs)
        #expect(apart.reply.status == .unusable && apart.files.isEmpty)
        #expect(apart.reply.remarks.contains("--code"))
        let titled = try await parts.merge(parts.runs, "--title", "两县（示例）")
        #expect(try titled.text("region.json").contains("\"region\":\"两县（示例）\""))
        let city = try await parts.merge(
            parts.runs, "--code", "331100", "--name", "丽水市（示例）", "--level", "city")
        let json = try city.text("region.json")
        #expect(json.contains("\"region\":\"丽水市（示例）\""))
        #expect(
            json.contains(
                "{\"code\":\"331100\",\"name\":\"丽水市（示例）\",\"level\":\"city\",\"parent\":null},{\"code\":\"331199\""))
        #expect(json.contains("{\"code\":\"331198\",\"name\":\"溪云县（示例）\",\"level\":\"county\",\"parent\":\"331100\"}"))
        let low = try await parts.merge(
            parts.runs, "--code", "331100", "--name", "丽水市（示例）", "--level", "county", out: "low")
        #expect(low.reply.status == .unusable && low.files.isEmpty && low.reply.remarks.contains("331100"))
    }

    /// Two parts of which one was made otherwise, and a word of what is said.
    struct Difference: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let options: [String]
        let roster: @Sendable (String) -> String
        let words: [String]

        init(
            _ name: String, _ options: [String] = [], _ words: String...,
            roster: @escaping @Sendable (String) -> String = { $0 }
        ) {
            testDescription = name
            self.options = options
            self.roster = roster
            self.words = words
        }
    }

    static let differences: [Difference] = [
        Difference("date", ["--as-of", "2025-11-30"], "基准日不同", "2025-11-30"),
        Difference("language", ["--lang", "en"], "语言不同"),
        Difference("edition", ["--edition", "2020"], "版本不同", "2020"),
        Difference("year", [], "年度不同", "2024", "compare") {
            $0.replacing("year=\"2025\" nature", with: "year=\"2024\" nature")
        },
        Difference("due", [], "截止日不同", "2026-02-01") { $0.replacing("2026-01-15", with: "2026-02-01") },
        Difference("nature", [], "示例") { $0.replacing("nature=\"fictional\"", with: "nature=\"real\"") },
        Difference("unit", [], "331199002", "溪口镇") { $0.replacing("溪口街道（示例）\"/>", with: "溪口镇（示例）\"/>") },
        Difference("overlap", [], "2133990001", "算两次") {
            $0.replacing("code=\"3733990001\"", with: "code=\"2133990001\"")
        },
    ]

    @Test("what was not judged alike is refused with place and remedy", arguments: differences)
    func refused(difference: Difference) async throws {
        let first = try await Parts([20], options: ["--tables-only"])
        let second = try await Parts([20], options: ["--tables-only"] + difference.options) { number, roster in
            number == 0 ? roster : difference.roster(roster)
        }
        let merged = try await first.merge([first.runs[0], second.runs[1]])
        #expect(merged.reply.status == .unusable)
        #expect(merged.reply.output.isEmpty && merged.files.isEmpty)
        for word in difference.words + [first.runs[0], second.runs[1]] {
            #expect(merged.reply.remarks.contains(word), "\(merged.reply.remarks)")
        }
        #expect(!first.folder.names().contains { $0.contains("partial") })
    }

    @Test("a run that was changed is refused")
    func changed() async throws {
        let parts = try await Parts([20], options: ["--tables-only"])
        for file in ["scorecards.jsonl", "summary.csv", "problems.csv", "region.jsonl", "region.json"] {
            let bytes = try RegularFile.bytes(parts.runs[1] + "/" + file, limit: .max)
            try parts.folder.file("run1/" + file, bytes + [UInt8(ascii: " ")])
            let merged = try await parts.merge(parts.runs)
            #expect(merged.reply.status == .unusable && merged.files.isEmpty)
            #expect(merged.reply.remarks.contains("run1/" + file))
            try parts.folder.file("run1/" + file, bytes)
        }
    }

    @Test("checklists that differ are named")
    func checklists() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.root + "/checklists", to: "checklists")
        let file = "checklists/2022/anti-drug.xml"
        try folder.file(file, try folder.text(file) + "<!-- changed -->")
        let first = try await Parts([20], options: ["--tables-only"])
        let second = try await Parts(
            [20], options: ["--tables-only", "--checklists", folder.path + "/checklists"])
        let merged = try await first.merge([first.runs[0], second.runs[1]])
        #expect(merged.reply.status == .unusable && merged.reply.remarks.contains("anti-drug.xml"))
    }

    @Test("schemas that differ are named")
    func schemas() async throws {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.root + "/schemas", to: "schemas")
        let file = "schemas/anti-drug.xsd"
        try folder.file(file, try folder.text(file) + "<!-- changed -->")
        let first = try await Parts([20], options: ["--tables-only"])
        let second = try await Parts([20], options: ["--tables-only", "--schemas", folder.path + "/schemas"])
        let merged = try await first.merge([first.runs[0], second.runs[1]])
        #expect(merged.reply.status == .unusable && merged.files.isEmpty)
        #expect(merged.reply.remarks.contains("结构定义不同") && merged.reply.remarks.contains("--schemas"))
        #expect(merged.reply.remarks.contains(second.runs[1]))
    }

    @Test(
        "what the rows share must be the same",
        arguments: [
            ("\"tool\":\"[^\"]+\"", "\"tool\":\"0.0.9\"", "程序版本不同"),
            ("\"title\":\"法治副校长\"", "\"title\":\"副校长\"", "region.json"),
        ])
    func headings(pattern: String, changed: String, word: String) async throws {
        let parts = try await Parts([20], options: ["--tables-only"])
        // As another program would have written it: the record knows the bytes.
        let old = try parts.folder.text("run1/region.json")
        let new = try old.replacing(Regex(pattern), with: changed, maxReplacements: 1)
        #expect(new != old)
        try parts.folder.file("run1/region.json", new)
        try parts.folder.file(
            "run1/run.xml",
            try parts.folder.text("run1/run.xml").replacing(
                Fingerprint(of: Array(old.utf8)).text, with: Fingerprint(of: Array(new.utf8)).text))
        let merged = try await parts.merge(parts.runs)
        #expect(merged.reply.status == .unusable && merged.files.isEmpty)
        for part in [word, parts.runs[0], parts.runs[1], "zhixiao score"] {
            #expect(merged.reply.remarks.contains(part), "\(merged.reply.remarks)")
        }
    }

    @Test("a run with pages of which one is gone is refused, and nothing is left")
    func incomplete() async throws {
        let parts = try await Parts([20])
        for file in ["schools/3133990001.html", "scorecards/3133990001.xml", "summary.csv", "region.jsonl"] {
            let bytes = try RegularFile.bytes(parts.runs[1] + "/" + file, limit: .max)
            try FileManager.default.removeItem(atPath: parts.runs[1] + "/" + file)
            let merged = try await parts.merge(parts.runs)
            #expect(merged.reply.status == .unusable && merged.files.isEmpty)
            #expect(merged.reply.remarks.contains(file), "\(merged.reply.remarks)")
            try parts.folder.file("run1/" + file, bytes)
        }
        #expect(!parts.folder.names().contains { $0.contains("partial") })
        // An earlier result stays whole when the next cannot be made.
        _ = try await parts.merge(parts.runs)
        let before = try RunOutput(parts.folder.path + "/merged", Reply(output: "", status: .success))
        let refused = try await parts.merge([parts.runs[0], parts.runs[0]])
        #expect(refused.reply.status == .unusable && refused.files == before.files && !before.files.isEmpty)
    }

    @Test("files of no school: reviews before submissions, and the parts' own order for equal paths")
    func stray() async throws {
        let parts = try await Parts([20])
        for number in [0, 1] {
            try parts.folder.file(
                "data\(number)/reviews/none.xml",
                """
                <review xmlns="urn:zhixiao:review" school="2133990099" year="2025" edition="2022" number="示\(number)号" \
                date="2026-02-01" office="教育局（示例）"><change criterion="AD-01" replaces="notMet" outcome="met" \
                reason="示例"/></review>
                """)
            try parts.folder.file("data\(number)/submissions/a.xml", "<a\(number)/>")
            _ = await Repository.reply(
                ["score", "\(parts.folder.path)/data\(number)", "--out", parts.runs[number], "--tables-only"])
        }
        let merged = try await parts.merge(parts.runs)
        let stray = try merged.text("run.xml").split(separator: "\n").filter { $0.contains("kind=\"stray\"") }
        #expect(stray.prefix(4).map { $0.contains("reviews/none.xml") } == [true, true, false, false])
        #expect(stray.count { $0.contains("submissions/a.xml") } == 2)
        let rows = try merged.rows("problems.csv").filter { $0[1].isEmpty }
        let paths = rows.map { $0[0] }
        #expect(rows.count == stray.count && paths == paths.sorted())
        #expect(
            paths.prefix(2) == ["reviews/none.xml", "reviews/none.xml"]
                && paths.suffix(2) == ["submissions/a.xml", "submissions/a.xml"])
        // Each counts, also where two paths are equal.
        let counts = try ["run0", "run1", "merged"].map { run in
            let text = try parts.folder.text(run + "/run.xml")
            return try #require(text.firstMatch(of: /filesNotUsed="(\d+)"/).flatMap { Int($0.output.1) })
        }
        #expect(counts[0] + counts[1] == counts[2])
    }

    @Test("usage")
    func usage() async throws {
        let parts = try await Parts([20], options: ["--tables-only"])
        let none = try await parts.merge([])
        #expect(none.reply.status == .unusable && none.reply.remarks.contains("两个"))
        try parts.folder.file("other/notes.txt", "mine")
        let occupied = try await parts.merge(parts.runs, out: "other")
        #expect(occupied.reply.status == .unusable && occupied.reply.remarks.contains("other"))
        #expect(Array(occupied.files.keys) == ["notes.txt"])
        let one = try await parts.merge([parts.runs[0]])
        #expect(one.reply.status == .unusable && one.reply.remarks.contains("两个"))
        let itself = await Repository.replyWithoutChecklists(["merge"] + parts.runs + ["--out", parts.runs[0] + "/"])
        #expect(itself.status == .unusable && itself.remarks.contains("--out"))
        let twice = try await parts.merge([parts.runs[0], parts.runs[0]])
        #expect(twice.reply.status == .unusable && twice.reply.remarks.contains("算两次"))
        let half = try await parts.merge(parts.runs, "--code", "331100")
        #expect(half.reply.status == .unusable && half.reply.remarks.contains("--level"))
        let data = try await parts.merge([parts.runs[0], Repository.yunxi])
        #expect(data.reply.status == .unusable && data.reply.remarks.contains("run.xml"))
    }
}
