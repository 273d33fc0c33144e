import Scorecards
import Testing

@testable import Regions

/// Hand-worked comparisons: what moved, why, and what may be compared at all.
@Suite("Comparison of two runs")
struct ComparisonTests {
    private static let before = Sample.heading.with(year: 2024)
    private static let after = Sample.heading

    private static func compare(
        _ before: [SchoolRow], _ after: [SchoolRow], _ first: RegionHeading = before,
        _ second: RegionHeading = after, all: Bool = false
    ) -> RegionComparison {
        var comparer = RegionComparer(first, keepsAll: all)
        for row in before { comparer.add(before: row) }
        comparer.begin(after: second)
        for row in after { comparer.add(after: row) }
        return comparer.comparison()
    }

    // MARK: - Moves

    @Test("a school that lost 20 of 100 points fell by two grades, and by the criterion that lost them")
    func fall() throws {
        let comparison = Self.compare([Sample.row(1, points: 95_00)], [Sample.row(1, points: 75_00)])
        let move = try #require(comparison.moves.first)
        #expect(move.change == Fraction(-20))
        #expect(comparison.gradeSteps(move) == -2)
        #expect(comparison.fallenGrades == 1 && comparison.risenGrades == 0)
        // VP-01 keeps its 60 points; VP-02 goes from 35 to 15.
        #expect(move.causes.map(\.criterion) == ["VP-02"])
        #expect(move.causes[0].effect == Fraction(-20))
        #expect(move.causes[0].before?.points == Points(hundredths: 35_00))
        #expect(move.causes[0].after?.points == Points(hundredths: 15_00))
        // Excellent is the first row, pass the third column.
        #expect(comparison.gradeMoves[0][2] == 1)
        #expect(comparison.histogram.steps == [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }

    @Test("the effects of all criteria add up to the move")
    func sum() {
        let (old, new) = (KeptSchool(Sample.row(1, points: 37_50)), KeptSchool(Sample.row(1, points: 81_25)))
        let causes = MoveCauses(Self.before, Self.after, Comparability(Self.before, Self.after)).all(old, new)
        #expect(causes.map(\.effect).reduce(Fraction(0), +) == Fraction(4375, 100))
        #expect(causes.map(\.effect) == [Fraction(2250, 100), Fraction(2125, 100)])
    }

    @Test("a topic that was turned down is one cause, not each of its criteria")
    func rejected() throws {
        let comparison = Self.compare([Sample.row(1)], [Sample.row(1, points: 0, status: .rejected)])
        let causes = try #require(comparison.moves.first).causes
        #expect(causes.map(\.criterion) == [nil])
        #expect(causes[0].effect == Fraction(-100))
        #expect(causes[0].after?.status == .rejected)
    }

    @Test("only what changed is listed unless all is asked for; the largest moves first, equal ones by code")
    func listed() {
        let before = [
            Sample.row(3, points: 50_00), Sample.row(2), Sample.row(1, points: 90_00), Sample.row(4, points: 60_00),
        ]
        let after = [
            Sample.row(3, points: 60_00), Sample.row(2), Sample.row(1, points: 80_00), Sample.row(4, points: 61_00),
        ]
        let comparison = Self.compare(before, after)
        #expect(comparison.moves.map(\.after.code) == ["2133990001", "2133990003", "2133990004"])
        #expect(comparison.unchanged == 1 && comparison.paired == 4)
        #expect(comparison.largestMoves.map(\.after.code) == ["2133990001", "2133990003", "2133990004"])
        #expect(comparison.histogram.steps == [0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0])
        #expect(comparison.histogram.fallen == 1 && comparison.histogram.still == 1 && comparison.histogram.risen == 2)
        let all = Self.compare(before, after, all: true)
        #expect(all.moves.count == 4 && all.unchanged == 1 && all.listsAll)
        #expect(comparison.pairedBefore.mean == Points(hundredths: 75_00))
        #expect(comparison.pairedAfter.mean == Points(hundredths: 75_25))
    }

    @Test("a limit belongs to the larger move")
    func limits() {
        var histogram = MoveHistogram()
        for change in [Fraction(1), Fraction(99, 100), Fraction(-20), Fraction(-1999, 100), Fraction(5)] {
            histogram.add(change)
        }
        #expect(histogram.steps == [1, 1, 0, 0, 0, 0, 1, 1, 1, 0, 0])
    }

    @Test("who applies, withdraws or is barred")
    func candidacy() {
        // School 1 of the sample applies, and its veto of kind crime bars it; school 2 does not apply.
        let comparison = Self.compare(
            [Sample.row(1), Sample.row(2).with(code: "2133990009")],
            [Sample.row(2).with(code: "2133990001"), Sample.row(1).with(code: "2133990009")])
        #expect(comparison.movedCandidacies.map(\.before.candidacy.state) == [.barred, .notApplied])
        #expect(comparison.movedCandidacies.map(\.after.candidacy.state) == [.notApplied, .barred])
        #expect(comparison.totalsBefore.applicants == 1 && comparison.totalsBefore.barred == 1)
    }

    // MARK: - Schools in one run

    @Test("a merged school leads to the one that took it over")
    func merged() throws {
        let comparison = Self.compare(
            [Sample.row(1), Sample.row(2)],
            [Sample.row(1, closed: "2025-07-01").with(successor: "2133990002"), Sample.row(2)])
        let gone = try #require(comparison.gone.first)
        let heir = SchoolMove.Name(code: "2133990002", name: "示例第2小学")
        #expect(gone.reason == .merged(into: heir, inLaterRun: true, on: "2025-07-01"))
        #expect(gone.index == Fraction(100))
        // The heir did not change by itself, but it took a school over.
        #expect(comparison.moves.map(\.after.code) == ["2133990002"])
        #expect(comparison.moves[0].absorbed == [.init(code: "2133990001", name: "示例第1小学")])
        #expect(comparison.paired == 1)
    }

    @Test("a school continued under a new code is compared with its old one", arguments: [true, false])
    func continued(earlierRosterSays: Bool) throws {
        let old = Sample.row(1, points: 50_00)
        let new = Sample.row(7, points: 90_00)
        let comparison =
            earlierRosterSays
            ? Self.compare([old.with(successor: "2133990007")], [new])
            : Self.compare([old], [Sample.row(1, closed: "2025-08-31").with(successor: "2133990007"), new])
        #expect(comparison.gone.isEmpty && comparison.come.isEmpty && comparison.paired == 1)
        let move = try #require(comparison.moves.first)
        #expect(move.isContinued && move.before.code == "2133990001" && move.after.code == "2133990007")
        #expect(move.change == Fraction(40))
    }

    @Test("a new school that took over two continues neither")
    func joined() {
        let comparison = Self.compare(
            [Sample.row(1).with(successor: "2133990007"), Sample.row(2).with(successor: "2133990007")],
            [Sample.row(7)])
        #expect(comparison.paired == 0 && comparison.come.count == 1)
        #expect(
            comparison.gone.map(\.reason)
                == Array(
                    repeating: .merged(
                        into: .init(code: "2133990007", name: "示例第7小学"), inLaterRun: true, on: nil), count: 2))
    }

