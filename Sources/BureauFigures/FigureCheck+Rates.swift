import Scorecards
import Wording

extension FigureCheck {
    /// A rate against 100 % and against the counts behind it.
    func diagnostics(of rate: StatedRate, _ place: Place) -> [Diagnostic] {
        if rate.percent.hundredths > 100_00 {
            return [
                fault(
                    "share", place,
                    summary: Strings.figuresShareAbove.text(language, rate.label, rate.percent.digits),
                    remedy: Strings.figuresShareAboveRemedy.text(language))
            ]
        }
        switch (rate.numerator, rate.denominator) {
        case (nil, nil): return []
        case (let numerator?, let denominator?): return counts(rate, numerator, denominator, place)
        default:
            return [
                fault(
                    "half", place, severity: .warning, summary: Strings.figuresHalf.text(language, rate.label),
                    remedy: Strings.figuresHalfRemedy.text(language))
            ]
        }
    }

    private func counts(
        _ rate: StatedRate, _ numerator: StatedNumber, _ denominator: StatedNumber, _ place: Place
    ) -> [Diagnostic] {
        guard denominator.hundredths > 0 else {
            return [
                fault(
                    "denominator", place, summary: Strings.figuresDenominatorZero.text(language, rate.label),
                    remedy: Strings.figuresDenominatorZeroRemedy.text(language))
            ]
        }
        guard numerator.hundredths <= denominator.hundredths else {
            return [
                fault(
                    "numerator", place,
                    summary: Strings.figuresNumeratorAbove.text(
                        language, rate.label, numerator.digits, denominator.digits),
                    remedy: Strings.figuresNumeratorAboveRemedy.text(language))
            ]
        }
        let exact = numerator.fraction * Fraction(100) / denominator.fraction
        guard !agrees(rate.percent, exact) else { return [] }
        return [
            fault(
                "rate", place,
                summary: Strings.figuresRateWrong.text(
                    language, rate.label, rate.percent.text(unit: "%", language), numerator.digits,
                    denominator.digits, exact.flooredText),
                remedy: Strings.figuresRateWrongRemedy.text(language, exact.flooredText))
        ]
    }

    /// A bound must hold; an exact percentage may be rounded, but 100 % is said only where the counts are equal.
    private func agrees(_ percent: StatedNumber, _ exact: Fraction) -> Bool {
        switch percent.exactness {
        case .exact:
            percent.hundredths == 100_00 ? exact == Fraction(100) : isRounding(percent, of: exact)
        case .about: true
        case .moreThan, .atLeast: exact >= percent.fraction
        case .nearly, .atMost: exact <= percent.fraction
        }
    }
}
