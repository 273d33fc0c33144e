import Regions
import Scorecards
import Wording

/// The words of a comparison that its page, its text and its tables share.
struct ComparisonWords {
    /// Whether figures may be compared, for a reader in a hurry.
    enum Answer: String {
        case yes, limited, no
    }

    /// A line of what can be compared.
    struct Comparable {
        /// A stable key for programs.
        let key: String
        /// What it is about.
        let figure: String
        let answer: Answer
        /// Why.
        let why: String
    }

    let comparison: RegionComparison
    let language: Language

    init(_ comparison: RegionComparison) {
        self.comparison = comparison
        language = Language(rawValue: comparison.after.language) ?? .chinese
    }

    // MARK: - The two runs

    /// What is compared, for a heading.
    var title: String {
        let (before, after) = (comparison.before, comparison.after)
        guard before.year == after.year else {
            return Strings.compareYears.text(language, after.region, "\(before.year)", "\(after.year)")
        }
        return before.edition == after.edition
            ? Strings.compareOneEdition.text(language, after.region, "\(after.year)", after.edition)
            : Strings.compareEditions.text(language, after.region, "\(after.year)", before.edition, after.edition)
    }

    /// One of the runs in a line.
    func run(_ heading: RegionHeading, _ totals: RunTotals) -> String {
        Strings.compareRun.text(
            language, heading.region, "\(heading.year)", heading.editionTitle, heading.asOf,
            "\(totals.completeness.expected)", heading.tool)
    }

    /// How the rules relate and what must be said first.
    var notes: [String] {
        let comparability = comparison.comparability
        var notes = [rules[language]]
        if comparability.rules != .same, comparison.before.year == comparison.after.year {
            notes.append(Strings.rulesPreview[language])
        }
        return notes + comparability.cautions.compactMap(text)
    }

    private var rules: Phrase {
        switch comparison.comparability.rules {
        case .same: comparison.comparability.sameDates ? Strings.rulesSame : Strings.rulesSameOtherDates
        case .drafts: Strings.rulesDrafts
        case .editions: Strings.rulesEditions
        }
    }

    /// Of two editions every file differs, which is said already.
    private func text(_ caution: Comparability.Caution) -> String? {
        let (before, after) = (comparison.before, comparison.after)
        return switch caution {
        case .nothingDiffers: Strings.cautionNothing[language]
        case .yearsReversed: Strings.cautionYears[language]
        case .dates: Strings.cautionDates[language]
        case .files(let files):
            comparison.comparability.rules == .editions ? nil : Strings.cautionFiles.text(language, list(files))
        case .weights: Strings.cautionWeights[language]
        case .scale: Strings.cautionScale[language]
        case .tools: Strings.cautionTools.text(language, before.tool, after.tool)
        case .regions: Strings.cautionRegions.text(language, before.region, after.region)
        case .oneIsFictional: Strings.cautionFictional[language]
        }
    }

    /// What can be compared, figure by figure.
    var comparables: [Comparable] {
        let comparability = comparison.comparability
        var lines = [
            Comparable(
                key: "index", figure: Strings.compareIndex[language], answer: comparability.index ? .yes : .no,
                why: (comparability.index ? Strings.whyIndexYes : Strings.whyIndexNo)[language]),
            Comparable(
                key: "grade", figure: Strings.compareGrade[language], answer: comparability.grades ? .yes : .no,
                why: (comparability.grades ? Strings.whyGradeYes : Strings.whyGradeNo)[language]),
        ]
        lines += comparability.topics.map { topic in
            let (answer, why): (Answer, String) =
                if topic.isSame {
                    (.yes, Strings.whyTopicSame[language])
                } else if topic.before == nil || topic.after == nil {
                    (.no, Strings.whyTopicOne[language])
                } else if topic.isSameFile {
                    (.limited, Strings.whyTopicShared[language])
                } else if topic.byCriterion {
                    (.limited, Strings.whyTopicCriteria.text(language, criteria(topic)))
                } else {
                    (.no, Strings.whyTopicWhole[language])
                }
            return Comparable(key: topic.topic.rawValue, figure: topic.title, answer: answer, why: why)
        }
        let same = comparison.measures.count { $0.kind == .same }
        let redefined = comparison.measures.count { $0.kind == .redefined }
        let single = comparison.measures.count - same - redefined
        lines.append(
            Comparable(
                key: "measures", figure: Strings.compareMeasures[language],
                answer: redefined + single == 0 ? .yes : same > 0 ? .limited : .no,
                why: Strings.whyMeasures.text(language, "\(same)", "\(redefined)", "\(single)")))
        lines.append(
            Comparable(
                key: "schools", figure: Strings.compareSchools[language],
                answer: comparison.gone.isEmpty && comparison.come.isEmpty ? .yes : .limited,
                why: Strings.whySchools.text(
                    language, "\(comparison.paired)", "\(comparison.gone.count)", "\(comparison.come.count)")))
        return lines
    }

