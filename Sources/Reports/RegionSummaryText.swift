package import Regions
import Scorecards
import Wording

/// The roll-up of a region as plain text for a terminal or a mail. Long lists are cut, and say so; JSON has them whole.
package struct RegionSummaryText {
    /// More names than this make a list nobody reads to its end.
    private static let longest = 20

    private let summary: RegionSummary
    private let language: Language
    private var text = ""

    /// The whole text.
    package static func text(of summary: RegionSummary) -> String {
        var writer = RegionSummaryText(summary)
        writer.writeAll()
        return writer.text
    }

    private init(_ summary: RegionSummary) {
        self.summary = summary
        language = Language(rawValue: summary.heading.language) ?? .chinese
    }

    private mutating func writeAll() {
        let heading = summary.heading
        line(
            Strings.summaryTitle.text(
                language, heading.region, "\(heading.year)", heading.editionTitle, heading.asOf, heading.tool))
        if heading.isFictional { line(Strings.fictionalNote.text(language)) }
        writeCompleteness()
        writeMeasures()
        writeDistribution()
        // Each school is in exactly one place; those that a county runs itself are a place of their own.
        if !summary.townships.isEmpty { writeGroups(Strings.summaryTownships, summary.areas) }
        writeGroups(Strings.summaryStages, summary.stages)
        writeGroups(Strings.summaryOwnerships, summary.ownerships)
        writeRankings()
        writeLosses()
        writeClaims()
        writeReminders()
        writeReviews()
        writeQuestions()
    }

    private mutating func writeCompleteness() {
        let completeness = summary.region.completeness
        title(Strings.summaryCompleteness)
        line(
            Strings.summarySchools.text(
                language, "\(completeness.expected)", "\(completeness.received)", "\(completeness.complete)",
                "\(completeness.partial)", "\(completeness.missing)", "\(completeness.rejected)",
                "\(completeness.closed)"))
        line(
            Strings.summaryForms.text(
                language, "\(completeness.forms)", "\(completeness.acceptedForms)", "\(completeness.missingForms)",
                "\(completeness.rejectedForms)", percent(completeness.acceptedRate)))
        if let due = summary.heading.due {
            line(
                Strings.summaryOnTime.text(
                    language, due, "\(completeness.onTimeForms)", "\(completeness.forms)",
                    percent(completeness.onTimeRate), "\(completeness.late)"))
        } else {
            line(Strings.summaryNoDue.text(language))
        }
    }

    private mutating func writeMeasures() {
        title(Strings.summaryMeasures)
        for (number, measure) in summary.heading.measures.enumerated() {
            let sum = summary.region.measures[number]
            let target = measure.target.map { Strings.summaryTarget.text(language, $0.text) } ?? ""
            line("\(measure.id) \(measure.title)")
            line(
                sum.rate == nil
                    ? "    " + Strings.summaryNoRate.text(language)
                    : "    "
                        + Strings.summaryRate.text(
                            language, percent(sum.rate), "\(sum.numerator)", "\(sum.denominator)", target))
            line("    " + Strings.summaryDefinition.text(language, measure.definition))
            line("    " + Strings.summaryPopulation.text(language, measure.population, "\(sum.population)"))
            if sum.stated > 0 {
                line("    " + Strings.summaryStated.text(language, "\(sum.stated)", "\(sum.statedFull)"))
            }
            let exceptions = summary.exceptions[number]
            guard !exceptions.isEmpty else { continue }
            line(
                "    "
                    + Strings.summaryExceptions.text(
                        language, "\(exceptions.count)", "\(sum.notReported)", "\(sum.unknown)",
                        "\(sum.contradictory)", "\(measure.namesShortfalls ? sum.short : 0)"))
            list(exceptions, indent: "        ") { writer, exception in
                writer.name(exception.school) + " " + writer.figures(of: exception)
            }
        }
        for (composite, score) in zip(summary.heading.composites, summary.composites(of: summary.region)) {
            line("\(composite.id) \(composite.title)")
            line(
                score.map {
                    "    " + Strings.summaryComposite.text(language, $0.publishedText, $0.exactText)
                } ?? "    " + Strings.summaryNoRate.text(language))
            line("    " + Strings.summaryDefinition.text(language, composite.definition))
        }
    }

    private mutating func writeDistribution() {
        let region = summary.region
        title(Strings.summaryDistribution)
        let grades = zip(summary.heading.scale.grades, region.grades).map { "\($0.label) \($1)" }
        line(
            Strings.summaryGrades.text(
                language, grades.joined(separator: Strings.listJoint.text(language)), "\(region.unscored)",
                "\(region.capped)", "\(region.provisional)"))
        line(Strings.summaryIndex.text(language) + spread(region.index))
        for (topic, spread) in zip(summary.heading.topics, region.topics) where spread.count > 0 {
            line(topic.title + Strings.colon.text(language) + self.spread(spread))
        }
    }

    private mutating func writeGroups(_ phrase: Phrase, _ groups: [GroupSummary]) {
        guard !groups.isEmpty else { return }
        title(phrase)
        for group in groups {
            let grades = zip(summary.heading.scale.grades, group.grades).filter { $1 > 0 }.map { "\($0.label) \($1)" }
            line(
                Strings.summaryGroup.text(
                    language, group.kind == .area ? summary.label(of: group) : group.label,
                    "\(group.completeness.expected)", "\(group.completeness.complete)",
                    group.index.mean?.text ?? "—", grades.joined(separator: Strings.listJoint.text(language))))
        }
    }

    private mutating func writeRankings() {
        title(Strings.summaryRankings)
        for ranking in summary.rankings {
            line(summary.heading.stageLabel(ranking.stage))
            list(ranking.schools, indent: "    ") { writer, ranked in
                let school = writer.summary.schools[ranked.school]
                let tie = ranked.isTied ? " " + Strings.summaryTied.text(writer.language) : ""
                return "\(ranked.rank). \(writer.name(ranked.school)) \(school.index?.flooredText ?? "")\(tie)"
            }
        }
    }

    private mutating func writeLosses() {
        guard !summary.losses.isEmpty else { return }
        title(Strings.summaryLosses)
        list(summary.losses, indent: "") { writer, loss in
            let criterion = writer.summary.heading.topics[loss.topic].criteria[loss.criterion]
            return Strings.summaryLoss.text(
                writer.language, criterion.id, criterion.title, "\(loss.schools)", "\(loss.applies)", loss.points.text)
        }
    }

    private mutating func writeClaims() {
        guard !summary.criterionClaims.isEmpty else { return }
        title(Strings.summaryClaims)
        list(summary.criterionClaims, indent: "") { writer, claim in
            let criterion = writer.summary.heading.topics[claim.topic].criteria[claim.criterion]
            return Strings.summaryClaim.text(
                writer.language, criterion.id, criterion.title, "\(claim.schools)", claim.claimed.text,
                claim.computed.text, "\(claim.higher)", "\(claim.lower)")
        }
        list(summary.schoolClaims.filter { $0.difference > .zero }, indent: "") { writer, claim in
            Strings.summarySchoolClaim.text(
                writer.language, writer.name(claim.school), claim.claimed.text, claim.computed.text,
                claim.difference.text)
        }
    }

    private mutating func writeReminders() {
        guard !summary.reminders.isEmpty else { return }
        title(Strings.summaryReminders)
        list(summary.reminders, indent: "") { writer, reminder in
            let parts: [(Phrase, [Int])] = [
                (Strings.summaryMissing, reminder.missing), (Strings.summaryRejected, reminder.rejected),
                (Strings.summaryLate, reminder.late),
            ]
            let words = parts.filter { !$0.1.isEmpty }.map { phrase, topics in
                phrase.text(
                    writer.language,
                    topics.map { writer.summary.heading.topics[$0].title }.joined(
                        separator: Strings.listJoint.text(writer.language)))
            }
            return writer.name(reminder.school) + " "
                + words.joined(separator: Strings.listSeparator.text(writer.language))
        }
    }

    private mutating func writeReviews() {
        guard !summary.reviewed.isEmpty || summary.refusedReviews > 0 else { return }
        title(Strings.summaryReviews)
        list(summary.reviewed, indent: "") { writer, reviewed in
            let (review, finding, language) = (reviewed.review, reviewed.finding, writer.language)
            let criterion = writer.summary.heading.topics[review.topic].criteria[review.criterion]
            let computed = review.computed
            return Strings.summaryReview.text(
                language,
                [
                    writer.name(reviewed.school), criterion.id, criterion.title,
                    Finding.Answer.text(computed.outcome, computed.points, computed.possible, language),
                    Finding.Answer.text(finding.outcome, finding.points, finding.possible, language),
                    review.number, review.date, review.office, review.reason,
                ])
        }
        if summary.refusedReviews > 0 {
            line(Strings.summaryRefusedReviews.text(language, "\(summary.refusedReviews)"))
        }
    }

    private mutating func writeQuestions() {
        guard !summary.questions.isEmpty else { return }
        title(Strings.summaryQuestions)
        for (number, question) in summary.heading.questions.enumerated() {
            let raised = summary.questions.filter { $0.question == number }
            guard !raised.isEmpty else { continue }
            line("\(question.id) \(question.title)\(Strings.colon.text(language))\(question.text)")
            list(raised, indent: "    ") { writer, raised in
                let schools = raised.entries.prefix(Self.longest).map { entry in
                    writer.name(entry.school) + (entry.detail.isEmpty ? "" : " " + entry.detail)
                }
                let more = raised.entries.count - schools.count
                return raised.key + Strings.colon.text(writer.language)
                    + schools.joined(separator: Strings.listSeparator.text(writer.language))
                    + (more > 0 ? Strings.summaryMore.text(writer.language, "\(more)") : "")
            }
        }
    }

    private func figures(of exception: RegionSummary.MeasureException) -> String {
        switch exception.value {
        case .outside: ""
        case .counted(let numerator, let denominator): "\(numerator)/\(denominator)"
        case .notReported(let denominator):
            denominator.map { Strings.stateNotReported.text(language, "0/\($0)", exception.phrase[language]) }
                ?? Strings.stateNothingKnown.text(language, exception.phrase[language])
        case .unknownDenominator(let numerator): Strings.stateUnknownDenominator.text(language, "\(numerator)")
        case .contradictory(let numerator, let denominator):
            Strings.stateContradictory.text(language, "\(numerator)/\(denominator)")
        case .indeterminate: Strings.stateIndeterminate.text(language)
        }
    }

    private func spread(_ spread: Spread) -> String {
        let values = [
            spread.mean, spread.median, spread.lowerQuartile, spread.upperQuartile, spread.lowest, spread.highest,
        ]
        return Strings.summarySpread.text(
            language, ["\(spread.count)"] + values.map { $0?.text ?? "—" })
    }

    private func percent(_ rate: Fraction?) -> String { rate.map { $0.flooredText + "%" } ?? "—" }

    private func name(_ position: Int) -> String {
        summary.schools[position].name + " " + summary.schools[position].code
    }

    private mutating func title(_ phrase: Phrase) {
        text += "\n" + phrase.text(language) + "\n"
    }

    private mutating func line(_ line: String) {
        text += line + "\n"
    }

    private mutating func list<Element>(
        _ elements: some Collection<Element>, indent: String, _ words: (RegionSummaryText, Element) -> String
    ) {
        for element in elements.prefix(Self.longest) { line(indent + words(self, element)) }
        if elements.count > Self.longest {
            line(indent + Strings.summaryMore.text(language, "\(elements.count - Self.longest)"))
        }
    }
}
