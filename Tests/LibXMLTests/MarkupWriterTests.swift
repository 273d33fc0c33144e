import LibXML
import Testing

@Suite struct MarkupWriterTests {
    private func text(_ writer: consuming MarkupWriter) -> String {
        String(decoding: writer.finish(), as: UTF8.self)
    }

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    @Test func xml() {
        var writer = MarkupWriter(.xml)
        writer.start("r")
        writer.attribute("xmlns", "urn:x")
        writer.attribute("count", 3)
        writer.attribute("isOpen", true)
        writer.attribute("none", nil as String?)
        writer.attribute("none", nil as Int?)
        writer.element("a", ("b", "c"))
        writer.element("p", text: "1 < 2")
        writer.start("open")
        #expect(
            text(writer) == Self.declaration
                + "<r xmlns=\"urn:x\" count=\"3\" isOpen=\"true\"><a b=\"c\"/><p>1 &lt; 2</p><open/></r>\n")
    }

    @Test func indented() {
        var writer = MarkupWriter(.xml, indented: true)
        writer.element("r") { writer in
            writer.element("a") { writer in
                writer.element("b", text: "text")
                writer.element("c")
            }
            writer.element("mixed") { writer in
                writer.text("one ")
                writer.element("i", text: "two")
            }
        }
        #expect(
            text(writer) == Self.declaration + """
                <r>
                  <a>
                    <b>text</b>
                    <c/>
                  </a>
                  <mixed>one <i>two</i></mixed>
                </r>

                """)
    }

    @Test func html() {
        var writer = MarkupWriter(.html)
        writer.element("p", ("class", "x")) { writer in
            writer.text("a")
            writer.element("br")
            writer.element("img", ("src", "a&b"))
            writer.element("b")
        }
        writer.start("script")
        writer.raw("if (a < b) {}")
        writer.end()
        #expect(
            text(writer) == "<!DOCTYPE html>\n<p class=\"x\">a<br><img src=\"a&amp;b\"><b></b></p>"
                + "<script>if (a < b) {}</script>\n")
    }

    @Test("A closure that leaves elements open leaves none behind") func unbalanced() {
        var writer = MarkupWriter(.fragment)
        writer.element("a") { writer in
            writer.start("b")
            writer.start("c")
        }
        writer.end()
        writer.element("d", text: "")
        #expect(text(writer) == "<a><b><c></c></b></a><d></d>")
    }

    @Test("An error inside a closure leaves the element closed by the end") func throwing() {
        struct Stop: Error {}
        var writer = MarkupWriter(.fragment)
        #expect(throws: Stop.self) { try writer.element("a") { _ in throw Stop() } }
        #expect(text(writer) == "<a></a>")
    }

    @Test("A writer that begins anew has forgotten what was open") func reset() {
        var writer = MarkupWriter(.fragment)
        writer.start("a")
        writer.start("i")
        writer.reset()
        writer.element("b")
        #expect(text(writer) == "<b></b>")
    }

    /// Texts with everything that can go wrong.
    static let texts = [
        "", "plain", "依法治校", "<a>&amp;\"'</a>", "]]>", "\t\n\r", "a\u{0}b\u{1}\u{8}\u{B}\u{C}\u{1F}c", "\u{7F}\u{85}",
        "\u{FFFE}\u{FFFF}\u{FFFD}\u{FEFF}，！", "\u{10FFFF}😀", "\u{2028}", String(repeating: "&", count: 1000), "\r\n",
        "=1+1", "<script>", "--><!--", "校\u{301}",
    ]

    @Test("What is written is read back the same, in text and attributes", arguments: texts)
    func roundTrip(value: String) throws {
        var writer = MarkupWriter(.xml)
        writer.element("r", ("a", value), text: value)
        let root = try DocumentParser().parse(writer.finish(), name: "written.xml").root
        // Characters that XML forbids come back as the replacement character.
        let expected = String(
            String.UnicodeScalarView(
                value.unicodeScalars.map { scalar in
                    let isForbidden =
                        (scalar.value < 0x20 && !"\t\n\r".unicodeScalars.contains(scalar))
                        || scalar.value == 0xFFFE || scalar.value == 0xFFFF
                    return isForbidden ? "\u{FFFD}" : scalar
                }))
        #expect(Array(root.stringValue.unicodeScalars) == Array(expected.unicodeScalars))
        #expect(Array((root.attribute("a") ?? "").unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("A text can't leave its place", arguments: texts)
    func noMarkup(value: String) {
        var writer = MarkupWriter(.html)
        writer.element("p", ("title", value), text: value)
        let body = text(writer)
        #expect(body.utf8.filter { $0 == UInt8(ascii: "<") }.count == 3)
        #expect(
            body.utf8.filter { $0 == UInt8(ascii: "\"") }.count == value.utf8.filter { $0 == UInt8(ascii: "\"") }.count
                + 2)
    }

    @Test("Substrings and other views are written as they are") func otherStrings() {
        var writer = MarkupWriter(.fragment)
        let long = "前缀<中间>后缀"
        writer.text(String(long.dropFirst(2).dropLast(2)))
        #expect(text(writer) == "&lt;中间&gt;")
    }

    @Test("A document is written over another one in its memory") func reusedMemory() {
        var first = MarkupWriter(.html, in: ByteBuffer())
        first.element("p", text: "a page that is longer than the next one")
        var second = MarkupWriter(.xml, in: first.finishInPlace())
        second.start("r")
        #expect(String(decoding: second.finishInPlace().bytes, as: UTF8.self) == Self.declaration + "<r/>\n")
    }

    @Test("A page in pieces is the whole page") func pieces() {
        func write(_ page: inout MarkupWriter, between: (inout MarkupWriter) -> Void) {
            page.element("table") { table in
                for number in 0..<10_000 {
                    table.element("tr", ("id", "r\(number)")) { row in row.element("td", text: "示例 <\(number)>") }
                    between(&table)
                }
            }
            page.start("p")
        }
        var whole = MarkupWriter(.html)
        write(&whole) { _ in }
        var pieces: [[UInt8]] = []
        var page = MarkupWriter(.html)
        write(&page) { $0.handOn { pieces.append($0) } }
        pieces.append(page.finish())
        #expect(pieces.count > 3 && pieces.allSatisfy { $0.count < 1 << 17 })
        #expect(Array(pieces.joined()) == whole.finish())
    }
}
