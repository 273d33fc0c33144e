import Scorecards
import Wording

/// Puts a decision and its reason into words.
struct DecisionWriter: Sendable {
    private let policy: Policy
    private let language: Language

    init(policy: Policy, language: Language) {
        self.policy = policy
        self.language = language
    }

    /// The decision on an application that does not enter the round; nil for one that does.
    func notEntered(_ entrant: Entrant) -> Decision? {
        entrant.whyNotEntered.map { Decision(applicant: entrant, standing: .notEntered, reason: $0) }
    }

    /// The decision on a school that passed every gate.
    func decision(_ contender: Entrant, _ seat: Allocation.Seat) -> Decision {
        let quota = contender.quota.map { policy.quotas[$0] }
        let places = quota?.places ?? 0
        let reason =
            switch seat.standing {
            case .candidate: Strings.reasonCandidate.text(language, "\(seat.rank)", "\(places)")
            case .tiedForPlace:
                Strings.reasonTied.text(language, "\(seat.tied)", "\(seat.rank)", "\(seat.contested)")
            case .reserve: Strings.reasonReserve.text(language, "\(seat.rank)", "\(seat.reserve ?? 0)")
            case .tiedForReserve:
                Strings.reasonTiedReserve.text(language, "\(seat.tied)", "\(seat.rank)", "\(seat.contested)")
            case .ranked: Strings.reasonRanked.text(language, "\(seat.rank)")
            default: Strings.reasonNotSelected.text(language, "\(seat.rank)", "\(places)")
            }
        let shared = seat.tied > 1 && seat.contested == 0 ? Strings.reasonShared.text(language, "\(seat.tied)") : ""
        return Decision(
            applicant: contender, standing: seat.standing, reason: reason + shared + reviews(contender),
            quota: quota?.id, rank: seat.rank, reserve: seat.reserve)
    }

    /// The decision on an eligible school that no quota covers.
    func uncovered(_ contender: Entrant) -> Decision {
        Decision(
            applicant: contender, standing: .notSelected,
            reason: Strings.reasonNoQuota.text(language, contender.school.stageLabel) + reviews(contender))
    }

    /// The decision on a school that failed a gate or could not be verified.
    func decision(_ contender: Entrant, provisionalRank: Int) -> Decision {
        let standing: Standing = contender.isIneligible ? .ineligible : .unverified
        let result: GateAnswer.Result = contender.isIneligible ? .failed : .unverified
        let decisive = zip(policy.gates, contender.results).filter { $1 == result }.map(\.0)
        let words = decisive.map { Strings.reasonGate.text(language, $0.id, $0.rationale.title) }
            .joined(separator: Strings.listJoint.text(language))
        let reason =
            (contender.isIneligible ? Strings.reasonIneligible : Strings.reasonUnverified)
            .text(language, "\(decisive.count)", words)
        return Decision(
            applicant: contender, standing: standing, reason: reason + reviews(contender),
            quota: contender.quota.map { policy.quotas[$0].id },
            provisionalRank: contender.isIneligible ? nil : provisionalRank)
    }

    /// Which of a school's answers a review decided; nothing where none did.
    private func reviews(_ contender: Entrant) -> String {
        guard !contender.reviewed.isEmpty else { return "" }
        return Strings.reasonReviewed.text(
            language, contender.reviewed.joined(separator: Strings.listJoint.text(language)))
    }
}
