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
                exceptions: isLast ? summary.schools.filter { $0.grade == grade.id }.map(\.name) : [])
        }
        lines += [
            Annex.Line(
                id: "capped", label: Strings.annexCapped[language], amount: schools(region.capped), source: source,
                exceptions: summary.schools.filter(\.isCapped).map(\.name), indent: 1),
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
        let names = summary.schools.filter { $0.topics[place].possible > .zero }.map(\.name)
        guard !names.isEmpty else { return nil }
        let line = Annex.Line(
            id: "applicants", label: Strings.annexApplicants[language], amount: schools(names.count),
            source: Strings.annexTopicSource.text(language, heading.topics[place].title, "\(names.count)"),
            note: names.joined(separator: Strings.enumerationSeparator[language]))
        return Annex.Section(id: "applicants", title: Strings.annexPartApplicants[language], lines: [line])
    }

    /// The criteria most often lost; nil where nothing was.
    var lost: Annex.Section? {
        guard !summary.losses.isEmpty else { return nil }
        let lines = summary.losses.prefix(Self.losses).map { loss in
            let topic = heading.topics[loss.topic]
            let criterion = topic.criteria[loss.criterion]
            return Annex.Line(
                id: criterion.id, label: criterion.id + " " + criterion.title,
                amount: AnnexNumber.count(
                    loss.schools, unit: Strings.annexSchoolUnit[language],
                    detail: Strings.annexLost.text(
                        language, loss.points.text, Strings.annexOfSchools.text(language, "\(loss.applies)"))),
                source: topic.title)
        }
        return Annex.Section(
            id: "losses", title: Strings.annexPartLosses[language], lines: lines, isScored: true,
            notes: [Strings.annexLossNote.text(language, "\(Self.losses)")])
    }

    /// The townships; none where the roster has none.
    var townships: [Annex.Section] {
        let groups = summary.townships
        guard !groups.isEmpty else { return [] }
        let lines = groups.map { group in
            let counts = group.completeness
            return Annex.Line(
                id: group.key, label: group.label,
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