    /// The word for an answer.
    func word(_ answer: Answer) -> String {
        switch answer {
        case .yes: Strings.comparableYes[language]
        case .limited: Strings.comparableLimited[language]
        case .no: Strings.comparableNo[language]
        }
    }

    private func criteria(_ topic: Comparability.TopicRules) -> String {
        [
            (Strings.criteriaAdded, topic.added), (Strings.criteriaRemoved, topic.removed),
            (Strings.criteriaReweighted, topic.reweighted),
        ]
        .filter { !$0.1.isEmpty }.map { $0.0.text(language, list($0.1)) }.joined()
    }

    // MARK: - Figures

    /// Texts in a row.
    func list(_ texts: [String]) -> String { texts.joined(separator: Strings.listJoint[language]) }

    /// A figure, rounded down; a dash for none.
    func figure(_ value: Fraction?) -> String { value?.flooredText ?? "—" }

    /// The difference of two figures as printed, with its sign; nil unless there are both.
    static func change(_ before: Fraction?, _ after: Fraction?) -> String? {
        guard let before, let after else { return nil }
        let sign = after > before ? "+" : after < before ? "-" : ""
        let size = (after.flooredHundredths - before.flooredHundredths).magnitude
        return sign + DecimalText.text(hundredths: Int(size))
    }

    /// The difference of two figures with its sign; a dash unless there are both.
    func change(_ before: Fraction?, _ after: Fraction?) -> String { Self.change(before, after) ?? "—" }

    /// An effect on the index, rounded half up, with its sign.
    static func effect(_ effect: Fraction) -> String {
        let points = Points(rounding: effect)
        return (effect > Fraction(0) ? "+" : effect < Fraction(0) && points == .zero ? "-" : "") + points.text
    }

    /// `before → after (change)` of an index.
    func index(_ move: SchoolMove) -> String {
        Strings.moveIndex.text(
            language, figure(move.before.index), figure(move.after.index),
            change(move.before.index, move.after.index))
    }

    /// The label of a grade.
    func grade(_ id: String?, _ heading: RegionHeading) -> String {
        id.map { heading.scale.grade($0)?.label ?? $0 } ?? Strings.noScore[language]
    }

    /// The grade, or both where it moved.
    func grades(_ move: SchoolMove) -> String {
        let before = grade(move.before.grade, comparison.before)
        let after = grade(move.after.grade, comparison.after)
        return before == after ? after : Strings.moveArrow.text(language, before, after)
    }

    /// The labels of a histogram's steps.
    var steps: [String] {
        let limits = MoveHistogram.limits
        func side(_ least: Phrase, _ between: Phrase, _ most: Phrase) -> [String] {
            [least.text(language, "\(limits[0])")]
                + zip(limits, limits.dropFirst()).map { between.text(language, "\($0)", "\($1)") }
                + [most.text(language, "\(limits[limits.count - 1])")]
        }
        return side(Strings.stepFallLeast, Strings.stepFall, Strings.stepFallMost).reversed()
            + [Strings.stepStill[language]] + side(Strings.stepRiseLeast, Strings.stepRise, Strings.stepRiseMost)
    }

    // MARK: - Schools

    /// A topic's score, or why there is none.
    func topic(_ figures: ComparedSchool.TopicFigures?) -> String {
        guard let figures else { return Strings.causeMissing[language] }
        switch figures.status {
        case .scored: return figure(figures.score)
        case .notApplicable: return Strings.topicNotApplicable[language]
        case .notSubmitted, .rejected: return figures.status.phrase[language]
        }
    }

    /// What moved in a topic; nil when nothing did.
    func topic(_ topic: Comparability.TopicRules, _ move: SchoolMove) -> String? {
        let before = self.topic(topic.before.map { move.before.topics[$0] })
        let after = self.topic(topic.after.map { move.after.topics[$0] })
        return before == after ? nil : Strings.moveArrow.text(language, before, after)
    }

