import Scorecards
import Testing
import Wording

@testable import Schemas

@Suite("Files that are no XML are told why")
struct ParsingFaultTests {
    static let cases: [(text: String, identifier: String, line: Int?)] = [
        ("", "xml.empty", nil),
        (" \n ", "xml.empty", nil),
        ("学校,姓名\n", "xml.start", 1),
        ("PK\u{3}\u{4}…", "xml.notXML", nil),
        ("<a><b></a>", "xml.tagMismatch", 1),
        ("<a>\n<b>\n", "xml.unclosed", 3),
        ("<a x=1/>", "xml.quote", 1),
        ("<a x=“1”/>", "xml.quote", 1),
        ("<a x=\"1/>", "xml.quote", 1),
        ("<a x=\"<\"/>", "xml.lessThan", 1),
        ("<a><1/></a>", "xml.lessThan", 1),
        ("<a>1 < 2</a>", "xml.lessThan", 1),
        ("<a>A & B</a>", "xml.ampersand", 1),
        ("<a>A&B</a>", "xml.ampersand", 1),
        ("<a>&nbsp;</a>", "xml.entity", 1),
        ("<a x=\"1\" x=\"2\"/>", "xml.attribute.twice", 1),
        ("<a x=\"1\"y=\"2\"/>", "xml.attribute.space", 1),
        ("<a x/>", "xml.attribute.value", 1),
        ("<a>\u{1}</a>", "xml.character", 1),
        ("<a>&#x110000;</a>", "xml.reference", 1),
        ("<a/><b/>", "xml.extraContent", 1),
        ("<a/>文字", "xml.extraContent", 1),
        ("\n<?xml version=\"1.0\"?><a/>", "xml.declaration.place", 2),
        ("<?xml encoding=\"UTF-8\"?><a/>", "xml.declaration", 1),
        ("<?xml version=\"1.0\" encoding=\"UTF-8\"><a/>", "xml.declaration", 1),
        ("<a><!-- a -- b --></a>", "xml.comment", 1),
        ("<a><!-- a </a>", "xml.comment", 1),
        ("<a><![CDATA[ a </a>", "xml.section", 1),
        ("<a>]]></a>", "xml.sectionEnd", 1),
        ("<p:a/>", "xml.prefix", 1),
        ("<a xmlns:p=\"\"/>", "xml.namespace", 1),
        ("<!DOCTYPE a><a/>", "xml.doctype", 1),
        ("<?xml version=\"1.0\" encoding=\"Big5\"?><a/>", "xml.encoding", nil),
        ("<?xml version=\"1.0\" encoding=\"GBK\"?><a>学校</a>", "xml.encoding", nil),
        (String(repeating: "<a>", count: 80), "limit.depth", 1),
        ("<a " + (0..<200).map { "a\($0)=\"\" " }.joined() + "/>", "limit.attributes", 1),
        ("<a>" + String(repeating: "<b/>", count: 60_000) + "</a>", "limit.nodes", 1),
        (String(repeating: " ", count: 5 << 20) + "<a/>", "limit.size", nil),
    ]

    @Test("each", arguments: cases.indices)
    func each(index: Int) throws {
        let (text, identifier, line) = Self.cases[index]
        for language in Language.allCases {
            let report = try SchemaFolder.check(text, language)
            #expect(!report.schemaValid)
            #expect(report.document == nil)
            let diagnostic = try #require(report.diagnostics.first)
            #expect(report.diagnostics.count == 1)
            #expect(diagnostic.identifier == identifier, "\(text.prefix(60)) \(diagnostic)")
            #expect(diagnostic.line == line, "\(text.prefix(60)) \(diagnostic)")
            #expect(!diagnostic.summary.isEmpty && !diagnostic.remedy.isEmpty)
            #expect(!diagnostic.summary.contains("{") && !diagnostic.summary.contains("<>"))
        }
    }

    @Test("wrong bytes")
    func wrongBytes() throws {
        let bytes: [UInt8] = Array("<a>".utf8) + [0xB0, 0xA1] + Array("</a>".utf8)
        #expect(try SchemaFolder.check(bytes).diagnostics.map(\.identifier) == ["xml.encoding"])
        #expect(
            try SchemaFolder.check(Array("<a>".utf8) + [0] + Array("</a>".utf8)).diagnostics.map(\.identifier) == [
                "xml.nul"
            ])
    }

    @Test("names and lines are in the words")
    func words() throws {
        let unclosed = try #require(try SchemaFolder.check("<学校>\n<姓名>\n</学校>").diagnostics.first)
        #expect(unclosed.summary == "第 2 行的 <姓名> 还没有结束，这里却写了 </学校>。")
        #expect(unclosed.remedy == "请检查拼写，或在此之前补上 </姓名>。")
        let spreadsheet = try #require(try SchemaFolder.check("PK\u{3}\u{4}…").diagnostics.first)
        #expect(spreadsheet.summary == "这是 WPS/Excel、Word 或压缩包一类的文件（ZIP），不是 XML。")
        let lie = try #require(
            try SchemaFolder.check("<?xml version=\"1.0\" encoding=\"GBK\"?><a>学校</a>").diagnostics.first)
        #expect(lie.summary == "文件声明的编码是 GBK，实际却不是。")
    }
}
