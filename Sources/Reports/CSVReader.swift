/// Reads back the rows that ``CSVWriter`` wrote, fed line by line: a quoted cell may go over several.
package struct CSVReader {
    private var record: [UInt8] = []
    private var isQuoted = false

    /// Begins at the start of a file.
    package init() {}

    /// The cells of the row that a line completes; nil while its last cell goes on.
    package mutating func row(adding line: [UInt8]) -> [String]? {
        if isQuoted { record.append(0x0A) }
        record += line
        for byte in line where byte == 0x22 { isQuoted.toggle() }
        guard !isQuoted else { return nil }
        defer { record.removeAll(keepingCapacity: true) }
        if record.last == 0x0D { record.removeLast() }
        if record.starts(with: CSVWriter.byteOrderMark) { record.removeFirst(CSVWriter.byteOrderMark.count) }
        return Self.cells(record)
    }

    private static func cells(_ record: [UInt8]) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var last: UInt8 = 0
        func text(_ cell: [UInt8]) -> String {
            // The apostrophe that kept the cell from being a formula is not part of it.
            let isDefused = cell.count > 1 && cell[0] == 0x27 && CSVWriter.isDefused(cell[1...])
            return String(decoding: isDefused ? cell[1...] : cell[...], as: UTF8.self)
        }
        for byte in record {
            if byte == 0x22 {
                // A second quote inside quotes is one of the text.
                if !isQuoted && last == 0x22 { cell.append(byte) }
                isQuoted.toggle()
            } else if byte == 0x2C && !isQuoted {
                cells.append(text(cell))
                cell.removeAll(keepingCapacity: true)
            } else {
                cell.append(byte)
            }
            last = byte
        }
        return cells + [text(cell)]
    }
}