    /// A cause in a line.
    func text(_ cause: MoveCause) -> String {
        let effect = Self.effect(cause.effect)
        let (before, after) = (side(cause.before, cause), side(cause.after, cause))
        guard let id = cause.criterion else {
            return Strings.causeTopic.text(language, title(of: cause.topic), before, after, effect)
        }
        return Strings.causeCriterion.text(language, id, title(of: id, cause.topic), before, after, effect)
    }

    /// The title of a topic.
    func title(of topic: Topic) -> String {
        comparison.comparability.topics.first { $0.topic == topic }?.title ?? topic.rawValue
    }

    /// The title of a criterion, in the later run if that has it.
    func title(of criterion: String, _ topic: Topic) -> String {
        [comparison.after, comparison.before].lazy.compactMap { heading in
            heading.topics.first { $0.topic == topic }?.criteria.first { $0.id == criterion }?.title
        }.first ?? ""
    }

    private func side(_ side: MoveCause.Side?, _ cause: MoveCause) -> String {
        figures(side, cause) + (side?.isReviewed == true ? Strings.causeReviewed[language] : "")
    }

    private func figures(_ side: MoveCause.Side?, _ cause: MoveCause) -> String {
        guard let side else {
            // A topic that is nowhere has no place in the heading; any other one does not concern the school.
            return (cause.criterion == nil ? Strings.topicNotApplicable : Strings.causeMissing)[language]
        }
        if let status = side.status, cause.before?.status != cause.after?.status {
            return Strings.causeStatus.text(language, status.phrase[language], side.points.text, side.possible.text)
        }
        if let outcome = side.outcome, side.possible == .zero, side.points == .zero { return outcome.phrase[language] }
        return side.points.text + "/" + side.possible.text
    }

    /// Where a school stands with its candidacy.
    func text(_ candidacy: Candidacy) -> String {
        switch candidacy.state {
        case .notApplied: Strings.candidacyNotApplied[language]
        case .applied: Strings.candidacyApplied[language]
        case .barred: Strings.candidacyBarred.text(language, list(candidacy.caps + candidacy.vetoes))
        }
    }

    /// How a candidacy moved, titles included.
    func candidacies(_ move: SchoolMove) -> String {
        let (before, after) = (text(move.before.candidacy), text(move.after.candidacy))
        return list((before == after ? [] : [Strings.moveArrow.text(language, before, after)]) + titles(move))
    }

    /// The titles that a school gained.
    func titles(_ move: SchoolMove) -> [String] {
        move.gainedTitles.map { Strings.titleGained.text(language, text($0)) }
    }

    private func text(_ title: HeldTitle) -> String {
        let level =
            switch title.level {
            case "county": Strings.levelCounty[language]
            case "city": Strings.levelCity[language]
            case "province": Strings.levelProvince[language]
            default: title.level
            }
        return title.year.map { "\(level) \($0)" } ?? level
    }

    /// Whatever else became of a school.
    func others(_ move: SchoolMove) -> [String] {
        let (before, after) = (move.before, move.after)
        var others: [String] = []
        if move.isContinued { others.append(Strings.changeCode.text(language, before.code)) }
        if before.name != after.name { others.append(Strings.changeName.text(language, before.name)) }
        others += move.absorbed.map { Strings.changeAbsorbed.text(language, name($0)) }
        if before.stage != after.stage {
            others.append(
                Strings.changeStage.text(
                    language, comparison.before.stageLabel(before.stage), comparison.after.stageLabel(after.stage)))
        }
        if before.jurisdiction != after.jurisdiction {
            others.append(Strings.changeTownship.text(language, township(before.jurisdiction)))
        }
        if before.status != after.status {
            others.append(
                Strings.changeStatus.text(language, before.status.phrase[language], after.status.phrase[language]))
        }
        let capped = after.caps.filter { !before.caps.contains($0) }
        let uncapped = before.caps.filter { !after.caps.contains($0) }
        if !capped.isEmpty { others.append(Strings.changeCapped.text(language, list(capped))) }
        if !uncapped.isEmpty { others.append(Strings.changeUncapped.text(language, list(uncapped))) }
        if capped.isEmpty, uncapped.isEmpty, !after.caps.isEmpty, before.grade != after.grade,
            comparison.comparability.rules != .same
        {
            others.append(Strings.changeCapLevel.text(language, list(after.caps)))
        }
        if move.hasCandidacyMove { others.append(candidacies(move)) }
        return others
    }

