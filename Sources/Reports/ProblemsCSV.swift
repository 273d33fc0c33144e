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
        var csv = CSVWriter(reserving: 256)
        for line in problem.lines(language) { write(line, to: &csv) }
        return csv.bytes
    }

    /// The row of a message; one that was read back has the bytes that it had.
    package static func row(_ line: ProblemLine) -> [UInt8] {
        var csv = CSVWriter(reserving: 256)
        write(line, to: &csv)
        return csv.bytes
    }

    private static func write(_ line: ProblemLine, to csv: inout CSVWriter) {
        csv.write(line.file)
        csv.write(line.code)
        csv.write(line.name)
        csv.write(line.topic)
        csv.write(line.revision)
        csv.write(line.status)
        csv.write(line.message)
        csv.endRow()
    }

    /// The row that a run has written; nil of anything else.
    package static func line(_ fields: [String]) -> ProblemLine? {
        guard fields.count == 7, let revision = fields[4].isEmpty ? .some(nil) : Int(fields[4]).map(Optional.some)
        else { return nil }
        return ProblemLine(
            file: fields[0], code: fields[1], name: fields[2], topic: fields[3], revision: revision,
            status: fields[5], message: fields[6])
    }
}
