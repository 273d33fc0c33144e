import LibXML
import Testing

@Suite struct ElementStreamTests {
    @Test("Children come one by one with their namespace, lines and paths")
    func children() throws {
        let stream = try ElementStream(
            bytes: Array(Fixture.valid.utf8), name: "roster.xml", schema: Fixture.schema())
        #expect(stream.root.name == "roster")
        #expect(stream.root.namespace == "urn:x")
        #expect(stream.root.attributes == ["year": "2025"])
        #expect(stream.root.line == 2)
        #expect(stream.report == .valid)
        var roots: [XMLNode] = []
        while let child = try stream.next() { roots.append(child.root) }
        #expect(roots.map(\.name) == ["area", "school", "school"])
        #expect(roots.map(\.line) == [3, 4, 10])
        #expect(roots.map(\.path) == ["/roster/area[1]", "/roster/school[1]", "/roster/school[2]"])
        #expect(roots.allSatisfy { $0.namespaceURI == "urn:x" })
        #expect(roots[0].stringValue == "云溪县")
        #expect(roots[1].children.map(\.line) == [5, 6])
        #expect(roots[1].children[1].path == "/roster/school[1]/grade[2]")
        #expect(roots[2].document.name == "roster.xml")
        #expect(try stream.next() == nil)
    }

    @Test("Namespaces declared above a child hold inside it, also when asked by XPath")
    func namespaces() throws {
        let text = """
            <r xmlns="urn:d" xmlns:p="urn:p" xml:lang="zh"><p:a p:x="1" xml:lang="en"><b/><p:c xmlns:p="urn:q"/></p:a>
            <b xmlns="urn:own"><c xmlns=""/></b></r>
            """
        let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml")
        let first = try #require(try stream.next()).root
        let second = try #require(try stream.next()).root
        #expect(first.namespaceURI == "urn:p")
        #expect(first.attributeNodes.map(\.namespaceURI) == ["urn:p", "http://www.w3.org/XML/1998/namespace"])
        #expect(first.language == "en")
        #expect(first.children.map(\.namespaceURI) == ["urn:d", "urn:q"])
        #expect(second.namespaceURI == "urn:own")
        #expect(second.children.map(\.namespaceURI) == [nil])
        let context = QueryContext()
        let compiler = QueryCompiler(context.scope, namespaces: ["p": "urn:p", "d": "urn:d", "q": "urn:q"])
        context.setVariable("a", .nodes([first]))
        #expect(try context.number(compiler.compile("count($a/d:b) + count($a/q:c) + count($a/@p:x)")) == 3)
        #expect(String(decoding: first.compactCopy(), as: UTF8.self).contains("<p:c xmlns:p=\"urn:q\"/>"))
    }

    @Test("Children outlive the stream and each other")
    func lifetime() throws {
        func read() throws -> [XMLDocument] {
            let text = "<r>" + (0..<2000).map { "<c n=\"\($0)\"><d>text \($0)</d></c>\n" }.joined() + "</r>"
            let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml")
            var kept: [XMLDocument] = []
            while let child = try stream.next() {
                if child.root.attribute("n")?.hasSuffix("7") == true { kept.append(child) }
            }
            return kept
        }
        let kept = try read()
        #expect(kept.count == 200)
        for document in kept {
            #expect(document.root.children[0].stringValue == "text \(document.root.attribute("n") ?? "")")
        }
    }

    @Test("A stream that isn't read to its end")
    func abandoned() throws {
        let text = "<r>" + String(repeating: "<c><d/></c>", count: 20_000) + "</r>"
        let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml")
        #expect(try stream.next()?.root.name == "c")
    }

    @Test("Text, comments and instructions between children are passed over")
    func between() throws {
        let text = "<?xml version='1.0'?><!-- a --><r>text<!-- b --><a/><?pi?>more<b>x</b> </r><!-- c -->\n"
        let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml")
        var names: [String] = []
        while let child = try stream.next() { names.append(child.root.name) }
        #expect(names == ["a", "b"])
    }

    @Test("Lines and limits are those of a long document")
    func long() throws {
        let row = "<school code=\"0001\">\n<grade id=\"G1\"/>\n</school>\n"
        let text = "<roster xmlns=\"urn:x\" year=\"2025\">\n" + String(repeating: row, count: 30_000) + "</roster>"
        var limits = ParsingLimits.stream
        limits.nodes = 10
        let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml", limits: limits)
        var index = 0
        while let child = try stream.next() {
            #expect(child.root.line == 3 * index + 2)
            #expect(child.root.children[0].line == 3 * index + 3)
            index += 1
        }
        #expect(index == 30_000)
        limits.nodes = 3
        let error = xmlError {
            let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml", limits: limits)
            while try stream.next() != nil {}
        }
        #expect(error?.code == .tooManyNodes)
    }

    @Test("What came before an error is handed out, then the error")
    func errorInside() throws {
        let stream = try ElementStream(bytes: Array("<r><a/>\n<b>\n</r>".utf8), name: "a.xml")
        #expect(try stream.next()?.root.name == "a")
        for _ in 0..<2 {
            let error = xmlError { _ = try stream.next() }
            #expect(error?.code == .notWellFormed)
            #expect(error?.place?.line == 3)
        }
    }

    @Test("An input that ends too early is an error", arguments: ["<r>", "<r><a/>", "<r><a>", "<r", "<"])
    func cut(text: String) {
        let error = xmlError {
            let stream = try ElementStream(bytes: Array(text.utf8), name: "a.xml")
            while try stream.next() != nil {}
        }
        #expect(error?.code == .notWellFormed)
    }

    @Test("A fault in a validated stream has its path, also after the end of its element")
    func faultPaths() throws {
        let text = """
            <roster xmlns="urn:x" year="2025">
              <school code="0001"/>
              <school code="0002"><grade id="G1"/><grade/></school>
              <school code="0003"><grade id="G1"><deep/></grade></school>
            </roster>
            """
        let report = try ElementStream(bytes: Array(text.utf8), name: "a.xml", schema: Fixture.schema()).report
        #expect(report.faults.map(\.path) == ["/roster/school[2]/grade[2]/@id", "/roster/school[3]/grade"])
        #expect(report.faults.map(\.line) == [3, 4])
        let empty = "<roster xmlns=\"urn:x\" year=\"2025\">\n\n</roster>"
        let missing = try ElementStream(bytes: Array(empty.utf8), name: "a.xml", schema: Fixture.schema()).report
        #expect(missing.faults.map(\.path) == ["/roster"])
        #expect(missing.faults.map(\.line) == [1])
    }
}
