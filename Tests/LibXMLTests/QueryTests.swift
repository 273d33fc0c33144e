import LibXML
import Testing

@Suite struct QueryTests {
    let parser = DocumentParser()
    let context = QueryContext()

    private func roster() throws -> XMLNode {
        try parser.parse(Fixture.valid, name: "roster.xml").root
    }

    @Test("Values of each kind") func values() throws {
        context.setVariable("roster", .nodes([try roster()]))
        #expect(try context.boolean(context.compile("$roster/@year = 2025")))
        #expect(try context.number(context.compile("sum($roster/x:school/x:grade/@students)")) == 78)
        #expect(try context.string(context.compile("concat($roster/x:area, '|', 1 div 2)")) == "云溪县|0.5")
        let nodes = try context.nodes(context.compile("$roster/x:school/@code"))
        #expect(nodes.map(\.stringValue) == ["0001", "0002"])
        #expect(nodes.map(\.path) == ["/roster/school[1]/@code", "/roster/school[2]/@code"])
        #expect(nodes.map(\.line) == [4, 10])
        #expect(nodes.allSatisfy { $0.document.name == "roster.xml" })
        guard case .boolean(true) = try context.evaluate(context.compile("true()")),
            case .number(3) = try context.evaluate(context.compile("1 + 2")),
            case .string("校") = try context.evaluate(context.compile("'校'")),
            case .nodes(let empty) = try context.evaluate(context.compile("$roster/x:none")), empty.isEmpty
        else {
            Issue.record("an expression gave a value of another kind")
            return
        }
    }

    @Test("Constants that only look alike stay apart") func bytesOfConstants() throws {
        #expect(try context.boolean(context.compile("'\u{E9}' = '\u{E9}'")))
        #expect(try !context.boolean(context.compile("'\u{E9}' = 'e\u{301}'")))
        #expect(try context.number(context.compile("string-length('e\u{301}')")) == 2)
    }

    @Test("An expression outlives what compiled it, and serves all contexts of its scope") func lastingCode() throws {
        let scope = QueryScope()
        func compiled() throws -> Query { try QueryCompiler(scope).compile("concat('a', count(//b[1]) + $n)") }
        let query = try compiled()
        for number in 1...3 {
            // Made before the scope has all its variables.
            let context = QueryContext(scope)
            _ = try context.compile("$other + $another")
            context.setVariable("n", .number(Double(number)))
            #expect(try context.string(query) == "a\(number)")
        }
        #expect(xmlError { _ = try QueryContext(scope).string(query) }?.code == .evaluation)
    }

