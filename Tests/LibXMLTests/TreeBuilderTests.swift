import CLibXML2
import Testing

@testable import LibXML

/// libxml2's own tree of the same document: ours must be the same, node by node.
@Suite struct TreeBuilderTests {
    private let parser = DocumentParser()

    /// What a document may hold beside plain elements.
    static let sources = [
        "<r/>", "<r></r>", "<r a=''/>", "<r a='一' b=\"二'三\">四</r>",
        QueryAgreementTests.source,
        "<!--before--><?pi one?><r/><?pi?><!--behind-->",
        "<r a='&amp;' b='x&amp;y&lt;z' c='&amp;#38;' d='&#38;#38;' e='&#38;&#38;38;' f='&#x4e91;&quot;' g='&amp;amp;'/>",
        "<r a='one\ntwo\tthree' b='&#10;'>one&#10;two &amp; three &lt;&gt; &#x4e91;</r>",
        "<r>one<![CDATA[two]]><![CDATA[three]]>four<!--c-->five<?p i?>six<a/>seven</r>",
        "<r>\n  <a>\n    <b/>\n  </a>\n</r>", "<r xml:space='preserve'> <a/> </r>",
        "<r xmlns='urn:a' xmlns:p='urn:p' p:x='1'><p:a x='2' p:x='3'><b xmlns='' p:x='4'><c/></b></p:a></r>",
        "<p:r xmlns:p='urn:p'><p:a xmlns:p='urn:q' p:x='1'/><p:b p:x='2' xml:lang='zh-Hans'/></p:r>",
        "<r xmlns:p='urn:same' xmlns:q='urn:same'><p:a p:x='1'/><q:b q:x='2'/></r>",
        "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><r>\u{1F600}</r>",
    ]

    @Test("The tree is libxml2's", arguments: sources)
    func sameTree(source: String) throws {
        let document = try parser.parse(source)
        #expect(withExtendedLifetime(document) { dump(document.tree) } == reference(source))
    }

    @Test("A text in many pieces, through several blocks of memory", arguments: [300, 40_000, 800_000])
    func longText(count: Int) throws {
        // Other than ASCII, so that the parser hands it over piece by piece.
        let text = String(repeating: "云溪&amp;", count: count / 7)
        let root = try parser.parse("<r><a x='\(text)'>\(text)</a><b>\(text)</b></r>").root
        let expected = String(repeating: "云溪&", count: count / 7)
        #expect(root.children.map(\.stringValue) == [expected, expected])
        #expect(root.children[0].attribute("x") == expected)
    }

    @Test("The longest text that xmllint takes, and one byte more")
    func longestText() throws {
        let roomy = DocumentParser(limits: .stream)
        func document(_ count: Int) -> String { "<r>" + String(repeating: "x", count: count) + "<!---->y</r>" }
        #expect(try roomy.parse(document(10_000_000)).root.stringValue.utf8.count == 10_000_001)
        let error = xmlError { _ = try roomy.parse("<r>" + String(repeating: "一", count: 3_333_334) + "</r>") }
        #expect(error?.code == .tooLarge)
        #expect(error?.place?.line == 1)
    }

    @Test("Trees keep their own nodes while others come and go")
    func memoryOfItsOwn() throws {
        var kept: [XMLDocument] = []
        for index in 0..<300 {
            let document = try parser.parse(
                "<r a='\(index)'><b>\(String(repeating: "\(index) ", count: index))</b></r>")
            if index % 3 == 0 { kept.append(document) }
            if index % 7 == 0, !kept.isEmpty { kept.removeFirst() }
            #expect(xmlError { _ = try parser.parse("<r><a b='\(index)'>") } != nil)
        }
        for document in kept {
            let index = document.root.attribute("a").flatMap { Int($0) } ?? -1
            #expect(document.root.children[0].stringValue == String(repeating: "\(index) ", count: index))
        }
        #expect(kept.count > 50)
    }

