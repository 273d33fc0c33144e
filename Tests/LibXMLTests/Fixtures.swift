import Testing

@testable import LibXML

/// What several suites share.
enum Fixture {
    /// A roster of a kind: a root with attributes and children with keys, references, patterns and enumerations.
    static let schemaText = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x" targetNamespace="urn:x"
            elementFormDefault="qualified">
          <xs:simpleType name="Code"><xs:restriction base="xs:token"><xs:pattern value="[0-9]{4}"/></xs:restriction>
            </xs:simpleType>
          <xs:complexType name="School"><xs:sequence><xs:element name="grade" minOccurs="0" maxOccurs="12">
            <xs:complexType><xs:attribute name="id" use="required"/><xs:attribute name="students" type="xs:int"/>
              </xs:complexType></xs:element></xs:sequence>
            <xs:attribute name="code" type="x:Code" use="required"/><xs:attribute name="parent" type="x:Code"/>
            <xs:attribute name="stage"><xs:simpleType><xs:restriction base="xs:token">
              <xs:enumeration value="primary"/><xs:enumeration value="senior"/></xs:restriction></xs:simpleType>
              </xs:attribute>
            <xs:attribute name="founded" type="xs:date"/></xs:complexType>
          <xs:element name="roster"><xs:complexType><xs:sequence>
            <xs:element name="area" minOccurs="0" type="xs:string"/>
            <xs:element name="school" type="x:School" minOccurs="1" maxOccurs="unbounded"/></xs:sequence>
            <xs:attribute name="year" type="xs:gYear" use="required"/></xs:complexType>
            <xs:key name="codes"><xs:selector xpath="x:school"/><xs:field xpath="@code"/></xs:key>
            <xs:keyref name="parents" refer="x:codes"><xs:selector xpath="x:school"/><xs:field xpath="@parent"/>
              </xs:keyref>
          </xs:element>
        </xs:schema>
        """

    /// The schema, compiled.
    static func schema() throws -> Schema {
        try Schema(bytes: Array(schemaText.utf8), name: "roster.xsd")
    }

    /// A valid document.
    static let valid = """
        <?xml version="1.0" encoding="UTF-8"?>
        <roster xmlns="urn:x" year="2025">
          <area>云溪县</area>
          <school code="0001" stage="primary" founded="1956-09-01">
            <grade id="G1" students="40"/>
            <grade id="G2" students="38"/>
          </school>
          <school code="0002"
                  stage="senior"
                  parent="0001"/>
        </roster>
        """

    /// Expects of a schema that is checked the quick way what libxml2 says under the same one, fault by fault, with a tree and,
    /// of every fourth document, without.
    /// - Parameters:
    ///   - own: the schema.
    ///   - theirs: the same, with something that leaves all of it to libxml2.
    ///   - count: how many documents are tried.
    ///   - next: gives them, valid and invalid ones.
    /// - Throws: what parsing them throws.
    static func expectAgreement(of own: Schema, with theirs: Schema, on count: Int, _ next: () -> String) throws {
        #expect(own.light != nil)
        #expect(theirs.light == nil)
        let validator = SchemaValidator(own)
        let judge = SchemaValidator(theirs)
        let parser = DocumentParser()
        var valid = 0
        for number in 0..<count {
            let text = next()
            let document = try parser.parse(text)
            let report = validator.validate(document)
            #expect(report == judge.validate(document), "\(text)")
            valid += report.isValid ? 1 : 0
            guard number % 4 == 0 else { continue }
            let bytes = Array(text.utf8)
            let streamed = try ElementStream(bytes: bytes, name: "a.xml", schema: own).report
            #expect(try streamed == ElementStream(bytes: bytes, name: "a.xml", schema: theirs).report, "\(text)")
            #expect(streamed.isValid == report.isValid, "\(text)")
        }
        // Both verdicts, many times.
        #expect(valid > count / 5)
        #expect(valid < count * 4 / 5)
    }
}

extension QueryContext {
    /// Compiles an expression for this context's scope, with the prefixes that the tests use.
    func compile(_ expression: String, variables: Set<String>? = nil) throws(XMLError) -> Query {
        try QueryCompiler(scope, namespaces: ["x": "urn:x", "y": "urn:y"]).compile(expression, variables: variables)
    }
}

extension DocumentParser {
    /// Parses a text.
    func parse(_ text: String, name: String = "test.xml", firstLine: Int = 1) throws(XMLError) -> XMLDocument {
        try parse(Array(text.utf8), name: name, firstLine: firstLine)
    }
}

/// The error that a body throws; nil if it throws none.
func xmlError(_ body: () throws -> Void) -> XMLError? {
    do { try body() } catch { return error as? XMLError }
    return nil
}

/// A text in UTF-16.
func utf16(_ text: String, bigEndian: Bool, mark: Bool = true) -> [UInt8] {
    (mark ? "\u{FEFF}" + text : text).utf16.flatMap { unit in
        let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
        return bigEndian ? bytes.reversed() : bytes
    }
}
