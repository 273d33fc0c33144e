import Scorecards

/// The schools of one quota whose order matters to the list, and which of them first change it as the points of a criterion
/// move.
///
/// Every pair of a school in front and one behind could turn round, and in a large region they are millions. But a score
/// only rises or only falls while w moves, so that its values at both ends of an interval bound it in between: a school in
/// front that stays above all behind it, and a school behind that stays below all in front, can't be part of the first pair
/// to turn there. Halving the intervals leaves few pairs, and only those are worked out.
struct ScoreOrder {
    /// The last hundredths at which schools keep their order, and the schools that lose it behind them.
    struct Turn {
        let end: Int
        let schools: [String]
    }

    /// Schools with one function: in front the weakest of them by later keys matters, behind the strongest.
    private struct Group {
        let score: MovingScore
        let first: Entrant
        var last: Entrant
    }

    /// In the list, tied for a place, behind; each in the order of school codes.
    private let groups: [[Group]]
    private let worth: Int

    init(_ contest: Contest, _ criterion: String, worth: Points) {
        var groups: [[MovingScore: Group]] = [[:], [:], [:]]
        for (school, seat) in zip(contest.eligible, contest.seats) {
            let rank = seat.standing == .candidate ? 0 : seat.standing == .tiedForPlace ? 1 : 2
            let score = MovingScore(school, criterion)
            groups[rank][score, default: Group(score: score, first: school, last: school)].last = school
        }
        self.groups = groups.map { $0.values.sorted { $0.first.school.code < $1.first.school.code } }
        self.worth = worth.hundredths
    }

    /// The first turns as the points of the criterion rise or fall, all with the same end; none where every order holds.
    func firstTurns(upwards: Bool) -> [Turn] {
        var first = FirstTurns(upwards: upwards)
        for (front, back) in [(0, 1), (0, 2), (1, 2)] {
            for turn in turns(groups[front], groups[back], upwards) { first.add(turn) }
        }
        for turn in partings(upwards) { first.add(turn) }
        return first.turns
    }

    /// Keeps the turns with the nearest end, in the order in which they come.
    private struct FirstTurns {
        let upwards: Bool
        private(set) var turns: [Turn] = []

        init(upwards: Bool) { self.upwards = upwards }

        mutating func add(_ turn: Turn) {
            if let best = turns.first?.end, best != turn.end {
                if upwards == (best < turn.end) { return }
                turns.removeAll()
            }
            turns.append(turn)
        }
    }

    // MARK: - Schools that must stay behind others

    private func turns(_ fronts: [Group], _ backs: [Group], _ upwards: Bool) -> [Turn] {
        guard isBounded(fronts), isBounded(backs) else { return first(of: fronts, backs, upwards) }
        return turns(fronts, backs, from: worth, to: upwards ? ScorePair.most : 0)
    }

    /// Whether values bound each other: where the criterion is all there is, the score is 0 of 0 at w = 0.
    private func isBounded(_ groups: [Group]) -> Bool { groups.allSatisfy { $0.score.otherPossible > 0 } }

    /// The pairs that turn first between two places, none before the first of them.
    private func turns(_ fronts: [Group], _ backs: [Group], from start: Int, to end: Int) -> [Turn] {
        guard start != end else { return [] }
        let (fronts, backs) = meeting(fronts, backs, start, end)
        let upwards = start < end
        let isFew = fronts.count * backs.count <= 4 * (fronts.count + backs.count)
        if isFew || abs(end - start) == 1 {
            let turns = first(of: fronts, backs, upwards)
            // What turns only further on is found there, among all who then come near.
            return turns.first.map { upwards ? $0.end < end : $0.end > end } ?? false ? turns : []
        }
        let middle = (start + end) / 2
        let near = turns(fronts, backs, from: start, to: middle)
        return near.isEmpty ? turns(fronts, backs, from: middle, to: end) : near
    }

    /// The schools on both sides whose scores may meet one of the other side between two places.
    private func meeting(_ fronts: [Group], _ backs: [Group], _ start: Int, _ end: Int) -> ([Group], [Group]) {
        func bounds(_ group: Group) -> (least: MovingScore.Value, most: MovingScore.Value) {
            let (one, two) = (group.score.value(start), group.score.value(end))
            return one < two ? (one, two) : (two, one)
        }
        let ahead = fronts.map(bounds)
        let behind = backs.map(bounds)
        guard let least = ahead.map(\.least).min(), let most = behind.map(\.most).max() else { return ([], []) }
        return (
            zip(fronts, ahead).filter { !(most < $1.least) }.map(\.0),
            zip(backs, behind).filter { !($1.most < least) }.map(\.0)
        )
    }

    /// The first to turn of all pairs.
    private func first(of fronts: [Group], _ backs: [Group], _ upwards: Bool) -> [Turn] {
        var first = FirstTurns(upwards: upwards)
        for front in fronts {
            for back in backs {
                let pair = ScorePair(front.last, back.first, front.score, back.score, worth: worth)
                if let end = pair.lastHolding(upwards: upwards) { first.add(Turn(end: end, schools: pair.schools)) }
            }
        }
        return first.turns
    }

    // MARK: - Schools that must stay level

    /// Where tied schools part first. Those that are level with one school are level with each other, so that at each place
    /// every school is looked at once.
    private func partings(_ upwards: Bool) -> [Turn] {
        let tied = groups[1]
        guard let one = tied.first else { return [] }
        guard isBounded(tied) else { return partingsOfPairs(upwards) }
        let step = upwards ? 1 : -1
        for end in ScorePair.levelSteps(from: worth, upwards: upwards) {
            let level = one.score.value(end + step)
            let parted = tied.filter { $0.score.value(end + step) != level }
            guard !parted.isEmpty else { continue }
            // In the order in which pairs would name them: the first with all that leave it, then those that stay with it.
            let others = tied.dropFirst().filter { $0.score.value(end + step) == level }
            return [Turn(end: end, schools: ([one] + parted + others).map(\.first.school.code))]
        }
        return []
    }

    private func partingsOfPairs(_ upwards: Bool) -> [Turn] {
        var first = FirstTurns(upwards: upwards)
        for (position, left) in groups[1].enumerated() {
            for right in groups[1][(position + 1)...] {
                let pair = ScorePair(
                    left.first, right.first, left.score, right.score, worth: worth, mustBeEqual: true)
                if let end = pair.lastHolding(upwards: upwards) { first.add(Turn(end: end, schools: pair.schools)) }
            }
        }
        return first.turns
    }
}
