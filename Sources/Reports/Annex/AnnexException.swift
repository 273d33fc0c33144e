import Wording

/// How many exceptions of a figure stand in its row; longer lists stand below the table.
enum AnnexException {
    static let inTable = 6

    /// The cell of a line.
    static func cell(_ line: Annex.Line, _ language: Language) -> String {
        if line.exceptions.isEmpty { return line.indent > 0 ? "" : "—" }
        if line.exceptions.count <= inTable {
            return line.exceptions.joined(separator: Strings.listSeparator[language])
        }
        return Strings.annexExceptionsBelow.text(language, "\(line.exceptions.count)")
    }
}
