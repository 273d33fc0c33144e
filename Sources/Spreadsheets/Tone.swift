/// The colours of a workbook by what they say; each is told apart in grey print too.
package enum Tone: Sendable, Hashable, CaseIterable {
    case good
    case fair
    case caution
    case bad
    case muted

    /// The colour behind the text, as 0xRRGGBB.
    var fill: UInt32 {
        switch self {
        case .good: 0xD8EEDC
        case .fair: 0xDCE8F5
        case .caution: 0xFFF0CC
        case .bad: 0xF9D6D5
        case .muted: 0xEDEDED
        }
    }

    /// The colour of the text, as 0xRRGGBB: a contrast of 4.5 and more against its fill.
    var text: UInt32 {
        switch self {
        case .good: 0x14532D
        case .fair: 0x1D3F66
        case .caution: 0x6B4400
        case .bad: 0x8A1410
        case .muted: 0x4A4A4A
        }
    }

    /// The colour of a bar in a chart, as 0xRRGGBB.
    var bar: UInt32 {
        switch self {
        case .good: 0x3C8D5A
        case .fair: 0x1D3F66
        case .caution: 0xC98A1B
        case .bad: 0xB3362F
        case .muted: 0x8A8A8A
        }
    }
}