    @Test(
        "Blanks of a value stay, with a tree as a whole and child by child",
        arguments: [
            "<t> <![CDATA[a ]]>b</t>", "<t> <!--c-->a</t>", "<t><!--c--> </t>", "<t><!--c--> <?p i?></t>", "<t> </t>",
            "<t>  \r\na</t>", "<t>\r\n \r\n</t>", "<t>a<!--c--> <!--c--> </t>", "<t>\u{A0}</t>", "<t> &#32; </t>",
            "<t><!--c--> <!--c--> <![CDATA[ ]]> </t>",
        ])
    func blanks(text: String) throws {
        let source = "<r>\n \(text) \(text)\n</r>"
        let tree = try #require(theirs(source, ParserHooks.options))
        defer { xmlFreeDoc(tree) }
        var expected: [String] = []
        var child = tree.pointee.children?.pointee.children
        while let node = child {
            if node.pointee.type == XML_ELEMENT_NODE, let value = xmlNodeGetContent(node) {
                expected.append(String(cString: value))
                zx_free(value)
            }
            child = node.pointee.next
        }
        #expect(expected.count == 2)
        #expect(try parser.parse(source).root.childElements.map(\.stringValue) == expected)
        let stream = try ElementStream(bytes: Array(source.utf8), name: "a.xml")
        var streamed: [String] = []
        while let child = try stream.next() { streamed.append(child.root.stringValue) }
        #expect(streamed == expected)
    }

    private func reference(_ source: String) -> String? {
        // In none of these sources do blanks stand before a comment, an instruction or a CDATA section that no element precedes.
        let tree = theirs(source, ParserHooks.options | Int32(bitPattern: XML_PARSE_NOBLANKS.rawValue))
        defer { xmlFreeDoc(tree) }
        return tree.flatMap(dump)
    }

    private func theirs(_ source: String, _ options: Int32) -> xmlDocPtr? {
        let bytes = Array(source.utf8)
        return bytes.withUnsafeBytes { bytes in
            xmlReadMemory(
                bytes.assumingMemoryBound(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, options)
        }
    }

    /// Everything that libxml2 sees of a tree: as text, and each node with its place.
    private func dump(_ tree: xmlDocPtr) -> String? {
        var text: UnsafeMutablePointer<xmlChar>?
        var length: Int32 = 0
        xmlDocDumpMemory(tree, &text, &length)
        guard let text else { return nil }
        defer { zx_free(text) }
        var result = String(cString: text)
        var pending = tree.pointee.children
        while let node = pending {
            result += "\n\(node.pointee.type.rawValue) \(node.pointee.name.map { String(cString: $0) } ?? "-")"
            result += " last \(node.pointee.parent?.pointee.last == node)"
            if let path = xmlGetNodePath(node) {
                result += " " + String(cString: path)
                zx_free(path)
            }
            if node.pointee.type == XML_ELEMENT_NODE {
                result +=
                    " line \(node.pointee.line) ns \(node.pointee.ns?.pointee.href.map { String(cString: $0) } ?? "-")"
                var attribute = node.pointee.properties
                while let present = attribute {
                    result += " @\(present.pointee.name.map { String(cString: $0) } ?? "-")"
                    result += " \(present.pointee.ns?.pointee.href.map { String(cString: $0) } ?? "-")"
                    let value = xmlNodeListGetString(tree, present.pointee.children, 1)
                    result += "=\(value.map { String(cString: $0) } ?? "")"
                    zx_free(value)
                    attribute = present.pointee.next
                }
            }
            pending = next(after: node)
        }
        return result
    }

    private func next(after node: xmlNodePtr) -> xmlNodePtr? {
        if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children { return child }
        var current = node
        while true {
            if let sibling = current.pointee.next { return sibling }
            guard let parent = current.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE else { return nil }
            current = parent
        }
    }
}
