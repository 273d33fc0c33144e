import Foundation
import LibXML
import Scorecards
import Testing
import Wording

@testable import Reports

@Suite("The page of a school")
struct SchoolPageTests {
    private static let all = [
        Sample.usual(), Sample.capped(), Sample.missing(), Sample.unscored(), Sample.attacked(), Sample.reviewed(),
        Sample.usual(Sample.context("en", isFictional: false)),
    ]

    @Test("a page is closed properly, links to itself rightly, and needs nothing from outside", arguments: all)
    func structure(scorecard: Scorecard) throws {
        let page = try PageReader(SchoolPage.document(scorecard))
        let identifiers = page.elements.compactMap { $0.attribute("id") }
        #expect(Set(identifiers).count == identifiers.count)
        let links = page.elements("a").compactMap { $0.attribute("href") }
        for link in links where link.hasPrefix("#") { #expect(identifiers.contains(String(link.dropFirst()))) }
        #expect(links.filter { !$0.hasPrefix("#") } == ["../index.html"])
        for name in ["script", "img", "link", "iframe", "object", "base", "form"] {
            #expect(page.elements(name).isEmpty)
        }
        #expect(page.elements.allSatisfy { $0.attribute("src") == nil && $0.attribute("style") == nil })
        #expect(page.source.contains("content=\"default-src 'none'; style-src 'unsafe-inline';"))
        #expect(!page.source.contains("http://") && !page.source.contains("https://") && !page.source.contains("url("))
    }

    @Test("headings go down one level at a time, tables have captions and scopes", arguments: all)
    func accessibility(scorecard: Scorecard) throws {
        let page = try PageReader(SchoolPage.document(scorecard))
        let levels = page.elements.compactMap {
            $0.name.count == 2 && $0.name.hasPrefix("h") ? Int($0.name.dropFirst()) : nil
        }
        #expect(levels.first == 1)
        #expect(levels.count { $0 == 1 } == 1)
        for (upper, lower) in zip(levels, levels.dropFirst()) { #expect(lower <= upper + 1) }
        for table in page.elements("table") { #expect(table.element(named: "caption") != nil) }
        for head in page.elements("th") { #expect(["row", "col"].contains(head.attribute("scope"))) }
        for drawing in page.elements("svg") where drawing.parent?.name != "svg" {
            #expect(drawing.attribute("aria-hidden") == "true")
        }
        #expect(page.root.attribute("lang") == (scorecard.context.language == "en" ? "en" : "zh-Hans"))
        let skip = try #require(page.elements("a").first)
        #expect(skip.attribute("href") == "#main")
    }

    @Test("values are escaped wherever they stand")
    func escapes() throws {
        let page = try PageReader(SchoolPage.document(Sample.attacked()))
        #expect(page.elements("h1").first?.stringValue == Sample.attack)
        #expect(!page.source.contains("<script"))
        #expect(!page.source.contains("onload=x>\u{202E}中<svg"))
        #expect(page.elements("title").first?.stringValue.hasPrefix(Sample.attack) == true)
    }

    @Test("every criterion has sign, word, points, reason and basis")
    func criteria() throws {
        let scorecard = Sample.usual()
        let page = try PageReader(SchoolPage.document(scorecard))
        for topic in scorecard.topics {
            for finding in topic.findings {
                // What does not apply shares the last row of its topic.
                let entry = try #require(page.elements.first { $0.attribute("id") == finding.criterion.id })
                let text = (entry.name == "tr" ? entry : entry.parent?.parent)?.stringValue ?? ""
                #expect(text.contains(finding.outcome.sign))
                #expect(text.contains(finding.outcome.phrase.chinese))
                #expect(text.contains(finding.reason))
                #expect(text.contains("依据"))
                #expect(text.contains(finding.criterion.advice) == (finding.usefulAdvice != nil))
            }
        }
        let first = try #require(page.elements("tr").first { $0.attribute("id") == "VP-05" })
        #expect(first.stringValue.contains("7.50/15.00 自评 15.00"))
        #expect(first.stringValue.contains("已授课班级数 14 个；应授课班级数 16 个 ①:20；完成率 87.50%"))
    }

    @Test("caps stand before the index, and the index is rounded down")
    func order() throws {
        let capped = String(decoding: SchoolPage.document(Sample.capped()), as: UTF8.self)
        let caps = try #require(capped.range(of: "id=\"h-caps\""))
        let result = try #require(capped.range(of: "id=\"h-result\""))
        #expect(caps.lowerBound < result.lowerBound)
        #expect(capped.contains("按指数为合格，因底线未过定为不合格。"))
        let almost = String(decoding: SchoolPage.document(Sample.school(points: 249_990, of: 250_000)), as: UTF8.self)
        #expect(almost.contains("<b>99.99</b>"))
        #expect(!almost.contains("100.00</b></p>"))
    }

    @Test("invented data says so, real data does not")
    func banner() {
        let real = SchoolPage.document(Sample.usual(Sample.context(isFictional: false)))
        #expect(!String(decoding: real, as: UTF8.self).contains("class=\"sample\""))
        #expect(String(decoding: SchoolPage.document(Sample.usual()), as: UTF8.self).contains("示例：本页数据均为虚构"))
    }

    @Test("lost points are listed by gain, missing topics and rejected files with their reasons")
    func troubles() throws {
        let page = try PageReader(SchoolPage.document(Sample.capped()))
        let gains = page.elements("ol").first { $0.attribute("class") == "gains" }?.children ?? []
        #expect(gains.first?.stringValue.contains("+8.75AD-01") == true, "blanks between elements are no nodes")
        #expect(gains.count == Sample.capped().gains.count)
        #expect(page.source.contains("日期 2025-13-01 不存在"))
        let missing = String(decoding: SchoolPage.document(Sample.missing()), as: UTF8.self)
        #expect(missing.contains("没有收到填报表。"))
        #expect(missing.contains("没有收到任何文件。"))
        let none = String(decoding: SchoolPage.document(Sample.unscored()), as: UTF8.self)
        #expect(none.contains("<b>无得分</b>"))
    }

    @Test("a page in English has no Chinese of ours")
    func english() throws {
        let scorecard = Sample.school(points: 50, of: 100, Sample.context("en"))
        var text = String(decoding: SchoolPage.document(scorecard), as: UTF8.self)
        for value in ["云溪县实验小学（示例）", "小学", "公办", "浙江省（示例）", "云溪县（示例）", "示例街道", "法治副校长"] {
            text = text.replacing(value, with: "")
        }
        let chinese = text.unicodeScalars.filter { (0x4E00...0x9FFF).contains($0.value) }
        #expect(chinese.isEmpty)
    }

    @Test("the page of a capped school")
    func golden() throws {
        let page = String(decoding: SchoolPage.document(Sample.capped()), as: UTF8.self)
        let start = try #require(page.range(of: "<body>"))
        try Golden.expect(Array(page[start.lowerBound...].utf8), "school-capped.html")
    }
}
