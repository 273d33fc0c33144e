import Scorecards
import Testing

@Suite struct QuestionMarkTests {
    private func mark(_ key: String, _ detail: String = "") -> QuestionMark {
        QuestionMark(question: "VP-Q1", key: key, detail: detail)
    }

    @Test(
        "Marks stand in the order of their bytes: key, then detail",
        arguments: [
            ("", "a"), ("a", "ab"), ("Z", "a"), ("z", "校"), ("云溪县教育局 1", "云溪县教育局 2"), ("e\u{301}", "\u{E9}"),
        ])
    func order(first: String, second: String) {
        #expect(mark(first).precedes(mark(second)))
        #expect(!mark(second).precedes(mark(first)))
        #expect(mark("k", first).precedes(mark("k", second)))
        #expect(!mark("k", second).precedes(mark("k", first)))
        #expect(!mark(first, second).precedes(mark(first, second)))
    }
}
