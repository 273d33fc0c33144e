import Foundation
import Regions
import Scorecards
import Testing

@testable import Reports

@Suite("Reviews in outputs")
struct ReviewReportTests {
    private let scorecard = Sample.reviewed()

    private var outputs: [String: String] {
        [
            "page": String(decoding: SchoolPage.document(scorecard), as: UTF8.self),
            "xml": String(decoding: ScorecardXML.document(scorecard), as: UTF8.self),
            "json": String(decoding: ScorecardJSON.line(scorecard), as: UTF8.self),
            "csv": String(decoding: SummaryCSV.row(scorecard), as: UTF8.self),
            "row": String(decoding: SchoolRow(scorecard).line, as: UTF8.self),
            "text": ExplanationText.text(of: scorecard, traces: []),
            "explained": String(decoding: ExplanationJSON.line(of: scorecard, traces: []), as: UTF8.self),
        ]
    }

    @Test("no output of a school names the person who decided; all but the table of counts name the paper")
    func names() {
        for (name, output) in outputs {
            #expect(!output.contains("示复核"), "\(name)")
            #expect(output.contains("云教复〔2026〕1号") == (name != "csv"), "\(name)")
        }
    }

    @Test("the bureau's page lists each change with its reviewer")
    func index() {
        var summary = IndexSummary()
        let row = IndexRow(scorecard)
        summary.add(row)
        let page = String(decoding: IndexPage.document(Sample.heading(), summary, rows: [row]), as: UTF8.self)
        #expect(page.contains("复核与更正：3 项，涉及 1 所学校") && page.contains("复核人 示复核"))
        #expect(page.contains("原评定 未达标 0.00/25.00 → 复核后 达标 25.00/25.00"))
        #expect(page.contains("原评定 达标 10.00/10.00 → 复核后 不适用"))
        #expect(String(decoding: row.bytes, as: UTF8.self).contains("<small>复核</small>"))
    }

    @Test("the lifted cap stands after the caps that remain and before the result")
    func lifted() throws {
        let page = try #require(outputs["page"])
        let order = try ["h-caps", "h-lifted", "h-result"].map { try #require(page.range(of: $0)).lowerBound }
        #expect(order == order.sorted())
        #expect(scorecard.caps.map(\.criterion) == ["AB-01", "AD-01"])
        #expect(scorecard.lifted.map(\.criterion.id) == ["VP-01"])
    }

    @Test("XML and JSON hold the computed answer beside the reviewed one")
    func computed() throws {
        #expect(try OwnSchemas.faults(of: ScorecardXML.document(scorecard), under: "scorecard.xsd") == [])
        let english = Sample.reviewed(Sample.context("en"))
        #expect(try OwnSchemas.faults(of: ScorecardXML.document(english), under: "scorecard.xsd") == [])
        let json = try #require(outputs["json"])
        #expect(json.contains(#""review":{"computed":{"outcome":"met","points":"15.00","possible":"15.00""#))
        #expect(json.contains(#""lifted":[{"criterion":"VP-01""#))
    }

    @Test("texts of a review are escaped")
    func escaped() throws {
        let page = try PageReader(SchoolPage.document(Sample.reviewed(reason: Sample.attack)))
        #expect(!page.source.contains("<script"))
    }

    @Test("a row with reviews is read as it was written")
    func row() throws {
        let refused = InputFile(
            path: "reviews/b.xml", sha256: nil, topic: nil, revision: nil, status: .reviewRefused, messages: [])
        let row = SchoolRow(scorecard, reviews: [refused])
        #expect(row.reviewed.count == 3 && row.refusedReviews == 1)
        #expect(try SchoolRow(line: row.line) == row)
        var line = String(decoding: row.line, as: UTF8.self)
        line.replace("\"reviews\":[[0,0,", with: "\"reviews\":[[0,99,")
        #expect(throws: (any Error).self) { try SchoolRow(line: Array(line.utf8)) }
    }
}
