import Scorecards
package import Wording

/// One record of `problems.csv`, read back: a file with one of its messages.
package struct ProblemRecord: Sendable {
    private let cells: [String]
    /// Its bytes, the line end included.
    package let bytes: [UInt8]
    private static let columns = 7

    /// Reads a record that ``ProblemsCSV`` wrote, without its line end; nil for anything else.
    package init?(_ record: [UInt8]) {
        var record = record
        if record.last == UInt8(ascii: "\r") { record.removeLast() }
        guard let cells = Self.cells(record), cells.count == Self.columns else { return nil }
        self.cells = cells
        bytes = record + [UInt8(ascii: "\r"), UInt8(ascii: "\n")]
    }

    /// Joins lines to records: a cell in quotes may go on with the next line.
    package struct Joiner {
        private var open: [UInt8] = []
        private var isQuoted = false

        /// Starts with no line.
        package init() {}

        /// Adds a line without its end; gives the record that ends with it.
        package mutating func record(adding line: [UInt8]) -> [UInt8]? {
            if isQuoted { open.append(UInt8(ascii: "\n")) }
            open += line
            for byte in line where byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            guard !isQuoted else { return nil }
            defer { open.removeAll(keepingCapacity: true) }
            return open
        }
    }

    /// The path of the file.
    package var path: String { cells[0] }

    /// Whether the file belongs to no school of the roster.
    package var isStray: Bool { cells[1].isEmpty }

    /// Whether both are about the same file.
    package func isSameFile(as other: ProblemRecord) -> Bool { cells.prefix(6) == other.cells.prefix(6) }

    /// The file with the messages of several records; nil when its status is no word of ours.
    package static func problem(_ records: [ProblemRecord], _ language: Language) -> FileProblem? {
        guard let cells = records.first?.cells,
            let status = InputFile.Status.allCases.first(where: { $0.phrase.text(language) == cells[5] })
        else { return nil }
        func optional(_ cell: String) -> String? { cell.isEmpty ? nil : cell }
        return FileProblem(
            file: InputFile(
                path: cells[0], sha256: nil, topic: nil, revision: Int(cells[4]), status: status,
                messages: records.map { $0.cells[6] }.filter { !$0.isEmpty }),
            code: optional(cells[1]), name: optional(cells[2]), topic: optional(cells[3]))
    }

    private static func cells(_ record: [UInt8]) -> [String]? {
        var cells: [String] = []
        var place = 0
        while true {
            var cell: [UInt8] = []
            if place < record.count, record[place] == UInt8(ascii: "\"") {
                place += 1
                while true {
                    guard place < record.count else { return nil }
                    if record[place] == UInt8(ascii: "\"") {
                        place += 1
                        guard place < record.count, record[place] == UInt8(ascii: "\"") else { break }
                    }
                    cell.append(record[place])
                    place += 1
                }
            } else {
                while place < record.count, record[place] != UInt8(ascii: ",") {
                    cell.append(record[place])
                    place += 1
                }
            }
            cells.append(restored(String(decoding: cell, as: UTF8.self)))
            if place == record.count { return cells }
            guard record[place] == UInt8(ascii: ",") else { return nil }
            place += 1
        }
    }

    /// The text without the apostrophe that keeps a spreadsheet from taking it for a formula.
    private static func restored(_ text: String) -> String {
        guard text.hasPrefix("'") else { return text }
        let rest = String(text.dropFirst())
        var csv = CSVWriter()
        csv.write(rest)
        return csv.bytes.first == UInt8(ascii: "'") || csv.bytes.starts(with: [0x22, 0x27]) ? rest : text
    }
}
