import Regions
import Scorecards
import Spreadsheets
import Wording

extension RegionWorkbook {
    /// What the workbook is about, the counts of schools by status and grade, and a chart of the grades.
    func writeOverview() throws(SpreadsheetError) {
        var rows: [[Cell]] = [
            line(Strings.workbookRegion, .text(heading.region), nil),
            line(Strings.columnYear, .integer(heading.year), nil),
            line(Strings.columnEdition, .text(heading.edition), heading.editionTitle),
            line(Strings.workbookAsOf, CalendarDate(heading.asOf).map(Cell.date) ?? .text(heading.asOf), nil),
        ]
        if heading.isFictional {
            rows.append(
                line(Strings.workbookNature, .text(Strings.workbookSample[language]), Strings.sampleBanner[language]))
        }
        rows.append(line(Strings.workbookSchools, .integer(tally.schools), Strings.workbookSchoolsMeaning[language]))
        for status in Scorecard.Status.allCases {
            rows.append(line(status.phrase, .integer(tally.statuses[status, default: 0]), nil))
        }
        rows.append(line(Strings.statusClosed, .integer(tally.closed), Strings.workbookClosedMeaning[language]))
        rows.append(line(Strings.workbookStray, .integer(heading.strayFiles), nil))
        let first = rows.count
        for grade in heading.scale.grades {
            rows.append([.text(grade.label), .integer(tally.grades[grade.id, default: 0]), .empty])
        }
        let last = rows.count - 1
        if tally.ungraded > 0 {
            rows.append(line(Strings.workbookUngraded, .integer(tally.ungraded), nil))
        }
        rows.append(line(Strings.workbookRounding, .empty, Strings.annexRule[language]))
        for row in rows { try writer.append(row, to: sheets.overview) }
        writer.add(
            Chart(
                .column, title: Strings.workbookGradeChart[language], categories: 0,
                series: [Chart.Series(column: 1)], rows: first...last, column: 4),
            to: sheets.overview)
    }

    private func line(_ label: Phrase, _ value: Cell, _ meaning: String?) -> [Cell] {
        [.text(label[language]), value, meaning.map { .text($0) } ?? .empty]
    }

    /// The measures with their sums, and a chart of the rates.
    func writeMeasures() throws(SpreadsheetError) {
        for (measure, sum) in zip(heading.measures, tally.measures) {
            let rate: Cell =
                sum.denominator > 0
                ? .percent(hundredths: Fraction(100 * sum.numerator, sum.denominator).flooredHundredths)
                : .text(Strings.workbookNoDenominator[language])
            try writer.append(
                [
                    .text(measure.id), .text(measure.title), rate,
                    measure.target.map { .percent(hundredths: $0.hundredths) } ?? .empty, .integer(sum.numerator),
                    .integer(sum.denominator), .integer(sum.schools), .integer(sum.notReported),
                    .integer(sum.unclear), .integer(sum.exceptions), .text(measure.population),
                    .text(measure.numerator + " ÷ " + measure.denominator), .text(measure.definition),
                ], to: sheets.measures)
        }
        guard !heading.measures.isEmpty else { return }
        writer.add(
            Chart(
                .bar, title: Strings.workbookRateChart[language], categories: 1,
                series: [Chart.Series(column: 2, tone: .good)], rows: 0...(heading.measures.count - 1), column: 1,
                row: heading.measures.count + 3, maximum: 1),
            to: sheets.measures)
    }
}
