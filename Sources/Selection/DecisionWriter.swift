import Scorecards
import Wording

/// Puts a decision and its reason into words.
struct DecisionWriter: Sendable {
    private let policy: Policy
    private let language: Language
    private let visits: VisitList

    init(policy: Policy, language: Language) {
        self.policy = policy
        self.language = language
        visits = VisitList(language: language)
    }

    /// The decision on a school that passed every gate.
    func decision(_ contender: Contender, _ seat: Allocation.Seat) -> Decision {
        let places = contender.quota?.places ?? 0
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
            applicant: contender.applicant, standing: seat.standing,
            reason: reason + shared + reviews(contender),
            quota: contender.quota?.id, rank: seat.rank, reserve: seat.reserve, keys: contender.keys,
            answers: contender.answers, visit: visit(contender, seat.standing))
    }

    /// The decision on an eligible school that no quota covers.
    func uncovered(_ contender: Contender) -> Decision {
        Decision(
            applicant: contender.applicant, standing: .notSelected,
            reason: Strings.reasonNoQuota.text(language, contender.applicant.school.stageLabel) + reviews(contender),
            keys: contender.keys, answers: contender.answers)
    }

    /// The decision on a school that failed a gate or could not be verified.
    func decision(_ contender: Contender, provisionalRank: Int) -> Decision {
        let standing: Standing = contender.isIneligible ? .ineligible : .unverified
        let decisive = contender.answers.filter { $0.result == (contender.isIneligible ? .failed : .unverified) }
        let words = decisive.map { Strings.reasonGate.text(language, $0.gate.id, $0.gate.rationale.title) }
            .joined(separator: Strings.listJoint.text(language))
        let reason =
            (contender.isIneligible ? Strings.reasonIneligible : Strings.reasonUnverified)
            .text(language, "\(decisive.count)", words)
        return Decision(
            applicant: contender.applicant, standing: standing, reason: reason + reviews(contender),
            quota: contender.quota?.id,
            provisionalRank: contender.isIneligible ? nil : provisionalRank, keys: contender.keys,
            answers: contender.answers, visit: visit(contender, standing))
    }

    /// Which of a school's answers a review decided; nothing where none did.
    private func reviews(_ contender: Contender) -> String {
        let ids = contender.applicant.reviewed.map(\.id)
        guard !ids.isEmpty else { return "" }
        return Strings.reasonReviewed.text(language, ids.joined(separator: Strings.listJoint.text(language)))
    }

    /// Schools that may yet be chosen are visited; the others are not.
    private func visit(_ contender: Contender, _ standing: Standing) -> [VisitItem] {
        standing.isVisited ? visits.items(contender.applicant, contender.answers) : []
    }
}
