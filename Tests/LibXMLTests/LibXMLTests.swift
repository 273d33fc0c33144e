import LibXML
import Testing

@Suite struct Smoke {
    @Test func all() throws {
        let parser = DocumentParser()
        let xml = """
            <?xml version="1.0"?>
            <r xmlns="urn:x" a="1 &amp; 2">
              <p id="1"/>
              <p id="2"
                 ref="3">文本</p>
            </r>
            """
        let document = try parser.parse(Array(xml.utf8), name: "a.xml")
        #expect(document.root.attribute("a") == "1 & 2")
        let second = document.root.children[1]
        #expect(second.path == "/r/p[2]")
        #expect(second.line == 5)
        let tag = try parser.rootTag(of: Array(xml.utf8), name: "a.xml")
        #expect(tag.attributes == ["a": "1 & 2"])
        let context = QueryContext(namespaces: ["x": "urn:x"])
        context.setVariable("r", .nodes([document.root]))
        let q = try context.compile("count($r/x:p[@id > 1])")
        #expect(try context.number(q) == 1)
        #expect(throws: XMLError.self) { try context.boolean(context.compile("$missing = 1")) }
        let schema = try Schema(
            bytes: Array(
                """
                <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x" xmlns:x="urn:x" elementFormDefault="qualified">
                <xs:element name="r"><xs:complexType><xs:sequence><xs:element name="p" minOccurs="0" maxOccurs="unbounded"><xs:complexType>
                <xs:attribute name="id" use="required" type="xs:integer"/><xs:attribute name="ref" type="xs:integer"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
                <xs:key name="k"><xs:selector xpath="x:p"/><xs:field xpath="@id"/></xs:key>
                <xs:keyref name="kr" refer="x:k"><xs:selector xpath="x:p"/><xs:field xpath="@ref"/></xs:keyref>
                </xs:element></xs:schema>
                """.utf8), name: "x.xsd")
        let report = SchemaValidator(schema).validate(document)
        for f in report.faults { print(f) }
        let stream = try ElementStream(bytes: Array(xml.utf8), name: "a.xml", schema: schema)
        for f in stream.report.faults { print(f) }
        while let child = try stream.next() {
            print(child.root, child.root.attributes)
            let copy = child.root.compactCopy()
            print(String(decoding: copy, as: UTF8.self))
        }
        print(stream.root)
        var w = MarkupWriter(.xml, indented: true)
        w.element("a", ("x", "1<2\u{1}")) { w in
            w.element("b", text: "t & u")
            w.element("c")
        }
        print(String(decoding: w.finish(), as: UTF8.self))
        do { _ = try parser.parse(Array("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".utf8), name: "d") } catch {
            print(error)
        }
        do { _ = try parser.parse(Array("<a><b></a>".utf8), name: "d") } catch { print(error) }
        do { _ = try parser.parse([0x3c, 0x61, 0x3e, 0xff, 0x3c], name: "d") } catch { print(error) }
    }
}
