import Scorecards
package import Selection
package import Wording

// Written out case by case, so that a further answer would not compile.

extension Standing {
    /// The word for the standing.
    package var phrase: Phrase {
        switch self {
        case .candidate: Strings.standingCandidate
        case .tiedForPlace: Strings.standingTied
        case .reserve: Strings.standingReserve
        case .tiedForReserve: Strings.standingTiedReserve
        case .ranked: Strings.standingRanked
        case .notSelected: Strings.standingNotSelected
        case .unverified: Strings.standingUnverified
        case .ineligible: Strings.standingIneligible
        case .notEntered: Strings.standingNotEntered
        }
    }
}

extension GateAnswer.Result {
    /// The word for the answer.
    package var phrase: Phrase {
        switch self {
        case .passed: Strings.gatePassed
        case .failed: Strings.gateFailed
        case .unverified: Strings.gateOpenAnswer
        case .off: Strings.gateNotUsed
        }
    }

    /// The sign that stands before the word, so that no answer is told by colour alone.
    var sign: String {
        switch self {
        case .passed: "✓"
        case .failed: "✗"
        case .unverified: "?"
        case .off: "—"
        }
    }
}

extension VisitItem.Cause {
    /// The word for the cause.
    package var phrase: Phrase {
        switch self {
        case .gate: Strings.causeGate
        case .notReported: Strings.causeNotReported
        case .notProven: Strings.causeNotProven
        case .pending: Strings.causePending
        case .review: Strings.causeReview
        case .claim: Strings.causeClaim
        case .notice: Strings.causeNotice
        case .papers: Strings.causePapers
        }
    }
}

extension SelectionReport.Input.Kind {
    /// The word for the kind.
    var phrase: Phrase {
        switch self {
        case .policy: Strings.inputPolicy
        case .roster: Strings.inputRoster
        case .edition: Strings.inputEdition
        case .checklist: Strings.inputChecklist
        case .schema: Strings.inputSchema
        case .submission: Strings.inputSubmission
        case .review: Strings.familyReview
        }
    }
}

extension QuotaOutcome {
    /// What the meeting must know of the quota: no line was drawn, places are spare, or a school is still to be verified.
    func remarks(_ language: Language) -> String {
        let remarks = [
            quota.places == nil ? Strings.selectionNoLine : nil,
            spare.map { $0 > 0 } ?? false ? Strings.selectionSpareRemark : nil,
            isOpen ? Strings.selectionOpenRemark : nil,
        ].compactMap { $0?[language] }
        return remarks.joined(separator: language == .english ? " " : "")
    }
}

extension Margin {
    /// The name of the parameter's kind in outputs.
    var kind: String {
        switch parameter {
        case .gate: "gate"
        case .lookBack: "lookBack"
        case .places: "places"
        case .weight: "weight"
        case .criterion: "criterion"
        }
    }

    /// Which number of that kind.
    var subject: String {
        switch parameter {
        case .gate(let id): id
        case .lookBack(let kind): kind
        case .places(let quota): quota
        case .weight(let topic): topic.rawValue
        case .criterion(let id): id
        }
    }

    /// The subject where it is an identifier that readers know; tokens of the schemas stay in the outputs for programs.
    var shownSubject: String? {
        switch parameter {
        case .gate, .places, .criterion: subject
        case .lookBack, .weight: nil
        }
    }

    /// The word for the parameter's kind.
    var kindPhrase: Phrase {
        switch parameter {
        case .gate: Strings.marginGate
        case .lookBack: Strings.marginLookBack
        case .places: Strings.marginPlaces
        case .weight: Strings.marginWeight
        case .criterion: Strings.marginCriterion
        }
    }

    /// An end in two decimals, rounded towards the present value, so that no number between is promised wrongly.
    static func hundredths(_ value: Fraction, isLower: Bool) -> Int {
        isLower ? -(Fraction(0) - value).flooredHundredths : value.flooredHundredths
    }

    /// An end as a reader sees it: a sign, a number, and the exact fraction where two decimals can't hold it.
    static func text(_ bound: Bound, isLower: Bool, _ language: Language) -> String {
        guard let value = bound.value else { return Strings.boundNone.text(language) }
        let sign = isLower ? (bound.isInclusive ? "≥ " : "> ") : (bound.isInclusive ? "≤ " : "< ")
        return sign + number(value, isLower: isLower)
    }

    /// A number as a reader sees it.
    static func number(_ value: Fraction, isLower: Bool = false) -> String {
        let hundredths = hundredths(value, isLower: isLower)
        if value.denominator == 1 { return value.text }
        let decimal = DecimalText.text(hundredths: hundredths)
        return Fraction(hundredths, 100) == value ? decimal : "\(decimal) (\(value.text))"
    }
}
