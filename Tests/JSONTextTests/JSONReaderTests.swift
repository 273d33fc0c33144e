import Scorecards
import Testing

@testable import JSONText

/// What the writer wrote, the reader reads; anything else is a fault with its place.
@Suite("Reading our own JSON")
struct JSONReaderTests {
    @Test(
        "texts with everything that is escaped",
        arguments: ["", "云溪县", "\"\\/\n\r\t\u{1}\u{7f}", "a\"b\\c 结尾\\", "\u{1F600}"])
    func texts(text: String) throws {
        var json = JSONWriter()
        json.beginObject()
        json.write("a", text)
        json.write("b", nil as String?)
        json.write("n", -1_234_567)
        json.endObject()
        json.endLine()
        var reader = JSONReader(json.bytes)
        try reader.beginObject()
        try reader.key("a")
        let first = try reader.string()
        #expect(first == text)
        let hasOther = reader.optionalKey("c")
        #expect(!hasOther)
        try reader.key("b")
        let second = try reader.optionalString()
        #expect(second == nil)
        try reader.key("n")
        let number = try reader.integer()
        #expect(number == -1_234_567)
        try reader.endObject()
        try reader.end()
    }

    @Test("nested arrays, empty ones too")
    func arrays() throws {
        var json = JSONWriter()
        json.beginObject()
        json.beginArray("a")
        for row in [[1, 2], [], [3]] {
            json.beginArray()
            for value in row { json.write(element: value) }
            json.endArray()
        }
        json.endArray()
        json.endObject()
        var reader = JSONReader(json.bytes)
        try reader.beginObject()
        try reader.key("a")
        let rows = try reader.list { json throws(JSONFault) in
            try json.list { json throws(JSONFault) in try json.integer() }
        }
        #expect(rows == [[1, 2], [], [3]])
        try reader.endObject()
        try reader.end()
    }

    @Test(
        "what nobody of us wrote",
        arguments: [
            "", "{", "{\"a\":1", "{\"b\":1}", "{\"a\":}", "{\"a\":1}x", "{\"a\":1234567890123456789}", "[1]",
            "{\"a\":1,}",
        ])
    func faults(text: String) {
        #expect(throws: JSONFault.self) {
            var reader = JSONReader(Array(text.utf8))
            try reader.beginObject()
            try reader.key("a")
            _ = try reader.integer()
            try reader.endObject()
            try reader.end()
        }
    }
}
