import Files
import Foundation
import LibXML
import Schemas
import Scorecards
import Testing
import Wording

@testable import Selection

@Suite("Policies: what loads, and what contradicts itself")
struct PolicyTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    private static let schemas = SchemaLibrary(folder: root + "/schemas") {
        Array(try Data(contentsOf: URL(filePath: $0)))
    }
    private static let kinds = [
        "seriousCrime", "staffOffence", "studentOffence", "drugCase", "majorAccident", "concealment", "falsification",
        "sexualHarm", "other",
    ]

    private static func scope(_ edition: String = "2022", _ year: Int = 2025) -> PolicyScope {
        PolicyScope(
            edition: edition, year: year, topics: Set(Topic.allCases), criteria: ["VP-01", "MS-01"],
            lookBacks: Dictionary(uniqueKeysWithValues: kinds.map { ($0, 24) }),
            parents: ["331199": nil as String?, "331199001": "331199", "331199002": "331199"])
    }

    private static func seed() throws -> String {
        try String(contentsOfFile: root + "/seeds/yunxi-2025/policy.xml", encoding: .utf8)
    }

    private static func read(
        _ text: String, _ scope: PolicyScope = scope(), _ language: Language = .chinese
    ) throws -> Policy {
        try PolicyReader(schemas: schemas, language: language)
            .policy(bytes: Array(text.utf8), file: "policy.xml", scope: scope)
    }

    @Test(
        "the shipped policies load in both languages, every rule with title and basis",
        arguments: [
            ("seeds/yunxi-2025/policy.xml", "2022", 2025), ("checklists/2022/policy-county.xml", "2022", 2030),
            ("checklists/2020/policy-lishui-2020.xml", "2020", 2020),
        ])
    func shipped(file: String, edition: String, year: Int) throws {
        for language in Language.allCases {
            let (policy, sha256) = try PolicyReader(schemas: Self.schemas, language: language)
                .policy(file: Self.root + "/" + file, scope: Self.scope(edition, year))
            #expect(policy.gates.map(\.id) == ["G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8"])
            let rationales =
                policy.gates.map(\.rationale) + policy.vetoes.map(\.rationale) + policy.quotas.map(\.rationale)
                + [policy.ranking, policy.ties, policy.reserveRationale]
            #expect(rationales.allSatisfy { !$0.title.isEmpty && !$0.basis.isEmpty && !$0.basis.contains("") })
            #expect(sha256.utf8.count == 64)
        }
    }

    @Test("what the shipped policies decide for themselves")
    func choices() throws {
        let reader = PolicyReader(schemas: Self.schemas, language: .chinese)
        let county = try reader.policy(file: Self.root + "/checklists/2022/policy-county.xml", scope: Self.scope())
            .policy
        #expect(county.level == .county && county.gates.first { $0.id == "G3" }?.isEnabled == false)
        let scope = Self.scope("2020", 2020)
        let lishui = try reader.policy(file: Self.root + "/checklists/2020/policy-lishui-2020.xml", scope: scope).policy
        #expect(lishui.quotas.map(\.places) == [nil] && lishui.gates.allSatisfy { $0.unknown == .hold })
        let seed = try Self.read(try Self.seed())
        #expect(seed.levelBelow == .county && seed.levelsFrom == [.city, .province, .national])
        #expect(seed.keys == [.score, .topic(.antiBullying), .topic(.vicePrincipal), .topic(.antiDrug), .titleYears])
        #expect(seed.label(.city) == "市级")
    }

    /// A change to the seed's policy and the fault that it makes.
    struct Contradiction: Sendable, CustomTestStringConvertible {
        let name: String
        let change: [(String, String)]
        let identifier: String

        var testDescription: String { name }

        init(_ name: String, _ change: [(String, String)], _ identifier: String) {
            self.name = name
            self.change = change
            self.identifier = identifier
        }
    }

    private static let quota = "<quota id=\"Q1\" places=\"2\" jurisdiction=\"331199\">"

    private static func twoQuotas(_ first: String, _ second: String) -> [(String, String)] {
        let texts =
            "<title xml:lang=\"zh-Hans\">甲</title><title xml:lang=\"en\">A</title><basis kind=\"proposal\"/></quota>\n        "
        return [(quota, "<quota id=\"Q0\" \(first)>\(texts)<quota id=\"Q1\" \(second)>")]
    }

    static let contradictions = [
        Contradiction("another edition", [("edition=\"2022\"", "edition=\"2020\"")], "policy.edition"),
        Contradiction("another year", [("year=\"2025\"", "year=\"2024\"")], "policy.year"),
        Contradiction(
            "a ladder that falls",
            [
                ("<step level=\"county\"/>", "<step level=\"province\"/>"),
                ("<step level=\"province\"/>\n        <step level=\"national\"/>", "<step level=\"national\"/>"),
            ], "policy.ladder.order"),
        Contradiction("a level that is not on the ladder", [("<step level=\"city\"/>", "")], "policy.level"),
        Contradiction("a title below the lowest", [(" level=\"city\">", " level=\"county\">")], "policy.ladder.lowest"),
        Contradiction(
            "an unknown criterion",
            [
                (
                    "<declaration id=\"G8\" unknown=\"hold\">",
                    "<criterion id=\"G8\" unknown=\"hold\" criterion=\"ZZ-99\" outcome=\"met\">"
                ),
                ("</declaration>", "</criterion>"),
            ], "policy.criterion"),
        Contradiction(
            "a gate that stands twice",
            [
                ("<declaration id=\"G8\" unknown=\"hold\">", "<complete id=\"G8\" unknown=\"hold\">"),
                ("</declaration>", "</complete>"),
            ],
            "policy.gate.twice"),
        Contradiction(
            "a gate for vetoes that is off", [("id=\"G2\" unknown", "id=\"G2\" enabled=\"false\" unknown")],
            "policy.veto.unused"),
        Contradiction(
            "a look-back longer than the checklist's",
            [("kind=\"majorAccident\" lookBack=\"24\"", "kind=\"majorAccident\" lookBack=\"36\"")],
            "policy.veto.lookBack"),
        Contradiction(
            "a key without its topic", [("by=\"topic\" topic=\"anti-drug\"", "by=\"topic\"")], "policy.ranking.topic"),
        Contradiction(
            "the model school as a topic", [("topic=\"anti-drug\"", "topic=\"model-school\"")], "policy.ranking.topic"),
        Contradiction("a key twice", [("topic=\"anti-drug\"", "topic=\"anti-bullying\"")], "policy.ranking.twice"),
        Contradiction(
            "an unknown jurisdiction", [("jurisdiction=\"331199\"", "jurisdiction=\"331198\"")],
            "policy.quota.jurisdiction"),
        Contradiction(
            "a quota inside another", twoQuotas("jurisdiction=\"331199\"", "jurisdiction=\"331199001\""),
            "policy.quota.overlap"),
        Contradiction(
            "a quota for all beside one for some", twoQuotas("places=\"1\"", "places=\"1\" stages=\"primary\""),
            "policy.quota.overlap"),
        Contradiction(
            "stages that meet", twoQuotas("stages=\"primary junior\"", "stages=\"junior senior\""),
            "policy.quota.overlap"),
        Contradiction(
            "a law without a name",
            [
                (
                    "<basis kind=\"proposal\"/>\n        </noMandatoryFailure>",
                    "<basis kind=\"law\"/>\n        </noMandatoryFailure>"
                )
            ], "policy.basis"),
        Contradiction("places below zero", [("places=\"2\"", "places=\"-1\"")], "schema.range.minimum"),
        Contradiction("a minimum above a hundred", [("minimum=\"85.00\"", "minimum=\"101\"")], "schema.range.maximum"),
        Contradiction(
            "a level that does not exist", [(" level=\"city\">", " level=\"village\">")], "schema.enumeration"),
    ]

    @Test("contradictions are refused with line and remedy", arguments: contradictions)
    func contradiction(contradiction: Contradiction) throws {
        var text = try Self.seed()
        for (old, new) in contradiction.change {
            #expect(text.contains(old), "\(old)")
            text = text.replacing(old, with: new)
        }
        for language in Language.allCases {
            let error = try #require(throws: PolicyError.self) { try Self.read(text, Self.scope(), language) }
            let identifiers = error.diagnostics.map(\.identifier)
            #expect(identifiers.contains { $0.hasPrefix(contradiction.identifier) }, "\(identifiers)")
            for fault in error.diagnostics {
                #expect(fault.line != nil && !fault.summary.isEmpty && !fault.remedy.isEmpty)
                #expect(!fault.summary.contains("{") && !fault.remedy.contains("{0}"))
            }
            #expect(error.text(language).contains("policy.xml:"))
        }
    }

    @Test("quotas that do not meet load: other stages, or jurisdictions side by side")
    func separateQuotas() throws {
        for (first, second) in [
            ("stages=\"primary\"", "stages=\"junior\""),
            ("jurisdiction=\"331199001\"", "jurisdiction=\"331199002\""),
            ("stages=\"primary\" jurisdiction=\"331199\"", "stages=\"junior\" jurisdiction=\"331199001\""),
        ] {
            var text = try Self.seed()
            for (old, new) in Self.twoQuotas(first, second) { text = text.replacing(old, with: new) }
            #expect(try Self.read(text).quotas.count == 2)
        }
    }

    @Test("another kind of document is refused as such")
    func otherFamily() throws {
        let roster = try String(
            contentsOfFile: Self.root + "/schemas/examples/roster/valid-minimal.xml", encoding: .utf8)
        let error = try #require(throws: PolicyError.self) { try Self.read(roster) }
        #expect(error.diagnostics.map(\.identifier) == ["policy.family"])
    }
}
