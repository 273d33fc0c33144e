import Scorecards

/// Two schools of one quota whose order matters to the list, and how their scores move with the points of a criterion.
///
/// With w hundredths for the criterion, a school that has p of its q now scores (A + w·p/q) ÷ (Q + w), A and Q being its
/// other points and maximum. The difference of two such scores has the sign of a polynomial of degree two with whole
/// coefficients, which rises and falls at most once: two bisections find the last w that keeps the order.
struct ScorePair {
    /// The most hundredths that a criterion can have.
    static let most = 100_00

    /// The codes of the schools, the one in front first.
    let schools: [String]
    private let worth: Int
    /// The coefficients of the difference, the constant first.
    private let coefficients: (Int, Int, Int)
    /// What equal scores mean for the order: the later keys say that the first stays in front.
    private let holdsWhenEqual: Bool
    /// Whether the pair is tied and must stay so.
    private let mustBeEqual: Bool

    /// A school and another one that shall stay behind it, or stay level with it, with their scores as functions of w.
    init(
        _ front: Entrant, _ back: Entrant, _ one: MovingScore, _ two: MovingScore, worth: Int, mustBeEqual: Bool = false
    ) {
        schools = [front.school.code, back.school.code]
        self.worth = worth
        self.mustBeEqual = mustBeEqual
        holdsWhenEqual = Ranking.isAhead(front.keys, of: back.keys, from: 1)
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

    /// Whether the order is what it is now.
    private func holds(_ w: Int) -> Bool {
        let difference = coefficients.0 + w * (coefficients.1 + w * coefficients.2)
        if mustBeEqual { return difference == 0 }
        return difference == 0 ? holdsWhenEqual : difference > 0
    }

    /// The places behind which schools that are level may part: a difference that isn't zero everywhere is zero at two places
    /// at most.
    static func levelSteps(from worth: Int, upwards: Bool) -> some Sequence<Int> {
        let steps = min(3, upwards ? max(most - worth, 0) : worth)
        return (0..<steps).lazy.map { upwards ? worth + $0 : worth - $0 }
    }

    /// The last number of hundredths on one side that keeps the order; nil when all do.
    func lastHolding(upwards: Bool) -> Int? {
        let end = upwards ? Self.most : 0
        if mustBeEqual {
            let step = upwards ? 1 : -1
            return Self.levelSteps(from: worth, upwards: upwards).first { !holds($0 + step) }
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
