import Testing

@testable import Scorecards

@Suite("How much was sent")
struct StatusTests {
    private static func topic(_ topic: Topic, _ status: TopicResult.Status) -> TopicResult {
        switch status {
        case .scored: Sample.topic(topic, 100_00)
        case .notApplicable: Sample.topic(topic, status: status, [])
        case .notSubmitted, .rejected:
            Sample.topic(topic, status: status, [Sample.finding(.notReported, 0, of: 100_00, cap: "fail")])
        }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let topics: [TopicResult.Status]
        let files: [InputFile.Status]
        let status: Scorecard.Status
        var testDescription: String { "\(topics) \(files)" }

        init(_ topics: [TopicResult.Status], _ files: [InputFile.Status], _ status: Scorecard.Status) {
            (self.topics, self.files, self.status) = (topics, files, status)
        }
    }

    @Test(
        "报送状态 Status of a school",
        arguments: [
            Case([.scored, .scored, .scored, .scored], [.accepted], .complete),
            Case([.notApplicable, .scored, .scored, .notApplicable], [.accepted], .complete),
            Case([.scored, .notSubmitted, .scored, .scored], [.accepted], .partial),
            Case([.scored, .rejected, .scored, .scored], [.accepted, .rejected], .partial),
            Case([.notSubmitted, .notSubmitted, .notSubmitted, .notSubmitted], [], .missing),
            Case([.notSubmitted, .notSubmitted, .notSubmitted, .notSubmitted], [.wrongYear], .missing),
            Case([.rejected, .notSubmitted, .notSubmitted, .notSubmitted], [.rejected], .rejected),
            Case([.rejected, .notSubmitted, .notSubmitted, .notSubmitted], [.conflicting, .conflicting], .rejected),
            Case([.notSubmitted, .notSubmitted, .notSubmitted, .notSubmitted], [.unreadable], .rejected),
            // A valid application, or a valid document that does not concern the school, was not turned down.
            Case([.notSubmitted, .notSubmitted, .notSubmitted, .notSubmitted], [.accepted], .missing),
        ])
    func status(example: Case) {
        let topics = zip(Topic.allCases, example.topics).map(Self.topic)
        #expect(Sample.scorecard(topics, files: example.files).status == example.status)
    }

    @Test("没有报送的学校 A school that sent nothing")
    func missing() {
        let card = Sample.scorecard(Topic.allCases.prefix(4).map { Self.topic($0, .notSubmitted) })
        #expect(card.index == Fraction(0))
        #expect(card.index?.flooredText == "0.00")
        #expect(card.grade?.id == "fail")
        #expect(card.caps.count == 4)
        #expect(card.gains.count == 4)
    }
}
