import LibXML
import Testing

@Suite struct RootTagTests {
    let parser = DocumentParser()

    @Test func nameNamespaceAttributesAndLine() throws {
        let text = """
            <?xml version="1.0"?>
            <!-- a comment -->
            <s:vicePrincipals xmlns:s="urn:s" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                school="2133990001" note="a &amp; b &lt; &#38; &quot;" xsi:schemaLocation="urn:s x.xsd">
            <broken
            """
        let tag = try parser.rootTag(of: Array(text.utf8), name: "a.xml")
        #expect(tag.name == "vicePrincipals")
        #expect(tag.namespace == "urn:s")
        #expect(tag.attributes == ["school": "2133990001", "note": "a & b < & \""])
        #expect(tag.line == 4)
    }

    @Test("A root behind a long comment is found", arguments: [100, 4090, 5000, 100_000])
    func farRoot(length: Int) throws {
        let text = "<!--" + String(repeating: "x", count: length) + "-->\n<r a=\"校\"/>"
        let tag = try parser.rootTag(of: Array(text.utf8), name: "a.xml")
        #expect(tag == RootTag(name: "r", namespace: nil, attributes: ["a": "校"], line: 2))
    }

    @Test("A tag across the first block is read whole", arguments: 4080...4100)
    func acrossTheBlock(length: Int) throws {
        let text = "<!--" + String(repeating: "x", count: length - 20) + "-->\n<r a=\"校校校校\" b='1'/>"
        let tag = try parser.rootTag(of: Array(text.utf8), name: "a.xml")
        #expect(tag.attributes == ["a": "校校校校", "b": "1"])
    }

    @Test("The same with an encoding that is converted", arguments: 4080...4110)
    func acrossTheBlockConverted(length: Int) throws {
        let start =
            "<?xml version='1.0' encoding='GBK'?><!--" + String(repeating: "x", count: length - 50) + "--><r a=\""
        let bytes = Array(start.utf8) + [0xCF, 0xD8, 0xD0, 0xA3] + Array("\" b=\"1\"/>".utf8)
        let tag = try parser.rootTag(of: bytes, name: "a.xml")
        #expect(tag.attributes == ["a": "县校", "b": "1"])
    }

    @Test("No root, no tag", arguments: ["<!-- only -->", "<?xml version='1.0'?>", "<r a=1/>", "<r", "r"])
    func noRoot(text: String) {
        #expect(xmlError { _ = try parser.rootTag(of: Array(text.utf8), name: "a.xml") }?.code == .notWellFormed)
    }
}
