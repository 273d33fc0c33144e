import Foundation
import LibXML
import Testing

@Suite struct SchemaFileTests {
    /// Writes files into a folder of their own and compiles the first.
    private func compile(_ files: [(name: String, text: String)]) throws -> Schema {
        let folder = FileManager.default.temporaryDirectory.appending(path: "zhixiao-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for file in files { try Data(file.text.utf8).write(to: folder.appending(path: file.name)) }
        return try Schema(file: folder.appending(path: files[0].name).path)
    }

    private func main(_ location: String) -> String {
        """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:x="urn:x" targetNamespace="urn:x">
          <xs:include schemaLocation="\(location)"/>
          <xs:element name="r" type="x:T"/></xs:schema>
        """
    }

    private let part = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:x">
          <xs:complexType name="T"><xs:attribute name="a" type="xs:int"/></xs:complexType></xs:schema>
        """

    @Test func includesFromTheSameFolder() throws {
        let schema = try compile([("main.xsd", main("part.xsd")), ("part.xsd", part)])
        let parser = DocumentParser()
        let validator = SchemaValidator(schema)
        #expect(try validator.validate(parser.parse("<r xmlns=\"urn:x\" a=\"1\"/>")).isValid)
        #expect(try !validator.validate(parser.parse("<r xmlns=\"urn:x\" a=\"b\"/>")).isValid)
    }

    @Test(
        "Nothing from elsewhere",
        arguments: [
            "../part.xsd", "/etc/part.xsd", "http://localhost/part.xsd", "sub/part.xsd", "file:part.xsd", ".hidden.xsd",
        ])
    func elsewhere(location: String) {
        let error = xmlError { _ = try compile([("main.xsd", main(location))]) }
        #expect(error?.code == .schemaUnusable)
        #expect(error?.detail == location)
    }

    @Test("Nor by way of an included file")
    func elsewhereIndirectly() {
        let error = xmlError {
            _ = try compile([("main.xsd", main("part.xsd")), ("part.xsd", main("../other.xsd"))])
        }
        #expect(error?.detail == "../other.xsd")
    }

    @Test func missingFiles() {
        #expect(xmlError { _ = try Schema(file: "/nowhere/main.xsd") }?.code == .io)
        let error = xmlError { _ = try compile([("main.xsd", main("missing.xsd"))]) }
        #expect(error?.code == .io)
        #expect(error?.place?.file.hasSuffix("/missing.xsd") == true)
    }

    @Test func includesInACircle() throws {
        let circle = part.replacing("<xs:complexType", with: "<xs:include schemaLocation=\"main.xsd\"/><xs:complexType")
        _ = try compile([("main.xsd", main("part.xsd")), ("part.xsd", circle)])
    }

    @Test func brokenFile() {
        let error = xmlError { _ = try compile([("main.xsd", main("part.xsd")), ("part.xsd", "<xs:schema\n<")]) }
        #expect(error?.code == .schemaUnusable)
        #expect(error?.place?.file.hasSuffix("/part.xsd") == true)
        #expect(error?.place?.line != nil)
    }

    // MARK: - Files as ours are written: with a declaration and annotations

    private static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    private static let annotation = """
        <xs:annotation>
          <xs:documentation>schemaLocation="../not-followed.xsd", 标签</xs:documentation>
        </xs:annotation>
        """

    private func declared(_ text: String) -> String {
        let start = "<xs:complexType name=\"T\">"
        return Self.declaration + text.replacing(start, with: start + Self.annotation)
    }

    @Test func annotationsAreNoRules() throws {
        let schema = try compile([("main.xsd", declared(main("part.xsd"))), ("part.xsd", declared(part))])
        let parser = DocumentParser()
        let validator = SchemaValidator(schema)
        #expect(try validator.validate(parser.parse("<r xmlns=\"urn:x\" a=\"1\"/>")).isValid)
        #expect(try !validator.validate(parser.parse("<r xmlns=\"urn:x\" a=\"b\"/>")).isValid)
    }

    @Test(
        "Nothing from elsewhere, however it is written",
        arguments: [
            "<xs:include schemaLocation=\"../part.xsd\"/>", "<xs:include schemaLocation = \"../part.xsd\"/>",
            "<xs:include schemaLocation='../part.xsd'/>", "<xs:include schemaLocation=\"&#46;./part.xsd\"/>",
            "<xs:include schemaLocation=\"part.xsd\"/><xs:include schemaLocation=\"../part.xsd\"/>",
        ])
    func elsewhereDeclared(include: String) {
        let text = declared(main("part.xsd").replacing("<xs:include schemaLocation=\"part.xsd\"/>", with: include))
        let error = xmlError { _ = try compile([("main.xsd", text), ("part.xsd", part)]) }
        #expect(error?.code == .schemaUnusable)
        #expect(error?.detail == "../part.xsd")
    }

    @Test("A fault behind an annotation has its line", arguments: ["", "<!-- <xs:annotation> -->"])
    func faultBehindAnnotation(comment: String) {
        let faulty = declared(part.replacing("xs:int", with: "xs:nothing")) + comment
        let error = xmlError { _ = try compile([("main.xsd", faulty)]) }
        #expect(error?.code == .schemaUnusable)
        #expect(error?.place?.line == 5)
    }

    @Test("Blanks in a rule stay", arguments: [("c>  d", true), ("c> d", false), ("a>\t&lt;", true)])
    func blanksInRules(value: String, isValid: Bool) throws {
        let type = """
            <xs:simpleType>
              <xs:restriction base="xs:string">
                <xs:pattern value="c>  d|a&gt;&#9;&lt;"/>
              </xs:restriction>
            </xs:simpleType>
            """
        let text = declared(part).replacing(
            "<xs:attribute name=\"a\" type=\"xs:int\"/>", with: "<xs:attribute name=\"a\">\(type)</xs:attribute>")
        let schema = try compile([("main.xsd", declared(main("part.xsd"))), ("part.xsd", text)])
        let document = try DocumentParser().parse(
            "<r xmlns=\"urn:x\" a=\"\(value.replacing("\t", with: "&#9;"))\"/>")
        #expect(SchemaValidator(schema).validate(document).isValid == isValid)
    }

    @Test("The files are known however their folder is spelled", arguments: ["结构 定义/", "a/./", "a/../a/", "a//"])
    func spelledFolder(spelling: String) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "zhixiao-\(UUID().uuidString)")
        for name in ["a", "结构 定义"] {
            let place = folder.appending(path: name)
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            try Data(declared(main("part.xsd")).utf8).write(to: place.appending(path: "main.xsd"))
            let unique = "<xs:unique name=\"u\"><xs:selector xpath=\"x:b\"/><xs:field xpath=\"@c\"/></xs:unique>"
            let more = """
                <xs:element name="p"><xs:complexType><xs:sequence>
                <xs:element name="b" maxOccurs="9" form="qualified">
                <xs:complexType><xs:attribute name="c"/></xs:complexType></xs:element></xs:sequence></xs:complexType>
                \(unique)</xs:element></xs:schema>
                """
            let text = part.replacing("xmlns:xs=", with: "xmlns:x=\"urn:x\" xmlns:xs=")
                .replacing("</xs:schema>", with: more)
            try Data(declared(text).utf8).write(to: place.appending(path: "part.xsd"))
        }
        let schema = try Schema(file: folder.path + "/" + spelling + "main.xsd")
        // What is compiled from here on comes from the bytes that were read.
        try FileManager.default.removeItem(at: folder)
        let document = try DocumentParser().parse("<p xmlns=\"urn:x\"><b c=\"1\"/><b c=\"1\"/></p>")
        let report = SchemaValidator(schema).validate(document)
        #expect(report.faults.first?.message.contains("Duplicate key-sequence") == true, "\(report)")
    }
}
