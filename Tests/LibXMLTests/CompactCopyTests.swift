import LibXML
import Testing

@Suite struct CompactCopyTests {
    let parser = DocumentParser()

    /// Parses an element's compact copy as a part of its file.
    private func again(_ node: XMLNode) throws -> XMLNode {
        try parser.parse(
            node.compactCopy(), name: node.document.name, firstLine: node.line, rootPath: node.path
        ).root
    }

    /// Everything that must survive, of each element in order.
    private func facts(_ node: XMLNode) -> [String] {
        let attributes = node.attributeNodes.map { "\($0.namespaceURI ?? "")|\($0.name)=\($0.stringValue)" }
        return ["\(node.line) \(node.path) \(node.namespaceURI ?? "") \(attributes)"] + node.children.flatMap(facts)
    }

    @Test(
        "Names, namespaces, values, lines and paths survive",
        arguments: [
            "<r><a/></r>",
            "<r xmlns='urn:x' xmlns:p='urn:p'>\n\n<p:a p:b='1' c='&lt;&amp;&quot;&#10;&#9;'>\n\n\n<b\n\n x=''/></p:a>\n<c/>\n</r>",
            "<r>\n<a xmlns='urn:a'>\n<b xmlns=''/>\n<c xml:lang='zh'/></a></r>",
            "<r>\n\n<a>two\nlines\n<b/>\n</a>\n<!-- a\ncomment\n--><c/><d/></r>",
            "<r>\n<a><![CDATA[<x>\n&]]>\n<b>校 &amp; 园</b></a></r>",
        ])
    func survives(text: String) throws {
        let document = try parser.parse(text)
        for node in document.root.children + [document.root] {
            #expect(try facts(again(node)) == facts(node))
        }
    }

    @Test("Text survives, blanks and comments don't")
    func text() throws {
        let root = try parser.parse("<r>\n  <a> 一 &amp;<!-- c --> 二</a>\n  <b/>\n</r>").root
        #expect(try again(root).children[0].stringValue == " 一 & 二")
        #expect(
            String(decoding: root.compactCopy(), as: UTF8.self)
                == "<r><a\n> 一 & 二</a><b\n/></r>".replacing("& ", with: "&amp; "))
    }

    @Test("A roster entry stays small")
    func size() throws {
        let stream = try ElementStream(bytes: Array(Fixture.valid.utf8), name: "roster.xml")
        _ = try stream.next()
        let school = try #require(try stream.next()).root
        #expect(school.compactCopy().count < 160)
        #expect(try facts(again(school)) == facts(school))
    }
}
