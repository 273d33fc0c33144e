import Scorecards
import Testing

@testable import Regions

/// A region is the sum of its rows; every group, list and rank follows from them.
@Suite("Rolling up a region")
struct RollUpTests {
    private static func summary(_ rows: [SchoolRow]) -> RegionSummary {
        var rollUp = RegionRollUp(Sample.heading)
        for row in rows { rollUp.add(row) }
        return rollUp.summary()
    }

    private static let region = summary([
        Sample.row(1, points: 90_00, claimed: 60_00),
        Sample.row(2, points: 80_00, township: "331199002", isLate: true, claimed: 55_00),
        Sample.row(3, points: 80_00, measure: .counted(0, of: 1)),
        Sample.row(4, points: 20_00, stage: "junior", ownership: nil, claimed: 60_00),
        Sample.row(5, points: 0, township: "331199002", status: .notSubmitted, measure: .notReported(of: 1)),
        Sample.row(6, points: 0, status: .rejected, measure: .notReported(of: nil)),
        Sample.row(7, closed: "2025-07-01"), Sample.row(8, points: 70_00, measure: .counted(9, of: 9)),
    ])

    @Test("completeness")
    func completeness() {
        let completeness = Self.region.region.completeness
        #expect(completeness.expected == 7 && completeness.closed == 1)
        #expect(completeness.complete == 5 && completeness.missing == 1 && completeness.rejected == 1)
        #expect(completeness.received == 6 && completeness.late == 1)
        #expect(completeness.forms == 7 && completeness.onTimeForms == 4)
        #expect(completeness.onTimeRate == Fraction(400, 7))
        #expect(Self.region.reminders.map(\.school) == [1, 4, 5])
        #expect(Self.region.reminders.map(\.missing) == [[], [0], []])
        #expect(Self.region.reminders.map(\.rejected) == [[], [], [0]])
    }

    @Test("a rate comes from summed counts, and its exceptions have names")
    func measures() {
        let sum = Self.region.region.measures[0]
        // 1 + 1 + 0 + 1 + 0 + 9 of 1 + 1 + 1 + 1 + 1 + 9; the school whose denominator is unknown adds nothing.
        #expect(sum.numerator == 12 && sum.denominator == 14)
        #expect(sum.rate?.flooredText == "85.71")
        #expect(sum.population == 7 && sum.full == 4 && sum.short == 1 && sum.notReported == 2 && sum.unknown == 1)
        #expect(Self.region.exceptions[0].map(\.school) == [2, 4, 5])
        #expect(Self.region.jurisdictions.map(\.key) == ["331199", "331199001", "331199002"])
        #expect(Self.region.townships.map { $0.measures[0].denominator } == [12, 2])
        #expect(Self.region.jurisdictions[0].measures[0] == sum)
    }

    @Test("100 % only when both sides are equal")
    func nearlyFull() {
        let region = Self.summary([
            Sample.row(1, measure: .counted(13_680, of: 13_743)),
            Sample.row(2, measure: .counted(999_999, of: 1_000_000)),
        ])
        #expect(region.region.measures[0].rate?.flooredText == "99.99")
        #expect(region.region.measures[0].rate != Fraction(100))
    }

    @Test("a ranking names its ties: 1-2-2-4")
    func ranks() throws {
        let primary = try #require(Self.region.rankings.first { $0.stage == "primary" })
        #expect(primary.schools.map(\.rank) == [1, 2, 2, 4, 5, 5])
        #expect(primary.schools.map(\.isTied) == [false, true, true, false, true, true])
        #expect(primary.schools.map(\.school) == [0, 1, 2, 7, 4, 5])
        #expect(Self.region.rankings.map(\.stage) == ["primary", "junior"])
    }

    @Test("distribution")
    func distribution() {
        #expect(Self.region.region.grades == [1, 2, 1, 3])
        #expect(Self.region.region.index.count == 7)
        #expect(Self.region.region.index.mean?.text == "48.57")
        #expect(Self.region.region.index.median?.text == "70.00")
        #expect(Self.region.ownerships.map(\.key) == ["public"])
    }

    @Test("criteria by the schools that lose over them, and what that costs")
    func losses() {
        #expect(Self.region.losses.map(\.criterion) == [1, 0])
        #expect(Self.region.losses.map(\.schools) == [7, 3])
        #expect(Self.region.losses.map(\.points.text) == ["200.00", "160.00"])
    }

    @Test("what schools claim beside what was computed")
    func claims() {
        let claim = Self.region.criterionClaims[0]
        #expect(claim.schools == 3 && claim.higher == 1 && claim.lower == 1)
        #expect(claim.claimed.text == "175.00" && claim.computed.text == "140.00")
        #expect(Self.region.schoolClaims.map(\.school) == [3, 0, 1])
        #expect(Self.region.schoolClaims.map(\.difference.text) == ["40.00", "0.00", "-5.00"])
    }

    @Test("a question is raised by what schools share")
    func questions() {
        func mark(_ key: String) -> [QuestionMark] { [QuestionMark(question: "VP-Q1", key: key, detail: "")] }
        let region = Self.summary([
            Sample.row(1, marks: mark("王")), Sample.row(2, marks: mark("王")), Sample.row(3, marks: mark("李")),
            Sample.row(4, marks: mark("王")), Sample.row(5, marks: mark("李")),
        ])
        #expect(region.questions.map(\.key) == ["王"])
        #expect(region.questions[0].entries.map(\.school) == [0, 1, 3])
    }

    @Test("nobody at all")
    func empty() {
        let region = Self.summary([])
        #expect(region.region.completeness.onTimeRate == nil)
        #expect(region.region.measures[0].rate == nil)
        #expect(region.composites(of: region.region) == [nil])
        #expect(region.rankings.isEmpty && region.jurisdictions.isEmpty)
    }
}
