import LibXML
import Testing

@Suite struct SchemaTests {
    let parser = DocumentParser()

    /// A fault put into the valid document, and what must be said of it.
    static let faults: [(change: (String, String), path: String, line: Int, attribute: String?, part: String)] = [
        (("code=\"0002\"", "code=\"2\""), "/roster/school[2]/@code", 10, "code", "not accepted by the pattern"),
        (("stage=\"primary\"", "stage=\"小学\""), "/roster/school[1]/@stage", 4, "stage", "not an element of the set"),
        (("founded=\"1956-09-01\"", "founded=\"1956-09-31\""), "/roster/school[1]/@founded", 4, "founded", "xs:date"),
        (("founded=\"1956-09-01\"", "founded=\" 1956-09-01x\""), "/roster/school[1]/@founded", 4, "founded", "xs:date"),
        (("id=\"G2\" ", ""), "/roster/school[1]/grade[2]/@id", 6, "id", "is required but missing"),
        (("id=\"G2\" ", "id=\"G2\" size=\"1\" "), "/roster/school[1]/grade[2]/@size", 6, "size", "is not allowed"),
        (("<area>云溪县</area>", "<zone/>"), "/roster/zone", 3, nil, "not expected"),
        (("<area>云溪县</area>", "text"), "/roster", 2, nil, "Character content"),
        (("code=\"0002\"", "code=\"0001\""), "/roster/school[2]", 10, nil, "Duplicate key-sequence"),
        (("parent=\"0001\"", "parent=\"0009\""), "/roster/school[2]", 10, nil, "No match found for key-sequence"),
        (("students=\"40\"", "students=\"\""), "/roster/school[1]/grade[1]/@students", 5, "students", "xs:int"),
        (
            ("students=\"40\"", "students=\"1234567890123456789012345\""), "/roster/school[1]/grade[1]/@students", 5,
            "students", "xs:int"
        ),
    ]

    @Test("Each fault has its place", arguments: faults.indices)
    func place(index: Int) throws {
        let expected = Self.faults[index]
        let text = Fixture.valid.replacing(expected.change.0, with: expected.change.1)
        #expect(text != Fixture.valid)
        let report = try SchemaValidator(Fixture.schema()).validate(parser.parse(text))
        let fault = try #require(report.faults.first { $0.message.contains(expected.part) }, "\(report)")
        #expect(fault.path == expected.path)
        #expect(fault.line == expected.line)
        #expect(fault.attribute == expected.attribute)
        #expect(fault.domain == .schema)
        let last = expected.path.split(separator: "/").last { !$0.hasPrefix("@") }
        #expect(last?.split(separator: "[").first.map(String.init) == fault.node)
        #expect(report.omitted == 0)
    }

    @Test("A stream says the same of each fault, with the same lines", arguments: faults.indices)
    func stream(index: Int) throws {
        let text = Fixture.valid.replacing(Self.faults[index].change.0, with: Self.faults[index].change.1)
        let schema = try Fixture.schema()
        let tree = try SchemaValidator(schema).validate(parser.parse(text))
        let stream = try ElementStream(bytes: Array(text.utf8), name: "test.xml", schema: schema).report
        #expect(stream.faults.map(\.message) == tree.faults.map(\.message))
        #expect(stream.faults.map(\.line) == tree.faults.map(\.line))
        #expect(stream.faults.map(\.attribute) == tree.faults.map(\.attribute))
        #expect(stream.faults.map(\.node) == tree.faults.map(\.node))
    }

    @Test("An invalid key is reported once, without the remark of libxml2 on it")
    func noEcho() throws {
        let text = Fixture.valid.replacing("code=\"0002\"", with: "code=\"2\"")
        let schema = try Fixture.schema()
        for faults in [
            try SchemaValidator(schema).validate(parser.parse(text)).faults,
            try ElementStream(bytes: Array(text.utf8), name: "a.xml", schema: schema).report.faults,
        ] {
            #expect(!faults.isEmpty)
            #expect(!faults.contains { $0.message.contains("Warning") })
        }
    }

