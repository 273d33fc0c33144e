import LibXML
import Testing

/// Bytes in an encoding that is read: all say `<?xml …?><r a="县">校</r>`.
struct ReadableEncoding: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    private static func document(_ encoding: String, county: [UInt8], school: [UInt8]) -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"\(encoding)\"?>\n<r a=\"".utf8) + county + Array("\">".utf8) + school
            + Array("</r>\n".utf8)
    }

    static let all: [ReadableEncoding] = [
        ReadableEncoding(name: "UTF-8", bytes: document("UTF-8", county: Array("县".utf8), school: Array("校".utf8))),
        ReadableEncoding(name: "utf-8", bytes: document("utf-8", county: Array("县".utf8), school: Array("校".utf8))),
        ReadableEncoding(name: "UTF-8 undeclared", bytes: Array("<r a=\"县\">校</r>".utf8)),
        ReadableEncoding(name: "UTF-8 with a mark", bytes: Array("\u{FEFF}<r a=\"县\">校</r>".utf8)),
        ReadableEncoding(name: "GB18030", bytes: document("GB18030", county: [0xCF, 0xD8], school: [0xD0, 0xA3])),
        ReadableEncoding(name: "GBK", bytes: document("GBK", county: [0xCF, 0xD8], school: [0xD0, 0xA3])),
        ReadableEncoding(name: "gb2312", bytes: document("gb2312", county: [0xCF, 0xD8], school: [0xD0, 0xA3])),
        ReadableEncoding(
            name: "UTF-16, low byte first",
            bytes: utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><r a=\"县\">校</r>", bigEndian: false)),
        ReadableEncoding(
            name: "UTF-16, high byte first",
            bytes: utf16("<?xml version=\"1.0\" encoding=\"UTF-16\"?><r a=\"县\">校</r>", bigEndian: true)),
        ReadableEncoding(name: "UTF-16 undeclared", bytes: utf16("<r a=\"县\">校</r>", bigEndian: false)),
        ReadableEncoding(
            name: "references in ASCII",
            bytes: Array("<?xml version='1.0' encoding='US-ASCII'?><r a='&#21439;'>&#x6821;</r>".utf8)),
    ]
}

@Suite struct EncodingTests {
    @Test("Read right", arguments: ReadableEncoding.all)
    func read(encoding: ReadableEncoding) throws {
        let parser = DocumentParser()
        let document = try parser.parse(encoding.bytes, name: "a.xml")
        #expect(document.root.attribute("a") == "县")
        #expect(document.root.stringValue == "校")
        let tag = try parser.rootTag(of: encoding.bytes, name: "a.xml")
        #expect(tag.attributes == ["a": "县"])
    }

    @Test("Read right by a stream", arguments: ReadableEncoding.all)
    func readByStream(encoding: ReadableEncoding) throws {
        let stream = try ElementStream(bytes: encoding.bytes, name: "a.xml")
        #expect(stream.root.attributes == ["a": "县"])
        #expect(try stream.next() == nil)
    }

    /// Bytes whose encoding isn't read, or isn't what the declaration says.
    static let unreadable: [(name: String, bytes: [UInt8])] = [
        ("UTF-32, low byte first", [0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0, 0x72, 0, 0, 0]),
        ("UTF-32, high byte first", [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x3C]),
        ("UTF-32 without a mark", [0x3C, 0, 0, 0, 0x72, 0, 0, 0]),
        ("EBCDIC", [0x4C, 0x6F, 0xA7, 0x94, 0x93, 0x40]),
        ("invalid UTF-8", Array("<r>".utf8) + [0xFF, 0xFE] + Array("</r>".utf8)),
        ("Chinese national text without a declaration", Array("<r a=\"".utf8) + [0xCF, 0xD8] + Array("\"/>".utf8)),
        (
            "Chinese national text declared as UTF-8",
            Array("<?xml version='1.0' encoding='UTF-8'?><r>".utf8) + [0xCF, 0xD8] + Array("</r>".utf8)
        ),
        ("UTF-8 declared as GBK", Array("<?xml version='1.0' encoding='GBK'?><r>依法治校</r>".utf8)),
        ("UTF-8 with a mark declared as GB18030", Array("\u{FEFF}<?xml version='1.0' encoding='GB18030'?><r/>".utf8)),
        ("UTF-8 declared as UTF-16", Array("<?xml version='1.0' encoding='UTF-16'?><r/>".utf8)),
        ("UTF-16 declared as UTF-8", utf16("<?xml version='1.0' encoding='UTF-8'?><r/>", bigEndian: false)),
        ("an encoding that shifts", Array("<?xml version='1.0' encoding='ISO-2022-JP'?><r/>".utf8)),
        ("UTF-7", Array("<?xml version='1.0' encoding='UTF-7'?><r/>".utf8)),
        ("an unknown encoding", Array("<?xml version='1.0' encoding='X-NONE'?><r/>".utf8)),
        (
            "broken GB18030",
            Array("<?xml version='1.0' encoding='GB18030'?><r>".utf8) + [0x81, 0x20, 0xFF, 0xFF]
                + Array("</r>".utf8)
        ),
        ("overlong UTF-8", Array("<r>".utf8) + [0xC0, 0xBC] + Array("</r>".utf8)),
    ]

    @Test("Refused with the code of encodings", arguments: unreadable)
    func refused(name: String, bytes: [UInt8]) throws {
        let parser = DocumentParser()
        let error = xmlError { _ = try parser.parse(bytes, name: "a.xml") }
        #expect(error?.code == .encoding, "\(String(describing: error))")
        #expect(try parser.parse("<r>校</r>").root.stringValue == "校")
    }

    @Test("A declaration far behind or in a comment is no declaration")
    func noDeclaration() throws {
        let text = "<!-- <?xml encoding='GBK'?> --><r>依法治校</r>"
        #expect(try DocumentParser().parse(text).root.stringValue == "依法治校")
    }
}
