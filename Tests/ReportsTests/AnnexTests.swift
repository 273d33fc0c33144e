import BureauFigures
import Documents
import Foundation
import LibXML
import Regions
import Reports
import Testing
import Wording

@Suite("The yearly annex")
struct AnnexTests {
    private static func figures(_ value: String, part: String, definition: String = "出勤一处为一次") throws -> FigureReport {
        let text = """
            <bureauFigures xmlns="urn:zhixiao:bureau-figures" year="2025" bureau="示例局">
            <source id="s" title="总结"/>
            <section id="n" title="执法检查">
            <figure id="a" label="检查" unit="次" value="\(value)" source="s" place="第二部分" quote="原话" definition="\(definition)">
            <part label="随机" value="\(part)"/><part label="专项" value="30"/>
            </figure>
            <figure id="c" label="办件量" unit="件" value="9000" exactness="nearly" source="s"/>
            <rate id="r" label="办理率" value="100" source="s"/>
            <rate id="q" label="参与率" value="97.5" numerator="39" denominator="40" unit="人" source="s"/>
            </section>
            </bureauFigures>
            """
        return FigureReader.report(try DocumentParser().parse(Array(text.utf8), name: "f").root)
    }

    private static func annex(_ year: Int, _ report: FigureReport) -> Annex {
        Annex(
            title: "\(year) 年度数据附表", office: "示例局 <&>", year: year, date: "\(year)-12-31", isFictional: true,
            language: .chinese, tool: "zhixiao 0.1.0", sections: AnnexFigures.sections(report, nil, .chinese),
            notes: ["比率向下取。"])
    }

    @Test("figures with sum, share, source and counts, as the source puts them")
    func lines() throws {
        let lines = Self.annex(2025, try Self.figures("40", part: "10")).sections[0].lines
        #expect(lines.map(\.label) == ["检查", "随机", "专项", "办件量", "办理率", "参与率"])
        #expect(lines[0].amount?.text == "40 次")
        #expect(lines[0].amount?.detail == "10 + 30 = 40")
        #expect(lines[0].source == "《总结》第二部分")
        #expect(lines[1].amount?.detail == "占 25.00%")
        #expect(lines[1].indent == 1)
        #expect(lines[3].amount?.text == "近 9000 件")
        #expect(lines[4].amount?.detail == "来源没有给出分子和分母")
        #expect(lines[5].amount?.detail == "39 ÷ 40 人")
    }

    @Test("two years side by side, with the change of what can be compared")
    func twoYears() throws {
        let now = Self.annex(2025, try Self.figures("41", part: "11"))
        let both = now.beside(Self.annex(2024, try Self.figures("40", part: "10")))
        #expect(both.earlierYear == 2024)
        let lines = both.sections[0].lines
        #expect(lines[0].earlier?.text == "40 次")
        #expect(lines[0].change(.chinese) == "+1")
        #expect(lines[2].change(.chinese) == "持平")
        // Neither of the two is exact.
        #expect(lines[3].change(.chinese) == nil)
    }

    @Test("a changed definition is said, and nothing is subtracted")
    func changedDefinition() throws {
        let now = Self.annex(2025, try Self.figures("41", part: "11"))
        let both = now.beside(Self.annex(2024, try Self.figures("40", part: "10", definition: "按家数")))
        #expect(both.sections[0].lines[0].change(.chinese) == nil)
        #expect(both.sections[0].lines[0].note?.contains("口径不同") == true)
    }

    @Test("what only the earlier year has stays where it stood")
    func vanished() throws {
        let old = Self.annex(2024, try Self.figures("40", part: "10"))
        var sections = old.sections
        sections[0].lines.remove(at: 2)
        let now = Annex(
            title: "t", office: "o", year: 2025, date: "2025-12-31", isFictional: false, language: .chinese, tool: "z",
            sections: sections)
        let lines = now.beside(old).sections[0].lines
        #expect(lines.map(\.label) == ["检查", "随机", "专项", "办件量", "办理率", "参与率"])
        #expect(lines[2].amount == nil)
        #expect(lines[2].earlier?.text == "30 次")
    }

