import JSONText
import LibXML
import Testing

/// A text that is handed on piece by piece is the text that stands in memory otherwise.
@Suite("Writing JSON")
struct JSONWriterTests {
    /// Writes a text of nested lists, with a chance to hand on after each element.
    private static func write(_ count: Int, to json: inout JSONWriter, _ between: (inout JSONWriter) -> Void) {
        json.beginObject()
        json.beginArray("schools")
        for number in 0..<count {
            json.beginObject()
            json.write("name", "示例第\(number)小学 \"甲\"")
            json.beginArray("topics")
            for topic in 0..<3 {
                json.write(element: topic)
                between(&json)
            }
            json.endArray()
            json.endObject()
            between(&json)
        }
        json.endArray()
        json.write("count", count)
        json.endObject()
        json.endLine()
    }

    @Test("pieces are the whole text", arguments: [0, 1, 1_000, 20_000])
    func pieces(count: Int) {
        var whole = JSONWriter()
        Self.write(count, to: &whole) { _ in }
        var pieces: [[UInt8]] = []
        var json = JSONWriter()
        Self.write(count, to: &json) { $0.handOn { pieces.append($0) } }
        json.handOnRest { pieces.append($0) }
        #expect(Array(pieces.joined()) == whole.bytes)
        #expect(json.bytes.isEmpty)
        // None is much longer than it has to be, and none is a crumb but the last.
        #expect(pieces.allSatisfy { $0.count < 1 << 17 } && pieces.dropLast().allSatisfy { $0.count >= 1 << 16 })
    }

    @Test("what the output throws is thrown on")
    func failure() {
        struct Full: Error {}
        var json = JSONWriter()
        json.beginArray()
        for _ in 0..<10_000 { json.write(element: "一二三四五六七") }
        #expect(throws: Full.self) { try json.handOn { _ throws(Full) in throw Full() } }
    }
}
