package import Scorecards

/// What a round keeps of an applicant while all of them are compared: who it is, and its figures. What explains them
/// stands in its ``Grounds``.
///
/// A class, so that to sort and to file twenty thousand of them moves references.
package final class Entrant: Sendable {
    /// The figure that a gate compares with its threshold.
    struct Measure: Sendable, Hashable {
        /// The gate's place in the policy.
        let gate: Int
        let value: Fraction
    }

    /// What a criterion of the model-school topic gave.
    struct Part: Sendable, Hashable {
        let criterion: String
        let title: String
        let points: Points
        let possible: Points
        let isBonus: Bool
    }

    /// Which school.
    package let school: SchoolIdentity
    /// The grade in the language of the run.
    package let grade: String
    /// The exact model-school score.
    package let score: Fraction?
    /// The exact compliance index.
    package let index: Fraction?
    /// The values that rank it; none where it does not enter the round.
    package let keys: [KeyValue]
    /// The answers to the gates, in the order of the policy; none where it does not enter the round.
    package let results: [GateAnswer.Result]
    /// Why the application does not enter the round; nil when it does.
    let whyNotEntered: String?
    /// The quota it falls under, by its place in the policy; nil for none.
    let quota: Int?
    /// For a school to be verified: the keys it could have at best, were everything that is not known in its favour.
    let bestKeys: [KeyValue]
    /// The figures of the gates that have one.
    let measures: [Measure]
    /// The topics that make the index.
    let topics: [ApplicantTopic]
    /// The topic that makes the score.
    let modelSchool: ApplicantTopic?
    /// What the score is made of, in the order of the checklist.
    let parts: [Part]
    /// The events that the checklists found.
    let vetoes: [Veto]
    /// The criteria that reviews decided.
    let reviewed: [String]
    /// Whether no gate failed and none is open.
    let isEligible: Bool
    /// Whether some gate failed.
    let isIneligible: Bool

    /// Keeps an applicant that enters the round.
    init(
        _ applicant: Applicant, answers: [GateAnswer], keys: [KeyValue], bestKeys: [KeyValue], quota: Int?
    ) {
        school = applicant.school
        grade = applicant.grade
        score = applicant.score
        index = applicant.index
        self.keys = keys
        results = answers.map(\.result)
        whyNotEntered = nil
        self.quota = quota
        isEligible = answers.allSatisfy { $0.result == .passed || $0.result == .off }
        isIneligible = answers.contains { $0.result == .failed }
        self.bestKeys = isEligible || isIneligible ? [] : bestKeys
        measures = answers.enumerated().compactMap { place, answer in
            answer.measure.map { Measure(gate: place, value: $0) }
        }
        topics = applicant.topics.filter { $0.weight != nil }
        modelSchool = applicant.topic(.modelSchool)
        parts = applicant.answers.filter { $0.topic == .modelSchool }.map { answer in
            Part(
                criterion: answer.id, title: answer.title, points: answer.points, possible: answer.possible,
                isBonus: answer.isBonus)
        }
        vetoes = applicant.vetoes
        reviewed = applicant.answers.filter { $0.review != nil }.map(\.id)
    }

    /// Keeps an applicant that does not enter the round.
    init(_ applicant: Applicant, whyNotEntered: String) {
        school = applicant.school
        grade = applicant.grade
        score = applicant.score
        index = applicant.index
        self.whyNotEntered = whyNotEntered
        keys = []
        results = []
        quota = nil
        bestKeys = []
        measures = []
        topics = []
        modelSchool = nil
        parts = []
        vetoes = []
        reviewed = []
        isEligible = false
        isIneligible = false
    }

    /// The figure of a gate by its place in the policy; nil where there is none.
    func measure(_ gate: Int) -> Fraction? { measures.first { $0.gate == gate }?.value }

    /// The part of the score that a criterion makes.
    func part(_ criterion: String) -> Part? { parts.first { $0.criterion == criterion } }

    /// Whether no gate but one says anything against the school.
    func passes(butFor gate: Int) -> Bool {
        results.indices.allSatisfy { $0 == gate || results[$0] == .passed || results[$0] == .off }
    }

    /// The order of display: by keys, then by school code, which decides nothing else.
    static func precedes(_ left: Entrant, _ right: Entrant) -> Bool {
        if Ranking.isAhead(left.keys, of: right.keys) { return true }
        if Ranking.isAhead(right.keys, of: left.keys) { return false }
        return left.school.code < right.school.code
    }
}
