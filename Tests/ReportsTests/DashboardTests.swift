import Foundation
import LibXML
import Regions
import Scorecards
import Testing

@testable import Reports

@Suite("The dashboard of a region")
struct DashboardTests {
    private static func report(_ pages: SchoolPages = .none) -> RegionReport {
        var rollUp = RegionRollUp(RegionSample.heading)
        for row in RegionSample.rows { rollUp.add(row) }
        return RegionReport(summary: rollUp.summary(), figures: nil, pages: pages)
    }

    private static func page(_ pages: SchoolPages = .none) throws -> PageReader {
        try PageReader(DashboardPage.document(report(pages)))
    }

    @Test("each place is a tile with its mean in figures and words, and leads to its schools")
    func tiles() throws {
        let tiles = try Self.page().elements("a").filter { $0.attribute("class")?.hasPrefix("tile") == true }
        #expect(tiles.map { $0.attribute("href") } == ["areas/331199001.html"])
        // 100, 0, 0 and 100: what closed counts nowhere.
        #expect(tiles[0].stringValue.contains("50.00") && tiles[0].stringValue.contains("4 所"))
        #expect(tiles[0].attribute("class") == "tile g3" && tiles[0].stringValue.contains("不合格"))
    }

    @Test("a measure shows both sides, the target and whom it names")
    func measures() throws {
        let page = try Self.page()
        let measure = try #require(page.elements("article").first)
        let text = measure.stringValue
        #expect(text.contains("33.33%") && text.contains("1 ÷ 3") && text.contains("目标 100.00%"))
        #expect(text.contains("✗ 未达到") && text.contains("评定日在任") && text.contains("中小学"))
        let names = measure.elements(named: "details").flatMap { $0.elements(named: "ul") }
            .flatMap { $0.elements(named: "li") }.map(\.stringValue)
        #expect(names == ["=示例小学 0/1 未达全数", "示例小学 0/1 未填报", "示例小学 3/2 分子大于分母"])
    }

    @Test("sections that the head leads to are there, and nothing is drawn that is not written")
    func sections() throws {
        let page = try Self.page()
        let identifiers = Set(page.elements.compactMap { $0.attribute("id") })
        let nav = try #require(page.elements("nav").first)
        for link in nav.elements(named: "a") {
            #expect(identifiers.contains(String(link.attribute("href")?.dropFirst() ?? "?")))
        }
        #expect(!identifiers.contains("trend"))
        #expect(page.elements("script").isEmpty && page.elements("img").isEmpty)
        for drawing in page.elements("svg") {
            #expect(drawing.attribute("aria-hidden") == "true" || drawing.attribute("aria-label") != nil)
        }
        #expect(page.source.contains("default-src 'none'"))
    }

    @Test("names are links only where the pages of the schools exist")
    func links() throws {
        let bare = try Self.page().elements("a").compactMap { $0.attribute("href") }
        #expect(!bare.contains { $0.contains("schools/") })
        let pages = SchoolPages(folder: "../运行 1/schools")
        let links = try Self.page(pages).elements("a").compactMap { $0.attribute("href") }
        #expect(links.contains("../%E8%BF%90%E8%A1%8C%201/schools/2133990002.html"))
        let report = Self.report(pages)
        let area = try PageReader(AreaPage.document(report, try #require(report.summary.areas.first)))
        let below = area.elements("a").compactMap { $0.attribute("href") }
        #expect(below.contains("../../%E8%BF%90%E8%A1%8C%201/schools/2133990002.html"))
        let rows = try #require(area.elements("table").first?.element(named: "tbody")?.children)
        #expect(rows.count == 5 && rows[4].stringValue.contains("已撤并或停办"))
        #expect(rows[1].stringValue.contains("VP-M1"))
    }

    @Test("schools that a county owns itself have a place beside its towns")
    func ownSchools() throws {
        let report = Self.report()
        #expect(report.summary.areas.map(\.key) == ["331199001"])
        var rollUp = RegionRollUp(RegionSample.heading)
        let row = RegionSample.rows[0]
        rollUp.add(row)
        rollUp.add(row.moved(to: "331199"))
        let summary = rollUp.summary()
        #expect(summary.areas.map(\.key) == ["331199", "331199001"])
        #expect(summary.areas.map(\.completeness.expected) == [1, 1])
        #expect(summary.jurisdictions.map(\.completeness.expected) == [2, 1])
        let page = String(
            decoding: DashboardPage.document(RegionReport(summary: summary, figures: nil)), as: UTF8.self)
        #expect(page.contains("云溪县（示例）（直属学校）"))
    }

    @Test("an empty region is a page all the same")
    func empty() throws {
        let summary = RegionRollUp(RegionSample.heading).summary()
        let page = try PageReader(DashboardPage.document(RegionReport(summary: summary, figures: nil)))
        #expect(page.source.contains("没有分母"))
    }
}

extension SchoolRow {
    /// The same school in another jurisdiction.
    fileprivate func moved(to jurisdiction: String) -> SchoolRow {
        SchoolRow(
            code: "2133990009", name: name, stage: stage, jurisdiction: jurisdiction, roster: roster, closed: closed,
            application: application, status: status, index: index, grade: grade, uncapped: uncapped, caps: caps,
            unproven: unproven, topics: topics, measures: measures, marks: marks, vetoes: vetoes, notices: notices,
            refused: refused)
    }
}
