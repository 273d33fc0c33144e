import Testing

@testable import LibXML

@Suite struct ByteBufferTests {
    /// What must not be taken for plain text, and its neighbours that must.
    static let marks: [(text: String, isPlain: Bool)] = [
        ("\u{0}", false), ("\u{1F}", false), ("\n", false), ("\"", false), ("&", false), ("<", false), (">", false),
        ("\\", false), ("\u{FFFE}", false), ("\u{FFFF}", false), (" ", true), ("!", true), ("#", true), ("'", true),
        ("%", true), ("=", true), ("?", true), ("[", true), ("]", true), ("\u{7F}", true), ("，", true),
        ("\u{F000}", true), ("翿", true), ("😀", true), ("\u{A2}", true),
        // Rare, and found together with others.
        ("^", false), ("|", false), ("~", false), ("`", true), ("z", true), ("}", true),
    ]

    @Test("A mark is found at every place of texts of every length", arguments: marks)
    func finds(mark: String, isPlain: Bool) {
        for length in 0..<40 {
            for place in 0...length {
                let text = String(repeating: "a", count: place) + mark + String(repeating: "校", count: length - place)
                var buffer = ByteBuffer(capacity: 1)
                buffer.append("<" as StaticString)
                let found = Array(text.utf8).withUnsafeBufferPointer { buffer.appendIfPlain($0) }
                #expect(found == isPlain, "\(place) of \(length)")
                #expect(buffer.bytes == Array(("<" + (isPlain ? text : "")).utf8))
                let quoted = Array(text.utf8).withUnsafeBufferPointer { buffer.appendQuotedIfPlain($0) }
                #expect(quoted == isPlain)
                #expect(buffer.bytes == Array(("<" + (isPlain ? "\(text)\"\(text)\"" : "")).utf8))
            }
        }
    }

    @Test("A named text is written with its name or not at all", arguments: marks)
    func names(mark: String, isPlain: Bool) {
        for text in [mark, "校名\(mark)", "\(mark) stands before a text of more than a word"] {
            var buffer = ByteBuffer(capacity: 1)
            let found = Array(text.utf8).withUnsafeBufferPointer {
                let isAttribute = buffer.appendAttribute("name", ifPlain: $0)
                let isMember = buffer.appendMember("name", ifPlain: $0, afterComma: false)
                let isNextMember = buffer.appendMember("title", ifPlain: $0, afterComma: true)
                return [isAttribute, isMember, isNextMember]
            }
            #expect(found == [isPlain, isPlain, isPlain])
            let expected = " name=\"\(text)\"\"name\":\"\(text)\",\"title\":\"\(text)\""
            #expect(String(decoding: buffer.bytes, as: UTF8.self) == (isPlain ? expected : ""))
        }
    }

    @Test("Parts of every length are copied whole") func copies() {
        var buffer = ByteBuffer()
        var expected: [UInt8] = []
        for length in 0..<100 {
            let part = (0..<length).map { UInt8($0) }
            part.withUnsafeBufferPointer { buffer.append($0) }
            expected += part
        }
        buffer.append("a", "", "three constants that are together longer than one word")
        buffer.append(lineBreakAndBlanks: 3)
        expected += Array("athree constants that are together longer than one word\n   ".utf8)
        #expect(buffer.bytes == expected)
        #expect(buffer.withSpan { bytes in bytes.indices.map { bytes[$0] } } == expected)
        buffer.removeAll()
        #expect(buffer.bytes.isEmpty)
        #expect(buffer.withSpan { $0.isEmpty })
    }

    @Test(
        "Numbers are written as Swift writes them",
        arguments: [0, 5, 9, 10, 99, 100, 101, 999, 1000, 12_345, -1, -10, -99, -100, -12_345, .max, .min])
    func numbers(number: Int) {
        var buffer = ByteBuffer()
        buffer.append(integer: number)
        buffer.append(UInt8(ascii: " "))
        buffer.append(hundredths: number)
        let rest = String(number.magnitude % 100)
        let decimal = "\(number < 0 ? "-" : "")\(number.magnitude / 100).\(rest.count < 2 ? "0" : "")\(rest)"
        #expect(String(decoding: buffer.bytes, as: UTF8.self) == "\(number) \(decimal)")
    }

    @Test("What was taken is gone, and the next bytes begin anew") func taking() {
        var buffer = ByteBuffer()
        buffer.append("one" as StaticString)
        #expect(String(decoding: buffer.take(), as: UTF8.self) == "one" && buffer.bytes.isEmpty)
        buffer.append("two" as StaticString)
        #expect(String(decoding: buffer.take(), as: UTF8.self) == "two")
        #expect(buffer.take().isEmpty)
    }
}
