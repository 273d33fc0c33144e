import LibXML
import Testing

@Suite("Texts in another language are left out before parsing")
struct TranslationCutTests {
    private func cut(_ language: String, _ text: String) -> String {
        String(decoding: TranslationCut.keeping(language, in: Array(text.utf8)), as: UTF8.self)
    }

    @Test("Of two neighbours that differ in their language only, the wanted one stays")
    func pairs() {
        let text = """
            <r><t xml:lang="zh-Hans">校</t>
              <t xml:lang="en">school</t><t xml:lang="zh-Hans">班</t><t xml:lang="en">class</t></r>
            """
        #expect(
            cut("zh-Hans", text) == """
                <r><t xml:lang="zh-Hans">校</t>
                  <t xml:lang="zh-Hans">班</t></r>
                """)
        #expect(
            cut("en", text) == """
                <r>
                  <t xml:lang="en">school</t><t xml:lang="en">class</t></r>
                """)
    }

    @Test("Every other line stays where it was")
    func lines() {
        let text = "<r>\n<t xml:lang=\"zh-Hans\">校</t>\n<t xml:lang=\"en\">a\nb</t>\n<u/></r>"
        #expect(cut("zh-Hans", text) == "<r>\n<t xml:lang=\"zh-Hans\">校</t>\n\n\n<u/></r>")
    }

    @Test(
        "What stands alone, between others, with elements or with another tag stays",
        arguments: [
            "<r><t xml:lang=\"en\">a</t></r>", "<r><t xml:lang=\"en\">a</t><t xml:lang=\"fr\">b</t></r>",
            "<r><t xml:lang=\"zh-Hans\">a</t><u/><t xml:lang=\"en\">b</t></r>",
            "<r><t xml:lang=\"zh-Hans\">a</t>,<t xml:lang=\"en\">b</t></r>",
            "<r><t xml:lang=\"zh-Hans\">a</t><u xml:lang=\"en\">b</u></r>",
            "<r><t k=\"1\" xml:lang=\"zh-Hans\">a</t><t k=\"2\" xml:lang=\"en\">b</t></r>",
            "<r><t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\"><b/></t></r>",
            "<r><t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\" k=\"1\">b</t></r>",
            "<r><t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\"/></r>",
            "<r><![CDATA[<t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\">b</t>]]></r>",
            "<t><!-- <t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\">b --></t>",
            "<r><t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\">b</t", "xml:lang=\"en\"", "<t xml:lang=\"", "",
        ])
    func stays(text: String) {
        #expect(cut("zh-Hans", text) == text)
    }

    @Test("Of three, only the neighbour of the wanted one goes")
    func three() {
        let text = "<r><t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"en\">b</t><t xml:lang=\"fr\">c</t></r>"
        #expect(cut("zh-Hans", text) == "<r><t xml:lang=\"zh-Hans\">a</t><t xml:lang=\"fr\">c</t></r>")
    }
}
