import Scorecards
package import Wording

/// The list of files that did not count, `problems.csv`: one row for each message, so that it can be filtered.
package enum ProblemsCSV {
    /// The start of the file: byte order mark and header row.
    package static func header(_ language: Language) -> [UInt8] {
        var csv = CSVWriter()
        csv.writeByteOrderMark()
        for column in [
            Strings.columnFile, Strings.columnCode, Strings.columnSchool, Strings.columnTopic, Strings.columnRevision,
            Strings.columnStatus, Strings.columnMessage,
        ] {
            csv.write(column.text(language))
        }
        csv.endRow()
        return csv.bytes
    }

    /// The rows of a file: one for each message, or one when there is none.
    package static func rows(_ problem: FileProblem, language: Language) -> [UInt8] {
        let file = problem.file
        var csv = CSVWriter(reserving: 256)
        for message in file.messages.isEmpty ? [""] : file.messages {
            csv.write(file.path)
            csv.write(problem.code)
            csv.write(problem.name)
            csv.write(problem.topic)
            csv.write(file.revision)
            csv.write(file.status.phrase.text(language))
            csv.write(message)
            csv.endRow()
        }
        return csv.bytes
    }
}
