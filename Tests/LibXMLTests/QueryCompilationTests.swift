import LibXML
import Testing

@Suite struct QueryCompilationTests {
    let context = QueryContext()

    /// An expression and its variables, in the order in which they first stand in it.
    static let variables: [(text: String, variables: [String])] = [
        ("$a + $b * $a", ["a", "b"]),
        ("count($vicePrincipals/x:person[@appointed > $asOf])", ["vicePrincipals", "asOf"]),
        ("'$a count(b) p:c' = \"$d\"", []),
        ("x:* | y:a/x:b", []),
        ("child::x:a/attribute::b/self::node()", []),
        ("a and (b or c)", []),
        ("and and (and)", []),
        ("div div (mod mod 2)", []),
        ("* * *", []),
        ("a[text()]/comment()/processing-instruction('p')", []),
        ("not (true ( ))", []),
        ("$a - $b-c", ["a", "b-c"]),
        ("@x:a = $校数", ["校数"]),
        ("translate(@date, '-', '') <= 20251231", []),
        ("-1.5 + .5 + 3.", []),
        ("../x:a[1][last()]", []),
        ("(($a))[1]", ["a"]),
        ("concat('a', 'b', concat(1, 2), (3))", []),
        ("string() != local-name(.)", []),
    ]

    @Test(
        "Full-width signs and blanks are no part of a name, however alike they look",
        arguments: ["@classes＝0", "@a　> 1", "a、b", "a × b", "count（a）", "a，b", "\u{3000}a", "a\u{B7}＝b"])
    func fullWidth(text: String) throws {
        #expect(throws: XMLError.self) { try context.compile(text) }
    }

    @Test("Letters of all scripts are", arguments: ["学校/@名称", "é", "a\u{B7}b", "$校数 + 1", "а-б.в", "_1"])
    func letters(text: String) throws {
        _ = try context.compile(text)
    }

    @Test("The variables of an expression are found", arguments: variables.indices)
    func find(index: Int) throws {
        let expected = Self.variables[index]
        let query = try context.compile(expected.text)
        #expect(query.variables == expected.variables)
        #expect(query.expression == expected.text)
    }

    @Test(
        "All 27 core functions are known",
        arguments: [
            "last()", "position()", "count(a)", "id('a')", "local-name()", "namespace-uri(a)", "name()", "string()",
            "concat('a', 'b')", "starts-with('a', 'b')", "contains('a', 'b')", "substring-before('a', 'b')",
            "substring-after('a', 'b')", "substring('a', 1, 2)", "string-length()", "normalize-space()",
            "translate('a', 'b', 'c')", "boolean(a)", "not(a)", "true()", "false()", "lang('zh')", "number()", "sum(a)",
            "floor(1)", "ceiling(1)", "round(1)",
        ])
    func core(text: String) throws {
        let query = try context.compile(text)
        _ = try context.evaluate(query)
    }

    @Test(
        "What can't work is refused when it is compiled",
        arguments: [
            ("", ""), ("1 +", "1 +"), ("a[", "a["), ("a]", "a]"), ("$", "$"), ("$ a", "$ a"), ("'open", "'open"),
            ("a b", "a b"),
            ("matches(a, 'b')", "matches"), ("current()", "current"), ("x:f(a)", "x:f"), ("document('a')", "document"),
            ("exists(a)", "exists"), ("a[upper-case(b)]", "upper-case"), ("escape-uri('a', 'b')", "escape-uri"),
            ("p:a", "p"), ("a/@q:b", "q"), ("p:*", "p"), ("count(a, b)", "count"), ("count()", "count"),
            ("concat('a')", "concat"), ("translate('a', 'b')", "translate"), ("true(1)", "true"),
            ("count(concat('a'))", "concat"), ("$p:a", "p"), ("namespace::a", "namespace::a"), ("a//", "a//"),
            ("if (a) then b", "if"), ("1\u{0} + 1", "1\u{0} + 1"),
        ])
    func refused(text: String, detail: String) {
        let error = xmlError { _ = try context.compile(text) }
        #expect(error?.code == .expression, "\(String(describing: error))")
        #expect(error?.detail == detail)
        #expect(error?.message.contains("`\(text)`") == true)
        #expect(error?.message.contains("XPath error") == false)
    }

    @Test("Unknown variables are refused where the known ones are told") func unknownVariables() throws {
        _ = try context.compile("$a + $b", variables: ["a", "b", "c"])
        let error = xmlError { _ = try context.compile("$a + $typo", variables: ["a", "b"]) }
        #expect(error?.code == .expression)
        #expect(error?.detail == "typo")
    }

    @Test("The prefix xml is always declared") func xmlPrefix() throws {
        let root = try DocumentParser().parse("<r xml:lang=\"zh\"/>").root
        #expect(try context.boolean(context.compile("@xml:lang = 'zh'"), at: root))
    }

    @Test("A refused expression does no harm to the next") func afterwards() throws {
        let compiler = QueryCompiler(context.scope)
        for _ in 0..<100 { #expect(xmlError { _ = try compiler.compile("1 + (2") } != nil) }
        #expect(try context.number(compiler.compile("1 + 2")) == 3)
    }

    @Test("An expression nested too deeply is refused, not a crash") func nesting() {
        let text = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
        #expect(xmlError { _ = try context.compile(text) }?.code == .expression)
    }
}
