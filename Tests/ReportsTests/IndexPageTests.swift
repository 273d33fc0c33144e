import Files
import Foundation
import LibXML
import Scorecards
import Testing

@testable import Reports

@Suite("The page of the bureau")
struct IndexPageTests {
    private func page(_ scorecards: [Scorecard]) -> [UInt8] {
        let rows = scorecards.map { IndexRow($0) }
        return IndexPage.document(Sample.heading(), summary(scorecards, rows), rows: rows)
    }

    private func summary(_ scorecards: [Scorecard], _ rows: [IndexRow]) -> IndexSummary {
        var summary = IndexSummary()
        for row in rows { summary.add(row) }
        for scorecard in scorecards { for problem in scorecard.problems { summary.add(problem) } }
        return summary
    }

    @Test("the security policy names the script by its hash")
    func scriptHash() {
        let hex = Array(Fingerprint(of: IndexScript.source.withUTF8Buffer { Array($0) }).text)
        let digest = stride(from: 0, to: hex.count, by: 2).compactMap { UInt8(String(hex[$0..<($0 + 2)]), radix: 16) }
        let hash = "sha256-" + Data(digest).base64EncodedString()
        #expect("\(IndexScript.hash)" == hash)
        let text = String(decoding: page(Sample.county(3)), as: UTF8.self)
        #expect(text.contains("script-src '\(hash)'"))
        #expect(text.contains("<script>\(IndexScript.source)</script>"))
    }

    @Test("every school has a row with a link, also without the script")
    func rows() throws {
        let scorecards = Sample.county(40)
        let page = try PageReader(page(scorecards))
        let table = try #require(page.elements("table").first { $0.attribute("id") == "schools" })
        let rows = try #require(table.element(named: "tbody")?.children)
        #expect(rows.count == 40)
        for (row, scorecard) in zip(rows, scorecards) {
            let link = row.element(named: "th")?.element(named: "a")
            #expect(link?.attribute("href") == "schools/\(scorecard.school.code).html")
            #expect(link?.stringValue == scorecard.school.name)
            #expect(row.children.count == 11)
            #expect(row.stringValue.contains(scorecard.index?.flooredText ?? "无得分"))
        }
        #expect(page.elements("form").first?.attribute("hidden") != nil)
        #expect(page.elements("script").count == 1)
    }

    @Test("counts add up and the missing are named")
    func counts() throws {
        let scorecards = Sample.county(40)
        let summary = summary(scorecards, scorecards.map { IndexRow($0) })
        #expect(summary.schools == 40)
        #expect(summary.statuses.values.reduce(0, +) == 40)
        #expect(summary.grades.values.reduce(0, +) + summary.unscored == 40)
        #expect(summary.problemCount == scorecards.reduce(0) { $0 + $1.problems.count })
        let page = try PageReader(page(scorecards))
        let lists = page.elements("ul").filter { $0.attribute("class") == "names" }
        #expect(lists.map { $0.children.count } == [summary.statuses[.missing], summary.statuses[.partial]])
        let identifiers = page.elements.compactMap { $0.attribute("id") }
        #expect(Set(identifiers).count == identifiers.count)
    }

    @Test("header, rows and footer make the page")
    func streams() {
        let scorecards = Sample.county(5)
        let rows = scorecards.map { IndexRow($0) }
        let summary = summary(scorecards, rows)
        let parts =
            IndexPage.header(Sample.heading(), summary) + rows.flatMap(\.bytes)
            + IndexPage.footer(Sample.heading(), summary)
        #expect(parts == page(scorecards))
    }

    @Test("a long list of files is cut and says so")
    func problemLimit() {
        var summary = IndexSummary()
        let file = InputFile(
            path: "a.xml", sha256: nil, topic: nil, revision: nil, status: .unreadable, messages: ["坏"])
        for _ in 0..<250 { summary.add(FileProblem(file: file, code: nil, name: nil, topic: nil)) }
        let text = String(decoding: IndexPage.header(Sample.heading(), summary), as: UTF8.self)
        #expect(text.contains("未采用的文件（250）"))
        #expect(text.contains("另有 50 个文件"))
        #expect(text.contains("<details><summary>"))
    }

    @Test("names are escaped")
    func escapes() throws {
        let page = try PageReader(page([Sample.attacked()]))
        #expect(page.elements("script").count == 1)
        #expect(
            page.elements("tbody").last?.element(named: "tr")?.element(named: "th")?.element(named: "a")?.stringValue
                == Sample.attack)
    }

    @Test("an empty county has shares of nothing")
    func empty() throws {
        let page = try PageReader(page([]))
        #expect(page.source.contains("0.00%"))
    }
}
