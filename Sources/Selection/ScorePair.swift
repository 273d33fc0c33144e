import Scorecards

/// Two schools of one quota whose order matters to the list, and how their scores move with the points of a criterion.
///
/// With w hundredths for the criterion, a school that has p of its q now scores (A + w·p/q) ÷ (Q + w), A and Q being its
/// other points and maximum. The difference of two such scores has the sign of a polynomial of degree two with whole
/// coefficients, which rises and falls at most once: two bisections find the last w that keeps the order.
struct ScorePair {
    /// The most hundredths that a criterion can have.
    private static let most = 100_00

    /// One school's score as a function of w.
    private struct Score: Hashable {
        let other: Int
        let otherPossible: Int
        let points: Int
        let possible: Int

        init(_ applicant: Applicant, _ criterion: String) {
            let topic = applicant.topic(.modelSchool)
            let answer = applicant.answers.first { $0.topic == .modelSchool && $0.id == criterion }
            let points = answer?.points.hundredths ?? 0
            let possible = answer?.possible.hundredths ?? 0
            self.points = points
            self.possible = possible
            other = (topic?.points.hundredths ?? 0) - points
            otherPossible = (topic?.possible.hundredths ?? 0) - possible
        }
    }

    /// The codes of the schools, the one in front first.
    let schools: [String]
    private let worth: Int
    /// The coefficients of the difference, the constant first.
    private let coefficients: (Int, Int, Int)
    /// What equal scores mean for the order: the later keys say that the first stays in front.
    private let holdsWhenEqual: Bool
    /// Whether the pair is tied and must stay so.
    private let mustBeEqual: Bool

    private init(_ front: Contender, _ back: Contender, _ one: Score, _ two: Score, worth: Int, mustBeEqual: Bool) {
        schools = [front.applicant.school.code, back.applicant.school.code]
        self.worth = worth
        self.mustBeEqual = mustBeEqual
        holdsWhenEqual = Ranking.isAhead(Array(front.keys.dropFirst()), of: Array(back.keys.dropFirst()))
        // What a criterion doesn't concern is a constant: its part is 0 of 1, and w does not reach its maximum.
        let (q1, q2) = (max(one.possible, 1), max(two.possible, 1))
        let (s1, s2) = (one.possible > 0 ? 1 : 0, two.possible > 0 ? 1 : 0)
        let (a1, a2) = (one.other * q1, two.other * q2)
        // (a1 + p1·w)·q2·(Q2 + s2·w) − (a2 + p2·w)·q1·(Q1 + s1·w)
        coefficients = (
            a1 * q2 * two.otherPossible - a2 * q1 * one.otherPossible,
            a1 * q2 * s2 + one.points * q2 * two.otherPossible - a2 * q1 * s1 - two.points * q1 * one.otherPossible,
            one.points * q2 * s2 - two.points * q1 * s1
        )
    }

    /// A school and another one that shall stay behind it.
    init(_ front: Contender, _ back: Contender, _ criterion: String, worth: Points) {
        self.init(
            front, back, Score(front.applicant, criterion), Score(back.applicant, criterion), worth: worth.hundredths,
            mustBeEqual: false)
    }

    /// The pairs that a change of a criterion's points could turn round.
    static func pairs(_ field: Firmness.Field, _ criterion: String, worth: Points) -> [ScorePair] {
        /// Schools of one class with one function are one: in front the weakest of them matters, behind the strongest.
        var groups: [[Score: (first: Contender, last: Contender)]] = [[:], [:], [:]]
        for (school, seat) in zip(field.eligible, field.seats) {
            let rank = seat.standing == .candidate ? 0 : seat.standing == .tiedForPlace ? 1 : 2
            let score = Score(school.applicant, criterion)
            groups[rank][score] = (groups[rank][score]?.first ?? school, school)
        }
        var pairs: [ScorePair] = []
        let ordered = groups.map { group in
            group.sorted { $0.value.first.applicant.school.code < $1.value.first.applicant.school.code }
        }
        for (front, back) in [(0, 1), (0, 2), (1, 2)] {
            for (one, schools) in ordered[front] {
                for (two, others) in ordered[back] {
                    pairs.append(
                        ScorePair(
                            schools.last, others.first, one, two, worth: worth.hundredths, mustBeEqual: false))
                }
            }
        }
        for (position, left) in ordered[1].enumerated() {
            for right in ordered[1][(position + 1)...] {
                pairs.append(
                    ScorePair(
                        left.value.first, right.value.first, left.key, right.key, worth: worth.hundredths,
                        mustBeEqual: true))
            }
        }
        return pairs
    }

    /// Whether the order is what it is now.
    private func holds(_ w: Int) -> Bool {
        let difference = coefficients.0 + w * (coefficients.1 + w * coefficients.2)
        if mustBeEqual { return difference == 0 }
        return difference == 0 ? holdsWhenEqual : difference > 0
    }

    /// The last number of hundredths on one side that keeps the order; nil when all do.
    func lastHolding(upwards: Bool) -> Int? {
        let end = upwards ? Self.most : 0
        if mustBeEqual {
            // A difference that isn't zero everywhere is zero at two places at most.
            let step = upwards ? 1 : -1
            var place = worth
            while place != end, place != worth + 3 * step {
                guard holds(place + step) else { return place }
                place += step
            }
            return nil
        }
        // The turning point parts the way into pieces on which the difference only rises or only falls.
        var stops = [end]
        if coefficients.2 != 0 {
            let turn = -coefficients.1 / (2 * coefficients.2)
            for stop in [turn, turn + (upwards ? 1 : -1)] where stop > min(worth, end) && stop < max(worth, end) {
                stops.append(stop)
            }
        }
        stops.sort { upwards ? $0 < $1 : $0 > $1 }
        var start = worth
        for stop in stops {
            if !holds(stop) { return bisect(start, stop) }
            start = stop
        }
        return nil
    }

    /// The last place that holds, between one that does and one that doesn't.
    private func bisect(_ holding: Int, _ failing: Int) -> Int {
        var (good, bad) = (holding, failing)
        while abs(good - bad) > 1 {
            let middle = (good + bad) / 2
            if holds(middle) { good = middle } else { bad = middle }
        }
        return good
    }
}
