import Testing

@testable import Scorecards

@Suite("Reviews")
struct ReviewTests {
    private static func change(
        _ criterion: String = "AD-01", _ replaced: Outcome = .notMet, _ outcome: Outcome = .met, _ points: Int? = nil,
        replacedPoints: Int? = nil, line: Int = 3
    ) -> Review.Change {
        Review.Change(
            criterion: criterion, replaced: replaced, replacedPoints: replacedPoints.map(Points.init(hundredths:)),
            outcome: outcome, points: points.map(Points.init(hundredths:)), reason: "复核", line: line)
    }

    private static func review(
        _ changes: [Review.Change], file: String = "reviews/a.xml", date: String = "2026-02-01"
    ) -> Review {
        Review(
            file: file, school: "2133990001", year: 2025, edition: "2022", number: "1号", date: date, validUntil: nil,
            office: "科室", role: nil, reviewer: "示某", changes: changes)
    }

    /// 90, 80, 75, and 45 of 100 points, of which AD-01 lost 40.
    private static let topics =
        Sample.topics(90_00, 80_00, 75_00)
        + [
            Sample.topic(
                .antiDrug,
                [
                    Sample.finding(.notMet, 0, of: 40_00, id: "AD-01"),
                    Sample.finding(.partly, 45_00, of: 60_00, id: "AD-02"),
                ])
        ]

    private static func ruling(_ reviews: [Review], over topics: [TopicResult] = topics) -> ReviewRuling {
        ReviewRuling(reviews, over: topics) { $0 == "XX-99" ? .unknown : $0 == "AD-09" ? .outside : .within }
    }

    struct Case: Sendable, CustomTestStringConvertible {
        let outcome: Outcome
        let points: Int?
        let score: Fraction
        let index: Fraction
        let text: String
        let grade: String
        var testDescription: String { "\(outcome) \(text)" }

        init(_ outcome: Outcome, _ points: Int?, _ score: Fraction, _ index: Fraction, _ text: String, _ grade: String)
        {
            (self.outcome, self.points, self.score) = (outcome, points, score)
            (self.index, self.text, self.grade) = (index, text, grade)
        }
    }

    @Test(
        "复核后的得分 What a review gives",
        arguments: [
            Case(.met, nil, Fraction(85), Fraction(331, 4), "82.75", "good"),
            Case(.partly, 15_00, Fraction(60), Fraction(153, 2), "76.50", "pass"),
            Case(.notApplicable, nil, Fraction(75), Fraction(321, 4), "80.25", "good"),
            Case(.notProven, nil, Fraction(45), Fraction(291, 4), "72.75", "pass"),
        ])
    func gives(example: Case) throws {
        #expect(Sample.scorecard(Self.topics).index == Fraction(291, 4))
        let ruling = Self.ruling([Self.review([Self.change("AD-01", .notMet, example.outcome, example.points)])])
        #expect(ruling.faults == [[]])
        let card = Sample.scorecard(ruling.topics(Self.topics))
        #expect(card.topics[3].score == example.score)
        #expect(card.index == example.index)
        #expect(card.index?.flooredText == example.text)
        #expect(card.grade?.id == example.grade)
        // The computed result stays beside it.
        let finding = try #require(card.reviewed.first)
        #expect(card.reviewed.count == 1 && finding.criterion.id == "AD-01" && finding.reason == "复核")
        #expect(finding.computed.outcome == .notMet && finding.computed.possible == Points(hundredths: 40_00))
        #expect(finding.computed.reason == "notMet")
    }

