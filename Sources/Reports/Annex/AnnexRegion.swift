package import BureauFigures
package import Regions
import Scorecards
import Wording

/// Makes the yearly annex of a region from its summary and, where there are any, the bureau's own figures.
package struct AnnexRegion {
    /// How many of the criteria most often lost are listed.
    static let losses = 10

    let summary: RegionSummary
    /// The criteria whose losses are listed; nil for those that most schools lost points over.
    let listed: [String]?
    let language: Language

    var heading: RegionHeading { summary.heading }

    /// The annex of one year. The criteria whose losses are listed are those that most schools lost points over, or the
    /// ones named: those of the year that this one stands beside.
    package static func annex(_ summary: RegionSummary, figures: FigureReport?, losses: [String]? = nil) -> Annex {
        let heading = summary.heading
        let region = AnnexRegion(
            summary: summary, listed: losses, language: Language(rawValue: heading.language) ?? .chinese)
        let language = region.language
        let office = figures?.bureau ?? heading.region
        return Annex(
            title: Strings.annexTitle.text(language, heading.region, "\(heading.year)"), office: office,
            year: heading.year, edition: heading.edition, rules: heading.files.map(\.sha256), date: heading.asOf,
            isFictional: heading.isFictional || figures?.isFictional == true, language: language,
            tool: "zhixiao " + heading.tool,
            sections: [region.completeness, region.measures, region.grades, region.applicants, region.lost]
                .compactMap(\.self) + region.townships
                + (figures.map { AnnexFigures.sections($0, summary, language) } ?? []),
            notes: [
                Strings.editionValue.text(language, heading.edition, heading.editionTitle),
                Strings.annexRule[language],
            ])
    }

    private func schools(_ count: Int) -> Annex.Amount {
        AnnexNumber.count(count, unit: Strings.annexSchoolUnit[language])
    }

    // MARK: - What was reported

    private var completeness: Annex.Section? {
        let counts = summary.region.completeness
        let source = Strings.annexFormsSource[language]
        func status(_ status: Scorecard.Status, _ count: Int, isNamed: Bool) -> Annex.Line {
            Annex.Line(
                id: "status." + status.rawValue, label: status.phrase[language], amount: schools(count),
                source: source, exceptions: isNamed ? ExceptionTexts(summary.schools) { $0.status == status } : [],
                indent: 1)
        }
        let missing = summary.reminders.lazy.filter { !$0.missing.isEmpty || !$0.rejected.isEmpty }
        let late = summary.reminders.lazy.filter { !$0.late.isEmpty }
        return Annex.Section(
            id: "completeness", title: Strings.annexPartCompleteness[language],
            lines: [
                Annex.Line(
                    id: "expected", label: Strings.annexExpected[language],
                    definition: Strings.annexExpectedMeaning[language], amount: schools(counts.expected),
                    source: source),
                status(.complete, counts.complete, isNamed: false), status(.partial, counts.partial, isNamed: true),
                status(.rejected, counts.rejected, isNamed: true), status(.missing, counts.missing, isNamed: true),
                Annex.Line(
                    id: "closed", label: Strings.annexClosed[language], amount: schools(counts.closed), source: source),
                Annex.Line(
                    id: "forms", label: Strings.annexFormsRate[language],
                    definition: Strings.annexFormsMeaning[language],
                    amount: AnnexNumber.rate(counts.acceptedForms, of: counts.forms), source: source,
                    exceptions: ExceptionTexts(missing, summary.schools)),
                Annex.Line(
                    id: "onTime", label: Strings.annexOnTime[language],
                    definition: Strings.annexOnTimeMeaning[language],
                    amount: heading.due == nil
                        ? Annex.Amount(text: Strings.annexNoDue[language])
                        : AnnexNumber.rate(counts.onTimeForms, of: counts.forms),
                    source: source, exceptions: ExceptionTexts(late, summary.schools),
                    note: heading.due.map { Strings.annexDue.text(language, $0) }),
            ])
    }

    // MARK: - Rates

    private var measures: Annex.Section? {
        guard !heading.measures.isEmpty else { return nil }
        let lines = heading.measures.indices.map { measure($0) }
        let composites = zip(heading.composites, summary.composites(of: summary.region)).flatMap(composite)
        return Annex.Section(
            id: "measures", title: Strings.annexPartMeasures[language], lines: lines + composites, isRates: true)
    }

    private func measure(_ place: Int) -> Annex.Line {
        let text = heading.measures[place]
        let sum = summary.region.measures[place]
        let topic = heading.topics.first { $0.topic == text.topic }?.title ?? ""
        let population = Strings.annexPopulation.text(language, text.population)
        return Annex.Line(
            id: text.id, label: text.title, definition: text.definition + Strings.sentenceJoint[language] + population,
            amount: Self.amount(sum, text, language),
            source: Strings.annexTopicSource.text(language, topic, "\(sum.population)"),
            exceptions: ExceptionTexts(summary.exceptions[place], summary.schools, language), note: note(text, sum))
    }

    /// The rate of a measure with its counts.
    static func amount(_ sum: MeasureSum, _ text: MeasureText, _ language: Language) -> Annex.Amount {
        guard sum.denominator > 0 else {
            return Annex.Amount(
                text: Strings.annexNothingToDivide[language],
                detail: sum.stated == 0
                    ? nil : Strings.annexStatedOnly.text(language, "\(sum.stated)", "\(sum.statedFull)"))
        }
        return AnnexNumber.rate(sum.numerator, of: sum.denominator)
    }

    private func note(_ text: MeasureText, _ sum: MeasureSum) -> String? {
        var notes: [String] = []
        if let target = text.target, let answer = TargetAnswer(sum, target: target) {
            let phrase =
                switch answer {
                case .reached: Strings.annexTargetMet
                case .missed: Strings.annexTargetMissed
                case .undecided: Strings.annexTargetUndecided
                }
            notes.append(phrase.text(language, target.text, "\(sum.leftOut)"))
        }
        if sum.unknown > 0 { notes.append(Strings.annexUnknown.text(language, "\(sum.unknown)")) }
        if sum.contradictory > 0 { notes.append(Strings.annexContradictory.text(language, "\(sum.contradictory)")) }
        if sum.stated > 0 {
            notes.append(Strings.annexStated.text(language, "\(sum.stated)", "\(sum.statedFull)"))
        }
        return notes.isEmpty ? nil : notes.joined(separator: Strings.sentenceJoint[language])
    }

    private func composite(_ text: CompositeText, _ score: CompositeScore?) -> [Annex.Line] {
        let unit = Strings.annexPointUnit[language]
        func line(_ id: String, _ phrase: Phrase, _ value: Points?) -> Annex.Line {
            let amount = value.map {
                Annex.Amount(text: "\($0.text) \(unit)", hundredths: $0.hundredths, unit: unit)
            }
            return Annex.Line(
                id: text.id + id, label: phrase.text(language, text.title), definition: text.definition,
                amount: amount ?? Annex.Amount(text: Strings.annexNothingToDivide[language]),
                source: Strings.annexFormsSource[language])
        }
        return [
            line(".published", Strings.annexPublished, score.map { Points(rounding: $0.published) }),
            line(".exact", Strings.annexExact, score.map { Points(hundredths: $0.exact.flooredHundredths) }),
        ]
    }
}
