import LibXML
package import Scorecards

/// Writes comma-separated values that WPS and Excel open by a double click: RFC 4180 with CRLF, UTF-8 behind a byte order
/// mark.
///
/// A cell that a spreadsheet would take for a formula gets a leading apostrophe, because the text comes from many hands;
/// a plain negative number stays a number.
package struct CSVWriter: ~Copyable, PiecewiseWriter, Sendable {
    /// The bytes that tell a spreadsheet that the file is UTF-8; they stand once, before the header row.
    package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The rows so far, or what came after the last piece that was handed on.
    package var bytes: [UInt8] { buffer.bytes }

    private var buffer: ByteBuffer
    private var isRowStart = true

    /// Starts with nothing, with room for a number of bytes.
    package init(reserving capacity: Int = 0) {
        buffer = ByteBuffer(capacity: capacity)
    }

    /// How many bytes wait to be handed on.
    package var byteCount: Int { buffer.count }

    /// Gives the bytes so far away and goes on behind them.
    package mutating func take() -> [UInt8] { buffer.take() }

    /// Starts a file.
    package mutating func writeByteOrderMark() {
        for byte in Self.byteOrderMark { buffer.append(byte) }
    }

    /// Writes a cell of text, empty for nil.
    package mutating func write(_ text: String?) {
        separate()
        guard var text, !text.isEmpty else { return }
        text.withUTF8 { write($0) }
    }

    /// Writes a whole number, empty for nil.
    package mutating func write(_ number: Int?) {
        separate()
        if let number { buffer.append(integer: number) }
    }

    /// Writes points with two decimals, empty for nil.
    package mutating func write(_ points: Points?) {
        separate()
        if let points { buffer.append(hundredths: points.hundredths) }
    }

    /// Writes an exact value with two decimals, rounded down, empty for nil.
    package mutating func write(floored value: Fraction?) {
        write(value.map { Points(hundredths: $0.flooredHundredths) })
    }

    /// Ends the row.
    package mutating func endRow() {
        buffer.append("\r\n" as StaticString)
        isRowStart = true
    }

    private mutating func separate() {
        if !isRowStart { buffer.append(UInt8(ascii: ",")) }
        isRowStart = false
    }

    private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
        let isDefused = Self.startsFormula(text) && !Self.isPlainNegativeNumber(text)
        let isQuoted = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
        if isQuoted { buffer.append(0x22) }
        if isDefused { buffer.append(UInt8(ascii: "'")) }
        if isQuoted {
            for byte in text {
                if byte == 0x22 { buffer.append(0x22) }
                buffer.append(byte)
            }
            buffer.append(0x22)
        } else {
            buffer.append(text)
        }
    }

    /// Whether a text gets an apostrophe in front.
    static func isDefused(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { !$0.isEmpty && startsFormula($0) && !isPlainNegativeNumber($0) }
    }

    /// Whether a spreadsheet may take the cell for a formula: `=`, `+`, `-`, `@`, a tab or a line end in front, or the
    /// full-width forms that Chinese and Japanese editions read alike.
    private static func startsFormula(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        switch text[0] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: true
        // ＋ is EF BC 8B, － EF BC 8D, ＝ EF BC 9D, ＠ EF BC A0.
        case 0xEF:
            text.count >= 3 && text[1] == 0xBC
                && (text[2] == 0x8B || text[2] == 0x8D || text[2] == 0x9D || text[2] == 0xA0)
        default: false
        }
    }

    /// Whether the text is `-` with digits and at most one decimal point between digits.
    private static func isPlainNegativeNumber(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count > 1, text[0] == UInt8(ascii: "-") else { return false }
        let parts = text.dropFirst().split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (48...57).contains($0) } }
    }
}
