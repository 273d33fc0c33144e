import LibXML
import Testing
import Wording

@testable import Schemas

@Suite("What the schemas say is found in constant time")
struct VocabularyTests {
    @Test("labels, units and values of a submission")
    func submission() throws {
        let vocabulary = try SchemaFolder.library.vocabulary(.submission)
        let person = ["vicePrincipals", "person"]
        #expect(vocabulary.label(forAttribute: "appointed", inElement: person, .chinese) == "聘任日期")
        #expect(vocabulary.label(forAttribute: "appointed", inElement: person, .english) == "Appointed on")
        #expect(vocabulary.valueLabel("court", ofAttribute: "agency", inElement: person, .chinese) == "人民法院")
        #expect(vocabulary.unit(forAttribute: "hours", inElement: person + ["session"], .chinese) == "课时")
        #expect(vocabulary.label(forAttribute: "nothing", inElement: person, .chinese) == nil)
        #expect(vocabulary.element(path: person)?.counter?.chinese == "位")
        #expect(vocabulary.element(path: person)?.isRepeatable == true)
        #expect(vocabulary.element(path: person)?.maximum == 20)
        #expect(vocabulary.element(path: ["leadershipGroup", "group"])?.isRepeatable == false)
        #expect(vocabulary.element(path: ["leadershipGroup", "nothing"]) == nil)
    }

    @Test("attributes of groups, and the structure in its order")
    func structure() throws {
        let vocabulary = try SchemaFolder.library.vocabulary(.submission)
        #expect(Set(vocabulary.roots.keys) == Set(DocumentFamily.allCases.filter(\.isSubmission).map(\.root)))
        let root = try #require(vocabulary.roots["vicePrincipals"])
        let type = try #require(vocabulary.type(of: root))
        #expect(type.children.map(\.name) == ["person", "vacancy", "document", "selfScore"])
        #expect(type.attribute("school")?.isRequired == true)
        #expect(type.attribute("revision")?.type.facets.maximum == "999")
        #expect(root.constraints.map(\.name).contains("vicePrincipalsDocument"))
        #expect(vocabulary.constraint("vicePrincipalsDocument")?.refersTo == "vicePrincipalsDocumentId")
    }

    @Test("facets and primitive types are inherited")
    func valueTypes() throws {
        let vocabulary = try SchemaFolder.library.vocabulary(.roster)
        let school = ["roster", "school"]
        let code = try #require(vocabulary.attribute("code", inElement: school)?.type)
        #expect(code.name == "SchoolCode")
        #expect(code.primitive == .text)
        #expect(code.facets.patterns == ["(11|21|31|34|36|37|51)[0-9]{8}"])
        let founded = try #require(vocabulary.attribute("founded", inElement: school)?.type)
        #expect(founded.primitive == .date)
        #expect(founded.facets.minimum == "1900-01-01")
        let stage = try #require(vocabulary.attribute("stage", inElement: school)?.type)
        #expect(stage.options.first?.value == "kindergarten")
        #expect(stage.options.first?.label?.chinese == "幼儿园")
    }

    @Test("a type inside itself")
    func recursion() throws {
        let vocabulary = try SchemaFolder.library.vocabulary(.roster)
        let path = ["roster", "jurisdiction", "jurisdiction", "jurisdiction"]
        #expect(vocabulary.attribute("code", inElement: path)?.name == "code")
    }

