import Foundation
import Testing

@testable import LibXML

/// The identity rules that a validator checks by itself, held against libxml2's own answers.
@Suite struct IdentityTests {
    /// Rules of every kind, over every type that the reader admits; `extra` stands in an attribute that nobody uses.
    private static func schemaText(extra: String = "") -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x" targetNamespace="urn:x"
            elementFormDefault="qualified">
          <xs:simpleType name="Stages"><xs:list itemType="x:Count"/></xs:simpleType>
          <xs:simpleType name="Count"><xs:restriction base="xs:integer"/></xs:simpleType>
          <xs:complexType name="Item">
            <xs:sequence><xs:element name="item" type="x:Item" minOccurs="0" maxOccurs="unbounded">
              <xs:unique name="inner"><xs:selector xpath="x:item"/><xs:field xpath="@text"/></xs:unique>
              </xs:element></xs:sequence>
            <xs:attribute name="id" type="xs:token"/><xs:attribute name="text" type="xs:string"/>
            <xs:attribute name="count" type="x:Count"/><xs:attribute name="share" type="xs:decimal"/>
            <xs:attribute name="on" type="xs:boolean"/><xs:attribute name="day" type="xs:date"/>
            <xs:attribute name="number" type="x:Count"/><xs:attribute name="name" type="xs:token"/>
            <xs:attribute name="see" type="xs:token"/><xs:attribute name="stages" type="x:Stages"/><xs:attribute name="to" type="xs:token"/>
            <xs:attribute name="mark" type="xs:token" form="qualified"/>
            <xs:attribute name="unused" type="xs:string" \(extra)/></xs:complexType>
          <xs:element name="list"><xs:complexType><xs:sequence>
              <xs:element name="item" type="x:Item" minOccurs="0" maxOccurs="unbounded"/>
              <xs:element name="other" type="x:Item" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>
            </xs:complexType>
            <xs:key name="ids"><xs:selector xpath="x:item"/><xs:field xpath="@id"/></xs:key>
            <xs:unique name="texts"><xs:selector xpath="x:item/x:item"/><xs:field xpath="@text"/></xs:unique>
            <xs:unique name="anywhere"><xs:selector xpath=".//x:item"/><xs:field xpath="@number"/></xs:unique>
            <xs:key name="deep"><xs:selector xpath=".//x:item/x:item"/><xs:field xpath="@name"/></xs:key>
            <xs:keyref name="see" refer="x:deep"><xs:selector xpath=" .//x:item "/><xs:field xpath="@see"/></xs:keyref>
            <xs:unique name="counts"><xs:selector xpath=" x:item | x:other "/><xs:field xpath="@count"/></xs:unique>
            <xs:unique name="shares"><xs:selector xpath="x:other"/><xs:field xpath="@share"/></xs:unique>
            <xs:unique name="ons"><xs:selector xpath="x:other"/><xs:field xpath="@on"/></xs:unique>
            <xs:unique name="days"><xs:selector xpath="x:other"/><xs:field xpath="@day"/></xs:unique>
            <xs:unique name="stages"><xs:selector xpath="x:other"/><xs:field xpath="@stages"/></xs:unique>
            <xs:unique name="marks"><xs:selector xpath="x:other"/><xs:field xpath="@x:mark"/></xs:unique>
            <xs:keyref name="to" refer="x:ids"><xs:selector xpath="x:other|x:item/x:item"/><xs:field xpath="@to"/>
              </xs:keyref>
          </xs:element>
        </xs:schema>
        """
    }

    private static func schema(_ text: String) throws -> Schema {
        try Schema(bytes: Array(text.utf8), name: "identity.xsd")
    }

    @Test("Ten thousand documents get the report that libxml2 gives, fault by fault")
    func agreement() throws {
        var documents = RandomLists(seed: 4)
        // What the schema supplies is a doubt, so that the other one is left to libxml2.
        try Fixture.expectAgreement(
            of: Self.schema(Self.schemaText()), with: Self.schema(Self.schemaText(extra: "default=\"x\"")), on: 10_000
        ) { documents.next() }
    }

    @Test(
        "The same value in two spellings is found",
        arguments: [
            ("count", "1", "01"), ("count", "1", "+1"), ("count", "0", "-0"), ("share", "1", "1.0"),
            ("share", "0.5", ".5"), ("on", "true", "1"), ("on", "0", "false"), ("stages", "1 2", "1  2"),
            ("stages", "1 2", "01 2"), ("day", "2025-01-01Z", "2025-01-01+00:00"), ("count", "7", " 7"),
        ])
    func spellings(name: String, one: String, other: String) throws {
        let validator = SchemaValidator(try Self.schema(Self.schemaText()))
        let report = try validator.validate(DocumentParser().parse(Self.twice(name, one, other)))
        #expect(report.faults.count == 1)
        #expect(report.faults.first?.message.contains("Duplicate key-sequence") == true)
    }

    @Test(
        "Different values are no fault",
        arguments: [
            ("count", "1", "10"), ("count", "-1", "1"), ("share", "1.5", "1.05"), ("stages", "1 2", "12"),
            ("day", "2025-01-01", "2025-01-02"), ("on", "true", "false"),
        ])
    func differences(name: String, one: String, other: String) throws {
        let validator = SchemaValidator(try Self.schema(Self.schemaText()))
        #expect(try validator.validate(DocumentParser().parse(Self.twice(name, one, other))).isValid)
    }

    private static func twice(_ name: String, _ one: String, _ other: String) -> String {
        "<list xmlns=\"urn:x\"><other \(name)=\"\(one)\"/><other \(name)=\"\(other)\"/></list>"
    }

    @Test("Many values are compared as few are")
    func manyValues() throws {
        let schema = try Self.schema(Self.schemaText())
        let validator = SchemaValidator(schema)
        let items = (0..<300).map { "<item id=\"i\($0 * 7 % 300)\"/>" }.joined()
        let references = (0..<300).map { "<other to=\"i\($0)\"/>" }.joined()
        func report(_ content: String) throws -> SchemaReport {
            let text = "<list xmlns=\"urn:x\">\(content)</list>"
            let report = try validator.validate(DocumentParser().parse(text))
            let streamed = try ElementStream(bytes: Array(text.utf8), name: "a.xml", schema: schema).report
            #expect(streamed.faults.map(\.code) == report.faults.map(\.code))
            return report
        }
        #expect(try report(items + references).isValid)
        #expect(try report(items + references + "<other to=\"i300\"/>").faults.count == 1)
        #expect(try report(items + "<item id=\"i299\"/>").faults.count == 1)
        #expect(try report(items + "<item/>").faults.count == 1)
    }

    @Test("A plain document is found valid without the whole schema, a faulty one is doubted")
    func quickAnswers() throws {
        let schema = try Self.schema(Self.schemaText())
        let light = try #require(schema.light)
        let validation = StreamValidation(schema: schema, limits: .stream, name: "a.xml")
        func isCertain(_ content: String) throws -> Bool {
            let text = "<list xmlns=\"urn:x\">\n  \(content)\n</list>"
            let check = StreamCheck(light)
            let report = try Array(text.utf8).withUnsafeBufferPointer { bytes in
                try validation.validate(bytes, light.rest, check, faultLimit: 1)
            }
            // What is left of the schema has no rules that these documents break.
            #expect(report.isValid)
            let tree = try DocumentParser().parse(text)
            #expect(check.holds == LightCheck(light).holds(in: tree))
            return check.holds
        }
        let items = (0..<300).map { "<item id=\"i\($0)\"><item name=\"n\($0)\" see=\"n\(299 - $0)\"/></item>" }.joined()
        #expect(try isCertain(items + "<other to=\"i0\" count=\"7\" text=\"云 溪\"/>"))
        #expect(try !isCertain(items + "<other to=\"i300\"/>"))
        #expect(try !isCertain(items.replacing("\"n7\"", with: "\"n8\"")))
        #expect(try !isCertain(items + "<other count=\"07\"/>"))
        #expect(try !isCertain("<item/>"))
    }

    @Test("Names count with their namespace, whatever the prefix")
    func namespaces() throws {
        let validator = SchemaValidator(try Self.schema(Self.schemaText()))
        func others(_ marks: String...) -> String {
            "<l:list xmlns:l=\"urn:x\">\(marks.map { "<l:other l:mark=\"\($0)\"/>" }.joined())</l:list>"
        }
        #expect(try validator.validate(DocumentParser().parse(others("a", "b"))).isValid)
        #expect(try validator.validate(DocumentParser().parse(others("a", "b", "a"))).faults.count == 1)
        let text = "<l:list xmlns:l=\"urn:x\"><l:item id=\"a\"/><l:item id=\"b\" l:id=\"a\"/></l:list>"
        // The attribute with a prefix is another one, and not allowed.
        #expect(try validator.validate(DocumentParser().parse(text)).faults.count == 1)
        let same = "<l:list xmlns:l=\"urn:x\"><l:item id=\"a\"/><l:item id=\"a\"/></l:list>"
        #expect(try validator.validate(DocumentParser().parse(same)).faults.count == 1)
    }

    @Test(
        "Rules of another form are libxml2's",
        arguments: [
            ("xpath=\"@id\"", "xpath=\"x:item\""), ("xpath=\"x:item/x:item\"", "xpath=\"./x:item\""),
            ("xpath=\"x:item/x:item\"", "xpath=\"x:*\""), ("xpath=\"x:item/x:item\"", "xpath=\"x:item/.\""),
            ("xs:date", "xs:dateTime"), ("xs:boolean", "xs:float"),
            ("<xs:field xpath=\"@day\"/>", "<xs:field xpath=\"@day\"/><xs:field xpath=\"@on\"/>"),
            ("name=\"unused\"", "name=\"unused\" fixed=\"1\""), ("name=\"unused\"", "name=\"unused\" default = '1'"),
            ("xmlns:xs=", "xmlns:y='http://www.w3.org/2001/XMLSchema' xmlns:xs="),
            ("xmlns:x=\"urn:x\"", "xmlns:x=\"urn:x\" xmlns:y=\"http://www.w3.org/2001/XMLSchema\""),
        ])
    func otherForms(plain: String, other: String) throws {
        let text = Self.schemaText().replacing(plain, with: other)
        #expect(text != Self.schemaText())
        let schema = try Self.schema(text)
        #expect(schema.light == nil)
        let report = try SchemaValidator(schema).validate(
            DocumentParser().parse("<list xmlns=\"urn:x\"><other count=\"1\"/><other count=\"1\"/></list>"))
        #expect(report.faults.count == 1)
    }

    @Test(
        "A broken rule makes a schema unusable, as ever",
        arguments: [
            ("refer=\"x:ids\"", "refer=\"x:nothing\""), ("refer=\"x:ids\"", "refer=\"ids\""),
            ("refer=\"x:ids\"", "refer=\"y:ids\""), ("xpath=\"x:item/x:item\"", "xpath=\"y:item\""),
            ("xpath=\"x:item/x:item\"", "xpath=\"x:item//\""), ("name=\"counts\"", "name=\"shares\""),
            ("<xs:field xpath=\"@day\"/>", ""),
        ])
    func brokenRules(good: String, broken: String) throws {
        let text = Self.schemaText().replacing(good, with: broken)
        #expect(text != Self.schemaText())
        #expect(xmlError { _ = try Self.schema(text) }?.code == .schemaUnusable)
    }

    @Test("The schemas that whole regions are validated under are checked the quick way")
    func ownSchemas() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        for name in ["roster", "submission", "checklist", "edition", "review", "scorecard"] {
            #expect(try Schema(file: root.appending(path: "schemas/\(name).xsd").path).light != nil, "\(name)")
        }
    }
}

/// Documents full of values that are the same, nearly the same, missing or wrong; always the same ones.
private struct RandomLists {
    private var state: UInt64
    /// The number in the last name that was given.
    private var names = 0

    init(seed: UInt64) {
        state = seed
    }

    private mutating func random(below bound: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % bound
    }

    private static let values = [
        "id": ["a", "b", "c", "d", "a ", "校", "A", "1", "01"], "text": ["a", "a ", " a", "", "b", "云", "a\u{A0}"],
        "count": ["1", "2", "3", "01", "-1", "+3", "0", "-0", "40", "x"],
        "share": ["1", "1.0", "0.5", ".5", "2", "20"], "on": ["true", "false", "1", "0"],
        "day": ["2025-01-01", "2025-01-02", "2025-01-01Z", "2025-01-01+00:00", "2025-02-30"],
        "stages": ["1 2", "1  2", "01 2", "2", "2 1"], "to": ["a", "b", "c", "e", "校"],
        "number": ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "010"], "see": ["n1", "n2", "n3", "n1 ", "n9"],
    ]

    mutating func next() -> String {
        var ids = ["a", "b", "c", "d", "校"]
        var text = "<list xmlns=\"urn:x\">"
        names = 0
        for _ in 0..<random(below: 4) { text += element("item", depth: random(below: 3), id: ids.removeFirst()) }
        for _ in 0..<random(below: 4) { text += element("other", depth: 0, id: nil) }
        return text + "</list>"
    }

    private mutating func element(_ name: String, depth: Int, id: String?, isInside: Bool = false) -> String {
        var text = "<" + name
        // Mostly what is right, so that few faults come together.
        if let id, random(below: 20) > 0 { text += " id=\"\(id)\"" }
        for (attribute, values) in Self.values.sorted(by: { $0.key < $1.key }) {
            guard attribute != "id" || (id == nil && random(below: 3) == 0), random(below: 5) == 0 else { continue }
            text += " \(attribute)=\"\(values[random(below: values.count)])\""
        }
        if isInside, random(below: 30) > 0 {
            // Mostly another number than before.
            if random(below: 30) > 0 { names += 1 }
            text += " name=\"n\(names)\""
        }
        text += ">"
        for _ in 0..<(depth == 0 ? 0 : random(below: 3)) {
            text += element("item", depth: depth - 1, id: nil, isInside: true)
        }
        return text + "</\(name)>"
    }
}
