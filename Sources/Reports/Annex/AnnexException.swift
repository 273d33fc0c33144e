import Wording

/// How many exceptions of a figure stand in its row; longer lists stand below the table.
enum AnnexException {
    static let inTable = 6
    /// A longer list is read by nobody; the tables beside the annex have it whole.
    private static let most = 500

    /// The cell of a line.
    static func cell(_ line: Annex.Line, _ language: Language) -> String {
        if line.exceptions.isEmpty { return line.indent > 0 ? "" : "—" }
        if line.exceptions.count <= inTable {
            return line.exceptions.joined(separator: Strings.listSeparator[language])
        }
        return Strings.annexExceptionsBelow.text(language, "\(line.exceptions.count)")
    }

    /// The list of a line, with what it leaves out.
    static func listed(_ line: Annex.Line, _ language: Language) -> [String] {
        guard line.exceptions.count > most else { return Array(line.exceptions) }
        return Array(line.exceptions.prefix(most)) + [
            Strings.annexExceptionsMore.text(language, "\(line.exceptions.count - most)")
        ]
    }
}
