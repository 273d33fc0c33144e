import LibXML
import Testing

@Suite struct StreamBytesTests {
    @Test("Only what was filled counts")
    func filled() {
        let bytes = StreamBytes(count: 9) { memory in
            memory.copyBytes(from: [1, 2, 3])
            return 3
        }
        #expect(bytes.count == 3)
        #expect(bytes.array == [1, 2, 3])
        #expect(StreamBytes([]).array == [])
    }

    @Test("What can't be filled says why")
    func failing() {
        struct Failure: Error {}
        #expect(throws: Failure.self) {
            _ = try StreamBytes(count: 9) { _ throws(Failure) in throw Failure() }
        }
    }

    @Test("A stream reads on to the end of what it releases behind itself")
    func released() throws {
        // Many pages and many blocks, and the last child lies in the last of them.
        let count = 20_000
        let text = "<r>" + (0..<count).map { "<c n=\"\($0)\">云溪县</c>" }.joined() + "</r>"
        let bytes = StreamBytes(Array(text.utf8))
        let stream = try ElementStream(bytes: bytes, name: "a.xml")
        var next = 0
        while let child = try stream.next() {
            #expect(child.root.attribute("n") == "\(next)")
            next += 1
        }
        #expect(next == count)
        let first = bytes.withUnsafeBytes { $0.first }
        #expect(first == 0, "the first page has been given back")
    }

    @Test("What is invalid can be looked at again as a whole")
    func keptForTheFaults() throws {
        let text = "<r xmlns=\"urn:x\">" + String(repeating: "<c>云溪县</c>", count: 20_000) + "</r>"
        let bytes = StreamBytes(Array(text.utf8))
        let stream = try ElementStream(bytes: bytes, name: "a.xml", schema: Fixture.schema())
        #expect(!stream.report.isValid)
        // Compared outside: to describe how so many bytes differ would take a minute.
        let isWhole = bytes.array == Array(text.utf8)
        #expect(isWhole)
    }
}
