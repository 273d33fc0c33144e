import Scorecards

/// One school's score as a function of w, the hundredths of a criterion: (A + w·p/q) ÷ (Q + w), where A and Q are its other
/// points and maximum; a constant where the criterion does not concern it.
struct MovingScore: Hashable {
    let other: Int
    let otherPossible: Int
    let points: Int
    let possible: Int

    init(_ school: Entrant, _ criterion: String) {
        let part = school.part(criterion)
        points = part?.points.hundredths ?? 0
        possible = part?.possible.hundredths ?? 0
        other = (school.modelSchool?.points.hundredths ?? 0) - points
        otherPossible = (school.modelSchool?.possible.hundredths ?? 0) - possible
    }

    /// The value at a place, as a fraction that is not reduced. Numbers of two checklists of a hundred points keep its products
    /// below 10¹⁷.
    struct Value: Comparable {
        let numerator: Int
        let denominator: Int

        static func == (left: Value, right: Value) -> Bool {
            left.numerator * right.denominator == right.numerator * left.denominator
        }

        static func < (left: Value, right: Value) -> Bool {
            left.numerator * right.denominator < right.numerator * left.denominator
        }
    }

    /// The value with w hundredths; the denominator is above zero wherever `otherPossible` is.
    func value(_ w: Int) -> Value {
        let scale = max(possible, 1)
        return Value(
            numerator: other * scale + w * points, denominator: scale * (otherPossible + (possible > 0 ? w : 0)))
    }
}
