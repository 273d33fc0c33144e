import LibXML
import Testing

@Suite struct LineNumberTests {
    @Test("The line is that on which a start tag ends")
    func lines() throws {
        let document = try DocumentParser().parse(Fixture.valid)
        let schools = document.root.elements(named: "school")
        #expect(schools.map(\.line) == [4, 10])
        #expect(schools[0].children.map(\.line) == [5, 6])
        #expect(schools[1].attributeNode("parent")?.line == 10)
    }

    @Test("Lines above 65535 are true, and the text there is whole")
    func beyondSixteenBits() throws {
        let rows = (1...70_000).map { $0 % 7000 == 0 ? "<a n=\"\($0)\">twelve chars</a>" : "" }
        let document = try DocumentParser().parse("<r>" + rows.joined(separator: "\n") + "</r>")
        for element in document.root.children {
            #expect(element.attribute("n") == "\(element.line)")
            #expect(element.stringValue == "twelve chars")
        }
        #expect(document.root.children.last?.line == 70_000)
    }

    @Test("A fault of the schema above line 65535 has its true line")
    func faultBeyondSixteenBits() throws {
        let blank = String(repeating: "\n", count: 70_000)
        let text = "<roster xmlns=\"urn:x\" year=\"2025\">\(blank)<school code=\"1\"/></roster>"
        let document = try DocumentParser().parse(text)
        let report = try SchemaValidator(Fixture.schema()).validate(document)
        #expect(Set(report.faults.map(\.line)) == [70_001])
    }

    @Test("A part of a larger file keeps the lines and the path of that file")
    func offset() throws {
        let parser = DocumentParser()
        let bytes = Array("<school>\n<grade/>\n<grade/></school>".utf8)
        let document = try parser.parse(bytes, name: "roster.xml", firstLine: 501, rootPath: "/roster/school[17]")
        let grade = document.root.children[1]
        #expect(grade.line == 503)
        #expect(grade.path == "/roster/school[17]/grade[2]")
        #expect(document.root.path == "/roster/school[17]")
        let error = xmlError { _ = try parser.parse("<a>\n<b></a>", firstLine: 501) }
        #expect(error?.place?.line == 502)
        #expect(error?.underlying.first?.line == 502)
    }

    @Test(
        "The place of an error of well-formedness",
        arguments: [
            ("<r>\n  <a>\n</r>", 3), ("<r>\n  &x;\n</r>", 2), ("<r>\n <a b=1/>\n</r>", 2), ("<r\n", 2),
            ("<r a='1'\na='2'/>", 2),
        ])
    func errors(text: String, line: Int) {
        let error = xmlError { _ = try DocumentParser().parse(text, name: "kaputt.xml") }
        #expect(error?.code == .notWellFormed)
        #expect(error?.place?.line == line)
        #expect(error?.place?.column != nil)
        #expect(error?.place?.file == "kaputt.xml")
    }
}
