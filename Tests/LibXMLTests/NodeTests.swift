import LibXML
import Testing

@Suite struct NodeTests {
    let parser = DocumentParser()

    @Test func attributes() throws {
        let root = try parser.parse("<r b=\"2\" a=\"&lt;1 &amp;&#10;x\" xml:lang=\"zh\" xmlns:p=\"urn:p\" p:a=\"3\"/>")
            .root
        #expect(root.attribute("a") == "<1 &\nx")
        #expect(root.attribute("b") == "2")
        #expect(root.attribute("lang") == nil)
        #expect(root.attribute("c") == nil)
        #expect(root.language == "zh")
        #expect(root.attributes.map(\.name) == ["b", "a", "lang", "a"])
        #expect(root.attributeNode("a")?.path == "/r/@a")
        #expect(root.attributeNode("a")?.parent == root)
        #expect(root.attributeNode("a")?.isAttribute == true)
        #expect(root.attributeNode("a")?.children.isEmpty == true)
    }

    @Test func elements() throws {
        let root = try parser.parse("<r><!-- c --><a/>text<b/><a n=\"2\"/><?p i?></r>").root
        #expect(root.children.map(\.name) == ["a", "b", "a"])
        #expect(root.elements(named: "a").map { $0.attribute("n") } == [nil, "2"])
        #expect(root.element(named: "b")?.path == "/r/b")
        #expect(root.element(named: "c") == nil)
        #expect(root.children.map(\.path) == ["/r/a[1]", "/r/b", "/r/a[2]"])
        #expect(root.parent == nil)
        #expect(root.children[0].parent == root)
        #expect(root.isElement)
    }

    @Test("Paths asked for one after the other are those of the nodes") func paths() throws {
        let root = try parser.parse("<r n=\"0\"><a n=\"1\" m=\"2\"/>text<b/><a n=\"3\"><c 校=\"4\"/></a></r>").root
        let other = try parser.parse(Array("<i n=\"5\"/>".utf8), name: "part", firstLine: 7, rootPath: "/r/i[2]").root
        var paths = NodePaths()
        let elements = [root, other] + root.children + [root.children[2].children[0]]
        for element in elements + elements.reversed() {
            for attribute in element.attributeNodes { #expect(paths.path(of: attribute) == attribute.path) }
            #expect(paths.path(of: element) == element.path)
        }
        #expect(other.attributeNode("n").map { paths.path(of: $0) } == "/r/i[2]/@n")
        #expect(root.children[2].children[0].attributeNode("校").map { paths.path(of: $0) } == "/r/a[2]/c/@校")
    }

    @Test("The names around an attribute") func namesAround() throws {
        let root = try parser.parse("<r n=\"0\"><a n=\"1\"/></r>").root
        let attribute = try #require(root.children[0].attributeNode("n"))
        #expect(attribute.isAttribute("n", of: "a", inRoot: "r"))
        #expect(!attribute.isAttribute("m", of: "a", inRoot: "r"))
        #expect(!attribute.isAttribute("n", of: "r", inRoot: "r"))
        #expect(!attribute.isAttribute("n", of: "a", inRoot: "a"))
        #expect(!root.children[0].isAttribute("a", of: "r", inRoot: "r"))
    }

    @Test func text() throws {
        let root = try parser.parse("<r> a<![CDATA[<b>]]><c>d</c>&amp;<!-- e --></r>").root
        #expect(root.stringValue == " a<b>d&")
        #expect(root.children[0].stringValue == "d")
        #expect(try parser.parse("<r/>").root.stringValue == "")
    }

    @Test func namespaces() throws {
        let root = try parser.parse("<p:r xmlns:p=\"urn:p\" xmlns=\"urn:d\" p:x=\"\" y=\"\"><s/><t xmlns=\"\"/></p:r>")
            .root
        #expect(root.name == "r")
        #expect(root.namespaceURI == "urn:p")
        #expect(root.children.map(\.namespaceURI) == ["urn:d", nil])
        #expect(root.attributeNodes.map(\.namespaceURI) == ["urn:p", nil])
        #expect(root.children[1].path == "/r/t")
    }

    @Test("A node keeps its document alive, also beyond its parser")
    func lifetime() throws {
        func deepest() throws -> XMLNode {
            let own = DocumentParser()
            var node = try own.parse("<r><a><b c=\"kept\"/></a></r>").root
            while let child = node.children.first { node = child }
            return node
        }
        let nodes = try (0..<100).map { _ in try deepest() }
        for _ in 0..<100 { _ = try parser.parse("<x><y z=\"other\"/></x>") }
        for node in nodes {
            #expect(node.attribute("c") == "kept")
            #expect(node.path == "/r/a/b")
            #expect(node.parent?.parent?.name == "r")
        }
    }

    @Test("Very many documents with ever new names")
    func manyDocuments() throws {
        var kept: [XMLNode] = []
        for index in 0..<3000 {
            let root = try parser.parse("<r\(index) a\(index)=\"v\(index)\"><c\(index)/></r\(index)>").root
            if index % 100 == 0 { kept.append(root) }
        }
        for (position, root) in kept.enumerated() {
            #expect(root.name == "r\(position * 100)")
            #expect(root.attribute("a\(position * 100)") == "v\(position * 100)")
        }
    }

    @Test("An identity is that of the node, not of its content")
    func identity() throws {
        let one = try parser.parse("<r><a/><a/></r>").root
        let two = try parser.parse("<r><a/><a/></r>").root
        #expect(one == one.children[0].parent)
        #expect(one != two)
        #expect(Set(one.children + one.children).count == 2)
        #expect("\(one.children[1])" == "test.xml:1 /r/a[2]")
    }

    @Test("A broken document leaves no namespace for the next")
    func noLeakOfNamespaces() throws {
        for _ in 0..<3 {
            #expect(throws: XMLError.self) { try parser.parse("<r xmlns:p=\"urn:p\"><a xmlns:q=\"urn:q\"><b") }
            #expect(xmlError { _ = try parser.parse("<p:r/>") }?.code == .namespace)
            #expect(try parser.parse("<r/>").root.namespaceURI == nil)
        }
    }

    @Test("An error says nothing of the document before")
    func noLeakOfErrors() {
        let first = xmlError { _ = try parser.parse("<r>&first;</r>", name: "first.xml") }
        let second = xmlError { _ = try parser.parse("<r>&second;</r>", name: "second.xml") }
        #expect(first?.underlying.count == 1)
        #expect(second?.underlying.count == 1)
        #expect(second?.message.contains("second") == true)
        #expect(second?.place?.file == "second.xml")
    }
}