    @Test("All faults are collected up to the limit, the rest counted")
    func all() throws {
        let schools = (0..<300).map { "<school code=\"x\($0)\"/>" }.joined(separator: "\n")
        let document = try parser.parse("<roster xmlns=\"urn:x\" year=\"2025\">\(schools)</roster>")
        let validator = try SchemaValidator(Fixture.schema())
        let unlimited = validator.validate(document, limit: .max)
        #expect(Set(unlimited.faults.map(\.path)).count >= 300)
        let limited = validator.validate(document, limit: 10)
        #expect(limited.faults == Array(unlimited.faults.prefix(10)))
        #expect(limited.omitted == unlimited.faults.count - 10)
        #expect(!limited.isValid)
        #expect(validator.validate(document).faults.count == 200)
    }

    @Test("A fault of one document is not one of the next")
    func noLeak() throws {
        let validator = try SchemaValidator(Fixture.schema())
        let valid = try parser.parse(Fixture.valid)
        for fault in Self.faults {
            let text = Fixture.valid.replacing(fault.change.0, with: fault.change.1)
            let document = try parser.parse(text)
            let fresh = try SchemaValidator(Fixture.schema()).validate(document)
            #expect(validator.validate(document) == fresh)
            #expect(validator.validate(valid) == .valid)
        }
        #expect(try !validator.validate(parser.parse("<other/>")).isValid)
        #expect(validator.validate(valid) == .valid)
    }

    @Test("A document can't bring its own schema")
    func schemaLocation() throws {
        let location = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"urn:x /dev/full\""
        let text = Fixture.valid.replacing("<roster ", with: "<roster \(location) ")
        #expect(try SchemaValidator(Fixture.schema()).validate(parser.parse(text)) == .valid)
        #expect(try ElementStream(bytes: Array(text.utf8), name: "a.xml", schema: Fixture.schema()).report == .valid)
    }

    @Test(
        "A schema that can't be used says why",
        arguments: [
            (
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:element name=\"a\" type=\"none\"/></xs:schema>",
                1
            ),
            ("<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n<xs:elephant/></xs:schema>", 2),
            ("<xs:schema", 1), ("<a/>", nil), ("", nil),
            (
                "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\"><xs:simpleType name=\"a\">"
                    + "<xs:restriction base=\"xs:token\"><xs:pattern value=\"[\"/></xs:restriction></xs:simpleType></xs:schema>",
                1
            ),
        ])
    func unusable(text: String, line: Int?) {
        let error = xmlError { _ = try Schema(bytes: Array(text.utf8), name: "broken.xsd") }
        #expect(error?.code == .schemaUnusable)
        #expect(error?.place?.file == "broken.xsd")
        if let line { #expect(error?.place?.line == line) }
    }

    @Test(
        "What the XSD types of libxml2 take, and what they don't",
        arguments: [
            ("\\d", "７", true), ("[0-9]", "７", false), ("[0-9]", "7", true),
            ("\\p{L}", "校", false), ("\\w", "校", true), ("[一-龥]", "校", true),
        ])
    func patterns(pattern: String, value: String, isValid: Bool) throws {
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:simpleType>
            <xs:restriction base="xs:string"><xs:pattern value="\(pattern)"/></xs:restriction></xs:simpleType>
            </xs:element></xs:schema>
            """
        let schema = try Schema(bytes: Array(text.utf8), name: "pattern.xsd")
        let report = try SchemaValidator(schema).validate(parser.parse("<r>\(value)</r>"))
        #expect(report.isValid == isValid)
    }

    @Test(
        "Bounded integers of any length are judged alike",
        arguments: [
            ("7", true), ("0007", true), ("1000", false), ("1234567890123456789012345", false),
            ("99999999999999999999999999999999999999999999", false), ("-1", false), ("７", false), ("", false),
        ])
    func integers(value: String, isValid: Bool) throws {
        let text = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="r"><xs:simpleType>
            <xs:restriction base="xs:nonNegativeInteger"><xs:maxInclusive value="999"/></xs:restriction>
            </xs:simpleType></xs:element></xs:schema>
            """
        let schema = try Schema(bytes: Array(text.utf8), name: "integer.xsd")
        let report = try SchemaValidator(schema).validate(parser.parse("<r>\(value)</r>"))
        #expect(report.isValid == isValid)
    }
}