    @Test("Contexts on several threads evaluate the same expressions") func sharedCode() async throws {
        let scope = QueryScope()
        let compiler = QueryCompiler(scope)
        let sum = try compiler.compile("$a + $b")
        let definitions = QueryDefinitions([(scope.variable("b"), try compiler.compile("$a * 10"))])
        let sums = try await withThrowingTaskGroup(of: Double.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let context = QueryContext(scope)
                    context.setDefinitions(definitions)
                    context.setVariable("a", .number(Double(number)))
                    return try context.number(sum)
                }
            }
            return try await group.reduce(into: Set<Double>()) { $0.insert($1) }
        }
        #expect(sums == Set((0..<64).map { Double($0) * 11 }))
    }

    @Test("Siblings and attributes of one name in several namespaces") func namesakes() throws {
        let bytes = Array(
            "<r xmlns:x='urn:x' xmlns:y='urn:y' x:b='1' y:b='2' b='3'><b/><x:b/><?b?><y:b/><b/>b</r>".utf8)
        let root = try parser.parse(bytes, name: "r.xml").root
        #expect(try context.number(context.compile("count(b)"), at: root) == 2)
        #expect(try context.number(context.compile("count(x:b)"), at: root) == 1)
        #expect(try context.number(context.compile("count(*)"), at: root) == 4)
        #expect(try context.string(context.compile("concat(@b, @x:b, @c)"), at: root) == "31")
    }

    @Test("An expression stands where it is told to, and nowhere otherwise") func contextNode() throws {
        let school = try roster().elements(named: "school")[0]
        let count = try context.compile("count(x:grade)")
        #expect(try context.number(count, at: school) == 2)
        #expect(try context.number(count) == 0)
        #expect(try context.string(context.compile("string(/)")) == "")
        #expect(try context.number(context.compile("position() + last()"), at: school) == 2)
        #expect(try context.nodes(context.compile("/"), at: school)[0].path == "/")
        #expect(try context.nodes(context.compile("../@year"), at: school)[0].path == "/roster/@year")
        let students = try #require(context.nodes(context.compile("x:grade[2]/@students"), at: school).first)
        #expect(try context.boolean(context.compile(". = 38 and ../@id = 'G2'"), at: students))
    }

    @Test("Variables hold their documents, also several of them") func variables() throws {
        func bind() throws {
            let parser = DocumentParser()
            let first = try parser.parse("<r n=\"1\"/>").root
            let second = try parser.parse("<r n=\"2\"/>").root
            context.setVariable("both", .nodes([first, second, first]))
            context.setVariable("word", .string("一"))
            context.setVariable("flag", .boolean(true))
            context.setVariable("number", .number(2.5))
            context.setVariable("none", .nodes([]))
        }
        try bind()
        for _ in 0..<20 { _ = try parser.parse("<q n=\"9\"/>") }
        #expect(try context.number(context.compile("sum($both/@n) + count($both)")) == 5)
        #expect(try context.string(context.compile("concat($word, $flag, $number, count($none))")) == "一true2.50")
        guard case .nodes(let nodes)? = context.value(of: "both") else {
            Issue.record("no nodes")
            return
        }
        context.removeVariables()
        #expect(nodes.map { $0.attribute("n") } == ["1", "2"])
        #expect(context.value(of: "both") == nil)
        #expect(xmlError { _ = try context.number(context.compile("count($both)")) }?.code == .evaluation)
    }

    @Test("A variable is in document order whatever the order given") func documentOrder() throws {
        let schools = try roster().elements(named: "school")
        context.setVariable("schools", .nodes(schools.reversed()))
        #expect(try context.string(context.compile("string($schools[1]/@code)")) == "0001")
        #expect(try context.string(context.compile("string($schools/@code)")) == "0001")
    }

    @Test("A definition binds the result of an expression") func define() throws {
        context.setVariable("roster", .nodes([try roster()]))
        try context.define("schools", by: context.compile("$roster/x:school"))
        try context.define("count", by: context.compile("count($schools)"))
        try context.define("late", by: context.compile("$schools[@parent]"))
        #expect(try context.boolean(context.compile("$count = 2 and $late/@code = '0002'")))
        try context.define("count", by: context.compile("$count + 1"))
        #expect(try context.number(context.compile("$count")) == 3)
        let error = xmlError { try context.define("wrong", by: context.compile("$missing + 1")) }
        #expect(error?.code == .evaluation)
        #expect(context.value(of: "wrong") == nil)
        func defineFromElsewhere() throws {
            let own = try DocumentParser().parse("<r><a/><a/></r>").root
            try context.define("kept", by: context.compile("a"), at: own)
        }
        try defineFromElsewhere()
        for _ in 0..<20 { _ = try parser.parse("<q/>") }
        #expect(try context.number(context.compile("count($kept/..)")) == 1)
    }

    @Test(
        "A failing evaluation is an error, never an empty result",
        arguments: [
            "$missing", "count($missing)", "count('text')", "sum(1)", "'a' | 'b'", "count(1 | 2)",
        ])
    func failures(text: String) throws {
        let query = try context.compile(text)
        let attempts: [() throws -> Void] = [
            { _ = try context.evaluate(query) }, { _ = try context.boolean(query) },
            { _ = try context.number(query) }, { _ = try context.string(query) }, { _ = try context.nodes(query) },
        ]
        for attempt in attempts {
            let error = xmlError(attempt)
            #expect(error?.code == .evaluation)
            #expect(error?.detail == text)
            #expect(error?.message.contains(text) == true)
            #expect(error?.message.contains("XPath error") == false)
        }
        #expect(try context.number(context.compile("1 + 1")) == 2)
    }

    @Test("A value that isn't nodes is no empty set of nodes", arguments: ["1", "'a'", "true()"])
    func notNodes(text: String) {
        #expect(xmlError { _ = try context.nodes(context.compile(text)) }?.code == .evaluation)
    }

    @Test("An expression that takes too many steps is stopped, and the next starts afresh") func operationLimit() throws
    {
        let context = QueryContext(operationLimit: 10_000)
        let root = try parser.parse("<r>" + String(repeating: "<a/>", count: 300) + "</r>").root
        context.setVariable("r", .nodes([root]))
        let runaway = try context.compile("count($r/a[count(../a[count(../a) > 0]) > 0])")
        let modest = try context.compile("count($r/a)")
        for _ in 0..<3 {
            let error = xmlError { _ = try context.number(runaway) }
            #expect(error?.code == .operationLimit)
            #expect(error?.message.contains("10000") == true)
            for _ in 0..<50 { #expect(try context.number(modest) == 300) }
        }
        #expect(xmlError { _ = try context.boolean(runaway) }?.code == .operationLimit)
    }

    @Test("NaN is what XPath says it is") func notANumber() throws {
        #expect(try context.number(context.compile("number('')")).isNaN)
        #expect(try context.number(context.compile("sum(@none) div 0")).isNaN)
        #expect(try context.number(context.compile("1 div 0")) == .infinity)
        #expect(try !context.boolean(context.compile("number('x') = number('x')")))
    }
}
