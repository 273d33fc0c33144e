import Scorecards
import Testing
import Wording

@testable import BureauFigures

@Suite("Bureau figures are held against themselves")
struct FigureCheckTests {
    @Test(
        "parts that add up",
        arguments: [
            Document.figure("122", "甲:7", "乙:64", "丙:51"),
            Document.figure("94", "甲:28", "乙:12", "丙:12", "丁:12", "戊:2", "己:11", "庚:16", "辛:1"),
            Document.figure("1.5", "甲:0.75", "乙:0.75"),
            Document.figure("3", "甲:1:33.3", "乙:1:33.33", "丙:1:34"),
            Document.figure("0", "甲:0:0"),
            Document.figure("5"),
        ])
    func right(figure: String) throws {
        #expect(try Document.faults(figure) == [])
    }

    @Test(
        "numbers in all the ways in which a schema lets them be written",
        arguments: [
            (" 12", 1200, 0), ("012", 1200, 0), (" 12.50 ", 1250, 2),
        ])
    func written(text: String, hundredths: Int, decimals: Int) throws {
        let number = try #require(StatedNumber(text))
        #expect(number.hundredths == hundredths && number.decimals == decimals)
        #expect(try Document.faults(Document.figure(text)) == [])
    }

    @Test("no number", arguments: ["", "a", "1 2", "1.234", "--1", "."])
    func unwritten(text: String) {
        #expect(StatedNumber(text) == nil)
    }

    @Test("a sum that is wrong names the figure, the sum, the difference and what each number would have to be")
    func wrongSum() throws {
        let fault = try #require(Document.faults(Document.figure("122", "随机:7", "专项:63", "巡查:51")).first)
        #expect(fault.identifier == "figures.sum")
        #expect(fault.line == 4)
        #expect(fault.path == "/bureauFigures/section/figure")
        #expect(fault.placeLabel == "示例分类 › 检查")
        #expect(fault.summary == "“检查”写 122 次，各分项合计 121（随机 7 + 专项 63 + 巡查 51），少 1。")
        #expect(
            fault.remedy.contains(
                "合计（第 4 行）为 121，或“随机”（第 5 行）为 8，或“专项”（第 6 行）为 64，或“巡查”（第 7 行）为 52"))
    }

    @Test("where shares are stated, the wrong part itself is named")
    func suspect() throws {
        let fault = try #require(
            Document.faults(Document.figure("40", "随机:10:25", "专项:20:50", "巡查:11:25")).first)
        #expect(fault.identifier == "figures.sum")
        #expect(fault.remedy.contains("“巡查”（第 7 行）") && fault.remedy.contains("应为 10"))
    }

    @Test("a part above its total is named alone")
    func partAbove() throws {
        let faults = try Document.faults(Document.figure("40", "随机:10", "专项:300"))
        #expect(faults.map(\.identifier) == ["figures.part"])
        #expect(faults.first?.line == 6)
        #expect(faults.first?.placeLabel == "示例分类 › 检查 › 专项")
    }

    @Test(
        "what is not exact is an interval",
        arguments: [
            ("40", "moreThan", "30", true), ("40", "moreThan", "35", true), ("30", "moreThan", "40", true),
            ("40", "nearly", "30", true), ("40", "nearly", "39", false), ("40", "about", "60", true),
            ("40", "atLeast", "20", false), ("40", "atMost", "20", true),
        ])
    func intervals(total: String, exactness: String, second: String, isRight: Bool) throws {
        let faults = try Document.faults(Document.figure(total, "甲:10", "乙:\(second)", exactness: exactness))
        #expect(faults.isEmpty == isRight, "\(faults.map(\.summary))")
    }

    @Test(
        "shares",
        arguments: [
            (["甲:10:26", "乙:30:75"], ["figures.share"]),
            (["甲:10:25", "乙:30:120"], ["figures.share"]),
            (["甲:10:25.1", "乙:30:75"], ["figures.share"]),
            (["甲:10:25.0", "乙:30:75"], []),
            (["甲:10:25.11", "乙:30:75"], ["figures.share"]),
        ])
    func shares(parts: [String], identifiers: [String]) throws {
        #expect(try Document.faults(Document.figure("40", parts[0], parts[1])).map(\.identifier) == identifiers)
    }

    @Test("shares of approximate numbers still add up to 100")
    func shareSum() throws {
        let figure = Document.figure("40", "甲:10:30", "乙:30:75", exactness: "about")
        #expect(try Document.faults(figure).map(\.identifier) == ["figures.shares"])
    }

    @Test(
        "rates",
        arguments: [
            ("100", "", nil), ("100", "numerator='40' denominator='40'", nil),
            ("103.1", "", "figures.share"), ("100", "numerator='6062' denominator='5880'", "figures.numerator"),
            ("100", "numerator='13680' denominator='13743'", "figures.rate"),
            ("99", "numerator='13680' denominator='13743'", nil),
            ("99.54", "numerator='13680' denominator='13743'", nil),
            ("99.6", "numerator='13680' denominator='13743'", nil), ("98", "numerator='39' denominator='40'", nil),
            ("96", "numerator='39' denominator='40'", "figures.rate"),
            ("0", "numerator='0' denominator='0'", "figures.denominator"),
            ("90", "exactness='atLeast' numerator='39' denominator='40'", nil),
            ("90", "exactness='atLeast' numerator='30' denominator='40'", "figures.rate"),
            ("90", "exactness='nearly' numerator='39' denominator='40'", "figures.rate"),
            ("90", "numerator='39'", "figures.half"),
        ] as [(String, String, String?)])
    func rates(value: String, attributes: String, identifier: String?) throws {
        #expect(
            try Document.faults(Document.rate(value, attributes)).map(\.identifier) == [identifier].compactMap(\.self))
    }

    @Test("every sentence has its values in both languages", arguments: Language.allCases)
    func sentences(language: Language) throws {
        let figures = [
            Document.figure("122", "随机:7", "专项:63"), Document.figure("4", "随机:1", "专项:7"),
            Document.figure("40", "甲:10:26", "乙:30:75"), Document.figure("40", "甲:10:120", "乙:30"),
            Document.rate("100", "numerator='3' denominator='4'"),
            Document.rate("100", "numerator='5' denominator='4'"),
            Document.rate("50", "numerator='5'"), Document.rate("50", "numerator='5' denominator='0'"),
        ]
        for fault in try figures.flatMap({ try Document.faults($0, language) }) {
            #expect(!fault.summary.contains("{") && !fault.remedy.contains("{") && !fault.remedy.isEmpty)
        }
    }

    @Test("numbers as the source puts them")
    func texts() throws {
        #expect(StatedNumber("7600", exactness: .moreThan)?.text(unit: "件", .chinese) == "7600 多 件")
        #expect(StatedNumber("9000", exactness: .nearly)?.text(unit: "件", .chinese) == "近 9000 件")
        #expect(StatedNumber("90", exactness: .atLeast)?.text(unit: "%", .chinese) == "90%及以上")
        #expect(StatedNumber("97.50")?.text(unit: "%", .english) == "97.5%")
        #expect(StatedNumber("1.2.3") == nil)
    }
}
