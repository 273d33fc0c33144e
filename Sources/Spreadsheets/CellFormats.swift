internal import CXlsxWriter

/// The formats of a workbook, one for each kind of cell, made once.
///
/// They belong to the workbook and are freed with it.
struct CellFormats {
    /// The font of all cells: every Chinese office program has it or stands in for it.
    static let font = "宋体"

    let header: UnsafeMutablePointer<lxw_format>?
    private let kinds: [Column.Kind: UnsafeMutablePointer<lxw_format>]
    private let link: UnsafeMutablePointer<lxw_format>?
    private let tones: [Tone: UnsafeMutablePointer<lxw_format>]

    init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
        header = Self.header(workbook)
        var kinds: [Column.Kind: UnsafeMutablePointer<lxw_format>] = [:]
        for kind in [Column.Kind.text, .wrapped, .centred, .integer, .decimal, .percent, .date] {
            kinds[kind] = Self.format(workbook, kind)
        }
        self.kinds = kinds
        link = Self.format(workbook, .text)
        format_set_font_color(link, 0x0B57A4)
        format_set_underline(link, UInt8(LXW_UNDERLINE_SINGLE.rawValue))
        var tones: [Tone: UnsafeMutablePointer<lxw_format>] = [:]
        for tone in Tone.allCases {
            let format = workbook_add_format(workbook)
            format_set_bg_color(format, tone.fill)
            format_set_font_color(format, tone.text)
            tones[tone] = format
        }
        self.tones = tones
    }

    /// The format of a cell in a column.
    func format(_ cell: Cell, in column: Column) -> UnsafeMutablePointer<lxw_format>? {
        switch cell {
        case .link: link
        case .integer: kinds[.integer]
        case .decimal: kinds[.decimal]
        case .percent: kinds[.percent]
        case .date: kinds[.date]
        case .text, .empty: kinds[column.kind]
        }
    }

    /// The format of a highlighted cell.
    func highlight(_ tone: Tone) -> UnsafeMutablePointer<lxw_format>? { tones[tone] }

    private static func header(_ workbook: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        let format = base(workbook)
        format_set_bold(format)
        format_set_font_color(format, 0xFFFFFF)
        format_set_bg_color(format, 0x1D3F66)
        format_set_text_wrap(format)
        format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        return format
    }

    private static func format(
        _ workbook: UnsafeMutablePointer<lxw_workbook>, _ kind: Column.Kind
    ) -> UnsafeMutablePointer<lxw_format>? {
        let format = base(workbook)
        switch kind {
        case .text: break
        case .wrapped: format_set_text_wrap(format)
        case .centred: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
        case .integer: format_set_num_format(format, "0")
        case .decimal: format_set_num_format(format, "0.00")
        case .percent: format_set_num_format(format, "0.00%")
        case .date: format_set_num_format(format, "yyyy-mm-dd")
        }
        if [.integer, .decimal, .percent].contains(kind) {
            // Words among numbers (“—”) keep the line of the numbers.
            format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
        }
        return format
    }

    private static func base(_ workbook: UnsafeMutablePointer<lxw_workbook>) -> UnsafeMutablePointer<lxw_format>? {
        let format = workbook_add_format(workbook)
        format_set_font_name(format, font)
        format_set_font_size(format, 10)
        format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        format_set_border_color(format, 0xBFBFBF)
        return format
    }
}
