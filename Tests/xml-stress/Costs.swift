import LibXML

/// Prints what the single steps cost, in microseconds; for a release build.
enum Costs {
    static func print() throws {
        let bytes = Material.document(school: 1)
        let parser = DocumentParser()
        let schema = try Schema(bytes: Array(Material.schema.utf8), name: "own.xsd")
        let validator = SchemaValidator(schema)
        let document = try parser.parse(bytes, name: "a.xml")
        Swift.print("document of \(bytes.count) bytes")
        try measure("root tag", 20_000) { _ = try parser.rootTag(of: bytes, name: "a.xml") }
        try measure("parse", 10_000) { _ = try parser.parse(bytes, name: "a.xml") }
        measure("validate", 10_000) { _ = validator.validate(document) }
        let context = QueryContext()
        let compiler = QueryCompiler(context.scope, namespaces: ["s": "urn:stress"])
        context.setVariable("doc", .nodes([document.root]))
        context.setVariable("asOf", .number(20_251_231))
        for text in ["$doc/@year = 2025", "count($doc/s:person) > 3", "$asOf - 10000 > 5"] {
            let query = try compiler.compile(text)
            try measure("boolean \(text)", 200_000) { _ = try context.boolean(query) }
        }
        let number = try compiler.compile("sum($doc/s:person/s:session/@hours)")
        try measure("number \(number.expression)", 50_000) { _ = try context.number(number) }
        let text = try compiler.compile("string($doc/@school)")
        try measure("string \(text.expression)", 200_000) { _ = try context.string(text) }
        let nodes = try compiler.compile("$doc/s:person")
        try measure("nodes \(nodes.expression)", 100_000) { _ = try context.nodes(nodes) }
        try measure("define \(nodes.expression)", 100_000) { try context.define("p", by: nodes) }
        measure("30 variables set and removed", 10_000) {
            for name in names { context.setVariable(name, .number(1)) }
            context.removeVariables()
        }
        let school = document.root
        let copy = school.compactCopy()
        measure("compact copy", 10_000) { _ = school.compactCopy() }
        try measure("parse of the compact copy, \(copy.count) bytes", 10_000) {
            _ = try parser.parse(copy, name: "a.xml")
        }
        let person = String(decoding: school.children[0].compactCopy(), as: UTF8.self)
        let many = Array("<r>\(String(repeating: person, count: 10_000))</r>".utf8)
        try measure("stream of 10 000 children, \(many.count) bytes", 10) {
            let stream = try ElementStream(bytes: many, name: "a.xml")
            while let child = try stream.next() { _ = child.root.attribute("name") }
        }
        measure("page of 50 findings", 2_000) { _ = page() }
    }

    private static let names = (0..<30).map { "variable\($0)" }

    private static func page() -> Int {
        var page = MarkupWriter(.html)
        page.element("html", ("lang", "zh-Hans")) { page in
            page.element("table") { page in
                for row in 0..<50 {
                    page.element("tr", ("class", "finding")) { page in
                        page.element("td", ("class", "id"), text: "VP-0\(row)")
                        page.element("td", text: "已聘任法治副校长并颁发聘书 <一>")
                        page.element("td", ("class", "num"), text: "25.00")
                        page.element("td", text: "本年授课 4.5 课时，不少于 4 课时，得满分 25 分；任期届满前应当续聘。")
                        page.element("td") { cell in cell.element("a", ("href", "#f\(row)"), text: "依据") }
                    }
                }
            }
        }
        return page.finish().count
    }

    private static func measure(_ name: String, _ rounds: Int, _ body: () throws -> Void) rethrows {
        for _ in 0..<(rounds / 10) { try body() }
        let clock = ContinuousClock()
        let elapsed = try clock.measure { for _ in 0..<rounds { try body() } }
        let microseconds = Double(elapsed.components.attoseconds) / 1e12 + Double(elapsed.components.seconds) * 1e6
        let each = (microseconds / Double(rounds) * 100).rounded() / 100
        Swift.print("\(each) µs\t\(name)")
    }
}
