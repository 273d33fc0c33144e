import LibXML
import Testing

/// A document that must be refused, and how.
struct HostileInput: Sendable, CustomTestStringConvertible {
    let name: String
    let code: XMLError.Code
    /// Made only when the test runs; some are large.
    let bytes: @Sendable () -> [UInt8]
    /// Whether the trouble shows before the end of the root's start tag.
    var isSeenAtRoot = true

    var testDescription: String { name }

    init(_ name: String, _ code: XMLError.Code, atRoot: Bool = true, _ text: @escaping @Sendable () -> String) {
        self.init(name, code, bytes: { Array(text().utf8) }, atRoot: atRoot)
    }

    init(_ name: String, _ code: XMLError.Code, bytes: @escaping @Sendable () -> [UInt8], atRoot: Bool = true) {
        self.name = name
        self.code = code
        self.bytes = bytes
        isSeenAtRoot = atRoot
    }

    static let all: [HostileInput] = [
        HostileInput("internal entities that double", .doctype) {
            let entities = (1..<40).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
            return "<!DOCTYPE r [<!ENTITY e0 'x'>\(entities)]><r>&e39;</r>"
        },
        HostileInput("nested parameter entities", .doctype) {
            let entities = (1..<16).map { "<!ENTITY % p\($0) '%p\($0 - 1);%p\($0 - 1);'>" }.joined()
            return "<!DOCTYPE r [<!ENTITY % p0 '<!-- x -->'>\(entities)%p15;]><r/>"
        },
        HostileInput("an external subset", .doctype) { "<!DOCTYPE r SYSTEM 'file:///etc/passwd'><r/>" },
        HostileInput("an external entity", .doctype) {
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>"
        },
        HostileInput("a DOCTYPE in UTF-16", .doctype, bytes: { utf16("<!DOCTYPE r []><r/>", bigEndian: false) }),
        HostileInput("a harmless DOCTYPE", .doctype) { "<!DOCTYPE r>\n<r/>" },
        HostileInput("20 000 attributes", .tooManyAttributes) { Self.attributes(20_000) },
        HostileInput("100 000 attributes", .tooManyAttributes) { Self.attributes(100_000) },
        HostileInput("many attributes whose values hold >", .tooManyAttributes) {
            "<r" + (0..<5000).map { " a\($0)='>'" }.joined() + "/>"
        },
        HostileInput("many attributes with blanks about", .tooManyAttributes) {
            "<r" + (0..<5000).map { " a\($0) \n=\t'='" }.joined() + "/>"
        },
        HostileInput("many attributes in UTF-16, with bytes of < in their values", .tooManyAttributes) {
            utf16("<r" + (0..<5000).map { " a\($0)='\u{3C3C}'" }.joined() + "/>", bigEndian: true)
        },
        HostileInput("many attributes on a second element", .tooManyAttributes) {
            "<r>" + Self.attributes(2000) + "</r>"
        },
        HostileInput("many namespaces in scope", .tooManyNamespaces, atRoot: false) {
            let levels = (0..<20).map { level in
                "<r" + (0..<60).map { " xmlns:p\(level)x\($0)='urn:\($0)'" }.joined() + ">"
            }
            return levels.joined() + String(repeating: "</r>", count: 20)
        },
        HostileInput("depth", .tooDeep, atRoot: false) {
            String(repeating: "<r>", count: 100_000) + String(repeating: "</r>", count: 100_000)
        },
        HostileInput("nodes", .tooManyNodes, atRoot: false) {
            "<r>" + String(repeating: "<a/>", count: 100_000) + "</r>"
        },
        HostileInput("comments", .tooManyNodes, atRoot: false) {
            "<r>" + String(repeating: "<!---->", count: 100_000) + "</r>"
        },
        HostileInput("processing instructions", .tooManyNodes, atRoot: false) {
            "<r>" + String(repeating: "<?a?>", count: 100_000) + "</r>"
        },
        HostileInput("size", .tooLarge) { "<r>" + String(repeating: " ", count: 5 << 20) + "</r>" },
        HostileInput("a flood of <", .notWellFormed) { String(repeating: "<", count: 4_000_000) },
        HostileInput("a flood of broken tags", .notWellFormed) { String(repeating: "<a ", count: 1_300_000) },
        HostileInput("a flood of broken references", .notWellFormed, atRoot: false) {
            "<r>" + String(repeating: "&x;", count: 1_300_000) + "</r>"
        },
        HostileInput("a flood of forbidden characters", .notWellFormed, atRoot: false) {
            "<r>" + String(repeating: "\u{1}", count: 1_300_000) + "</r>"
        },
        HostileInput("a reference to an undeclared entity", .notWellFormed, atRoot: false) { "<r>&x;</r>" },
        HostileInput("a reference to a NUL", .notWellFormed, atRoot: false) { "<r>&#0;</r>" },
        HostileInput("gzip", .notXML, bytes: { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0] }),
        HostileInput("a spreadsheet", .notXML, bytes: { [0x50, 0x4B, 3, 4, 20, 0, 6, 0] }),
        HostileInput("an old spreadsheet", .notXML, bytes: { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] }),
        HostileInput("nothing", .empty, bytes: { [] }),
        HostileInput("blanks", .empty) { " \n\t\n" },
        HostileInput("a mark and blanks", .empty) { "\u{FEFF}\n" },
        HostileInput("only a declaration", .notWellFormed) { "<?xml version='1.0'?>" },
        HostileInput("text", .notWellFormed) { "年度依法治校工作总结" },
        HostileInput("NUL at the end", .nulByte, bytes: { Array("<r/>\n".utf8) + [0, 0] }),
        HostileInput("NUL in the middle", .nulByte, bytes: { Array("<r>".utf8) + [0] + Array("</r>".utf8) }),
        HostileInput(
            "surrogates in UTF-8", .notWellFormed,
            bytes: { Array("<r>".utf8) + [0xED, 0xA0, 0x80] + Array("</r>".utf8) }, atRoot: false),
        HostileInput("two roots", .notWellFormed, atRoot: false) { "<r/><r/>" },
        HostileInput("an empty namespace for a prefix", .namespace) { "<r xmlns:e=\"\"/>" },
        HostileInput("a rebound xml prefix", .namespace) { "<r xmlns:xml=\"urn:other\"/>" },
        HostileInput("an unbound prefix on an element", .namespace) { "<p:r/>" },
        HostileInput("an unbound prefix on an attribute", .namespace, atRoot: false) { "<r><a p:b=\"\"/></r>" },
        HostileInput("a prefix bound to the name of xmlns", .namespace) {
            "<r xmlns:x=\"http://www.w3.org/2000/xmlns/\"/>"
        },
    ]

    private static func attributes(_ count: Int) -> String {
        "<a" + (0..<count).map { " a\($0)=\"\"" }.joined() + "/>"
    }
}

