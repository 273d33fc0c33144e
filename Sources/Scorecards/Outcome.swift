/// What one criterion says of one school. The set is closed: a reader never meets a ninth answer.
package enum Outcome: String, Sendable, Hashable, CaseIterable {
    /// 达标: full points.
    case met
    /// 部分达标: some of the points.
    case partly
    /// 未达标: the facts were reported and do not meet the rule.
    case notMet
    /// 佐证不足: the fact is there, its required evidence is missing or expired.
    case notProven
    /// 未填报: the facts were not reported; unknown is never taken for zero.
    case notReported
    /// 不适用: the criterion does not concern this school; it leaves both sides of the score.
    case notApplicable
    /// 待核: the run lacks what the criterion needs (other schools' reports); it leaves both sides of the score.
    case pending
    /// 无法判定: the rule itself failed; zero points, and a fault of the checklist.
    case indeterminate

    /// Whether the criterion's points belong to the maximum of the topic.
    package var countsInMaximum: Bool { self != .notApplicable && self != .pending }

    /// Whether the outcome breaches a mandatory criterion and so caps the grade.
    package var breachesMandatory: Bool { self == .notMet || self == .notReported || self == .notProven }
}