    @Test("复核解除封顶 A review lifts a cap, or sets one")
    func caps() {
        func topics(_ mandatory: Finding) -> [TopicResult] {
            [
                Sample.topic(.vicePrincipal, 86_00), Sample.topic(.leadershipGroup, 92_00),
                Sample.topic(.antiBullying, [Sample.finding(.partly, 85_00, of: 90_00, id: "AB-01"), mandatory]),
                Sample.topic(.antiDrug, 90_00),
            ]
        }
        let failed = topics(Sample.finding(.notMet, 0, of: 10_00, id: "AB-08", cap: "fail"))
        let before = Sample.scorecard(failed)
        #expect(before.index == Fraction(438, 5) && before.grade?.id == "fail" && before.lifted.isEmpty)
        let lifting = Self.ruling([Self.review([Self.change("AB-08")])], over: failed)
        let after = Sample.scorecard(lifting.topics(failed))
        #expect(after.index == Fraction(453, 5) && after.grade?.id == "excellent" && after.caps.isEmpty)
        #expect(after.lifted.map(\.criterion.id) == ["AB-08"])

        let met = topics(Sample.finding(.met, 10_00, of: 10_00, id: "AB-08", cap: "fail"))
        let setting = Self.ruling([Self.review([Self.change("AB-08", .met, .notMet)])], over: met)
        let capped = Sample.scorecard(setting.topics(met))
        #expect(capped.index == Fraction(438, 5) && capped.grade?.id == "fail")
        #expect(capped.caps.map(\.reason) == ["复核"] && capped.lifted.isEmpty)
    }

    struct Stated: Sendable, CustomTestStringConvertible {
        let outcome: Outcome
        let points: Int?
        let given: Int?
        var testDescription: String { "\(outcome) \(points.map { "\($0)" } ?? "-")" }

        init(_ outcome: Outcome, _ points: Int?, _ given: Int?) {
            (self.outcome, self.points, self.given) = (outcome, points, given)
        }
    }

    @Test(
        "复核写的得分 Points go with the answer: a criterion of 10 points",
        arguments: [
            Stated(.met, nil, 10_00), Stated(.met, 10_00, 10_00), Stated(.met, 5_00, nil), Stated(.partly, 5_00, 5_00),
            Stated(.partly, 0_01, 0_01), Stated(.partly, 9_99, 9_99), Stated(.partly, 0, nil),
            Stated(.partly, 10_00, nil), Stated(.partly, 10_01, nil), Stated(.partly, nil, nil),
            Stated(.notMet, nil, 0), Stated(.notMet, 0, 0), Stated(.notMet, 1, nil), Stated(.notProven, nil, 0),
            Stated(.notApplicable, nil, 0), Stated(.notApplicable, 5_00, nil),
        ])
    func points(stated: Stated) {
        let change = Self.change("AD-01", .notMet, stated.outcome, stated.points)
        let points = try? change.points(of: Points(hundredths: 10_00), role: .scored)
        #expect(points?.hundredths == stated.given)
    }

