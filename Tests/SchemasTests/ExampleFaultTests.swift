import Scorecards
import Testing
import Wording

@testable import Schemas

@Suite("Every example of a fault has its own words")
struct ExampleFaultTests {
    @Test("wrong examples", arguments: SchemaFolder.examples("invalid-"))
    func wrongExample(name: String) throws {
        for language in Language.allCases {
            let report = try SchemaFolder.report(onExample: name, language)
            #expect(!report.schemaValid)
            #expect(!report.diagnostics.isEmpty)
            for diagnostic in report.diagnostics {
                #expect(diagnostic.identifier != PlainFault.otherIdentifier, "\(diagnostic)")
                #expect(diagnostic.line != nil)
                #expect(!diagnostic.summary.isEmpty)
                #expect(!diagnostic.remedy.isEmpty)
                for text in [diagnostic.summary, diagnostic.remedy, diagnostic.placeLabel ?? ""] {
                    // A place of a phrase that got no value, and a value that is missing in a sentence.
                    #expect(!text.contains("{0}") && !text.contains("{1}") && !text.contains("{2}"), "\(text)")
                    #expect(!text.contains("<>") && !text.contains("“”") && !text.contains("：。"), "\(text)")
                    #expect(!text.contains("缺少。") && !text.contains(" lacks ."), "\(text)")
                }
            }
        }
    }

    @Test("right examples", arguments: SchemaFolder.examples("valid-"))
    func rightExample(name: String) throws {
        let report = try SchemaFolder.report(onExample: name)
        #expect(report.schemaValid)
        #expect(report.diagnostics == [])
        #expect(report.document != nil)
        #expect(report.family?.rawValue == String(name.prefix { $0 != "/" }))
    }

    @Test("there are examples of both kinds for every family that has any")
    func examplesAreThere() {
        #expect(SchemaFolder.examples("invalid-").count > 300)
        #expect(SchemaFolder.examples("valid-").count > 8)
    }

    @Test(
        "one slip is one diagnostic",
        arguments: [
            ("roster/invalid-jurisdiction-code-eight-digits.xml", "schema.pattern"),
            ("checklist/invalid-criterion-evidence-kind-unknown.xml", "schema.list"),
            ("vice-principals/invalid-person-name-empty.xml", "schema.empty"),
            ("vice-principals/invalid-document-id-missing.xml", "schema.attribute.missing"),
            ("vice-principals/invalid-document-id-twice.xml", "schema.key.duplicate"),
            ("vice-principals/invalid-unknown-element.xml", "schema.element.unknown"),
            ("vice-principals/invalid-self-score-before-document.xml", "schema.element.misplaced"),
        ])
    func oneSlip(name: String, identifier: String) throws {
        #expect(try SchemaFolder.report(onExample: name).diagnostics.map(\.identifier) == [identifier])
    }
}
