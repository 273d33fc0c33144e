import Scorecards
import Wording

/// Draws up what a visit to a school should look at, from what its files could not prove.
struct VisitList: Sendable {
    let language: Language

    /// The items, open questions first, each kind in the order of gates and checklists.
    func items(_ applicant: Applicant, _ answers: [GateAnswer]) -> [VisitItem] {
        var items: [VisitItem] = []
        for answer in answers where answer.result == .unverified {
            items.append(
                VisitItem(
                    cause: .gate, subject: answer.gate.id, title: answer.gate.rationale.title, question: answer.reason,
                    lookAt: lookAt(answer.gate).text(language), ask: Strings.visitAskBureau.text(language)))
        }
        for answer in applicant.answers {
            guard let cause = cause(answer.outcome) else { continue }
            items.append(item(cause, answer, question: answer.reason))
        }
        for answer in applicant.reviewed {
            guard let review = answer.review else { continue }
            items.append(
                item(
                    .review, answer,
                    question: Strings.visitReview.text(
                        language, review.change, review.number, review.date, answer.reason)))
        }
        for answer in applicant.answers {
            guard let claimed = answer.claimed, claimed > answer.points else { continue }
            items.append(
                item(
                    .claim, answer,
                    question: Strings.visitClaim.text(language, claimed.text, answer.points.text, answer.reason)))
        }
        for notice in applicant.notices where notice.severity != .error {
            items.append(
                VisitItem(
                    cause: .notice, subject: notice.assertion, title: Strings.visitNotice.text(language),
                    question: notice.message, lookAt: notice.remedy, ask: ask(notice.topic).text(language)))
        }
        for answer in applicant.answers where answer.points > .zero && !answer.evidence.isEmpty {
            items.append(item(.papers, answer, question: Strings.visitPapers.text(language)))
        }
        return VisitItem.Cause.allCases.flatMap { cause in items.filter { $0.cause == cause } }
    }

    private func item(_ cause: VisitItem.Cause, _ answer: CriterionAnswer, question: String) -> VisitItem {
        let papers = answer.evidence.isEmpty ? nil : answer.evidence.joined(separator: Strings.listJoint.text(language))
        let look = papers.map { Strings.visitOriginals.text(language, $0) }
        let advice =
            cause == .papers || answer.advice.isEmpty ? nil : Strings.visitAdvice.text(language, answer.advice)
        let parts = [look, advice].compactMap(\.self)
        return VisitItem(
            cause: cause, subject: answer.id, title: answer.title, question: question,
            lookAt: parts.isEmpty
                ? Strings.visitOnSite.text(language) : parts.joined(separator: language == .english ? " " : ""),
            ask: ask(answer.topic).text(language))
    }

    private func cause(_ outcome: Outcome) -> VisitItem.Cause? {
        switch outcome {
        case .notReported: .notReported
        case .notProven: .notProven
        case .pending, .indeterminate: .pending
        case .met, .partly, .notMet, .notApplicable: nil
        }
    }

    private func ask(_ topic: Topic) -> Phrase {
        switch topic {
        case .vicePrincipal: Strings.visitAskVicePrincipal
        case .leadershipGroup: Strings.visitAskLeadership
        case .antiBullying: Strings.visitAskBullying
        case .antiDrug: Strings.visitAskDrug
        case .modelSchool: Strings.visitAskModelSchool
        }
    }

    private func lookAt(_ gate: Gate) -> Phrase {
        switch gate.kind {
        case .noMandatoryFailure, .criterion: Strings.visitGateCriteria
        case .noVeto: Strings.visitGateVeto
        case .heldTitle, .noSameTitle: Strings.visitGateTitle
        case .openYears: Strings.visitGateFounded
        case .minimumIndex, .minimumScore: Strings.visitGateFigure
        case .complete: Strings.visitGateComplete
        case .declaration: Strings.visitGateDeclaration
        }
    }
}
