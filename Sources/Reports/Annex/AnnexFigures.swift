package import BureauFigures
package import Regions
import Scorecards
package import Wording

/// The parts of the annex that repeat the bureau's own figures.
package enum AnnexFigures {
    /// One part for each section of the document.
    ///
    /// - Parameters:
    ///   - report: The bureau's figures.
    ///   - summary: The region's; a rate that names a measure shows what the measure computes.
    ///   - language: The language of the texts around the figures.
    /// - Returns: The parts in the order of the document.
    package static func sections(
        _ report: FigureReport, _ summary: RegionSummary?, _ language: Language
    ) -> [Annex.Section] {
        report.sections.map { section in
            Annex.Section(
                id: "figures." + section.id, title: section.title,
                lines: section.entries.flatMap { entry in
                    switch entry {
                    case .figure(let figure): lines(figure, language)
                    case .rate(let rate): [line(rate, summary, language)]
                    }
                }, notes: section.note.map { [$0] } ?? [])
        }
    }

    private static func lines(_ figure: Figure, _ language: Language) -> [Annex.Line] {
        let terms = figure.parts.map(\.value.digits)
        let isExact = figure.value.exactness == .exact && figure.parts.allSatisfy { $0.value.exactness == .exact }
        // The sum was checked when the document was read; here it is shown.
        let detail =
            terms.isEmpty
            ? nil
            : isExact
                ? terms.joined(separator: " + ") + " = " + figure.value.digits
                : Strings.annexSumNotExact[language]
        let total = Annex.Line(
            id: figure.id, label: figure.label, definition: figure.origin.definition,
            amount: amount(figure.value, unit: figure.unit, detail: detail, language),
            source: source(figure.origin, language), quote: figure.origin.quote, note: figure.origin.note)
        return [total] + figure.parts.map { part(of: figure, $0, language) }
    }

    private static func part(of figure: Figure, _ part: Figure.Part, _ language: Language) -> Annex.Line {
        var share: String?
        if part.value.exactness == .exact, figure.value.exactness == .exact, figure.value.hundredths > 0 {
            let exact = part.value.fraction * Fraction(100) / figure.value.fraction
            share = Strings.annexShare.text(language, exact.flooredText)
        }
        return Annex.Line(
            id: figure.id + "/" + part.label, label: part.label,
            amount: amount(part.value, unit: part.unit ?? figure.unit, detail: share, language),
            source: "", note: part.note, indent: 1)
    }

    private static func line(
        _ rate: StatedRate, _ summary: RegionSummary?, _ language: Language
    ) -> Annex.Line {
        let detail =
            if let numerator = rate.numerator, let denominator = rate.denominator {
                numerator.digits + " ÷ " + denominator.digits + (rate.unit.map { " " + $0 } ?? "")
            } else {
                Strings.annexNoCounts[language]
            }
        let population = rate.population.map { Strings.annexPopulation.text(language, $0) }
        return Annex.Line(
            id: rate.id, label: rate.label,
            definition: [rate.origin.definition, population].compactMap(\.self).joinedOrNil,
            amount: amount(rate.percent, unit: "%", detail: detail, language),
            source: source(rate.origin, language), quote: rate.origin.quote,
            note: [rate.origin.note, computed(rate, summary, language)].compactMap(\.self).joinedOrNil)
    }

    /// What the measure of the checklists gives for the same rate.
    private static func computed(
        _ rate: StatedRate, _ summary: RegionSummary?, _ language: Language
    ) -> String? {
        guard let summary, let place = summary.heading.measures.firstIndex(where: { $0.id == rate.measure }) else {
            return nil
        }
        let text = summary.heading.measures[place]
        let amount = AnnexRegion.amount(summary.region.measures[place], text, language)
        return Strings.annexComputed.text(
            language, amount.text, amount.detail ?? "—", text.id + " " + text.title)
    }

    private static func amount(
        _ number: StatedNumber, unit: String, detail: String?, _ language: Language
    ) -> Annex.Amount {
        Annex.Amount(
            text: number.text(unit: unit, language), detail: detail,
            hundredths: number.exactness == .exact ? number.hundredths : nil, unit: unit)
    }

    private static func source(_ origin: FigureOrigin, _ language: Language) -> String {
        let title = Strings.annexSourceTitle.text(language, origin.source.title)
        return origin.place.map { Strings.annexSourcePlace.text(language, title, $0) } ?? title
    }
}

extension [String] {
    /// All of them in one text; nil where there is none.
    fileprivate var joinedOrNil: String? { isEmpty ? nil : joined(separator: " ") }
}
