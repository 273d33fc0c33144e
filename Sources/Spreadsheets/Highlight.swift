/// When the cells of a column are coloured; the spreadsheet keeps watching when somebody edits.
package enum Highlight: Sendable, Hashable {
    /// The cell holds exactly this text.
    case text(String, Tone)
    /// The cell holds a number below this many hundredths; for a column of percentages, hundredths of a per cent.
    case below(hundredths: Int, Tone)
    /// The cell holds a number above this many hundredths; for a column of percentages, hundredths of a per cent.
    case above(hundredths: Int, Tone)
    /// The cell holds a number below the one in another column of its row.
    case belowColumn(Int, Tone)
}
