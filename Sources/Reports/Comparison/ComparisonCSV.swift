import LibXML
package import Regions
import Scorecards
import Wording

/// A comparison as a table: the schools in both runs that are listed, then those in one of them.
package enum ComparisonCSV {
    /// Writes the table, and hands it on piece by piece.
    package static func write<Failure>(
        _ comparison: RegionComparison, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let words = ComparisonWords(comparison)
        var csv = CSVWriter(reserving: 131_072)
        writeHeader(words, to: &csv)
        for move in comparison.moves {
            write(move, words, to: &csv)
            try csv.handOn(to: output)
        }
        for school in comparison.gone {
            write(school, isGone: true, words, to: &csv)
            try csv.handOn(to: output)
        }
        for school in comparison.come {
            write(school, isGone: false, words, to: &csv)
            try csv.handOn(to: output)
        }
        try csv.handOnRest(to: output)
    }

    private static func writeHeader(_ words: ComparisonWords, to csv: inout CSVWriter) {
        let language = words.language
        csv.writeByteOrderMark()
        for phrase in [
            Strings.compareCode, Strings.compareName, Strings.compareCase, Strings.compareOldCode,
            Strings.compareOldName, Strings.compareTownship, Strings.compareStage,
        ] {
            csv.write(phrase[language])
        }
        let figures = [Strings.compareIndex[language]] + words.comparison.comparability.topics.map(\.title)
        for figure in figures {
            for phrase in [Strings.columnBefore, Strings.columnAfter, Strings.columnChange] {
                csv.write(phrase.text(language, figure))
            }
        }
        for figure in [Strings.compareGrade, Strings.compareApplicants] {
            csv.write(Strings.columnBefore.text(language, figure[language]))
            csv.write(Strings.columnAfter.text(language, figure[language]))
        }
        csv.write(Strings.compareCause[language])
        csv.write(Strings.compareOther[language])
        csv.endRow()
    }

    private static func write(_ move: SchoolMove, _ words: ComparisonWords, to csv: inout CSVWriter) {
        let (before, after) = (move.before, move.after)
        let language = words.language
        csv.write(after.code)
        csv.write(after.name)
        csv.write((move.isContinued ? Strings.caseContinued : Strings.casePaired)[language])
        csv.write(move.isContinued ? before.code : nil)
        csv.write(before.name == after.name ? nil : before.name)
        csv.write(words.township(after.jurisdiction))
        csv.write(words.comparison.after.stageLabel(after.stage))
        write(before.index, after.index, to: &csv)
        for topic in words.comparison.comparability.topics {
            write(
                topic.before.flatMap { before.topics[$0].score }, topic.after.flatMap { after.topics[$0].score },
                to: &csv)
        }
        csv.write(words.grade(before.grade, words.comparison.before))
        csv.write(words.grade(after.grade, words.comparison.after))
        csv.write(words.text(before.candidacy))
        csv.write(words.text(after.candidacy))
        csv.write(words.list(move.causes.map(words.text)))
        csv.write(words.list(words.others(move)))
        csv.endRow()
    }

    private static func write(_ before: Fraction?, _ after: Fraction?, to csv: inout CSVWriter) {
        csv.write(floored: before)
        csv.write(floored: after)
        csv.write(
            before.flatMap { before in
                after.map { Points(hundredths: $0.flooredHundredths - before.flooredHundredths) }
            })
    }

    private static func write(
        _ school: UnpairedSchool, isGone: Bool, _ words: ComparisonWords, to csv: inout CSVWriter
    ) {
        let language = words.language
        let heading = isGone ? words.comparison.before : words.comparison.after
        csv.write(school.code)
        csv.write(school.name)
        csv.write((isGone ? Strings.caseGone : Strings.caseCome)[language])
        csv.write(nil as String?)
        csv.write(nil as String?)
        csv.write(words.township(school.jurisdiction))
        csv.write(heading.stageLabel(school.stage))
        csv.write(floored: isGone ? school.index : nil)
        csv.write(floored: isGone ? nil : school.index)
        csv.write(nil as String?)
        for _ in words.comparison.comparability.topics { for _ in 0..<3 { csv.write(nil as String?) } }
        csv.write(isGone ? words.grade(school.grade, heading) : nil)
        csv.write(isGone ? nil : words.grade(school.grade, heading))
        for _ in 0..<3 { csv.write(nil as String?) }
        csv.write(words.text(school.reason))
        csv.endRow()
    }
}