@Suite struct HostileInputTests {
    @Test("Refused quickly, with a code of its own", arguments: HostileInput.all)
    func refused(input: HostileInput) throws {
        let parser = DocumentParser()
        let bytes = input.bytes()
        var error: XMLError?
        let time = ContinuousClock().measure {
            error = xmlError { _ = try parser.parse(bytes, name: "hostile.xml") }
        }
        #expect(error?.code == input.code, "\(String(describing: error))")
        #expect(error?.place?.file == "hostile.xml")
        #expect((error?.underlying.count ?? 0) <= 50)
        // The parser stops soon after the flood is seen.
        #expect((error?.omitted ?? 0) < 1100)
        // Generous: these take milliseconds, and minutes without the limits.
        #expect(time < .seconds(10))
        // Nothing is left behind for the next document.
        #expect(try parser.parse("<r/>").root.name == "r")
    }

    @Test("Refused before the root is known, where the trouble comes before it", arguments: HostileInput.all)
    func refusedAtRoot(input: HostileInput) throws {
        let parser = DocumentParser()
        let error = xmlError { _ = try parser.rootTag(of: input.bytes(), name: "hostile.xml") }
        if input.isSeenAtRoot {
            #expect(error?.code == input.code)
        }
        #expect(try parser.rootTag(of: Array("<r/>".utf8), name: "next.xml").name == "r")
    }

    @Test("A stream refuses the same", arguments: HostileInput.all)
    func refusedByStream(input: HostileInput) throws {
        var limits = ParsingLimits.standard
        limits.nodes = 1000
        let error = xmlError {
            let stream = try ElementStream(bytes: input.bytes(), name: "hostile.xml", limits: limits)
            while try stream.next() != nil {}
        }
        // The nodes of a stream are limited for each child.
        guard input.code != .tooManyNodes else { return }
        #expect(error?.code == input.code, "\(String(describing: error))")
    }

    @Test("A validating stream refuses the same before it hands out anything", arguments: HostileInput.all)
    func refusedByValidatingStream(input: HostileInput) throws {
        let schema = try Fixture.schema()
        let error = xmlError {
            _ = try ElementStream(bytes: input.bytes(), name: "hostile.xml", schema: schema, limits: .standard)
        }
        guard input.code != .tooManyNodes else { return }
        #expect(error?.code == input.code, "\(String(describing: error))")
    }

    @Test func aFloodIsCountedNotKept() {
        let text = "<r>" + String(repeating: "&x;", count: 400) + "</r>"
        let error = xmlError { _ = try DocumentParser().parse(text) }
        #expect(error?.underlying.count == 50)
        #expect(error?.omitted == 350)
    }

    @Test("The message names the limit")
    func limitIsNamed() {
        let parser = DocumentParser(limits: ParsingLimits(bytes: 10))
        let error = xmlError { _ = try parser.parse("<r>0123456789</r>") }
        #expect(error?.detail == "10")
        #expect(error?.message.contains("10 allowed") == true)
    }

    @Test("Limits hold exactly", arguments: [(128, true), (129, false)])
    func attributesAtTheLimit(count: Int, isAllowed: Bool) {
        let text = "<r" + (0..<count).map { " attribute\($0)=\"0123456789\"" }.joined() + "/>"
        #expect((xmlError { _ = try DocumentParser().parse(text) } == nil) == isAllowed)
    }

    @Test("Depth holds exactly", arguments: [(64, true), (65, false)])
    func depthAtTheLimit(depth: Int, isAllowed: Bool) {
        let text = String(repeating: "<r>", count: depth) + String(repeating: "</r>", count: depth)
        #expect((xmlError { _ = try DocumentParser().parse(text) } == nil) == isAllowed)
    }
}