    @Test("why a school is in one run only")
    func reasons() {
        let comparison = Self.compare(
            [
                Sample.row(1), Sample.row(2), Sample.row(3).with(successor: "2133990099"),
                Sample.row(4, closed: "2023-08-31"), Sample.row(8, closed: "2020-08-31"),
            ],
            [
                Sample.row(1, closed: "2025-03-01"), Sample.row(4), Sample.row(5).with(founded: "2025-09-01"),
                Sample.row(6), Sample.row(7).with(founded: nil), Sample.row(8, closed: "2020-08-31"),
            ])
        #expect(
            comparison.gone.map(\.reason) == [
                .closed(on: "2025-03-01"), .vanished,
                .merged(into: .init(code: "2133990099", name: ""), inLaterRun: false, on: nil),
            ])
        #expect(
            comparison.come.map(\.reason) == [
                .reopened(closedOn: "2023-08-31"), .founded(on: "2025-09-01"), .unlisted(founded: "2001-09-01"),
                .unlisted(founded: nil),
            ])
        #expect(comparison.totalsBefore.completeness.expected == 3)
    }

    // MARK: - What may be compared

    @Test("equal rules in two years: everything")
    func sameRules() {
        let comparability = Comparability(Self.before, Self.after)
        #expect(comparability.rules == .same && comparability.index && comparability.grades)
        #expect(comparability.cautions.isEmpty)
        #expect(comparability.topics.map(\.isSame) == [true])
    }

    @Test("nothing differs; and the years in the wrong order")
    func cautions() {
        #expect(Comparability(Self.after, Self.after).cautions == [.nothingDiffers])
        #expect(Comparability(Self.after, Self.before).cautions == [.yearsReversed])
        #expect(Comparability(Self.before.with(asOf: "2024-06-30"), Self.after).cautions == [.dates])
    }

    @Test("a draft with another criterion: compared one by one, the new one among the causes")
    func draft() throws {
        let draft = Self.after.with(
            files: [.init(file: "2022/edition.xml", sha256: "b")],
            criteria: [
                .init(id: "VP-01", title: "在任", worth: Points(hundredths: 60_00), role: .scored, cap: "pass"),
                .init(id: "VP-03", title: "新的", worth: Points(hundredths: 40_00), role: .scored, cap: nil),
            ])
        let comparability = Comparability(Self.after, draft)
        #expect(comparability.rules == .drafts && !comparability.index && !comparability.grades)
        #expect(comparability.cautions == [.files(["2022/edition.xml"])])
        let topic = try #require(comparability.topics.first)
        #expect(topic.byCriterion && topic.added == ["VP-03"] && topic.removed == ["VP-02"])
        let comparison = Self.compare([Sample.row(1)], [Sample.row(1, points: 70_00)], Self.after, draft)
        #expect(comparison.moves.first?.causes.map(\.criterion) == ["VP-03"])
        #expect(comparison.moves.first?.causes.first?.before == nil)
    }

    @Test("another edition whose criteria differ: by topic only")
    func editions() throws {
        let other = Self.after.with(
            edition: "2020", files: [],
            criteria: [
                .init(id: "VP-01", title: "别的", worth: Points(hundredths: 60_00), role: .scored, cap: nil),
                .init(id: "VP-02", title: "来源", worth: Points(hundredths: 40_00), role: .scored, cap: nil),
            ])
        let comparability = Comparability(Self.after, other)
        #expect(comparability.rules == .editions && comparability.topics.map(\.byCriterion) == [false])
        let comparison = Self.compare([Sample.row(1)], [Sample.row(1, points: 70_00)], Self.after, other)
        let cause = try #require(comparison.moves.first?.causes.first)
        #expect(cause.criterion == nil && cause.effect == Fraction(-30))
    }

    @Test("measures are set side by side, and subtracted only where both define them alike")
    func measures() {
        let redefined = MeasureText(
            id: "VP-M1", topic: .vicePrincipal, kind: .schools, title: "法治副校长配备率", definition: "另一种", population: "中小学",
            numerator: "已配备的学校", denominator: "学校", target: nil, namesShortfalls: true)
        let same = Self.compare([Sample.row(1)], [Sample.row(1, measure: .counted(0, of: 1)), Sample.row(2)])
        #expect(same.measures.map(\.kind) == [.same])
        #expect(same.measures[0].before?.rate == Fraction(100) && same.measures[0].after?.rate == Fraction(50))
        let other = Self.compare([Sample.row(1)], [Sample.row(1)], Self.before, Self.after.with(measures: [redefined]))
        #expect(other.measures.map(\.kind) == [.redefined])
    }
}
