import Regions
import Scorecards
import Wording

extension AnnexRegion {
    private var source: String { Strings.annexScoreSource[language] }

    private func schools(_ count: Int, of total: Int? = nil) -> Annex.Amount {
        let share = total.flatMap { total in
            total > 0
                ? Strings.annexShare.text(language, Fraction(100 * count, total).flooredText) : nil
        }
        return AnnexNumber.count(count, unit: Strings.annexSchoolUnit[language], detail: share)
    }

    private func points(_ points: Points?, detail: String? = nil) -> Annex.Amount {
        guard let points else { return Annex.Amount(text: "—", detail: detail) }
        let unit = Strings.annexPointUnit[language]
        return Annex.Amount(text: "\(points.text) \(unit)", detail: detail, hundredths: points.hundredths, unit: unit)
    }

    /// The grades, the spread of the index and the means of the topics.
    var grades: Annex.Section {
        let region = summary.region
        let graded = region.grades.reduce(0, +)
        var lines = zip(heading.scale.grades, region.grades).enumerated().map { place, entry in
            let (grade, count) = entry
            let isLast = place == heading.scale.grades.count - 1
            return Annex.Line(
                id: "grade." + grade.id, label: grade.label, amount: schools(count, of: graded), source: source,
                exceptions: isLast ? ExceptionTexts(summary.schools) { $0.grade == grade.id } : [])
        }
        lines += [
            Annex.Line(
                id: "capped", label: Strings.annexCapped[language], amount: schools(region.capped), source: source,
                exceptions: ExceptionTexts(summary.schools, where: \.isCapped), indent: 1),
            Annex.Line(
                id: "provisional", label: Strings.annexProvisional[language], amount: schools(region.provisional),
                source: source, indent: 1),
            Annex.Line(
                id: "unscored", label: Strings.annexUnscored[language], amount: schools(region.unscored),
                source: source),
            Annex.Line(
                id: "mean", label: Strings.annexMean[language],
                amount: points(
                    region.index.mean, detail: Strings.annexOfSchools.text(language, "\(region.index.count)")),
                source: source),
            Annex.Line(
                id: "median", label: Strings.annexMedian[language], amount: points(region.index.median), source: source),
            span("quartiles", Strings.annexQuartiles, region.index.lowerQuartile, region.index.upperQuartile),
            span("range", Strings.annexRange, region.index.lowest, region.index.highest),
        ]
        for (topic, spread) in zip(heading.topics, region.topics) where spread.count > 0 {
            lines.append(
                Annex.Line(
                    id: "topic." + topic.topic.rawValue,
                    label: Strings.annexTopicMean.text(language, topic.title),
                    amount: points(spread.mean, detail: Strings.annexOfSchools.text(language, "\(spread.count)")),
                    source: source))
        }
        return Annex.Section(id: "grades", title: Strings.annexPartGrades[language], lines: lines, isScored: true)
    }

    private func span(_ id: String, _ label: Phrase, _ low: Points?, _ high: Points?) -> Annex.Line {
        let text = low.flatMap { low in high.map { Strings.annexFromTo.text(language, low.text, $0.text) } }
        return Annex.Line(id: id, label: label[language], amount: Annex.Amount(text: text ?? "—"), source: source)
    }

    /// Who applied for a model-school title; nil where nobody did.
    var applicants: Annex.Section? {
        guard let place = heading.topics.firstIndex(where: { $0.topic == .modelSchool }) else { return nil }
        let names = ExceptionTexts(summary.schools, where: \.applies)
        let refused = ExceptionTexts(summary.schools, where: \.hasRefusedApplication)
        guard !names.isEmpty || !refused.isEmpty else { return nil }
        let line = Annex.Line(
            id: "applicants", label: Strings.annexApplicants[language],
            definition: Strings.annexApplicantsMeaning[language], amount: schools(names.count),
            source: Strings.annexTopicSource.text(language, heading.topics[place].title, "\(names.count)"),
            exceptions: refused, note: names.joined(separator: Strings.enumerationSeparator[language]))
        return Annex.Section(id: "applicants", title: Strings.annexPartApplicants[language], lines: [line])
    }

    /// The criteria whose losses are listed, as in the summary: the most often lost, or those asked for.
    private var losses: [RegionSummary.CriterionLoss] {
        guard let listed else { return Array(summary.losses.prefix(Self.losses)) }
        return listed.compactMap { id in
            if let loss = summary.losses.first(where: { heading.topics[$0.topic].criteria[$0.criterion].id == id }) {
                return loss
            }
            // A criterion over which nobody lost points is no loss of the summary.
            for (topic, head) in heading.topics.enumerated() {
                guard let criterion = head.criteria.firstIndex(where: { $0.id == id }) else { continue }
                return RegionSummary.CriterionLoss(topic: topic, criterion: criterion)
            }
            return nil
        }
    }

    /// The criteria most often lost; nil where nothing was.
    var lost: Annex.Section? {
        let losses = losses
        guard !losses.isEmpty else { return nil }
        let lines = losses.map { loss in
            let topic = heading.topics[loss.topic]
            let criterion = topic.criteria[loss.criterion]
            return Annex.Line(
                id: criterion.id, label: criterion.id + " " + criterion.title,
                amount: AnnexNumber.count(
                    loss.schools, unit: Strings.annexSchoolUnit[language],
                    detail: loss.schools == 0
                        ? nil
                        : Strings.annexLost.text(
                            language, loss.points.text, Strings.annexOfSchools.text(language, "\(loss.applies)"))),
                source: topic.title)
        }
        return Annex.Section(
            id: "losses", title: Strings.annexPartLosses[language], lines: lines, isScored: true,
            notes: [Strings.annexLossNote.text(language, "\(Self.losses)")])
    }

    /// The places, each school in exactly one; none where the roster has no townships.
    var townships: [Annex.Section] {
        guard !summary.townships.isEmpty else { return [] }
        let groups = summary.areas
        let lines = groups.map { group in
            let counts = group.completeness
            return Annex.Line(
                id: group.key, label: summary.label(of: group),
                amount: points(
                    group.index.mean,
                    detail: Strings.annexTownshipDetail.text(language, "\(counts.expected)", "\(counts.complete)")),
                source: source)
        }
        return [
            Annex.Section(
                id: "townships", title: Strings.annexPartTownships[language], lines: lines, isScored: true,
                notes: [Strings.annexTownshipMeaning[language]])
        ]
    }
}
