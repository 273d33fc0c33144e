import Scorecards
import Testing

@Suite struct QuestionMarkTests {
    private func mark(_ key: String, _ detail: String = "") -> QuestionMark {
        QuestionMark(question: "VP-Q1", key: key, detail: detail)
    }

    /// Key and detail of marks in their order, as bytes: strings would take some for equal that aren't.
    private func bytes(_ marks: [QuestionMark]) -> [[UInt8]] {
        marks.map { Array("\($0.key)|\($0.detail)".utf8) }
    }

    private func inserted(_ marks: [QuestionMark]) -> [QuestionMark] {
        var list: [QuestionMark] = []
        for mark in marks { mark.insert(into: &list) }
        return list
    }

    @Test(
        "Marks stand in the order of their bytes: key, then detail",
        arguments: [
            ("", "a"), ("a", "ab"), ("Z", "a"), ("z", "校"), ("云溪县教育局 1", "云溪县教育局 2"), ("e\u{301}", "\u{E9}"),
        ])
    func order(first: String, second: String) {
        let marks = [mark(first), mark(first, "x"), mark(second, first), mark(second, second), mark(second, second)]
        for turn in marks.indices {
            let turned = Array(marks[turn...] + marks[..<turn])
            #expect(bytes(inserted(turned)) == bytes(marks))
            #expect(bytes(inserted(turned.reversed())) == bytes(marks))
        }
    }
}
