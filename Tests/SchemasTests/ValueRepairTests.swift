import Testing

@testable import Schemas

@Suite("Suggestions are made only when they are sure")
struct ValueRepairTests {
    static func type(_ attribute: String, _ path: [String], _ grammar: Grammar) throws -> ValueType {
        let vocabulary = try SchemaFolder.library.vocabulary(grammar)
        return try #require(vocabulary.attribute(attribute, inElement: path)?.type)
    }

    @Test(
        "dates",
        arguments: [
            ("2025/9/1", "2025-09-01"), ("2025.09.01", "2025-09-01"), ("2025年9月1日", "2025-09-01"),
            ("20250901", "2025-09-01"),
            (" 2025-9-1 ", "2025-09-01"), ("２０２５－０９－０１", "2025-09-01"), ("2025-09-01Z", "2025-09-01"),
            ("2025-09-01T08:00:00", "2025-09-01"), ("2024-2-29", "2024-02-29"), ("2025-02-29", nil),
            ("2025-13-01", nil),
            ("2025年9月", nil), ("9月1日", nil), ("1/9/2025", nil), ("2025-09-01、2025-09-02", nil), ("去年", nil),
            ("1825-09-01", nil),
        ])
    func dates(value: String, better: String?) throws {
        #expect(ValueRepair.repaired(value, for: try Self.type("founded", ["roster", "school"], .roster)) == better)
    }

    @Test(
        "whole numbers",
        arguments: [
            ("86人", "86"), ("1,200", "1200"), ("８６", "86"), ("86.0", "86"), ("+86", "86"), (" 86 人 ", "86"),
            ("98%", "98"),
            ("86.5", nil), ("八十六", nil), ("约86", nil), ("3-5", nil), ("3/5", nil), ("-1", nil), ("1e3", nil),
            ("100000人", nil),
        ])
    func integers(value: String, better: String?) throws {
        #expect(ValueRepair.repaired(value, for: try Self.type("staff", ["roster", "school"], .roster)) == better)
    }

    @Test(
        "numbers in halves",
        arguments: [
            ("4课时", "4"), ("4.50", "4.5"), ("4.3", nil), ("四", nil), ("4.", nil), (".5", nil), ("250课时", nil),
        ])
    func decimals(value: String, better: String?) throws {
        let type = try Self.type("hours", ["vicePrincipals", "person", "session"], .submission)
        #expect(ValueRepair.repaired(value, for: type) == better)
    }

    @Test(
        "choices",
        arguments: [
            ("法院", "court"), ("人民法院", "court"), ("Court", "court"), ("police ", "police"), ("公安", "police"), ("法", nil),
            ("plice", nil), ("机关", "police"), ("人民", nil), ("", nil),
        ])
    func choices(value: String, better: String?) throws {
        let type = try Self.type("agency", ["vicePrincipals", "person"], .submission)
        #expect(ValueRepair.repaired(value, for: type) == better)
    }

    @Test(
        "yes and no",
        arguments: [
            ("是", "true"), ("否", "false"), ("1", "true"), ("0", "false"), ("TRUE", "true"), ("No", "false"),
            ("√", "true"),
            ("已公示", nil),
        ])
    func yesNo(value: String, better: String?) throws {
        let type = try Self.type("boarding", ["roster", "school"], .roster)
        #expect(ValueRepair.repaired(value, for: type) == better)
    }

    @Test(
        "codes and names",
        arguments: [
            ("code", "２１３３９９０００１", "2133990001"), ("code", " 2133990001", "2133990001"), ("code", "213399000", nil),
            ("code", "2133990OO1", nil), ("name", " 示例小学", "示例小学"), ("name", "示例（小学）", nil),
        ])
    func texts(attribute: String, value: String, better: String?) throws {
        #expect(ValueRepair.repaired(value, for: try Self.type(attribute, ["roster", "school"], .roster)) == better)
    }

    @Test(
        "nearest names",
        arguments: [
            ("apointed", "appointed"), ("APPOINTED", "appointed"), ("appointde", "appointed"), ("termends", "termEnds"),
            ("kinds", "kind"), ("x", nil), ("", nil), ("phone", nil), ("聘任", nil),
        ])
    func nearestNames(name: String, nearest: String?) {
        #expect(ClosestName.match(for: name, among: ["kind", "name", "appointed", "termEnds", "unit"]) == nearest)
    }

    @Test(
        "patterns",
        arguments: [
            ("[0-9]{3}", "123", true), ("[0-9]{3}", "12", false), ("[0-9]{2,}", "12345", true),
            ("[0-9]{1,2}", "123", false),
            ("a|bc", "bc", true), ("a|bc", "ac", false), ("(a|b)*c", "ababc", true), ("(a+b)+", "aabab", true),
            ("x?y", "y", true), ("-?[0-9]{1,3}(\\.[05])?", "-4.5", true), ("-?[0-9]{1,3}(\\.[05])?", "4.3", false),
            ("[^<>]+", "a<b", false), ("[A-Za-z][A-Za-z0-9_\\-]{0,19}", "d-1", true), ("[一-龥]{2}", "学校", true),
            (".", "字", true),
            ("(a*)*b", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac", false), ("[\\[\\]]", "]", true),
        ])
    func patterns(pattern: String, value: String, matches: Bool) throws {
        #expect(try #require(SchemaPattern(pattern)).matches(value) == matches)
    }

    @Test(
        "patterns beyond the subset are not read",
        arguments: ["\\d+", "\\p{L}", "[a-z-[aeiou]]", "a{2", "(a", "*a", "a{3,1}"])
    func unreadPatterns(pattern: String) {
        #expect(SchemaPattern(pattern) == nil)
    }
}
