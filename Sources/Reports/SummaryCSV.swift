package import Scorecards
import Wording

/// The table of all schools, `summary.csv`: one row a school, in roster order.
package enum SummaryCSV {
    /// The start of the file: byte order mark and header row.
    package static func header(_ heading: RunHeading) -> [UInt8] {
        let language = heading.language
        var csv = CSVWriter()
        csv.writeByteOrderMark()
        for column in [
            Strings.columnCode, Strings.columnSchool, Strings.columnTownship, Strings.columnStage,
            Strings.columnOwnership, Strings.columnYear, Strings.columnEdition, Strings.columnStatus,
            Strings.columnIndex, Strings.columnGrade, Strings.columnCaps,
        ] {
            csv.write(column.text(language))
        }
        for topic in heading.topics {
            csv.write(Strings.columnTopicStatus.text(language, topic.title))
            csv.write(Strings.columnTopicScore.text(language, topic.title))
        }
        for column in [
            Strings.columnClaimed, Strings.columnDifference, Strings.columnLargestLoss, Strings.columnGain,
            Strings.columnLostCriteria, Strings.columnUnproven, Strings.columnWarnings, Strings.columnRefusedFiles,
            Strings.columnVetoes, Strings.columnReviewed,
        ] {
            csv.write(column.text(language))
        }
        csv.endRow()
        return csv.bytes
    }

    /// The row of a school.
    package static func row(_ scorecard: Scorecard) -> [UInt8] {
        let language = scorecard.context.wordingLanguage
        let school = scorecard.school
        let gains = scorecard.gains
        var csv = CSVWriter(reserving: 512)
        csv.write(school.code)
        csv.write(school.name)
        csv.write(school.township)
        csv.write(school.stageLabel)
        csv.write(school.ownership)
        csv.write(scorecard.context.year)
        csv.write(scorecard.context.edition)
        csv.write(scorecard.statusPhrase.text(language))
        csv.write(floored: scorecard.index)
        csv.write(scorecard.gradeLabel)
        csv.write(
            scorecard.caps.map { Strings.capInList.text(language, $0.criterion, $0.title, $0.grade.label) }
                .joined(separator: Strings.listSeparator.text(language)))
        for topic in scorecard.topics {
            csv.write(topic.status.phrase.text(language))
            csv.write(floored: topic.score)
        }
        csv.write(scorecard.claimed)
        csv.write(scorecard.difference)
        csv.write(gains.first.map { $0.finding.criterion.id + " " + $0.finding.criterion.title })
        csv.write(floored: gains.first?.index)
        csv.write(gains.count)
        csv.write(scorecard.unproven)
        csv.write(scorecard.notices.count { $0.severity != .info })
        csv.write(scorecard.files.count { $0.status != .accepted })
        csv.write(scorecard.vetoes.count)
        csv.write(scorecard.reviewed.count)
        csv.endRow()
        return csv.bytes
    }
}
