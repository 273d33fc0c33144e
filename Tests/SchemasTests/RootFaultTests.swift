import Scorecards
import Testing
import Wording

@testable import Schemas

@Suite("The root tells the family")
struct RootFaultTests {
    @Test("every family is found by its root and namespace", arguments: DocumentFamily.allCases)
    func families(family: DocumentFamily) {
        #expect(DocumentFamily(root: family.root, namespace: family.grammar.namespace) == family)
        #expect(DocumentFamily(root: family.root, namespace: nil) == nil)
        #expect(Grammar(namespace: family.grammar.namespace) == family.grammar)
        for language in Language.allCases { #expect(!family.label(language).isEmpty) }
    }

    @Test("a family is called what its schema calls it", arguments: DocumentFamily.allCases)
    func labels(family: DocumentFamily) throws {
        guard SchemaFolder.grammars.contains(family.grammar) else { return }
        let root = try #require(try SchemaFolder.library.vocabulary(family.grammar).roots[family.root])
        for language in Language.allCases { #expect(family.label(language) == root.label(language)) }
    }

    @Test(
        "unknown roots",
        arguments: [
            ("<vicePrincipals/>", "schema.root.namespace", "请写成 <vicePrincipals xmlns=\"urn:zhixiao:submission\" …>。"),
            (
                "<roster xmlns='urn:zhixiao:submission'/>", "schema.root.namespace",
                "请写成 <roster xmlns=\"urn:zhixiao:roster\" …>。"
            ),
            ("<antiDrugs xmlns='urn:zhixiao:submission'/>", "schema.root.unknown", "是不是想写 <antiDrug>？"),
            ("<school xmlns='urn:zhixiao:roster'/>", "schema.root.unknown", "根元素应是下列之一：<roster>（名册）。"),
        ])
    func unknown(text: String, identifier: String, remedy: String) throws {
        let report = try SchemaFolder.check(text)
        #expect(report.family == nil)
        #expect(report.diagnostics.map(\.identifier) == [identifier])
        #expect(report.diagnostics.map(\.remedy) == [remedy])
        #expect(report.diagnostics.map(\.line) == [1])
    }

    @Test("a roster may be larger than a submission")
    func largeRoster() throws {
        let schools = (0..<9000).map { number in
            "<school code='21339\(10_000 + number)' name='示例小学' stage='primary' jurisdiction='331199'/>"
        }
        let head = "<jurisdiction code='331199' level='county' name='云溪县（示例）'/>"
        let roster = "<roster xmlns='urn:zhixiao:roster' year='2025'>\(head)\(schools.joined())</roster>"
        #expect(try SchemaFolder.check(roster).diagnostics == [])
        let submission = SchemaFolder.submission(String(repeating: "<vacancy from='2025-01-01'/>", count: 40_000))
        #expect(try SchemaFolder.check(submission).diagnostics.map(\.identifier) == ["limit.nodes"])
    }

    @Test("a page of the web is answered with the list of documents")
    func webPage() throws {
        let diagnostic = try #require(try SchemaFolder.check("<html/>").diagnostics.first)
        #expect(diagnostic.summary == "根元素 <html> 不是本工具认识的文档。")
        #expect(diagnostic.remedy.hasPrefix("根元素应是下列之一：<roster>（名册）、<vicePrincipals>（法治副校长填报表）、"))
    }
}