    /// The name of a school with its code.
    func name(_ name: SchoolMove.Name) -> String { name.name.isEmpty ? name.code : name.code + " " + name.name }

    /// The name of a jurisdiction.
    func township(_ code: String) -> String {
        comparison.after.jurisdiction(code)?.name ?? comparison.before.jurisdiction(code)?.name ?? code
    }

    /// Why a school is in one run only.
    func text(_ reason: UnpairedSchool.Reason) -> String {
        switch reason {
        case .merged(let into, let isLater, let day):
            return (isLater ? Strings.goneMerged : Strings.goneMergedElsewhere).text(
                language, name(into), day.map { Strings.goneOn.text(language, $0) } ?? "")
        case .closed(let day): return Strings.goneClosed.text(language, day)
        case .vanished: return Strings.goneVanished[language]
        case .founded(let day): return Strings.comeFounded.text(language, day)
        case .reopened(let day): return Strings.comeReopened.text(language, day)
        case .unlisted(let founded?): return Strings.comeUnlisted.text(language, founded)
        case .unlisted(nil): return Strings.comeUnknown[language]
        }
    }

    /// What two runs say of a measure, where it is not simply a figure on both sides.
    func note(_ measure: MeasureComparison) -> String? {
        switch measure.kind {
        case .same: nil
        case .redefined: Strings.measureRedefined[language]
        case .onlyBefore: Strings.measureOnlyBefore[language]
        case .onlyAfter: Strings.measureOnlyAfter[language]
        }
    }

    /// A measure's figure with its counts.
    func figure(_ sum: MeasureSum?) -> String {
        guard let sum, let rate = sum.rate else { return "—" }
        return Strings.measureRate.text(
            language, rate.flooredText + "%", "\(sum.numerator)", "\(sum.denominator)")
    }

    /// How a measure moved, where both runs count the same.
    func change(_ measure: MeasureComparison) -> String? {
        guard measure.kind == .same else { return nil }
        return Self.change(measure.before?.rate, measure.after?.rate)
    }

    /// The figures of both runs as a whole: label, before, after, change.
    var overview: [(label: String, before: String, after: String, change: String)] {
        let (first, second) = (comparison.totalsBefore, comparison.totalsAfter)
        func points(_ phrase: Phrase, _ whose: Phrase, _ before: Points?, _ after: Points?) -> (
            String, String, String, String
        ) {
            (
                phrase[language] + Strings.goneOn.text(language, whose[language]), before?.text ?? "—",
                after?.text ?? "—", change(before?.fraction, after?.fraction)
            )
        }
        func count(_ phrase: Phrase, _ before: Int, _ after: Int) -> (String, String, String, String) {
            let sign = after > before ? "+" : ""
            return (phrase[language], "\(before)", "\(after)", sign + "\(after - before)")
        }
        return [
            count(Strings.compareExpected, first.completeness.expected, second.completeness.expected),
            count(Strings.compareComplete, first.completeness.complete, second.completeness.complete),
            count(Strings.compareMissing, first.completeness.missing, second.completeness.missing),
            points(Strings.compareMean, Strings.compareAllSchools, first.index.mean, second.index.mean),
            points(
                Strings.compareMean, Strings.compareBothSchools, comparison.pairedBefore.mean,
                comparison.pairedAfter.mean),
            points(Strings.compareMedian, Strings.compareAllSchools, first.index.median, second.index.median),
            points(
                Strings.compareMedian, Strings.compareBothSchools, comparison.pairedBefore.median,
                comparison.pairedAfter.median),
            count(Strings.compareCapped, first.capped, second.capped),
            count(Strings.compareApplicants, first.applicants, second.applicants),
            count(Strings.compareBarred, first.barred, second.barred),
        ]
    }

    /// The sentence on how many moved.
    var moved: String {
        let histogram = comparison.histogram
        return Strings.compareMoved.text(
            language, "\(comparison.paired)", "\(histogram.risen)", "\(histogram.fallen)", "\(histogram.still)",
            "\(comparison.risenGrades)", "\(comparison.fallenGrades)")
    }

    /// The heading of the list of schools.
    var listTitle: String { (comparison.listsAll ? Strings.compareListed : Strings.compareChanged)[language] }

    /// The sentence on schools that did not change; nil when all did or all are listed.
    var unchanged: String? {
        comparison.unchanged == 0 || comparison.listsAll
            ? nil : Strings.compareUnchangedHint.text(language, "\(comparison.unchanged)")
    }
}
