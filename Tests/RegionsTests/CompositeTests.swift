import Scorecards
import Testing

@testable import Regions

/// The national table of 2019, from which the composite was derived: published figures come out to 0.005.
@Suite("Composite of the national quiz")
struct CompositeTests {
    struct Province: Sendable, CustomTestStringConvertible {
        let name: String
        let schools, students: (Int, Int)
        let pass, full: Int
        let mean, published, computed: String
        var testDescription: String { name }
    }

    static let table = [
        Province(
            name: "北京", schools: (1449, 1700), students: (569_670, 699_369), pass: 64, full: 2, mean: "63.18",
            published: "71.02", computed: "71.018"),
        Province(
            name: "河北", schools: (5129, 15_171), students: (1_246_785, 6_260_041), pass: 50, full: 1, mean: "57.06",
            published: "29.71", computed: "29.706"),
        Province(
            name: "江苏", schools: (7034, 7086), students: (4_563_561, 5_107_844), pass: 72, full: 7, mean: "69.40",
            published: "80.64", computed: "80.640"),
        Province(
            name: "浙江", schools: (6062, 5880), students: (3_394_465, 3_635_069), pass: 59, full: 5, mean: "62.52",
            published: "80.20", computed: "80.202"),
        Province(
            name: "福建", schools: (5893, 7153), students: (2_738_624, 2_943_089), pass: 61, full: 5, mean: "62.97",
            published: "74.15", computed: "74.147"),
        Province(
            name: "江西", schools: (10_320, 10_556), students: (4_225_097, 4_433_624), pass: 76, full: 24, mean: "74.87",
            published: "85.04", computed: "85.037"),
    ]

    private static func parts(_ row: Province) throws -> [CompositeScore.Part] {
        func part(_ rate: Fraction, _ weight: Int, rounded: Bool = true) -> CompositeScore.Part {
            .init(rate: rate, weight: Points(hundredths: weight * 100), isRounded: rounded)
        }
        return [
            part(Fraction(100 * row.schools.0, row.schools.1), 35),
            part(Fraction(100 * row.students.0, row.students.1), 35), part(Fraction(row.pass), 10),
            part(Fraction(row.full), 10), part(try #require(Fraction(decimal: row.mean)), 10, rounded: false),
        ]
    }

    @Test("published figures", arguments: table)
    func published(row: Province) throws {
        let score = CompositeScore(try Self.parts(row))
        #expect(score.published == Fraction(decimal: row.computed))
        #expect(score.publishedText == row.published)
    }

    @Test("without rounding the order of a table may change")
    func unrounded() throws {
        // 71.2596, printed rounded down.
        #expect(CompositeScore(try Self.parts(Self.table[0])).exactText == "71.25")
        // 93.38 % of the pupils, 100 % of the schools after the cap.
        #expect(CompositeScore(try Self.parts(Self.table[3])).exactText == "80.33")
    }
}
