import Scorecards
import Testing

@testable import Regions

/// Questions follow from marks that are looked at twice; nothing that repeats is missed, and nothing else is raised.
@Suite("Marks of questions")
struct QuestionMarksTests {
    private static let questions = [
        QuestionText(
            id: "Q1", topic: .vicePrincipal, rule: .sameKeyInMoreThan, limit: 1, title: "", text: ""),
        QuestionText(
            id: "Q2", topic: .vicePrincipal, rule: .sameKeyDifferentDetail, limit: 0, title: "", text: ""),
        QuestionText(id: "Q3", topic: .vicePrincipal, rule: .each, limit: 0, title: "", text: ""),
    ]

    /// Marks of a school: its own, some that every third school shares, some with details of their own.
    private static func marks(_ school: Int) -> [QuestionMark] {
        [
            QuestionMark(question: "Q1", key: "own \(school)", detail: ""),
            QuestionMark(question: "Q1", key: "own \(school)", detail: "twice in one school"),
            QuestionMark(question: "Q1", key: "shared \(school % 3 == 0 ? "王" : "\(school)")", detail: "\(school)"),
            QuestionMark(question: "Q2", key: "同名", detail: "same"),
            QuestionMark(question: "Q2", key: "differs \(school / 50)", detail: "\(school / 25)"),
            QuestionMark(question: "Q2", key: "王", detail: "only a key of another question"),
            QuestionMark(question: "Q3", key: "单独", detail: "\(school)"),
            QuestionMark(question: "unknown", key: "单独", detail: ""),
        ]
    }

    private static func raised(isReread: Bool) -> [RegionSummary.RaisedQuestion] {
        var marks = QuestionMarks(questions, isReread: isReread)
        for school in 0..<100 { marks.add(self.marks(school), school) }
        if isReread { for school in 0..<100 { marks.addAgain(self.marks(school), school) } }
        return marks.raised()
    }

    @Test("raised by what schools share", arguments: [false, true])
    func raised(isReread: Bool) {
        let raised = Self.raised(isReread: isReread)
        #expect(raised.map(\.question) == [0, 1, 1, 2])
        #expect(raised.map(\.key) == ["shared 王", "differs 0", "differs 1", "单独"])
        #expect(raised[0].entries.map(\.school) == Array(stride(from: 0, to: 100, by: 3)))
        #expect(raised[0].entries.map(\.detail) == stride(from: 0, to: 100, by: 3).map { "\($0)" })
        #expect(raised[1].entries.count == 50 && raised[3].entries.count == 100)
    }

    @Test("marks that wait and rows that come again give the same")
    func same() {
        #expect(Self.raised(isReread: false) == Self.raised(isReread: true))
    }

    @Test("a sieve misses no repetition, and lets little else pass")
    func sieve() {
        var sieve = MarkSieve(bits: 16)
        for number in 0..<4000 { sieve.add(0, "key \(number)") }
        for number in 0..<500 { sieve.add(0, "key \(number)") }
        #expect((0..<500).allSatisfy { sieve.mayRepeat(0, "key \($0)") })
        #expect((500..<4000).count { sieve.mayRepeat(0, "key \($0)") } < 200)
        #expect((0..<500).count { sieve.mayRepeat(1, "key \($0)") } < 30)
    }
}
