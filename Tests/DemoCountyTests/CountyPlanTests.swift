import Testing

@testable import DemoCounty

@Suite("What is drawn for the schools")
struct CountyPlanTests {
    private static let schools = 20_000

    /// Whether a count of so many chances in a thousand is believable: within five standard deviations.
    private static func isBelievable(_ count: Int, perMille chances: Int, of total: Int) -> Bool {
        let expected = Double(total * chances) / 1000
        let deviation = (expected * (1 - Double(chances) / 1000)).squareRoot()
        return (expected - 5 * deviation...expected + 5 * deviation).contains(Double(count))
    }

    @Test("every trouble has its stated share", arguments: [UInt64(1), 2, 977])
    func troublesKeepShares(seed: UInt64) {
        let pool = SchoolPool(seed: seed)
        var counts: [Trouble: Int] = [:]
        for number in 1...Self.schools {
            if let trouble = pool.trouble(number) { counts[trouble, default: 0] += 1 }
        }
        for trouble in Trouble.allCases {
            let count = counts[trouble] ?? 0
            #expect(Self.isBelievable(count, perMille: trouble.share, of: Self.schools), "\(trouble): \(count)")
        }
    }

    @Test("every kind of school has its stated share")
    func kindsKeepShares() {
        let pool = SchoolPool(seed: 3)
        var counts: [SchoolKind: Int] = [:]
        for number in 1...Self.schools { counts[pool.kind(number), default: 0] += 1 }
        #expect(SchoolKind.allCases.reduce(0) { $0 + $1.share } == 1000)
        for kind in SchoolKind.allCases {
            let count = counts[kind] ?? 0
            #expect(Self.isBelievable(count, perMille: kind.share, of: Self.schools), "\(kind): \(count)")
        }
    }

    @Test("schools aim at grades in the stated shares")
    func aimsKeepShares() {
        let pool = SchoolPool(seed: 4)
        var counts: [Quality.Aim: Int] = [:]
        for number in 1...4_000 { counts[Quality(of: pool.school(number), seed: 4).aim, default: 0] += 1 }
        for aim in Quality.Aim.allCases {
            #expect(Self.isBelievable(counts[aim] ?? 0, perMille: aim.share * 10, of: 4_000))
        }
    }

    @Test("names and codes are unique, and all say 示例")
    func namesAreUnique() {
        let pool = SchoolPool(seed: 5)
        let schools = [1...3_000, 9_990...10_010, 999_900...1_000_000].joined().map { pool.school($0) }
        #expect(Set(schools.map(\.code)).count == schools.count)
        #expect(Set(schools.map(\.name)).count == schools.count)
        #expect(schools.allSatisfy { $0.name.contains("示例") && $0.principal.name.contains("示例") })
        #expect(schools.flatMap(\.officers).allSatisfy { $0.name.contains("示例") && $0.unit.contains("示例") })
    }

    @Test("teaching points belong to an earlier school of the same township that is open")
    func teachingPointsHaveParents() {
        let pool = SchoolPool(seed: 6)
        let schools = (1...4_000).map { pool.school($0) }
        let points = schools.filter { $0.kind == .teachingPoint }
        #expect(points.count > 40)
        for point in points {
            let parent = schools[..<(point.number - 1)].last { $0.code == point.parent }
            #expect(parent?.township.code == point.township.code)
            #expect(parent?.trouble?.isClosed != true)
        }
    }

    @Test("vice-principals serve one, two or three schools; namesakes are different persons")
    func vicePrincipalsAreShared() {
        let pool = SchoolPool(seed: 7)
        var schools: [String: Set<Int>] = [:]
        var units: [String: Set<String>] = [:]
        for number in 1...4_000 {
            for officer in pool.school(number).officers where !officer.isTutor {
                schools[officer.name + officer.unit, default: []].insert(number)
                units[officer.name, default: []].insert(officer.unit)
            }
        }
        let served = schools.values.map(\.count)
        #expect(served.contains(2))
        #expect(served.contains(3))
        #expect(served.max() == 3)
        #expect(units.values.contains { $0.count > 1 })
    }

    @Test("townships have three digits up to the largest county")
    func townshipsSuffice() {
        let count = Township.count(schools: 1_000_000)
        let codes = (0..<count).map { Township($0).code }
        #expect(codes.allSatisfy { $0.utf8.count == 9 && $0.hasPrefix("331199") })
        #expect(Set(codes).count == count)
        #expect(Set((0..<count).map { Township($0).name }).count == count)
        #expect(Township.count(schools: 1) == 19)
        #expect(Township.schoolsOfBlock % OfficerPool.groupSize == 0)
    }
}