    @Test("a bonus stays outside the maximum, and what is only reported has no points")
    func roles() {
        let worth = Points(hundredths: 5_00)
        #expect((try? Self.change().points(of: worth, role: .unscored)) == .zero)
        #expect(throws: ReviewFault.Kind.unscored) {
            try Self.change("A", .notMet, .partly, 1_00).points(of: worth, role: .unscored)
        }
        #expect(throws: ReviewFault.Kind.unscored) {
            try Self.change("A", .notMet, .met, 5_00).points(of: worth, role: .unscored)
        }
        let topics = [
            Sample.topic(
                .vicePrincipal,
                [
                    Sample.finding(.partly, 95_00, of: 100_00, id: "VP-02"),
                    Sample.finding(.notMet, 0, of: 2_00, id: "VP-20", role: .bonus),
                ])
        ]
        let after = Self.ruling([Self.review([Self.change("VP-20")])], over: topics).topics(topics)[0]
        #expect(after.points.hundredths == 97_00 && after.possible.hundredths == 100_00)
    }

    @Test("a topic never rises above its maximum, and a criterion without a side can win one")
    func sides() {
        let topics = [
            Sample.topic(
                .antiBullying,
                [
                    Sample.finding(.partly, 60_00, of: 75_00, id: "AB-01"),
                    Sample.finding(.notApplicable, 0, of: 25_00, id: "AB-07"),
                ])
        ]
        let change = Self.change("AB-07", .notApplicable, .notMet)
        let after = Self.ruling([Self.review([change])], over: topics).topics(topics)[0]
        #expect(after.score == Fraction(60))
    }

    struct Refusal: Sendable, CustomTestStringConvertible {
        let name: String
        let change: Review.Change
        let kind: ReviewFault.Kind
        var testDescription: String { name }

        init(_ name: String, _ change: Review.Change, _ kind: ReviewFault.Kind) {
            (self.name, self.change, self.kind) = (name, change, kind)
        }
    }

    @Test(
        "不采用的复核 Refused as a whole",
        arguments: [
            Refusal("unknown", change("XX-99"), .unknownCriterion), Refusal("stage", change("AD-09"), .notAsked),
            Refusal("topic", change("MS-01"), .notAsked),
            Refusal("other outcome", change("AD-01", .notReported), .outdated(.notMet, .zero)),
            Refusal(
                "other points", change("AD-02", .partly, .met, replacedPoints: 44_00),
                .outdated(.partly, Points(hundredths: 45_00))),
            Refusal("same", change("AD-02", .partly, .partly, 45_00), .unchanged),
            Refusal("above", change("AD-01", .notMet, .partly, 41_00), .pointsAbove(worth: Points(hundredths: 40_00))),
            Refusal(
                "mismatch", change("AD-01", .notMet, .met, 39_00), .pointsMismatch(worth: Points(hundredths: 40_00))),
            Refusal("missing", change("AD-01", .notMet, .partly), .pointsMissing(worth: Points(hundredths: 40_00))),
        ])
    func refused(refusal: Refusal) {
        // The sound change of the same paper does not count either.
        let sound = refusal.change.criterion == "AD-02" ? Self.change() : Self.change("AD-02", .partly, .met)
        let ruling = Self.ruling([Self.review([sound, refusal.change])])
        #expect(ruling.faults == [[ReviewFault(change: refusal.change, kind: refusal.kind)]])
        #expect(!ruling.changesAnything)
        #expect(Sample.scorecard(ruling.topics(Self.topics)).index == Fraction(291, 4))
    }

    @Test("two reviews that contradict each other both fall, in any order; a third stands")
    func conflicting() {
        let first = Self.review([Self.change("AD-01", line: 4)])
        let second = Self.review([Self.change("AD-01", .notMet, .partly, 20_00, line: 7)], file: "reviews/b.xml")
        let third = Self.review([Self.change("AD-02", .partly, .met)], file: "reviews/c.xml")
        for reviews in [[first, second, third], [third, second, first]] {
            let ruling = Self.ruling(reviews)
            let kinds = ruling.faults.map { $0.map(\.kind) }
            let expected: [String: [ReviewFault.Kind]] = [
                "reviews/a.xml": [.conflicting(file: "reviews/b.xml", line: 7)],
                "reviews/b.xml": [.conflicting(file: "reviews/a.xml", line: 4)], "reviews/c.xml": [],
            ]
            #expect(kinds == reviews.map { expected[$0.file] ?? [] })
            #expect(Sample.scorecard(ruling.topics(Self.topics)).reviewed.map(\.criterion.id) == ["AD-02"])
        }
    }

    @Test("an outdated review contradicts nobody, and of two that agree the later is named")
    func agreeing() {
        let outdated = Self.review([Self.change("AD-01", .notReported, .partly, 1_00)], file: "reviews/0.xml")
        let late = Self.review([Self.change()], file: "reviews/a.xml", date: "2026-03-01")
        let early = Self.review([Self.change()], file: "reviews/b.xml", date: "2026-02-01")
        let ruling = Self.ruling([outdated, late, early])
        #expect(ruling.faults.map(\.count) == [1, 0, 0])
        let card = Sample.scorecard(ruling.topics(Self.topics))
        #expect(card.reviewed.compactMap { $0.review?.review.file } == ["reviews/a.xml"])
    }
}