    @Test("lists take the labels of their entries, unions of their alternatives")
    func lists() throws {
        let vocabulary = try SchemaFolder.library.vocabulary(.checklist)
        let kinds = try #require(
            vocabulary.attribute("kinds", inElement: ["checklist", "criterion", "evidence"])?.type)
        #expect(kinds.item?.name == "DocumentKind")
        #expect(kinds.displayText("appointmentLetter plan", .chinese) == "聘书、计划")
        #expect(kinds.displayText("appointmentLetter plan", .english).contains(", "))
        let rules = vocabulary.element(path: ["checklist", "criterion"]).flatMap { vocabulary.type(of: $0) }
        #expect(rules?.child("test")?.choice != nil)
        #expect(rules?.child("test")?.choice == rules?.child("bonus")?.choice)
        #expect(rules?.child("reason")?.choice == nil)
    }

    @Test("facts are looked up by names alone, also in a streamed part")
    func facts() throws {
        let submission = try SchemaFolder.library.vocabulary(.submission)
        let hours = submission.attribute("hours", ofElement: "session", inRoot: "vicePrincipals")
        #expect(hours?.displayText("4", .chinese) == "4 课时")
        #expect(hours?.displayText("4", .english) == "4 lesson hours")
        let roster = try SchemaFolder.library.vocabulary(.roster)
        #expect(roster.attribute("students", ofElement: "grade", inRoot: "school")?.label(.chinese) == "在校生数")
        #expect(submission.attribute("hours", ofElement: "session", inRoot: "antiDrug") == nil)
    }

    @Test("within one root of the schools' documents a name means one thing", arguments: [Grammar.roster, .submission])
    func oneMeaning(grammar: Grammar) throws {
        let vocabulary = try SchemaFolder.library.vocabulary(grammar)
        for root in vocabulary.roots.values {
            var meanings: [String: Set<String>] = [:]
            var seen: Set<String> = []
            var open = [root]
            while let element = open.popLast() {
                meanings[element.name, default: []].insert(element.typeKey ?? "")
                guard let type = vocabulary.type(of: element), seen.insert(type.key).inserted else { continue }
                open += type.children
            }
            #expect(meanings.filter { $0.value.count > 1 }.keys.sorted() == [], "\(root.name)")
        }
    }

    @Test("every element, attribute and value has words in both languages", arguments: SchemaFolder.grammars)
    func everythingIsLabelled(grammar: Grammar) throws {
        let vocabulary = try SchemaFolder.library.vocabulary(grammar)
        var seen: Set<String> = []
        var open = Array(vocabulary.roots.values)
        while let element = open.popLast() {
            #expect(element.label != nil, "\(element.name)")
            guard let type = vocabulary.type(of: element), seen.insert(type.key).inserted else { continue }
            open += type.children
            for attribute in type.attributes {
                let name = "\(type.key)/@\(attribute.name)"
                #expect(attribute.label != nil, "\(name)")
                #expect(attribute.help != nil, "\(name)")
                #expect(attribute.type.options.allSatisfy { $0.label != nil }, "\(name)")
                #expect(attribute.type.help != nil || !attribute.type.options.isEmpty, "how to write \(name)")
                for pattern in attribute.type.facets.patterns { #expect(SchemaPattern(pattern) != nil, "\(name)") }
            }
        }
        #expect(seen.count > 1)
    }

    @Test(
        "the labels of one language are those of the whole vocabulary", arguments: SchemaFolder.grammars,
        Language.allCases)
    func labels(grammar: Grammar, language: Language) throws {
        let whole = try SchemaFolder.library.vocabulary(grammar)
        var files = VocabularyFiles {
            LabelExcerpt.bytes(of: try SchemaFolder.bytes(of: SchemaFolder.path + "/" + $0), language)
        }
        let labels = try VocabularyReader.vocabulary(of: grammar, &files)
        #expect(Self.words(labels, language) == Self.words(whole, language))
        #expect(Self.words(labels, language).count > 10)
        #expect(labels.roots.values.allSatisfy { $0.help == nil })
    }

    @Test("the labels of a run are those of both its vocabularies, which share a file", arguments: Language.allCases)
    func runLabels(language: Language) throws {
        let library = SchemaFolder.library
        let labels = try library.labels(language)
        #expect(Self.words(labels.roster, language) == Self.words(try library.vocabulary(.roster), language))
        #expect(Self.words(labels.submission, language) == Self.words(try library.vocabulary(.submission), language))
    }

    /// Everything that a vocabulary shows of a valid document.
    private static func words(_ vocabulary: Vocabulary, _ language: Language) -> [String] {
        var words: [String] = []
        var seen: Set<String> = []
        var open = vocabulary.roots.values.sorted { $0.name < $1.name }
        while let element = open.popLast() {
            words.append("\(element.name) \(element.label(language)) \(element.unit?.text(language) ?? "")")
            guard let type = vocabulary.type(of: element), seen.insert(type.key).inserted else { continue }
            open += type.children
            for attribute in type.attributes {
                words.append("\(attribute.name) \(attribute.label(language)) \(attribute.displayText("1", language))")
                words += attribute.type.options.map { "\($0.value) \($0.label?.text(language) ?? "")" }
            }
        }
        return words
    }

    @Test("a text that stands in one language only is a label in both")
    func loneText() throws {
        let schema = """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:zhixiao:edition">
            <xs:element name="edition"><xs:annotation>
            <xs:documentation source="urn:zhixiao:label" xml:lang="zh-Hans">版</xs:documentation>
            <xs:documentation source="urn:zhixiao:unit" xml:lang="en">piece</xs:documentation>
            <xs:documentation source="urn:zhixiao:help" xml:lang="zh-Hans">怎样写</xs:documentation>
            </xs:annotation></xs:element>
            </xs:schema>
            """
        for language in Language.allCases {
            var files = VocabularyFiles { _ in LabelExcerpt.bytes(of: Array(schema.utf8), language) }
            let root = try #require(try VocabularyReader.vocabulary(of: .edition, &files).roots["edition"])
            #expect(root.label(language) == "版")
            #expect(root.unit?.text(language) == "piece")
            #expect(root.help == nil)
        }
    }

    @Test("the library hands out one schema and one vocabulary, also to many askers")
    func sharing() async throws {
        let library = SchemaLibrary(folder: SchemaFolder.path + "/") { try SchemaFolder.bytes(of: $0) }
        let vocabularies = try await withThrowingTaskGroup(of: ObjectIdentifier.self) { group in
            for _ in 0..<8 { group.addTask { ObjectIdentifier(try library.vocabulary(.roster)) } }
            return try await group.reduce(into: Set<ObjectIdentifier>()) { $0.insert($1) }
        }
        #expect(vocabularies.count == 1)
        #expect(try library.schema(.roster) === library.schema(.roster))
    }

    @Test("a folder without schemas is an error of the configuration")
    func missingFolder() throws {
        let library = SchemaLibrary(folder: "/nonexistent") { try SchemaFolder.bytes(of: $0) }
        #expect(throws: XMLError.self) { try library.schema(.roster) }
        #expect(throws: (any Error).self) { try library.vocabulary(.roster) }
        #expect(throws: XMLError.self) {
            try DocumentCheck(library: library, language: .chinese)
                .check(bytes: Array("<roster xmlns='urn:zhixiao:roster'/>".utf8), name: "roster.xml")
        }
    }
}
