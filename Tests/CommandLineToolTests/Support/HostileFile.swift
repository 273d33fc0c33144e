import Foundation
import Testing

/// A file that somebody may send by mistake or in malice, and what is said of it.
struct HostileFile: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Makes the bytes from the text of a sound submission.
    let bytes: @Sendable (String) throws -> [UInt8]
    /// The identifier of the first diagnostic; nil for a file that is read all the same.
    let identifier: String?
    /// A part of the message.
    let words: String

    init(
        _ name: String, _ identifier: String?, _ words: String = "",
        bytes: @escaping @Sendable (String) throws -> [UInt8]
    ) {
        testDescription = name
        self.identifier = identifier
        self.words = words
        self.bytes = bytes
    }

    /// With something more at the end of the root element.
    private static func adding(_ content: String, to text: String) -> [UInt8] {
        Array(text.replacing("</antiDrug>", with: content + "</antiDrug>").utf8)
    }

    /// With a document type in front of the root element.
    private static func adding(type: String, to text: String) -> [UInt8] {
        Array(text.replacing("<antiDrug", with: type + "<antiDrug").utf8)
    }

    private static func declared(_ encoding: String, _ text: String) -> String {
        text.replacing("UTF-8", with: encoding)
    }

    private static func units(_ text: String, littleEndian: Bool) -> [UInt8] {
        ("\u{FEFF}" + text).utf16.flatMap { unit in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return littleEndian ? [low, high] : [high, low]
        }
    }

    private static func gb18030(_ text: String) throws -> [UInt8] {
        let converter = try #require(iconv_open("GB18030", "UTF-8"))
        defer { iconv_close(converter) }
        var input = text.utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 2 * input.count)
        let length = output.count
        let left = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output -> Int in
                var (from, to) = (input.baseAddress, output.baseAddress)
                var (fromLeft, toLeft) = (input.count, output.count)
                iconv(converter, &from, &fromLeft, &to, &toLeft)
                return toLeft
            }
        }
        return output.prefix(length - left).map { UInt8(bitPattern: $0) }
    }

    private static func gzip(_ text: String) -> [UInt8] { [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + Array(text.utf8) }

    static let all: [HostileFile] = [
        // Document types and inclusions.
        HostileFile("billion laughs", "xml.doctype", "DOCTYPE") { text in
            let entities = (1...9).map { level in
                "<!ENTITY l\(level) \"\(String(repeating: "&l\(level - 1);", count: 10))\">"
            }
            return adding(type: "<!DOCTYPE antiDrug [<!ENTITY l0 \"ha\">\(entities.joined())]>", to: text)
        },
        HostileFile("parameter entities", "xml.doctype", "DOCTYPE") { text in
            adding(type: "<!DOCTYPE a [<!ENTITY % p \"<!ENTITY &#37; q '%p;'>\"> %p;]>", to: text)
        },
        HostileFile("external DTD", "xml.doctype", "DOCTYPE") {
            adding(type: "<!DOCTYPE antiDrug SYSTEM \"http://127.0.0.1:9/x.dtd\">", to: $0)
        },
        HostileFile("XInclude", "schema.element.foreign", "<include>") { text in
            let include = "<x:include xmlns:x=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>"
            return adding(include, to: text)
        },
        HostileFile("unknown entity", "xml.entity", "&secret;") { adding("&secret;", to: $0) },

        // Limits.
        HostileFile("5 MB", "limit.size", "4194304") {
            adding("<!--\(String(repeating: "x", count: 5 << 20))-->", to: $0)
        },
        HostileFile("depth 300", "limit.depth", "64 层") { text in
            adding(String(repeating: "<a>", count: 300) + String(repeating: "</a>", count: 300), to: text)
        },
        HostileFile("100 000 attributes", "limit.attributes", "128 个") { text in
            adding("<a" + (0..<100_000).map { " a\($0)=\"\"" }.joined() + "/>", to: text)
        },
        HostileFile("100 000 attributes of the root", "limit.attributes", "128 个") { text in
            let attributes = (0..<100_000).map { " a\($0)=\"\"" }.joined()
            return Array(text.replacing("<antiDrug", with: "<antiDrug" + attributes).utf8)
        },
        HostileFile("60 000 elements", "limit.nodes", "50000 个") {
            adding(String(repeating: "<a/>", count: 60_000), to: $0)
        },
        HostileFile("100 namespaces", "limit.namespaces", "64 个") { text in
            adding("<a" + (0..<100).map { " xmlns:p\($0)=\"u\($0)\"" }.joined() + "/>", to: text)
        },
        HostileFile("a flood of <", "xml.lessThan", "“<”") { adding(String(repeating: "<", count: 1_000_000), to: $0) },
        HostileFile("nothing but <", "xml.lessThan", "“<”") { _ in [UInt8](repeating: 0x3C, count: 1_000_000) },
        HostileFile("huge text", "schema.element.unknown", "<a>") {
            adding("<a>\(String(repeating: "字", count: 1_000_000))</a>", to: $0)
        },

        // Bytes.
        HostileFile("gzip", "xml.notXML", "gzip") { gzip($0) },
        HostileFile("spreadsheet", "xml.notXML", "WPS/Excel") { _ in [0x50, 0x4B, 0x03, 0x04, 0x14, 0, 6, 0] },
        HostileFile("PDF", "xml.notXML", "PDF") { _ in Array("%PDF-1.7\n".utf8) },
        HostileFile("empty", "xml.empty", "文件是空的") { _ in [] },
        HostileFile("blank", "xml.empty", "文件是空的") { _ in Array(" \r\n\t".utf8) },
        HostileFile("not XML", "xml.start", "不像 XML") { _ in Array("各位校长：\n".utf8) },
        HostileFile("NUL inside", "xml.nul", "空字节") { adding("\0", to: $0) },
        HostileFile("NUL at the end", "xml.nul", "空字节") { Array($0.utf8) + [0, 0] },
        HostileFile("a control character", "xml.character", "控制字符") { adding("\u{1B}", to: $0) },
        HostileFile("half a file", "xml.", "activity") { Array($0.utf8.prefix(700)) },
        HostileFile("two documents", "xml.extraContent", "根元素结束之后") { Array(($0 + "<antiDrug/>").utf8) },

        // Encodings.
        HostileFile("invalid UTF-8", "xml.encoding", "编码") { text in
            let place = try #require(text.range(of: "</antiDrug>")).lowerBound
            return Array(text[..<place].utf8) + [0xC0, 0xAF] + Array(text[place...].utf8)
        },
        HostileFile("UTF-32", "xml.encoding", "UTF-32") { text in
            [0xFF, 0xFE, 0, 0]
                + declared("UTF-32", text).unicodeScalars.flatMap { scalar in
                    [UInt8(scalar.value & 0xFF), UInt8(scalar.value >> 8 & 0xFF), UInt8(scalar.value >> 16), 0]
                }
        },
        HostileFile("UTF-16 declared, UTF-8 sent", "xml.encoding", "UTF-16") { Array(declared("UTF-16", $0).utf8) },
        HostileFile("GB18030 declared, UTF-8 sent", "xml.encoding", "GB18030") {
            Array(declared("GB18030", $0).utf8)
        },
        HostileFile("UTF-8 declared, GB18030 sent", "xml.encoding", "编码") { try gb18030($0) },
        HostileFile("an encoding that isn't read", "xml.encoding", "BIG5") { Array(declared("Big5", $0).utf8) },
        HostileFile("UTF-8 with a mark", nil) { [0xEF, 0xBB, 0xBF] + Array($0.utf8) },
        HostileFile("UTF-16, low byte first", nil) { units(declared("UTF-16", $0), littleEndian: true) },
        HostileFile("UTF-16, high byte first", nil) { units(declared("UTF-16", $0), littleEndian: false) },
        HostileFile("GB18030", nil) { try gb18030(declared("GB18030", $0)) },
    ]
}
