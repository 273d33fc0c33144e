import LibXML
import Scorecards
import Testing

@testable import Reports

@Suite("Scorecards and runs as XML")
struct ScorecardXMLTests {
    @Test(
        "every kind of scorecard validates against its schema",
        arguments: [
            Sample.usual(), Sample.capped(), Sample.missing(), Sample.unscored(), Sample.usual(Sample.context("en")),
            Sample.attacked(name: "示例小学"),
        ])
    func validates(scorecard: Scorecard) throws {
        #expect(try OwnSchemas.faults(of: ScorecardXML.document(scorecard), under: "scorecard.xsd") == [])
    }

    @Test("values come back as they were")
    func readsBack() throws {
        let document = try DocumentParser().parse(ScorecardXML.document(Sample.attacked()), name: "scorecard.xml")
        let root = document.root
        #expect(root.attribute("name") == Sample.attack)
        #expect(root.attribute("fictional") == "true")
        let finding = try #require(
            root.element(named: "topics")?.element(named: "topic")?.elements(named: "finding").first)
        #expect(finding.element(named: "reason")?.stringValue == Sample.attack)
        #expect(finding.element(named: "fact")?.attribute("value") == Sample.attack)
        #expect(finding.attribute("cap") == "fail")
        #expect(finding.attribute("breached") == "true")
    }

    @Test("the index is rounded down and its fraction kept; without a score both are absent")
    func index() throws {
        let parser = DocumentParser()
        let almost = try parser.parse(ScorecardXML.document(Sample.school(points: 249_990, of: 250_000)), name: "a")
            .root
        #expect(almost.attribute("index") == "99.99")
        #expect(almost.attribute("indexExact") == "24999/250")
        let none = try parser.parse(ScorecardXML.document(Sample.unscored()), name: "b").root
        #expect(none.attribute("index") == nil)
        #expect(none.attribute("grade") == nil)
        #expect(none.attribute("gradeLabel") == "无得分")
    }

    @Test("topics that were not sent are listed")
    func missingTopics() throws {
        let root = try DocumentParser().parse(ScorecardXML.document(Sample.missing()), name: "c").root
        #expect(root.element(named: "missing")?.elements(named: "topic").count == 4)
    }

    @Test("the record of a run validates, also with strange file names and no hash")
    func run() throws {
        var summary = IndexSummary()
        for scorecard in Sample.county(12) { summary.add(IndexRow(scorecard)) }
        var bytes = RunXML.header(Sample.heading())
        bytes += RunXML.entry(.roster, file: "roster.xml", sha256: Sample.sha)
        bytes += RunXML.entry(.submission, file: "submissions/a&b\"<\n\u{1}.xml", sha256: nil)
        bytes += RunXML.footer(summary, faults: 0)
        #expect(try OwnSchemas.faults(of: bytes, under: "run.xsd") == [])
        let root = try DocumentParser().parse(bytes, name: "run.xml").root
        #expect(
            root.elements(named: "input").map { $0.attribute("file") } == [
                "roster.xml", "submissions/a&b\"<\n\u{FFFD}.xml",
            ])
        #expect(root.element(named: "result")?.attribute("schools") == "12")
    }
}
