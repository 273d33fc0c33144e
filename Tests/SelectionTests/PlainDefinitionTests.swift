import Scorecards
import Testing

@testable import Selection

/// What is found by searching is what going through every school and every pair would find.
@Suite("Searches against plain definitions")
struct PlainDefinitionTests {
    /// Numbers without a pattern, the same in every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    private static let worth = [20_00, 10_00, 5_00, 30_00]

    /// Schools whose scores lie close together and often tie; some criteria do not concern some of them.
    private func schools(_ numbers: inout Numbers, _ count: Int) -> [Applicant] {
        (1...count).map { number in
            var parts: [(String, Int, Int)] = []
            for (place, worth) in Self.worth.enumerated() {
                guard place == 0 || Int.random(in: 0..<5, using: &numbers) > 0 else { continue }
                parts.append(("MS-0\(place + 1)", worth / 4 * Int.random(in: 1...4, using: &numbers), worth))
            }
            let years = [2015, 2018, nil][Int.random(in: 0..<3, using: &numbers)]
            return Applicant.scored(
                number, parts, signed: [true, true, nil, false][Int.random(in: 0..<4, using: &numbers)],
                titles: years.map { [Sample.title(.county, $0)] } ?? [])
        }
    }

    private func policy(_ places: Int, minimum: Int? = nil) -> Policy {
        let score = minimum.map { Sample.gate(.minimumScore(Points(hundredths: $0)), id: "G2") }
        return Sample.policy(
            [Sample.gate(.declaration)] + [score].compactMap(\.self), keys: [.score, .titleYears],
            quotas: [Sample.quota(places)], reserve: 2)
    }

    private func contest(_ round: Round) -> Contest {
        let entrants = round.decisions.map(\.applicant).sorted(by: Entrant.precedes)
        return Contest(quota: round.policy.quotas[0], entrants: entrants, reserve: round.policy.reserve)
    }

    @Test("the rank of a school to be verified", arguments: 1...20)
    func provisionalRanks(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let round = Sample.round(policy(5), schools(&numbers, 60))
        let passed = round.decisions.map(\.applicant).filter(\.isEligible)
        let open = round.decisions(.unverified)
        #expect(!open.isEmpty)
        for decision in open {
            let ahead = passed.count { Ranking.isAhead($0.keys, of: decision.applicant.bestKeys) }
            #expect(decision.provisionalRank == ahead + 1)
        }
    }

    /// The last hundredths on one side before two schools change their order, step by step.
    private func lastHolding(
        _ one: MovingScore, _ two: MovingScore, _ worth: Int, upwards: Bool, holds: (Fraction, Fraction) -> Bool
    ) -> Int? {
        func score(_ moving: MovingScore, _ w: Int) -> Fraction {
            guard moving.possible > 0 else { return Fraction(moving.other, moving.otherPossible) }
            return Fraction(
                moving.other * moving.possible + w * moving.points, moving.possible * (moving.otherPossible + w))
        }
        let places = upwards ? Array(worth..<100_00) : Array((1...worth).reversed())
        return places.first { place in
            let next = upwards ? place + 1 : place - 1
            return !holds(score(one, next), score(two, next))
        }
    }

    @Test("where the order first turns as the points of a criterion move", arguments: 1...12)
    func turns(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let contest = contest(Sample.round(policy(Int.random(in: 1...12, using: &numbers)), schools(&numbers, 24)))
        for (place, worth) in Self.worth.enumerated() {
            let criterion = "MS-0\(place + 1)"
            let order = ScoreOrder(contest, criterion, worth: Points(hundredths: worth))
            for upwards in [true, false] {
                var ends: [Int] = []
                for (front, seat) in zip(contest.eligible, contest.seats) {
                    for (back, other) in zip(contest.eligible, contest.seats) {
                        let (first, second) = (seat.standing, other.standing)
                        let isTie = first == .tiedForPlace && second == .tiedForPlace
                        let isOrder =
                            first == .candidate && second != .candidate || first == .tiedForPlace && !second.isListed
                        guard isTie || isOrder else { continue }
                        let staysAhead = Ranking.isAhead(front.keys, of: back.keys, from: 1)
                        let end = lastHolding(
                            MovingScore(front, criterion), MovingScore(back, criterion), worth, upwards: upwards
                        ) { one, two in isTie ? one == two : one > two || one == two && staysAhead }
                        if let end { ends.append(end) }
                    }
                }
                let found = order.firstTurns(upwards: upwards)
                #expect(Set(found.map(\.end)) == Set([upwards ? ends.min() : ends.max()].compactMap(\.self)))
            }
        }
    }

