import Scorecards
import Wording

// What gates ask of records: events, titles, founding, signature.

extension GateJudge {
    /// Events inside their windows bar; a kind on which the school said nothing is not known.
    func vetoes(_ applicant: Applicant) -> Verdict {
        var events: [Veto] = []
        var silent: [VetoWindow] = []
        for window in policy.vetoes {
            let look = LookBack(asOf: asOf, months: window.lookBack)
            let found = applicant.vetoes.filter { $0.kind == window.kind && ($0.date.map(look.contains) ?? true) }
            events += found
            if found.isEmpty, window.isDeclared, applicant.declared[window.kind] == nil { silent.append(window) }
        }
        guard events.isEmpty else {
            let words = events.map { event in
                Strings.gateVetoEvent.text(
                    language, event.title, event.date ?? Strings.dateUnknown.text(language), event.id)
            }
            return .failed(
                Strings.gateVetoFound.text(language, words.joined(separator: joint)), events.compactMap(\.place))
        }
        guard silent.isEmpty else {
            let kinds = silent.map(\.rationale.title).joined(separator: joint)
            return .unknown(Strings.gateVetoSilent.text(language, "\(silent.count)", kinds))
        }
        let facts = policy.vetoes.compactMap { applicant.declared[$0.kind] }
        return .passed(Strings.gateVetoNone.text(language, "\(policy.vetoes.count)"), facts)
    }

    /// The title one step below, held for some years by the difference of years.
    func heldTitle(_ applicant: Applicant, _ years: Int, _ unrecorded: Gate.Unrecorded) -> Verdict {
        guard let level = policy.levelBelow else { return .passed(Strings.gateLowestLevel.text(language)) }
        let label = policy.label(level)
        let held = applicant.titles.filter { $0.level == level && $0.isRunning(on: asOf) }
        guard !held.isEmpty else {
            let facts = applicant.titles.map(\.fact)
            return unrecorded == .none
                ? .failed(Strings.gateTitleMissing.text(language, label), facts)
                : .unknown(Strings.gateTitleUnrecorded.text(language, label), facts)
        }
        let facts = held.map(\.fact)
        let lengths = held.compactMap { title in title.year.map { asOfYear - $0 } }
        guard let longest = lengths.max() else {
            return .unknown(Strings.gateTitleNoYear.text(language, label), facts)
        }
        let reason = Strings.gateTitleHeld.text(language, label, "\(longest)", "\(years)")
        if longest >= years { return .passed(reason, facts, measure: Fraction(longest)) }
        return lengths.count < held.count
            ? .unknown(Strings.gateTitleNoYear.text(language, label), facts)
            : .failed(reason, facts, measure: Fraction(longest))
    }

    /// Full years since the day of founding.
    func open(_ applicant: Applicant, _ years: Int) -> Verdict {
        guard let founded = applicant.founded, let since = Self.day(founded.value), let now = Self.day(asOf) else {
            return .unknown(Strings.gateFoundedUnknown.text(language))
        }
        let full = now.year - since.year - (now.monthDay < since.monthDay ? 1 : 0)
        let reason = Strings.gateOpen.text(language, founded.value, "\(full)", "\(years)")
        let measure = Fraction(full)
        return full >= years
            ? .passed(reason, [founded], measure: measure) : .failed(reason, [founded], measure: measure)
    }

    /// A running title of the same or a higher level bars.
    func sameTitle(_ applicant: Applicant, _ unrecorded: Gate.Unrecorded) -> Verdict {
        let levels = policy.levelsFrom
        let held = applicant.titles.filter { levels.contains($0.level) && $0.isRunning(on: asOf) }
        guard held.isEmpty else {
            let words = held.map { title in
                Strings.gateTitleInYear.text(
                    language, policy.label(title.level),
                    title.year.map { "\($0)" } ?? Strings.dateUnknown.text(language))
            }
            return .failed(Strings.gateSameTitle.text(language, words.joined(separator: joint)), held.map(\.fact))
        }
        let facts = applicant.titles.map(\.fact)
        if applicant.titles.isEmpty, unrecorded == .unknown {
            return .unknown(Strings.gateTitlesUnrecorded.text(language))
        }
        return .passed(Strings.gateNoSameTitle.text(language), facts)
    }

    /// Signed, not signed, or nothing said.
    func declaration(_ applicant: Applicant) -> Verdict {
        let facts = applicant.signature.map { [$0] } ?? []
        return switch applicant.isSigned {
        case true?: .passed(Strings.gateSigned.text(language), facts)
        case false?: .failed(Strings.gateNotSigned.text(language), facts)
        case nil: .unknown(Strings.gateSignatureUnknown.text(language), facts)
        }
    }

    /// The year of the comparison date.
    var asOfYear: Int { Self.day(asOf)?.year ?? 0 }

    /// A date in two parts that compare as numbers.
    private static func day(_ text: String) -> (year: Int, monthDay: Int)? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return parts.count == 3 ? (parts[0], parts[1] * 100 + parts[2]) : nil
    }
}
