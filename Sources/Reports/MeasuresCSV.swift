package import Regions
import Scorecards
import Wording

/// The measures of a region and of its parts, `measures.csv`: a row for each measure and each part that it is about.
package enum MeasuresCSV {
    /// The whole file.
    package static func document(_ summary: RegionSummary) -> [UInt8] {
        let language = Language(rawValue: summary.heading.language) ?? .chinese
        var csv = CSVWriter(reserving: 65_536)
        writeHeader(language, to: &csv)
        for (kind, groups) in parts(of: summary) {
            for group in groups { write(group, kind[language], summary.heading, to: &csv) }
        }
        return csv.bytes
    }

    /// The parts of a region that have rows of their own, and what each kind of part is called.
    static func parts(of summary: RegionSummary) -> [(Phrase, [GroupSummary])] {
        [
            (Strings.workbookRegion, [summary.region]), (Strings.workbookJurisdiction, summary.jurisdictions),
            (Strings.columnStage, summary.stages), (Strings.columnOwnership, summary.ownerships),
        ]
    }

    /// Writes byte order mark and header row.
    static func writeHeader(_ language: Language, to csv: inout CSVWriter) {
        csv.writeByteOrderMark()
        for column in [
            Strings.workbookGroupKind, Strings.dashboardGroupCode, Strings.workbookGroup, Strings.workbookMeasure,
            Strings.workbookTitleColumn, Strings.workbookRate, Strings.workbookNumerator, Strings.workbookDenominator,
            Strings.workbookTarget, Strings.workbookInScope, Strings.dashboardNotReported,
            Strings.workbookUnknownDenominator, Strings.dashboardContradictory, Strings.dashboardStated,
            Strings.dashboardStatedFull, Strings.workbookPopulation, Strings.workbookCounts,
            Strings.workbookDefinition,
        ] {
            csv.write(column[language])
        }
        csv.endRow()
    }

    /// Writes the measures of a part.
    static func write(_ group: GroupSummary, _ kind: String, _ heading: RegionHeading, to csv: inout CSVWriter) {
        for (measure, sum) in zip(heading.measures, group.measures) where sum.population > 0 {
            write(measure, sum, kind, group, to: &csv)
        }
    }

    private static func write(
        _ measure: MeasureText, _ sum: MeasureSum, _ kind: String, _ group: GroupSummary, to csv: inout CSVWriter
    ) {
        csv.write(kind)
        csv.write(group.key)
        csv.write(group.label)
        csv.write(measure.id)
        csv.write(measure.title)
        csv.write(floored: sum.rate)
        csv.write(sum.numerator)
        csv.write(sum.denominator)
        csv.write(measure.target)
        csv.write(sum.population)
        csv.write(sum.notReported)
        csv.write(sum.unknown)
        csv.write(sum.contradictory)
        csv.write(sum.stated)
        csv.write(sum.statedFull)
        csv.write(measure.population)
        csv.write(measure.numerator + " ÷ " + measure.denominator)
        csv.write(measure.definition)
        csv.endRow()
    }
}