    /// The pairs of all groups of schools, as they follow each other.
    private func allTurns(_ contest: Contest, _ criterion: String, _ worth: Int, upwards: Bool) -> TightestBound {
        var groups: [[MovingScore: (first: Entrant, last: Entrant)]] = [[:], [:], [:]]
        for (school, seat) in zip(contest.eligible, contest.seats) {
            let rank = seat.standing == .candidate ? 0 : seat.standing == .tiedForPlace ? 1 : 2
            let score = MovingScore(school, criterion)
            groups[rank][score] = (groups[rank][score]?.first ?? school, school)
        }
        let ordered = groups.map { $0.sorted { $0.value.first.school.code < $1.value.first.school.code } }
        var pairs: [ScorePair] = []
        for (front, back) in [(0, 1), (0, 2), (1, 2)] {
            for (one, schools) in ordered[front] {
                for (two, others) in ordered[back] {
                    pairs.append(ScorePair(schools.last, others.first, one, two, worth: worth))
                }
            }
        }
        for (position, left) in ordered[1].enumerated() {
            for right in ordered[1][(position + 1)...] {
                pairs.append(
                    ScorePair(
                        left.value.first, right.value.first, left.key, right.key, worth: worth, mustBeEqual: true))
            }
        }
        var bound = upwards ? TightestBound.upper : .lower
        for pair in pairs {
            if let end = pair.lastHolding(upwards: upwards) { bound.add(Fraction(end, 100), pair.schools) }
        }
        return bound
    }

    @Test("the schools that turn first, in the order in which all pairs would name them", arguments: 1...40)
    func schoolsThatTurn(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let count = [30, 120, 400][seed % 3]
        let round = Sample.round(policy(Int.random(in: 1...count / 2, using: &numbers)), schools(&numbers, count))
        let contest = contest(round)
        for (place, worth) in Self.worth.enumerated() {
            let criterion = "MS-0\(place + 1)"
            let order = ScoreOrder(contest, criterion, worth: Points(hundredths: worth))
            for upwards in [true, false] {
                var bound = upwards ? TightestBound.upper : .lower
                for turn in order.firstTurns(upwards: upwards) { bound.add(Fraction(turn.end, 100), turn.schools) }
                #expect(bound.bound == allTurns(contest, criterion, worth, upwards: upwards).bound)
            }
        }
    }

    @Test("a minimum score: leaving out who would come in too late changes no end", arguments: 1...12)
    func minimumScore(seed: Int) {
        var numbers = Numbers(state: UInt64(seed))
        let policy = policy(Int.random(in: 1...20, using: &numbers), minimum: 70_00)
        let nearest = contest(Sample.round(policy, schools(&numbers, 60)))
        // With those first that are furthest away, hardly anyone is left out.
        let furthest = Contest(
            quota: nearest.quota, entrants: nearest.eligible + nearest.others.reversed(), reserve: policy.reserve)
        func ends(_ contest: Contest) -> [[Margin.Bound]] {
            Firmness(policy: policy, contests: [contest], asOf: "2025-12-31", lookBacks: [:]).criterionMargins.map {
                [$0.lower, $0.upper].map {
                    Margin.Bound($0.value, isInclusive: $0.isInclusive, schools: $0.schools.sorted())
                }
            }
        }
        #expect(!ends(nearest).isEmpty && ends(nearest) == ends(furthest))
    }

    @Test("equal ends name every school once, in the order in which they come")
    func tightest() {
        var bound = TightestBound.upper
        bound.add(Fraction(3), ["c"])
        bound.add(Fraction(2), ["b", "a"])
        bound.add(Fraction(2), isInclusive: false, ["a", "d"])
        bound.add(Fraction(4), ["e"])
        #expect(bound.bound == Margin.Bound(Fraction(2), isInclusive: false, schools: ["b", "a", "d"]))
        #expect(
            bound.isBehind(Fraction(5, 2)) && !bound.isBehind(Fraction(2)) && !TightestBound.lower.isBehind(Fraction(1))
        )
    }
}
