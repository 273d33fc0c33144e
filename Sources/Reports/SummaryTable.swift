package import Regions
import Scorecards
import Wording

/// A roll-up as one flat table, `summary --format csv`: for the region and each of its parts how much has come, and every
/// measure, a figure a row. The columns are those of `measures.csv`.
package enum SummaryTable {
    /// The whole table behind a byte order mark.
    package static func document(_ summary: RegionSummary) -> [UInt8] {
        let language = Language(rawValue: summary.heading.language) ?? .chinese
        var csv = CSVWriter(reserving: 65_536)
        MeasuresCSV.writeHeader(language, to: &csv)
        for (kind, groups) in MeasuresCSV.parts(of: summary) {
            for group in groups {
                let counts = group.completeness
                for line in lines(counts, hasDue: summary.heading.due != nil) {
                    csv.write(kind[language])
                    csv.write(group.key)
                    csv.write(group.label)
                    csv.write(line.id)
                    csv.write(line.title[language])
                    csv.write(floored: line.of == 0 ? nil : Fraction(100 * line.count, line.of))
                    csv.write(line.count)
                    csv.write(line.of)
                    csv.write(nil as String?)
                    csv.write(counts.expected)
                    for _ in 0..<5 { csv.write(nil as String?) }
                    csv.write(Strings.workbookSchoolsMeaning[language])
                    csv.write(line.counts[language])
                    csv.write(line.meaning[language])
                    csv.endRow()
                }
                MeasuresCSV.write(group, kind[language], summary.heading, to: &csv)
            }
        }
        return csv.bytes
    }

    /// One figure on completeness.
    private struct Line {
        let id: String
        let title: Phrase
        let count: Int
        let of: Int
        let counts: Phrase
        let meaning: Phrase
    }

    private static func lines(_ counts: Completeness, hasDue: Bool) -> [Line] {
        let schools: [(Scorecard.Status, Int, Phrase)] = [
            (.complete, counts.complete, Strings.tableComplete), (.partial, counts.partial, Strings.tablePartial),
            (.missing, counts.missing, Strings.tableMissing), (.rejected, counts.rejected, Strings.tableRejected),
        ]
        var lines = schools.map { status, count, meaning in
            Line(
                id: "schools." + status.rawValue, title: status.phrase, count: count, of: counts.expected,
                counts: Strings.tableSchools, meaning: meaning)
        }
        lines.append(
            Line(
                id: "forms.accepted", title: Strings.annexFormsRate, count: counts.acceptedForms, of: counts.forms,
                counts: Strings.tableForms, meaning: Strings.annexFormsMeaning))
        // Without a last day nothing is in time or late.
        guard hasDue else { return lines }
        lines.append(
            Line(
                id: "forms.onTime", title: Strings.annexOnTime, count: counts.onTimeForms, of: counts.forms,
                counts: Strings.tableOnTime, meaning: Strings.annexOnTimeMeaning))
        return lines
    }
}
