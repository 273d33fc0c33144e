/// Text as every spreadsheet program opens it without a repair.
enum PlainCellText {
    /// The largest number of UTF-16 units that a cell holds.
    static let limit = 32_767

    /// The text without what XML forbids, and not longer than a cell.
    static func text(_ text: String) -> String {
        var result = text
        if text.unicodeScalars.contains(where: isForbidden) {
            result = String(String.UnicodeScalarView(text.unicodeScalars.map { isForbidden($0) ? "\u{FFFD}" : $0 }))
        }
        guard result.utf16.count > limit else { return result }
        var cut = result.utf16.index(result.utf16.startIndex, offsetBy: limit - 1)
        while cut.samePosition(in: result) == nil { cut = result.utf16.index(before: cut) }
        return result[..<cut] + "…"
    }

    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0x00..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
        default: false
        }
    }
}