    @Test("the page is well-formed and prints everything that the Word document says")
    func renderers() throws {
        let annex = Self.annex(2025, try Self.figures("41", part: "11"))
            .beside(Self.annex(2024, try Self.figures("40", part: "10")))
        let bytes = AnnexPage.document(annex)
        let page = try PageReader(bytes)
        #expect(page.elements("tr").count == 7)
        #expect(page.source.contains("示例局 &lt;&amp;&gt;"))
        #expect(bytes == AnnexPage.document(annex))
        let document = AnnexDocument.document(annex)
        for block in document.blocks {
            guard case .table(let table) = block else { continue }
            #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
            for cell in table.rows.flatMap(\.cells) {
                for piece in cell.split(separator: "\n") {
                    #expect(page.root.stringValue.contains(piece), "\(piece)")
                }
            }
        }
        #expect(try WordDocument.bytes(document).prefix(2) == [0x50, 0x4B])
    }

    @Test("long lists of exceptions are given in full")
    func exceptions() throws {
        let names = (1...9).map { "示例第\($0)小学" }
        let line = Annex.Line(
            id: "m", label: "配备率", amount: Annex.Amount(text: "91.00%"), source: "各校填报表",
            exceptions: ExceptionTexts(names))
        let annex = Annex(
            title: "t", office: "o", year: 2025, date: "2025-12-31", isFictional: false, language: .chinese, tool: "z",
            sections: [.init(id: "m", title: "指标", lines: [line])])
        let page = try PageReader(AnnexPage.document(annex))
        #expect(page.elements("li").map(\.stringValue) == names)
        let paragraphs = AnnexDocument.document(annex).blocks.compactMap { block in
            if case .paragraph(let text) = block { text } else { nil }
        }
        #expect(paragraphs == [names.joined(separator: "；")])
    }

    @Test("a region: completeness, rates with exceptions by name, grades, losses, townships")
    func region() throws {
        var rollUp = RegionRollUp(RegionSample.heading)
        for row in RegionSample.rows { rollUp.add(row) }
        let annex = AnnexRegion.annex(rollUp.summary(), figures: nil)
        #expect(annex.sections.map(\.id) == ["completeness", "measures", "grades", "losses", "townships"])
        let lines = Dictionary(
            annex.sections.flatMap(\.lines).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        #expect(lines["expected"]?.amount?.text == "4 所")
        #expect(lines["status.missing"]?.exceptions == ["示例小学"])
        #expect(lines["forms"]?.amount?.text == "75.00%")
        #expect(lines["forms"]?.amount?.detail == "3 ÷ 4")
        #expect(lines["VP-M1"]?.amount?.text == "33.33%")
        #expect(lines["VP-M1"]?.exceptions == ["=示例小学（0/1）", "示例小学（未填报）", "示例小学（3/2，矛盾）"])
        #expect(lines["VP-M1"]?.note == "目标 100.00%，未达到。1 所数字矛盾，没有计入。")
        #expect(lines["grade.excellent"]?.amount?.detail == "占 50.00%")
        #expect(lines["mean"]?.amount?.text == "50.00 分")
        #expect(lines["VP-01"]?.amount?.text == "2 所")
        #expect(annex.isFictional)
        #expect(try PageReader(AnnexPage.document(annex)).elements("section").count == 5)
    }

    @Test("a stated rate stands beside what the measure computes")
    func statedAndComputed() throws {
        var rollUp = RegionRollUp(RegionSample.heading)
        for row in RegionSample.rows { rollUp.add(row) }
        let text = """
            <bureauFigures xmlns="urn:zhixiao:bureau-figures" year="2025" bureau="示例局">
            <source id="s" title="总结"/><section id="n" title="率">
            <rate id="r" label="配备率" value="100" measure="VP-M1" source="s"/></section></bureauFigures>
            """
        let report = FigureReader.report(try DocumentParser().parse(Array(text.utf8), name: "f").root)
        let line = AnnexRegion.annex(rollUp.summary(), figures: report).sections.last?.lines.first
        #expect(line?.amount?.text == "100%")
        #expect(line?.note == "按本年填报表计算：33.33%（1 ÷ 3，VP-M1 法治副校长配备率）。")
    }
}
