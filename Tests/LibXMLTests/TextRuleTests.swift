import Foundation
import Testing

@testable import LibXML

/// The pattern of texts that a validator checks by itself, held against libxml2's own answers.
@Suite struct TextRuleTests {
    /// The pattern as `types.xsd` has it.
    private static let pattern: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let types = (try? String(contentsOf: root.appending(path: "schemas/types.xsd"), encoding: .utf8)) ?? ""
        let line = types.split(separator: "\n").first { $0.contains("<xs:pattern value=\"[^&#x9;") }
        return line.map { String($0.split(separator: "\"")[1]) } ?? ""
    }()

    /// Texts in attributes, elements and lists; `extra` stands in an attribute that nobody uses.
    private static func schemaText(_ pattern: String = pattern, least: String = "1", extra: String = "") -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x" targetNamespace="urn:x"
            elementFormDefault="qualified">
          <xs:simpleType name="Text"><xs:restriction base="xs:string"><xs:minLength value="\(least)"/>
            <xs:maxLength value="12"/><xs:pattern value="\(pattern)"/></xs:restriction></xs:simpleType>
          <xs:simpleType name="Short"><xs:restriction base="x:Text"><xs:maxLength value="3"/></xs:restriction>
            </xs:simpleType>
          <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:pattern value="[a-z]+"/></xs:restriction>
            </xs:simpleType>
          <xs:simpleType name="Texts"><xs:list itemType="x:Text"/></xs:simpleType>
          <xs:simpleType name="Either"><xs:union memberTypes="x:Code x:Short"/></xs:simpleType>
          <xs:complexType name="Item">
            <xs:sequence><xs:element name="text" type="x:Text" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="texts" type="x:Texts" minOccurs="0"/></xs:sequence>
            <xs:attribute name="text" type="x:Text"/><xs:attribute name="short" type="x:Short"/>
            <xs:attribute name="texts" type="x:Texts"/><xs:attribute name="either" type="x:Either"/>
            <xs:attribute name="any" type="xs:string"/><xs:attribute name="unused" type="xs:string" \(extra)/>
          </xs:complexType>
          <xs:element name="list"><xs:complexType><xs:sequence>
              <xs:element name="item" type="x:Item" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            </xs:complexType>
            <xs:unique name="texts"><xs:selector xpath="x:item"/><xs:field xpath="@text"/></xs:unique>
          </xs:element>
        </xs:schema>
        """
    }

    private static func schema(_ text: String) throws -> Schema {
        try Schema(bytes: Array(text.utf8), name: "texts.xsd")
    }

    @Test("Ten thousand documents get the report that libxml2 gives, fault by fault")
    func agreement() throws {
        let own = try Self.schema(Self.schemaText())
        #expect(own.light?.text != nil)
        var documents = RandomTexts(seed: 7)
        // What the schema supplies is a doubt, so that the other one is left to libxml2.
        try Fixture.expectAgreement(
            of: own, with: Self.schema(Self.schemaText(extra: "default=\"x\"")), on: 10_000
        ) { documents.document() }
    }

    /// Whether a text fits a rule.
    private static func fits(_ rule: TextRule, _ text: String) -> Bool {
        text.withCString { pointer in
            pointer.withMemoryRebound(to: UInt8.self, capacity: text.utf8.count + 1) { rule.fits($0) }
        }
    }

    @Test("A text fits if libxml2 says so, unless there are other blanks than U+0020 in it")
    func texts() throws {
        let rule = try #require(Self.schema(Self.schemaText()).light?.text)
        let judge = SchemaValidator(try Self.schema(Self.schemaText(extra: "default=\"x\"")))
        let parser = DocumentParser()
        var texts = RandomTexts(seed: 8)
        var fitting = 0
        for _ in 0..<10_000 {
            let text = texts.text()
            let document = try parser.parse("<list xmlns=\"urn:x\"><item text=\"\(text)\"/></list>")
            let value = try #require(document.root.childElements.first { _ in true }?.attribute("text"))
            let fits = Self.fits(rule, value)
            let isPlain = !value.unicodeScalars.contains { $0.value == 0xA0 || $0.value == 0x3000 }
            #expect(fits == (isPlain && judge.validate(document).isValid), "\(text)")
            fitting += fits ? 1 : 0
        }
        #expect(fitting > 2000)
        #expect(fitting < 8000)
    }

    @Test("Every character is known for what it is")
    func everyCharacter() throws {
        let rule = try #require(Self.schema(Self.schemaText()).light?.text)
        let judge = SchemaValidator(try Self.schema(Self.schemaText(extra: "default=\"x\"")))
        let parser = DocumentParser()
        for value in (0x21...0x3100).map(UInt32.init) + [
            0x4E00, 0x9FFF, 0xD7FF, 0xE000, 0xFEFE, 0xFEFF, 0xFF00, 0x1_F600,
        ] {
            let text = "&#\(value);"
            let document = try parser.parse("<list xmlns=\"urn:x\"><item text=\"\(text)\"/></list>")
            let character = try #require(Unicode.Scalar(value))
            #expect(Self.fits(rule, String(character)) == judge.validate(document).isValid, "\(text)")
        }
    }

    @Test(
        "Patterns of another form are libxml2's",
        arguments: [
            "[a-z]+", "[^ab]+", "[^ ab]+([ a]+[^ab]+)*", "[^ ab]+([a]+[^ ab]+)*", "[^ ab]+([ c]+[^ ab]+)*",
            "[^ ab]+([ a]+[^ ab]+)+", "[^ ab]*([ a]+[^ ab]+)*", "[^ \\s]+([ ]+[^ \\s]+)*",
            "[^ a-z-[b]]+([ ]+[^ a-z-[b]]+)*",
            "[^ ab]+([ a]+[^ ab]+)*x", "",
        ])
    func otherForms(pattern: String) throws {
        #expect(TextRule(pattern) == nil)
        let light = try #require(Self.schema(Self.schemaText(pattern)).light)
        #expect(light.text == nil)
    }

    @Test("The usual form is understood with any characters")
    func usualForm() throws {
        let rule = try #require(TextRule("[^ a-c\u{1F600}-\u{1F64F}]+([ a]+[^ a-c\u{1F600}-\u{1F64F}]+)*"))
        for (text, fits) in [
            ("d", true), ("d e", true), ("d  e", true), ("dae", false), ("b", false), ("", false), (" d", false),
            ("d ", false), ("校云", true), ("😀", false), ("𠀀", false),
        ] {
            #expect(Self.fits(rule, text) == fits, "\(text)")
        }
    }

    @Test("A type that allows empty values, or says so elsewhere, keeps its pattern")
    func emptyValues() throws {
        for text in [
            Self.schemaText(least: "0"),
            Self.schemaText().replacing("<xs:minLength value=\"1\"/>", with: ""),
            Self.schemaText().replacing("<xs:minLength value=\"1\"/>", with: "<!-- <xs:minLength value=\"1\"/> -->"),
        ] {
            let schema = try Self.schema(text)
            #expect(schema.light != nil)
            #expect(schema.light?.text == nil)
            let empty = try DocumentParser().parse("<list xmlns=\"urn:x\"><item><text/></item></list>")
            #expect(!SchemaValidator(schema).validate(empty).isValid)
        }
    }

    @Test("The schemas that whole regions are validated under have the usual pattern")
    func ownSchemas() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for name in ["submission", "checklist", "edition", "review", "scorecard"] {
            #expect(try Schema(file: root.appending(path: "schemas/\(name).xsd").path).light?.text != nil, "\(name)")
        }
    }
}

/// Texts of usual characters and of those around the borders of the pattern's classes; always the same ones.
private struct RandomTexts {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    private mutating func random(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    private static let usual = ["a", "校", "云", "—", "、", "é", "😀", "b"]
    private static let unusual = [
        "&#9;", "&#10;", "&#xD;", "\n", "&#x7E;", "&#x7F;", "&#x9F;", "&#xA0;", "&#xA1;", "&#x1FFF;", "&#x2000;",
        "&#x200F;",
        "&#x2010;", "&#x2027;", "&#x2028;", "&#x202F;", "&#x2030;", "&#x205E;", "&#x205F;", "&#x206F;", "&#x2070;",
        "&#x2FFF;", "&#x3000;", "&#x3001;", "&#xFEFE;", "&#xFEFF;", "&#xFF00;", "&amp;",
    ]

    /// A text as it stands in an attribute.
    mutating func text() -> String {
        var text = ""
        for _ in 0..<random(below: 7) {
            switch random(below: 14) {
            case 0: text += Self.unusual[random(below: Self.unusual.count)]
            case 1, 2: text += " "
            default: text += Self.usual[random(below: Self.usual.count)]
            }
        }
        return text
    }

    /// A document with some of them in all places.
    mutating func document() -> String {
        var text = "<list xmlns=\"urn:x\">"
        for index in 0..<(1 + random(below: 2)) {
            text += "<item"
            for name in ["text", "short", "texts", "either", "any"] where random(below: 3) == 0 {
                // What is right more often than not, so that few faults come together.
                text +=
                    " \(name)=\"\(random(below: 3) == 0 ? self.text() : ["校", "a b", "b\(index)"][random(below: 3)])\""
            }
            text += ">"
            for _ in 0..<random(below: 2) { text += "<text>\(content())</text>" }
            if random(below: 5) == 0 { text += "<texts>\(content())</texts>" }
            text += "</item>"
        }
        return text + "</list>"
    }

    /// A text in an element, in several pieces now and then.
    private mutating func content() -> String {
        switch random(below: 8) {
        case 0: "\(text())<!-- -->\(text())"
        case 1: "\(text())<![CDATA[\(Self.usual[random(below: Self.usual.count)]) ]]>\(text())"
        case 2: text()
        case 3: ""
        default: "校a"
        }
    }
}
