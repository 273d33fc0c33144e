import Scorecards
import Wording

extension FigureCheck {
    /// The totals and shares of a figure with parts.
    func diagnostics(of figure: Figure, _ place: Place) -> [Diagnostic] {
        guard !figure.parts.isEmpty else { return [] }
        let large = figure.parts.filter { isAbove($0.value, figure.value) }
        if !large.isEmpty {
            return large.map { part in
                fault(
                    "part", place, part: part,
                    summary: Strings.figuresPartAboveTotal.text(
                        language, part.label, part.value.digits, figure.label, figure.value.digits),
                    remedy: Strings.figuresPartAboveTotalRemedy.text(language, "\(place.entry.origin.line)"))
            }
        }
        if let wrongSum = wrongSum(figure, place) { return [wrongSum] }
        return wrongShares(figure, place) + wrongShareSum(figure, place)
    }

    /// Whether a part is certainly more than its total.
    private func isAbove(_ part: StatedNumber, _ total: StatedNumber) -> Bool {
        guard let most = upperBound(total), let least = lowerBound(part) else { return false }
        return least > most
    }

    /// The least number that a source may have meant; nil where it leaves that open.
    private func lowerBound(_ number: StatedNumber) -> Int? {
        number.exactness == .exact || number.exactness.isLowerBound ? number.hundredths : nil
    }

    /// The largest number that a source may have meant; nil where it leaves that open.
    private func upperBound(_ number: StatedNumber) -> Int? {
        number.exactness == .exact || number.exactness.isUpperBound ? number.hundredths : nil
    }

    private func sum(_ numbers: [Int?]) -> Int? {
        numbers.reduce(0) { sum, number in sum.flatMap { sum in number.map { sum + $0 } } }
    }

    // MARK: - Sums

    private func wrongSum(_ figure: Figure, _ place: Place) -> Diagnostic? {
        let least = sum(figure.parts.map { lowerBound($0.value) })
        let most = sum(figure.parts.map { upperBound($0.value) })
        let isTooMuch = upperBound(figure.value).flatMap { total in least.map { $0 > total } } ?? false
        let isTooLittle = lowerBound(figure.value).flatMap { total in most.map { $0 < total } } ?? false
        guard isTooMuch || isTooLittle, let sum = isTooMuch ? least : most else { return nil }
        let difference = sum - figure.value.hundredths
        let terms = figure.parts.map { Strings.figuresTerm.text(language, $0.label, $0.value.digits) }
        let phrase = difference > 0 ? Strings.figuresSumTooMuch : Strings.figuresSumTooLittle
        return fault(
            "sum", place,
            summary: phrase.text(
                language, figure.label, figure.value.text(unit: figure.unit, language),
                StatedNumber.digits(sum), terms.joined(separator: " + "),
                StatedNumber.digits(abs(difference))),
            remedy: sumRemedy(figure, sum: sum, difference: difference))
    }

    /// Names the one number that is wrong where its own share tells it, otherwise what each would have to be if it alone
    /// were wrong.
    private func sumRemedy(_ figure: Figure, sum: Int, difference: Int) -> String {
        let suspects = figure.parts.filter { part in
            part.share.map { !agrees($0, part.value, figure.value) } ?? false
        }
        let shared = figure.parts.count { $0.share != nil }
        if suspects.count == 1, shared > 1, let suspect = suspects.first {
            return Strings.figuresSuspect.text(
                language, suspect.label, "\(suspect.line)",
                StatedNumber.digits(max(0, suspect.value.hundredths - difference)))
        }
        let candidates = figure.parts.compactMap { part -> String? in
            let value = part.value.hundredths - difference
            return value < 0
                ? nil
                : Strings.figuresCandidate.text(language, part.label, "\(part.line)", StatedNumber.digits(value))
        }
        let total = Strings.figuresCandidateTotal.text(
            language, "\(figure.origin.line)", StatedNumber.digits(sum))
        return Strings.figuresSumRemedy.text(
            language, ([total] + candidates).joined(separator: Strings.figuresOr.text(language)))
    }

    // MARK: - Shares

    private func wrongShares(_ figure: Figure, _ place: Place) -> [Diagnostic] {
        figure.parts.compactMap { part in
            guard let share = part.share else { return nil }
            if share.hundredths > 100_00 {
                return fault(
                    "share", place, part: part,
                    summary: Strings.figuresShareAbove.text(language, part.label, share.digits),
                    remedy: Strings.figuresShareAboveRemedy.text(language))
            }
            guard !agrees(share, part.value, figure.value) else { return nil }
            let exact = part.value.fraction * Fraction(100) / figure.value.fraction
            return fault(
                "share", place, part: part,
                summary: Strings.figuresShareWrong.text(
                    language, part.label, share.digits, part.value.digits, figure.value.digits, exact.flooredText),
                remedy: Strings.figuresShareWrongRemedy.text(language, exact.flooredText))
        }
    }

    /// Whether a stated share is the exact one, rounded in whatever way to the decimals that were written.
    private func agrees(_ share: StatedNumber, _ part: StatedNumber, _ total: StatedNumber) -> Bool {
        guard part.exactness == .exact, total.exactness == .exact, total.hundredths > 0 else { return true }
        let exact = part.fraction * Fraction(100) / total.fraction
        return isRounding(share, of: exact)
    }

    /// Whether a number is an exact one rounded up, down or to the nearest at its last decimal.
    func isRounding(_ number: StatedNumber, of exact: Fraction) -> Bool {
        let step = Fraction(number.step, 100)
        return number.fraction - step < exact && exact < number.fraction + step
    }

    /// Shares of all parts add up to 100, give or take the rounding of each.
    private func wrongShareSum(_ figure: Figure, _ place: Place) -> [Diagnostic] {
        let shares = figure.parts.compactMap(\.share)
        guard figure.value.hundredths > 0, shares.count == figure.parts.count,
            shares.allSatisfy({ $0.hundredths <= 100_00 })
        else { return [] }
        let sum = shares.reduce(0) { $0 + $1.hundredths }
        let tolerance = shares.reduce(0) { $0 + $1.step }
        guard abs(sum - 100_00) >= max(tolerance, 1), sum != 100_00 else { return [] }
        return [
            fault(
                "shares", place,
                summary: Strings.figuresShareSum.text(language, figure.label, StatedNumber.digits(sum)),
                remedy: Strings.figuresShareSumRemedy.text(language))
        ]
    }
}
