import Regions
import Scorecards
import Spreadsheets
import Wording

extension RegionWorkbook {
    /// What the workbook is about, the counts of schools by status and grade, and a chart of the grades.
    func writeOverview(_ summary: RegionSummary) throws(SpreadsheetError) {
        let region = summary.region
        let counts = region.completeness
        var rows: [[Cell]] = [
            line(Strings.workbookRegion, .text(heading.region), nil),
            line(Strings.columnYear, .integer(heading.year), nil),
            line(Strings.columnEdition, .text(heading.edition), heading.editionTitle),
            line(Strings.workbookAsOf, CalendarDate(heading.asOf).map(Cell.date) ?? .text(heading.asOf), nil),
        ]
        if heading.isFictional {
            let sample = Cell.text(Strings.workbookSample[language])
            rows.append(line(Strings.workbookNature, sample, Strings.sampleBanner[language]))
        }
        rows += [
            line(Strings.workbookSchools, .integer(counts.expected), Strings.workbookSchoolsMeaning[language]),
            line(Scorecard.Status.complete.phrase, .integer(counts.complete), nil),
            line(Scorecard.Status.partial.phrase, .integer(counts.partial), nil),
            line(Scorecard.Status.missing.phrase, .integer(counts.missing), nil),
            line(Scorecard.Status.rejected.phrase, .integer(counts.rejected), nil),
            line(Strings.statusClosed, .integer(counts.closed), Strings.workbookClosedMeaning[language]),
            line(Strings.annexFormsRate, percent(counts.acceptedRate), Strings.annexFormsMeaning[language]),
            line(
                Strings.annexOnTime, onTime(counts),
                Strings.annexOnTimeMeaning[language]
                    + (heading.due.map { Strings.annexDue.text(language, $0) } ?? "")),
            line(Strings.workbookStray, .integer(heading.strayFiles), nil),
            line(Strings.annexMean, points(region.index.mean), nil),
            line(Strings.annexMedian, points(region.index.median), nil),
        ]
        let first = rows.count
        for (grade, count) in zip(heading.scale.grades, region.grades) {
            rows.append([.text(grade.label), .integer(count), .empty])
        }
        let last = rows.count - 1
        rows.append(line(Strings.workbookUngraded, .integer(region.unscored), nil))
        rows.append(line(Strings.workbookRounding, .empty, Strings.annexRule[language]))
        for row in rows { try writer.append(row, to: sheets.overview) }
        writer.add(
            Chart(
                .column, title: Strings.workbookGradeChart[language], categories: 0,
                series: [Chart.Series(column: 1)], rows: first...last, column: 0, row: rows.count + 2),
            to: sheets.overview)
    }

    private func line(_ label: Phrase, _ value: Cell, _ meaning: String?) -> [Cell] {
        [.text(label[language]), value, meaning.map { .text($0) } ?? .empty]
    }

    private func percent(_ rate: Fraction?) -> Cell {
        rate.map { .percent(hundredths: $0.flooredHundredths) } ?? .text(Strings.workbookNoDenominator[language])
    }

    /// Without a last day nothing is in time or late.
    private func onTime(_ counts: Completeness) -> Cell {
        heading.due == nil ? .text(Strings.annexNoDue[language]) : percent(counts.onTimeRate)
    }

    private func points(_ points: Points?) -> Cell { points.map { .decimal(hundredths: $0.hundredths) } ?? .empty }

    // MARK: - Groups

    /// The region, its jurisdictions, stages and ownerships: what came, and how the index lies.
    func writeGroups(_ summary: RegionSummary) throws(SpreadsheetError) {
        let parts: [(Phrase, [GroupSummary])] = [
            (Strings.workbookRegion, [summary.region]), (Strings.workbookJurisdiction, summary.jurisdictions),
            (Strings.columnStage, summary.stages), (Strings.columnOwnership, summary.ownerships),
        ]
        for (kind, groups) in parts {
            for group in groups {
                let counts = group.completeness
                var cells: [Cell] = [.text(kind[language]), .text(group.label)]
                cells += [
                    counts.expected, counts.complete, counts.partial, counts.missing, counts.rejected, counts.late,
                ]
                .map { .integer($0) }
                cells += [percent(counts.acceptedRate), onTime(counts)]
                cells += [
                    group.index.mean, group.index.lowerQuartile, group.index.median, group.index.upperQuartile,
                ].map(points)
                cells += group.grades.map { .integer($0) }
                cells += group.measures.map { percent($0.rate) }
                try writer.append(cells, to: sheets.groups)
            }
        }
    }

    // MARK: - Measures

    /// The measures with their sums, a chart of the rates, and every exception.
    func writeMeasures(_ summary: RegionSummary) throws(SpreadsheetError) {
        for (place, measure) in heading.measures.enumerated() {
            let sum = summary.region.measures[place]
            try writer.append(
                [
                    .text(measure.id), .text(measure.title), percent(sum.rate),
                    measure.target.map { .percent(hundredths: $0.hundredths) } ?? .empty, .integer(sum.numerator),
                    .integer(sum.denominator), .integer(sum.population), .integer(sum.notReported),
                    .integer(sum.unknown + sum.contradictory), .integer(summary.exceptions[place].count),
                    .text(measure.population), .text(measure.numerator + " ÷ " + measure.denominator),
                    .text(measure.definition),
                ], to: sheets.measures)
            for exception in summary.exceptions[place] {
                let cells = exceptionCells(exception, measure, summary.schools[exception.school])
                try writer.append(cells, to: sheets.exceptions)
            }
        }
        guard !heading.measures.isEmpty else { return }
        writer.add(
            Chart(
                .bar, title: Strings.workbookRateChart[language], categories: 1,
                series: [Chart.Series(column: 2, tone: .good)], rows: 0...(heading.measures.count - 1), column: 1,
                row: heading.measures.count + 3, maximum: 1),
            to: sheets.measures)
    }

    // MARK: - Losses and questions

    /// The criteria that cost points, the one that most schools lost first.
    func writeLosses(_ summary: RegionSummary) throws(SpreadsheetError) {
        for loss in summary.losses {
            let topic = heading.topics[loss.topic]
            let criterion = topic.criteria[loss.criterion]
            try writer.append(
                [
                    .text(criterion.id), .text(criterion.title), .text(topic.title),
                    .decimal(hundredths: criterion.worth.hundredths), .integer(loss.applies), .integer(loss.schools),
                    .decimal(hundredths: loss.points.hundredths),
                ] + loss.outcomes.map { .integer($0) }, to: sheets.losses)
        }
        guard !summary.losses.isEmpty else { return }
        writer.add(
            Chart(
                .bar, title: Strings.workbookLossChart[language], categories: 1,
                series: [Chart.Series(column: 5, tone: .bad)], rows: 0...(min(summary.losses.count, 12) - 1), column: 1,
                row: summary.losses.count + 3),
            to: sheets.losses)
    }

    /// The questions that the marks of schools raise, a row for each school.
    func writeQuestions(_ summary: RegionSummary) throws(SpreadsheetError) {
        for question in summary.questions {
            let text = heading.questions[question.question]
            for entry in question.entries {
                let school = summary.schools[entry.school]
                try writer.append(
                    [
                        .text(text.id), .text(text.title), .text(question.key), .text(school.code),
                        nameCell(school.code, school.name), .text(entry.detail), .text(text.text),
                    ], to: sheets.questions)
            }
        }
    }
}
