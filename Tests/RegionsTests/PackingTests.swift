import Scorecards
import Testing

@testable import Regions

/// What a region keeps packed comes back as it went in.
@Suite("Packing a region")
struct PackingTests {
    @Test("numbers of every size and sign, one behind the other")
    func numbers() {
        let numbers = [0, 1, -1, 63, 64, -64, -65, 127, 128, 8_191, 8_192, 1 << 31, -(1 << 40), .max, .min, 7]
        var packed = PackedValues()
        for number in numbers { packed.append(number) }
        var place = 0
        for number in numbers { #expect(packed.number(at: &place) == number) }
        #expect(place == packed.end)
    }

    @Test("texts, also empty ones and such that are no Latin letters")
    func texts() {
        let texts = ["", "示例第1小学", "", "\u{0}", "a", "示例 \"甲\" 🏫"]
        var packed = PackedTexts()
        for text in texts { packed.append(text) }
        #expect(packed.count == texts.count)
        #expect(texts.indices.map { packed[$0] } == texts)
    }

    /// Everything that a measure can say of a school.
    private static let values: [MeasureValue] = [
        .counted(0, of: 1), .counted(1_585_782, of: 1_980_000), .notReported(of: 12), .notReported(of: nil),
        .unknownDenominator(3), .contradictory(3, of: 2), .contradictory(.max, of: 0), .indeterminate, .outside,
    ]

    @Test("exceptions, whatever they hold")
    func exceptions() {
        typealias Exception = RegionSummary.MeasureException
        var lists = ExceptionLists(measures: 2)
        var expected: [[Exception]] = [[], []]
        let forms: [TopicResult.Status?] = [nil] + TopicResult.Status.allCases
        for (school, value) in Self.values.enumerated() {
            for (number, form) in forms.enumerated() {
                let position = 1_000 * school + number
                let stated = number % 2 == 0 ? Points(hundredths: 100_00 - school) : nil
                let file = number % 3 == 0 ? nil : "submissions/\(school % 4)/\(number % 2).xml"
                for measure in 0..<2 where measure == 0 || number > 0 {
                    lists.append(
                        SchoolRow.Measure(value: value, stated: stated), of: measure, position, form: form, file: file)
                    expected[measure].append(
                        Exception(school: position, value: value, form: form, stated: stated, file: file))
                }
            }
        }
        #expect(lists.count == 2)
        for (list, whole) in zip(lists, expected) {
            #expect(list.count == whole.count)
            #expect(Array(list) == whole)
            #expect(Array(list.prefix(3)) == Array(whole.prefix(3)))
        }
        #expect(ExceptionLists(measures: 1)[0].isEmpty)
    }

    @Test("schools are views of their rows")
    func schools() {
        let rows = [
            Sample.row(1, points: 90_00), Sample.row(2, points: 33_33, stage: "junior", ownership: nil),
            Sample.row(3, points: nil, township: "331199002"), Sample.row(4, closed: "2025-07-01"),
        ]
        var schools = SchoolList(topics: Sample.heading.topics.count)
        for row in rows { schools.append(row, Sample.heading) }
        #expect(schools.map(\.code) == rows.map(\.code) && schools.map(\.name) == rows.map(\.name))
        #expect(schools.map(\.stage) == rows.map(\.stage) && schools.map(\.jurisdiction) == rows.map(\.jurisdiction))
        #expect(schools.map(\.ownership) == ["public", nil, "public", "public"])
        #expect(schools.map(\.index) == rows.map(\.index) && schools.map(\.grade) == rows.map(\.grade))
        #expect(schools.map(\.status) == [.complete, .complete, .complete, nil])
        #expect(schools.map(\.applies) == [true, false, false, false])
        #expect(schools.map { $0.topics.map(\.points) } == rows.map { $0.topics.map(\.points) })
        #expect(schools[1].figures(of: 0).score == rows[1].topics[0].score)
    }

    @Test("texts, exact values and lists among numbers")
    func values() {
        var packed = PackedValues()
        packed.append("示例")
        packed.append(nil as String?)
        packed.append("")
        packed.append(Fraction(-124_229, 1_520))
        packed.append(nil as Fraction?)
        packed.append(list: [1, 1_000_000, -3]) { $0.append($1) }
        packed.append(list: [] as [Int]) { $0.append($1) }
        var place = 0
        #expect(packed.text(at: &place) == "示例")
        #expect(packed.optionalText(at: &place) == nil)
        #expect(packed.optionalText(at: &place) == "")
        #expect(packed.fraction(at: &place) == Fraction(-124_229, 1_520))
        #expect(packed.fraction(at: &place) == nil)
        #expect(packed.list(at: &place) { packed.number(at: &$0) } == [1, 1_000_000, -3])
        #expect(packed.list(at: &place) { packed.number(at: &$0) }.isEmpty)
        #expect(place == packed.end)
    }

    @Test("records on a shelf, while others are taken away")
    func shelf() {
        let text = String(repeating: "示例小学", count: 100)
        var shelf = PackedShelf()
        // Some chunks of a megabyte.
        let places = (0..<3_000).map { number in
            shelf.append {
                $0.append(number)
                $0.append(text)
            }
        }
        for (number, place) in places.enumerated() {
            shelf.read(place) { values, place in
                #expect(values.number(at: &place) == number)
                #expect(values.text(at: &place) == text)
            }
            shelf.remove(place)
        }
        let late = shelf.append { $0.append(7) }
        #expect(shelf.read(late) { $0.number(at: &$1) } == 7)
    }

    @Test("moves are what was compared")
    func moves() {
        func school(_ row: SchoolRow) -> ComparedSchool { ComparedSchool(row) }
        let side = MoveCause.Side(
            outcome: .partly, status: nil, points: Points(hundredths: 7_50), possible: Points(hundredths: 15_00),
            isReviewed: true)
        let whole = MoveCause.Side(
            outcome: nil, status: .rejected, points: .zero, possible: Points(hundredths: 100_00), isReviewed: false)
        let moves = [
            SchoolMove(
                before: school(Sample.row(3, points: 90_00)),
                after: school(Sample.row(3, points: 33_33, stage: "junior", ownership: nil)),
                causes: [
                    MoveCause(
                        topic: .antiDrug, criterion: "AD-01", before: side, after: nil, effect: Fraction(-7, 3)),
                    MoveCause(
                        topic: .vicePrincipal, criterion: nil, before: nil, after: whole, effect: Fraction(1, 2)),
                ], hasTopicMoves: true),
            SchoolMove(
                before: school(Sample.row(1, closed: "2025-07-01")), after: school(Sample.row(1, points: nil)),
                causes: [], hasTopicMoves: false),
        ]
        var list = MoveList()
        for move in moves { list.append(move) }
        #expect(Array(list) == moves)
        list.finish(absorbed: [moves[0].after.code: [.init(code: "1", name: "并入的学校")]])
        #expect(list.map(\.after.code) == [moves[1].after.code, moves[0].after.code])
        #expect(list[0] == moves[1] && list[1].absorbed.map(\.name) == ["并入的学校"])
        #expect(list.those(where: \.hasTopicMoves).map(\.before) == [moves[0].before])
    }

    @Test("a school that waits for its counterpart")
    func waiting() {
        let row = Sample.row(1, points: 90_00, claimed: 60_00)
        let school = KeptSchool(row)
        var packed = PackedValues()
        school.append(to: &packed)
        var place = 0
        let found = KeptSchool(packed, at: &place)
        #expect(found.school == school.school && found.findings == school.findings && place == packed.end)
    }
}
