import CommandLineTool
import Foundation
import Testing

/// A broken checklist gives no score at all, and says where it is broken.
@Suite("Broken checklists")
struct BrokenChecklistTests {
    /// One thing broken in one file of edition 2022.
    struct Fault: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let file: String
        let old: String
        let new: String
        /// The text on whose line the fault is reported; the changed one unless given.
        let anchor: String?
        let words: [String]

        init(
            _ name: String, in file: String = "vice-principal.xml", _ old: String, _ new: String,
            at anchor: String? = nil,
            says words: String...
        ) {
            testDescription = name
            self.file = file
            self.old = old
            self.new = new
            self.anchor = anchor
            self.words = words
        }
    }

    private static let first = "<criterion id=\"VP-01\""
    private static let rule = "<test true=\"$inOffice\"/>"

    static let faults = [
        Fault("bad XPath", rule, "<test true=\"$inOffice[\"/>", at: first, says: "[VP-01]", "$inOffice["),
        Fault("undeclared variable", rule, "<test true=\"$inOfice\"/>", at: first, says: "[VP-01]", "变量 $inOfice 未声明"),
        Fault("foreign function", rule, "<test true=\"now()\"/>", at: first, says: "[VP-01]", "now()"),
        Fault("unknown prefix", rule, "<test true=\"$school/x:post\"/>", at: first, says: "[VP-01]", "$school/x:post"),
        Fault("fact that is not declared", "facts=\"termFacts ", "facts=\"termFact ", says: "[VP-01]", "termFact"),
        Fault("placeholder that is not declared", "{inOfficeCount} 名", "{inCount} 名", at: first, says: "{inCount}"),
        Fault(
            "a let that uses itself", "<let name=\"persons\" select=\"", "<let name=\"persons\" select=\"$persons | ",
            says: "[persons]", "$persons"),
        Fault("a let twice", "<let name=\"persons\"", "<let name=\"stage\"", says: "[stage]", "重复"),
        Fault(
            "a bad shared let", in: "edition.xml", "string($school/@stage)", "string($school/@stage", says: "[stage]",
            "string($school/@stage"),
        Fault(
            "a criterion twice", "<criterion id=\"VP-03\"", "<criterion id=\"VP-01\"",
            at: "facts=\"termFacts letterFacts",
            says: "VP-01", "重复"),
        Fault(
            "99 points", "id=\"VP-01\" points=\"25.00\"", "id=\"VP-01\" points=\"24.00\"", at: "?>", says: "99.00",
            "100.00"),
        Fault("101 points", "id=\"VP-01\" points=\"25.00\"", "id=\"VP-01\" points=\"26.00\"", at: "?>", says: "101.00"),
        Fault(
            "a measure with an undeclared variable", in: "anti-bullying.xml",
            "numerator=\"number(boolean($educations))\"", "numerator=\"number(boolean($lessons))\"", says: "[AB-M4]",
            "变量 $lessons 未声明"),
        Fault(
            "a composite of an unknown measure", in: "anti-drug.xml", "<part measure=\"AD-M7\"",
            "<part measure=\"AD-M9\"", at: "<composite id=\"AD-C1\"", says: "[AD-C1]", "AD-M9"),
        Fault(
            "weights that are not 100", in: "anti-drug.xml", "<part measure=\"AD-M7\" weight=\"35\"",
            "<part measure=\"AD-M7\" weight=\"34\"", at: "<composite id=\"AD-C1\"", says: "[AD-C1]", "99.00"),
        Fault(
            "a question with bad XPath", "key=\"concat(normalize-space(@name), ' ', normalize-space(@unit))\"",
            "key=\"concat(normalize-space(@name)\"", says: "[VP-Q1]"),
        Fault("unknown instrument", "instrument=\"order52\"", "instrument=\"order99\"", says: "[VP-01]", "order99"),
        Fault(
            "grades out of order", in: "edition.xml", "id=\"good\" from=\"80\"", "id=\"good\" from=\"95\"",
            at: "id=\"2022\"",
            says: "等次"),
        Fault(
            "grades with a gap", in: "edition.xml", "id=\"fail\" from=\"0\"", "id=\"fail\" from=\"1\"",
            at: "id=\"2022\"",
            says: "等次"),
        Fault("unknown cap", "cap=\"fail\"", "cap=\"awful\"", says: "awful"),
        Fault("a rate upside down", "from=\"0\" to=\"100\"", "from=\"100\" to=\"0\"", says: "[VP-05]"),
        Fault("a word the schema doesn't know", "effort=\"high\"", "effort=\"huge\"", says: "huge"),
        Fault(
            "a file outside the edition", in: "edition.xml", "\"anti-drug.xml\"", "\"../2020/anti-drug.xml\"",
            says: "../2020"),
        Fault(
            "a criterion of another checklist", in: "leadership-group.xml", "<criterion id=\"LG-01\"",
            "<criterion id=\"VP-01\"", says: "[VP-01]", "重复"),
        Fault(
            "a tier above its criterion", "points=\"10.00\"/>", "points=\"11.00\"/>",
            at: "$groupMembers or $committeeMembers",
            says: "[VP-06]", "11.00", "10.00"),
        Fault(
            "another topic", "topic=\"vice-principal\"", "topic=\"anti-drug\"", at: "when=\"not($school/@parent)",
            says: "anti-drug"),
        Fault(
            "another submission", "\"vicePrincipals\"", "\"antiDrug\"", at: "when=\"not($school/@parent)",
            says: "antiDrug"),
        Fault(
            "another edition", "edition=\"2022\"", "edition=\"2020\"", at: "when=\"not($school/@parent)", says: "2020",
            "2022"),
        Fault("another folder", in: "edition.xml", "id=\"2022\"", "id=\"2023\"", says: "2023", "2022"),
        Fault("not XML", "</checklist>", "", at: "?>", says: "</checklist>"),
    ]

    /// A copy of the checklists with one fault.
    private static func checklists(with fault: Fault) throws -> (folder: TemporaryFolder, line: Int) {
        let folder = try TemporaryFolder()
        try folder.copy(Repository.checklists, to: "checklists")
        let name = "checklists/2022/" + fault.file
        var text = try folder.text(name)
        let place = try #require(text.range(of: fault.old), "nothing to break")
        text.replaceSubrange(place, with: fault.new)
        try folder.file(name, text)
        let anchor = try #require(text.range(of: fault.anchor ?? fault.new))
        return (folder, text[..<anchor.lowerBound].count { $0 == "\n" } + 1)
    }

    @Test("exit code 2 with file, line, part and expression, and no output", arguments: faults)
    func refused(fault: Fault) async throws {
        let (folder, line) = try Self.checklists(with: fault)
        let options = ["--checklists", folder.path + "/checklists"]
        let reply = await Repository.reply(["score", Repository.yunxi, "--out", folder.path + "/run"] + options)
        #expect(reply.status == .unusable && reply.output.isEmpty)
        let place = fault.testDescription == "not XML" ? "2022/\(fault.file):" : "2022/\(fault.file):\(line)"
        for words in fault.words + [place] { #expect(reply.remarks.contains(words), "\(reply.remarks)") }
        #expect(folder.names() == ["checklists"])
    }

    @Test("no command works with a broken checklist", arguments: [faults[0], faults[10]])
    func otherCommands(fault: Fault) async throws {
        let (folder, _) = try Self.checklists(with: fault)
        let options = ["--checklists", folder.path + "/checklists"]
        let file = "\(Repository.yunxi)/submissions/2133990001/anti-drug.xml"
        #expect(await Repository.reply(["validate", file] + options).status == .unusable)
        #expect(await Repository.reply(["explain", Repository.yunxi, "2133990001"] + options).status == .unusable)
    }

    @Test("a rule that fails on a school is told, the rest is written, exit code 2")
    func indeterminate() async throws {
        let fault = Fault("", "<rate numerator=\"", "<rate numerator=\"0.1 + ")
        let (folder, _) = try Self.checklists(with: fault)
        let options = ["--checklists", folder.path + "/checklists"]
        let run = try await RunOutput.score(Repository.yunxi, options)
        #expect(run.reply.status == .unusable)
        #expect(run.reply.remarks.contains("[VP-05]") && run.reply.remarks.contains("2133990001"))
        #expect(run.reply.remarks.split(separator: "\n").count == 21, "the first twenty, and how many there are")
        let finding = try run.finding("2133990001", "VP-05")
        #expect((finding.outcome, finding.points, finding.possible) == ("indeterminate", "0.00", "15.00"))
        #expect(run.scorecards.count == 41)
        let reply = await Repository.reply(["explain", Repository.yunxi, "2133990001"] + options)
        #expect(reply.status == .unusable && reply.remarks.contains("[VP-05]"))
    }

    @Test("an edition that is not asked for may be broken")
    func otherEdition() async throws {
        let (folder, _) = try Self.checklists(with: Self.faults[0])
        let options = ["--checklists", folder.path + "/checklists"]
        #expect(try await RunOutput.score(Repository.longquan, options).reply.status == .success)
    }
}
