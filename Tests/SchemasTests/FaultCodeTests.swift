import LibXML
import Scorecards
import Testing
import Wording

@testable import Schemas

@Suite("Every schema error of libxml2 that documents can raise has its words")
struct FaultCodeTests {
    /// A grammar in which every validation error can be made.
    static let grammar = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:zhixiao:submission" \
        xmlns:s="urn:zhixiao:submission" targetNamespace="urn:zhixiao:submission" elementFormDefault="qualified">
        <xs:simpleType name="Day"><xs:restriction base="xs:date"><xs:minInclusive value="1900-01-01"/>\
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Either"><xs:union memberTypes="xs:integer Day"/></xs:simpleType>
        <xs:simpleType name="Kind"><xs:restriction base="xs:string"><xs:enumeration value="a"/>\
        <xs:enumeration value="b"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Kinds"><xs:list itemType="Kind"/></xs:simpleType>
        <xs:simpleType name="Numbers"><xs:list itemType="xs:integer"/></xs:simpleType>
        <xs:simpleType name="Exact"><xs:restriction base="xs:string"><xs:length value="3"/></xs:restriction>\
        </xs:simpleType>
        <xs:simpleType name="Short"><xs:restriction base="xs:string"><xs:minLength value="2"/>\
        <xs:maxLength value="4"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Few"><xs:restriction base="Kinds"><xs:minLength value="2"/><xs:maxLength value="3"/>\
        </xs:restriction></xs:simpleType>
        <xs:simpleType name="Small"><xs:restriction base="xs:integer"><xs:minInclusive value="1"/>\
        <xs:maxInclusive value="9"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Open"><xs:restriction base="xs:decimal"><xs:minExclusive value="0"/>\
        <xs:maxExclusive value="1"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Digits"><xs:restriction base="xs:decimal"><xs:totalDigits value="4"/>\
        <xs:fractionDigits value="2"/></xs:restriction></xs:simpleType>
        <xs:simpleType name="Code"><xs:restriction base="xs:string"><xs:pattern value="[0-9]{4}"/></xs:restriction>\
        </xs:simpleType>
        <xs:complexType name="Item"><xs:attribute name="id"/><xs:attribute name="ref"/></xs:complexType>
        <xs:complexType name="Wide"><xs:complexContent><xs:extension base="Item"><xs:attribute name="more"/>\
        </xs:extension></xs:complexContent></xs:complexType>
        <xs:complexType name="Text"><xs:simpleContent><xs:extension base="Short"><xs:attribute name="lang"/>\
        </xs:extension></xs:simpleContent></xs:complexType>
        <xs:complexType name="Never" abstract="true"/>
        <xs:complexType name="Anything"><xs:sequence><xs:any namespace="##other" processContents="strict" \
        minOccurs="0"/></xs:sequence><xs:anyAttribute namespace="##other" processContents="strict"/></xs:complexType>
        <xs:complexType name="Root"><xs:sequence>
        <xs:element name="item" type="Item" minOccurs="0" maxOccurs="3"/>
        <xs:element name="text" type="Text" minOccurs="0"/>
        <xs:element name="word" type="Short" minOccurs="0"/>
        <xs:element name="constant" type="xs:string" fixed="one" minOccurs="0"/>
        <xs:element name="open" type="Item" nillable="true" minOccurs="0"/>
        <xs:element name="never" type="Never" minOccurs="0"/>
        <xs:element name="any" type="Anything" minOccurs="0"/>
        <xs:choice minOccurs="0"><xs:element name="left" type="Item"/><xs:element name="right" type="Item"/></xs:choice>
        <xs:element name="last" type="Item"/>
        </xs:sequence>
        <xs:attribute name="need" use="required"/><xs:attribute name="day" type="Day"/>
        <xs:attribute name="whole" type="xs:integer"/><xs:attribute name="decimal" type="xs:decimal"/>
        <xs:attribute name="truth" type="xs:boolean"/><xs:attribute name="year" type="xs:gYear"/>
        <xs:attribute name="month" type="xs:gYearMonth"/><xs:attribute name="moment" type="xs:dateTime"/>
        <xs:attribute name="either" type="Either"/><xs:attribute name="kind" type="Kind"/>
        <xs:attribute name="kinds" type="Kinds"/><xs:attribute name="numbers" type="Numbers"/>
        <xs:attribute name="exact" type="Exact"/><xs:attribute name="short" type="Short"/>
        <xs:attribute name="few" type="Few"/><xs:attribute name="small" type="Small"/>
        <xs:attribute name="open" type="Open"/><xs:attribute name="digits" type="Digits"/>
        <xs:attribute name="code" type="Code"/><xs:attribute name="constant" fixed="one"/>
        </xs:complexType>
        <xs:element name="vicePrincipals" type="Root">
        <xs:key name="itemId"><xs:selector xpath="s:item"/><xs:field xpath="@id"/></xs:key>
        <xs:unique name="itemRef"><xs:selector xpath="s:item"/><xs:field xpath="@ref"/></xs:unique>
        <xs:keyref name="lastItem" refer="itemId"><xs:selector xpath="s:last"/><xs:field xpath="@ref"/></xs:keyref>
        </xs:element>
        </xs:schema>
        """

    struct Case: Sendable, CustomTestStringConvertible {
        let identifier: String
        let code: Int
        let attributes: String
        let content: String
        var testDescription: String { "\(code) \(identifier) \(attributes)\(content)" }

        init(_ identifier: String, _ code: Int, attributes: String = "", content: String = "<last/>") {
            self.identifier = identifier
            self.code = code
            self.attributes = attributes
            self.content = content
        }
    }

    static let cases = [
        Case("schema.empty", 1824, attributes: "day=''"), Case("schema.empty", 1831, attributes: "short=''"),
        Case("schema.empty", 1839, attributes: "code=''"), Case("schema.empty", 1840, attributes: "kind=''"),
        Case("schema.datatype.date", 1824, attributes: "day='2025-13-01'"),
        Case("schema.datatype.integer", 1824, attributes: "whole='4.5'"),
        Case("schema.datatype.decimal", 1824, attributes: "decimal='4,5'"),
        Case("schema.datatype.boolean", 1824, attributes: "truth='是'"),
        Case("schema.datatype.year", 1824, attributes: "year='25'"),
        Case("schema.datatype.yearMonth", 1824, attributes: "month='2025'"),
        Case("schema.datatype.dateTime", 1824, attributes: "moment='2025-01-01'"),
        Case("schema.union", 1826, attributes: "either='soon'"),
        Case("schema.list", 1840, attributes: "kinds='a c'"), Case("schema.list", 1824, attributes: "numbers='1 x'"),
        Case("schema.enumeration", 1840, attributes: "kind='c'"),
        Case("schema.length.minimum", 1830, attributes: "exact='ab'"),
        Case("schema.length.maximum", 1830, attributes: "exact='abcd'"),
        Case("schema.length.minimum", 1831, attributes: "short='a'"),
        Case("schema.length.maximum", 1832, attributes: "short='abcde'"),
        Case("schema.length.minimum", 1831, attributes: "few='a'"),
        Case("schema.length.maximum", 1832, attributes: "few='a a b b'"),
        Case("schema.range.minimum", 1833, attributes: "small='0'"),
        Case("schema.range.maximum", 1834, attributes: "small='10'"),
        Case("schema.range.minimum", 1835, attributes: "open='0'"),
        Case("schema.range.maximum", 1836, attributes: "open='1'"),
        Case("schema.range.minimum", 1833, attributes: "day='1899-12-31'"),
        Case("schema.digits.total", 1837, attributes: "digits='12345'"),
        Case("schema.digits.fraction", 1838, attributes: "digits='1.234'"),
        Case("schema.pattern", 1839, attributes: "code='12a4'"),
        Case("schema.fixed", 1874, attributes: "constant='two'"),
        Case("schema.fixed", 1858, content: "<constant>two</constant><last/>"),
        Case("schema.length.maximum", 1832, content: "<text>abcde</text><last/>"),
        Case("schema.length.maximum", 1832, content: "<word>abcde</word><last/>"),
        Case("schema.attribute.unknown", 1866, attributes: "other='1'"),
        Case("schema.attribute.namespace", 1866, attributes: "xmlns:o='urn:o' o:day='1'"),
        Case("schema.attribute.namespace", 1878, content: "<any xmlns:o='urn:o' o:x='1'/><last/>"),
        Case("schema.attribute.unknown", 1827, content: "<word day='1'>abc</word><last/>"),
        Case("schema.content.elements", 1841, content: "<last><item/></last>"),
        Case("schema.content.text", 1841, content: "<last>文字</last>"),
        Case("schema.content.elements", 1842, content: "<text>ab<item/></text><last/>"),
        Case("schema.content.elements", 1828, content: "<word><item/></word><last/>"),
        Case("schema.content.text", 1843, content: "文字<last/>"),
        Case("schema.element.missing", 1871, content: ""),
        Case("schema.element.unknown", 1871, content: "<other/><last/>"),
        Case("schema.element.namespace", 1871, content: "<last xmlns=''/>"),
        Case("schema.element.foreign", 1871, content: "<x xmlns='urn:o'/><last/>"),
        Case("schema.element.tooMany", 1871, content: "<word>abc</word><word>abc</word><last/>"),
        Case("schema.element.misplaced", 1871, content: "<word>abc</word><item id='1'/><last/>"),
        Case("schema.element.excluded", 1871, content: "<left/><right/><last/>"),
        Case("schema.nil", 1847, content: "<last xmlns:xsi='\(instance)' xsi:nil='true'/>"),
        Case("schema.nil", 1848, content: "<open xmlns:xsi='\(instance)' xsi:nil='true'>文字</open><last/>"),
        Case("schema.nil", 1824, content: "<open xmlns:xsi='\(instance)' xsi:nil='maybe'/><last/>"),
        Case("schema.type", 1851, content: "<last xmlns:xsi='\(instance)' xsi:type='None'/>"),
        Case("schema.type", 1852, content: "<last xmlns:xsi='\(instance)' xsi:type='Text'/>"),
        Case("schema.type", 1824, content: "<last xmlns:xsi='\(instance)' xsi:type='q:None'/>"),
        Case("schema.abstract", 1876, content: "<never/><last/>"),
        Case("schema.element.foreign", 1845, content: "<any><x xmlns='urn:o'/></any><last/>"),
        Case("schema.key.duplicate", 1877, content: "<item id='1'/><item id='1'/><last/>"),
        Case("schema.key.duplicate", 1877, content: "<item id='1' ref='1'/><item id='2' ref='1'/><last/>"),
        Case("schema.key.missing", 1877, content: "<item/><last/>"),
        Case("schema.key.unresolved", 1877, content: "<item id='1'/><last ref='2'/>"),
    ]

    static let instance = "http://www.w3.org/2001/XMLSchema-instance"

    @Test("each error", arguments: cases)
    func error(expected: Case) throws {
        let text =
            "<vicePrincipals xmlns='urn:zhixiao:submission' need='1' \(expected.attributes)>\(expected.content)"
            + "</vicePrincipals>"
        for language in Language.allCases {
            let diagnostics = try Self.diagnostics(of: text, language)
            #expect(diagnostics.map(\.identifier) == [expected.identifier], "\(diagnostics)")
            #expect(diagnostics.map(\.rawCode) == [expected.code], "\(diagnostics)")
            #expect(diagnostics.allSatisfy { !$0.summary.isEmpty && !$0.remedy.isEmpty && $0.rawText != nil })
        }
    }

    @Test("a missing attribute and a wrong root")
    func rootFaults() throws {
        let missing = "<vicePrincipals xmlns='urn:zhixiao:submission'><last/></vicePrincipals>"
        #expect(try Self.diagnostics(of: missing, .chinese).map(\.identifier) == ["schema.attribute.missing"])
        #expect(
            try Self.diagnostics(of: "<vicePrincipals><last/></vicePrincipals>", .chinese).map(\.identifier)
                == ["schema.root.namespace"])
    }

    @Test("every code with words is raised by a case")
    func allCodes() {
        // 1825 and 1868 come in company: see the list and the root faults.
        let raised = Set(Self.cases.map(\.code)).union([1825, 1868])
        #expect(SchemaFaultCode.allCases.map(\.rawValue).filter { !raised.contains($0) } == [])
    }

    @Test("what has no words of its own still shows place and raw text")
    func unknownCode() throws {
        let vocabulary = try Self.vocabulary()
        let fault = XMLFault(
            domain: .schema, code: 1818, line: 3, path: "/vicePrincipals/last", node: "last",
            message: "Element '{urn:zhixiao:submission}last': Something odd.")
        let diagnostics = FaultExplainer(vocabulary: vocabulary, document: nil, file: "f.xml", language: .chinese)
            .diagnostics(for: [fault])
        #expect(diagnostics.map(\.identifier) == ["schema.other"])
        #expect(diagnostics.map(\.line) == [3])
        #expect(diagnostics.map(\.remedy) == ["校验程序的原话：Something odd."])
    }

    private static func vocabulary() throws -> Vocabulary {
        var files = VocabularyFiles { _ in Array(grammar.utf8) }
        return try VocabularyReader.vocabulary(of: .submission, &files)
    }

    private static func diagnostics(of text: String, _ language: Language) throws -> [Diagnostic] {
        let document = try DocumentParser().parse(Array(text.utf8), name: "f.xml")
        let schema = try Schema(bytes: Array(grammar.utf8), name: "submission.xsd")
        let report = SchemaValidator(schema).validate(document)
        return FaultExplainer(vocabulary: try vocabulary(), document: document, file: "f.xml", language: language)
            .diagnostics(for: report.faults, omitted: report.omitted)
    }
}
