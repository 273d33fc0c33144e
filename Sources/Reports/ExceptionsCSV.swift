import LibXML
package import Regions
import Scorecards
import Wording

/// Every school that a measure names, `exceptions.csv`: a row for each measure and school.
package enum ExceptionsCSV {
    /// Writes the file, and hands it on piece by piece.
    package static func write<Failure>(
        _ summary: RegionSummary, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let heading = summary.heading
        let language = Language(rawValue: heading.language) ?? .chinese
        var csv = CSVWriter(reserving: 131_072)
        csv.writeByteOrderMark()
        for column in [
            Strings.workbookMeasure, Strings.workbookTitleColumn, Strings.columnCode, Strings.columnSchool,
            Strings.workbookJurisdiction, Strings.workbookNumerator, Strings.workbookDenominator,
            Strings.workbookWhy, Strings.workbookStated, Strings.columnFile,
        ] {
            csv.write(column[language])
        }
        csv.endRow()
        let areas = Dictionary(
            heading.jurisdictions.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
        for (measure, exceptions) in zip(heading.measures, summary.exceptions) {
            for exception in exceptions {
                let school = summary.schools[exception.school]
                csv.write(measure.id)
                csv.write(measure.title)
                csv.write(school.code)
                csv.write(school.name)
                csv.write(areas[school.jurisdiction] ?? school.jurisdiction)
                csv.write(exception.value.numerator)
                csv.write(exception.value.denominator)
                csv.write(exception.phrase[language])
                csv.write(exception.stated)
                csv.write(exception.file)
                csv.endRow()
                try csv.handOn(to: output)
            }
        }
        try csv.handOnRest(to: output)
    }
}

extension RegionSummary.MeasureException {
    /// Why a school is an exception, in words: where nothing was reported, also what became of the form.
    var phrase: Phrase {
        switch (value, form) {
        case (.notReported, .rejected): Strings.statusRejected
        case (.notReported, .scored): Strings.exceptionIncomplete
        default: value.phrase
        }
    }
}

extension MeasureValue {
    /// Why a school is an exception, in words.
    fileprivate var phrase: Phrase {
        switch self {
        case .outside: Strings.outcomeNotApplicable
        case .counted: Strings.workbookShort
        case .notReported: Strings.outcomeNotReported
        case .unknownDenominator: Strings.workbookUnknownDenominator
        case .contradictory: Strings.workbookContradictory
        case .indeterminate: Strings.outcomeIndeterminate
        }
    }
}
