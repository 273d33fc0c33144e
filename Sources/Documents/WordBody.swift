import LibXML

/// The text of a Word document, and its footer.
enum WordBody {
    static let namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// A4 and its margins in twentieths of a point.
    private enum Page {
        static let short = 11_906
        static let long = 16_838
        static let margin = 1_304
    }

    /// The part with the text.
    static func part(_ document: TextDocument) -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 65_536)
        xml.element("w:document", ("xmlns:w", namespace), ("xmlns:r", relations)) { xml in
            xml.element("w:body") { xml in
                for block in document.blocks { write(block, document.properties, to: &xml) }
                writeSection(document.properties, to: &xml)
            }
        }
        return xml.finish()
    }

    private static func write(
        _ block: TextDocument.Block, _ properties: TextDocument.Properties, to xml: inout MarkupWriter
    ) {
        switch block {
        case .title(let text): paragraph(text, style: "Title", to: &xml)
        case .subtitle(let text): paragraph(text, style: "Subtitle", to: &xml)
        case .heading(let level, let text): paragraph(text, style: "Heading\(min(max(level, 1), 3))", to: &xml)
        case .paragraph(let text): paragraph(text, style: "BodyText", to: &xml)
        case .note(let text): paragraph(text, style: "Note", to: &xml)
        case .banner(let text): paragraph(text, style: "Banner", to: &xml)
        case .table(let table): write(table, width: textWidth(properties), to: &xml)
        case .pageBreak:
            xml.element("w:p") { xml in
                xml.element("w:r") { xml in xml.element("w:br", ("w:type", "page")) }
            }
        }
    }

    private static func textWidth(_ properties: TextDocument.Properties) -> Int {
        (properties.isLandscape ? Page.long : Page.short) - 2 * Page.margin
    }

    // MARK: - Paragraphs

    private static func paragraph(
        _ text: String, style: String, alignment: TextTable.Alignment? = nil, indent: Int = 0, isStrong: Bool = false,
        to xml: inout MarkupWriter
    ) {
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.element("w:pStyle", ("w:val", style))
                if indent > 0 { xml.element("w:ind", ("w:left", "\(indent * 240)")) }
                switch alignment {
                case .centre: xml.element("w:jc", ("w:val", "center"))
                case .trailing: xml.element("w:jc", ("w:val", "right"))
                case .leading, nil: break
                }
            }
            run(text, isStrong: isStrong, to: &xml)
        }
    }

    private static func run(_ text: String, isStrong: Bool = false, to xml: inout MarkupWriter) {
        guard !text.isEmpty else { return }
        xml.element("w:r") { xml in
            xml.element("w:rPr") { xml in
                // Quotation marks and dashes are set as Chinese ones, as wide as a character.
                xml.element("w:rFonts", ("w:hint", "eastAsia"))
                if isStrong { xml.element("w:b") }
            }
            for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                if number > 0 { xml.element("w:br") }
                xml.element("w:t", ("xml:space", "preserve"), text: String(line))
            }
        }
    }

    // MARK: - Tables

    private static func write(_ table: TextTable, width: Int, to xml: inout MarkupWriter) {
        if let caption = table.caption { paragraph(caption, style: "TableCaption", to: &xml) }
        let total = max(table.columns.reduce(0) { $0 + $1.width }, 1)
        let widths = table.columns.map { width * $0.width / total }
        xml.element("w:tbl") { xml in
            xml.element("w:tblPr") { xml in
                xml.element("w:tblStyle", ("w:val", "Grid"))
                xml.element("w:tblW", ("w:w", "\(widths.reduce(0, +))"), ("w:type", "dxa"))
                xml.element("w:tblLayout", ("w:type", "fixed"))
            }
            xml.element("w:tblGrid") { xml in
                for width in widths { xml.element("w:gridCol", ("w:w", "\(width)")) }
            }
            xml.element("w:tr") { xml in
                xml.element("w:trPr") { xml in
                    xml.element("w:cantSplit")
                    // It comes back at the top of every page.
                    xml.element("w:tblHeader")
                }
                for (column, width) in zip(table.columns, widths) {
                    cell(width: width, fill: "E4EAF2", to: &xml) { xml in
                        paragraph(column.title, style: "TableHead", to: &xml)
                    }
                }
            }
            for row in table.rows { write(row, table.columns, widths, to: &xml) }
        }
        // Two tables in a row would become one.
        xml.element("w:p") { xml in
            xml.element("w:pPr") { xml in
                xml.element("w:pStyle", ("w:val", "Note"))
            }
        }
    }

    private static func write(
        _ row: TextTable.Row, _ columns: [TextTable.Column], _ widths: [Int], to xml: inout MarkupWriter
    ) {
        xml.element("w:tr") { xml in
            xml.element("w:trPr") { xml in xml.element("w:cantSplit") }
            for (position, column) in columns.enumerated() {
                cell(width: widths[position], to: &xml) { xml in
                    paragraph(
                        row.cells.indices.contains(position) ? row.cells[position] : "", style: "TableText",
                        alignment: column.alignment, indent: position == 0 ? row.indent : 0, isStrong: row.isStrong,
                        to: &xml)
                }
            }
        }
    }

    private static func cell(
        width: Int, fill: String? = nil, to xml: inout MarkupWriter, content: (inout MarkupWriter) -> Void
    ) {
        xml.element("w:tc") { xml in
            xml.element("w:tcPr") { xml in
                xml.element("w:tcW", ("w:w", "\(width)"), ("w:type", "dxa"))
                if let fill {
                    xml.element("w:shd", ("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill))
                }
                xml.element("w:vAlign", ("w:val", "center"))
            }
            content(&xml)
        }
    }

    // MARK: - Pages

    private static func writeSection(_ properties: TextDocument.Properties, to xml: inout MarkupWriter) {
        let width = properties.isLandscape ? Page.long : Page.short
        let height = properties.isLandscape ? Page.short : Page.long
        let margin = "\(Page.margin)"
        xml.element("w:sectPr") { xml in
            xml.element("w:footerReference", ("w:type", "default"), ("r:id", "rId3"))
            xml.start("w:pgSz")
            xml.attribute("w:w", width)
            xml.attribute("w:h", height)
            if properties.isLandscape { xml.attribute("w:orient", "landscape") }
            xml.end()
            xml.element(
                "w:pgMar", ("w:top", margin), ("w:right", margin), ("w:bottom", margin), ("w:left", margin),
                ("w:header", "720"), ("w:footer", "720"), ("w:gutter", "0"))
        }
    }

    /// The part with the footer.
    static func footer(_ properties: TextDocument.Properties) -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 1_024)
        let pieces = properties.footer + Array(repeating: "", count: max(0, 3 - properties.footer.count))
        xml.element("w:ftr", ("xmlns:w", namespace)) { xml in
            xml.element("w:p") { xml in
                xml.element("w:pPr") { xml in xml.element("w:pStyle", ("w:val", "Footer")) }
                run(pieces[0], to: &xml)
                field("PAGE", to: &xml)
                run(pieces[1], to: &xml)
                field("NUMPAGES", to: &xml)
                run(pieces[2], to: &xml)
            }
        }
        return xml.finish()
    }

    private static func field(_ code: String, to xml: inout MarkupWriter) {
        xml.element("w:fldSimple", ("w:instr", code)) { xml in run("1", to: &xml) }
    }
}
