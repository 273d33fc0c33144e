import Scorecards

/// An applicant of this round with its answers and the values that rank it.
struct Contender: Sendable {
    let applicant: Applicant
    let answers: [GateAnswer]
    let keys: [KeyValue]
    /// What they could at best become, were everything that is not known in the school's favour.
    let bestKeys: [KeyValue]
    /// The quota it falls under; nil for none.
    let quota: Quota?

    /// Whether no gate failed and none is open.
    var isEligible: Bool { answers.allSatisfy { $0.result == .passed || $0.result == .off } }

    /// Whether some gate failed.
    var isIneligible: Bool { answers.contains { $0.result == .failed } }

    /// The order of display: by keys, then by school code, which decides nothing else.
    static func precedes(_ left: Contender, _ right: Contender) -> Bool {
        if Ranking.isAhead(left.keys, of: right.keys) { return true }
        if Ranking.isAhead(right.keys, of: left.keys) { return false }
        return left.applicant.school.code < right.applicant.school.code
    }
}
