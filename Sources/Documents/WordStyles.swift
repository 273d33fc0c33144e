import LibXML

/// The styles of a Word document: 宋体 for text, 黑体 for headings, sizes as offices use them.
enum WordStyles {
    /// A paragraph style.
    private struct Style {
        let id: String
        let name: String
        /// The size in half points.
        let size: Int
        var font = "宋体"
        var isStrong = false
        var alignment = "left"
        var before = 0
        var after = 0
        /// The first line's indent in hundredths of a character.
        var firstLine = 0
        var level: Int?
        var keepsNext = false
        var colour: String?
        var isFramed = false
    }

    private static let styles = [
        Style(id: "Title", name: "Title", size: 36, font: "黑体", alignment: "center", before: 120, after: 120),
        Style(id: "Subtitle", name: "Subtitle", size: 24, alignment: "center", after: 200),
        Style(
            id: "Heading1", name: "heading 1", size: 30, font: "黑体", before: 320, after: 120, level: 0,
            keepsNext: true),
        Style(
            id: "Heading2", name: "heading 2", size: 26, font: "黑体", before: 240, after: 100, level: 1,
            keepsNext: true),
        Style(
            id: "Heading3", name: "heading 3", size: 22, font: "黑体", before: 160, after: 80, level: 2,
            keepsNext: true),
        Style(id: "BodyText", name: "Body Text", size: 22, alignment: "both", after: 80, firstLine: 200),
        Style(id: "Note", name: "Note", size: 18, after: 80, colour: "404040"),
        Style(
            id: "Banner", name: "Banner", size: 20, font: "黑体", alignment: "center", before: 60, after: 160,
            colour: "8A1410", isFramed: true),
        Style(
            id: "TableCaption", name: "Table Caption", size: 20, font: "黑体", alignment: "center", before: 160,
            after: 60, keepsNext: true),
        Style(id: "TableText", name: "Table Text", size: 18),
        Style(id: "TableHead", name: "Table Head", size: 18, font: "黑体", alignment: "center"),
        Style(id: "Footer", name: "footer", size: 18, alignment: "center"),
    ]

    /// The part with the styles.
    static func part(_ properties: TextDocument.Properties) -> [UInt8] {
        var xml = MarkupWriter(.xml, capacity: 8_192)
        xml.element("w:styles", ("xmlns:w", WordBody.namespace)) { xml in
            xml.element("w:docDefaults") { xml in
                xml.element("w:rPrDefault") { xml in
                    xml.element("w:rPr") { xml in
                        write(font: "宋体", to: &xml)
                        xml.element("w:sz", ("w:val", "22"))
                        xml.element("w:szCs", ("w:val", "22"))
                        xml.element("w:lang", ("w:val", "en-US"), ("w:eastAsia", "zh-CN"))
                    }
                }
                xml.element("w:pPrDefault") { xml in
                    xml.element("w:pPr") { xml in
                        xml.element("w:spacing", ("w:after", "0"), ("w:line", "300"), ("w:lineRule", "auto"))
                    }
                }
            }
            xml.element("w:style", ("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")) { xml in
                xml.element("w:name", ("w:val", "Normal"))
                xml.element("w:qFormat")
            }
            for style in styles { write(style, to: &xml) }
            writeTableStyle(to: &xml)
        }
        return xml.finish()
    }

    private static func write(font: String, to xml: inout MarkupWriter) {
        xml.element(
            "w:rFonts", ("w:ascii", "Times New Roman"), ("w:hAnsi", "Times New Roman"), ("w:eastAsia", font),
            ("w:cs", "Times New Roman"))
    }

    private static func write(_ style: Style, to xml: inout MarkupWriter) {
        xml.element("w:style", ("w:type", "paragraph"), ("w:styleId", style.id)) { xml in
            xml.element("w:name", ("w:val", style.name))
            xml.element("w:basedOn", ("w:val", "Normal"))
            xml.element("w:qFormat")
            // The order of the properties is the schema's.
            xml.element("w:pPr") { xml in
                if style.keepsNext {
                    xml.element("w:keepNext")
                    xml.element("w:keepLines")
                }
                if style.isFramed {
                    xml.element("w:pBdr") { xml in
                        for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right"] {
                            xml.element(
                                side, ("w:val", "single"), ("w:sz", "8"), ("w:space", "4"), ("w:color", "8A1410"))
                        }
                    }
                }
                xml.element("w:spacing", ("w:before", "\(style.before)"), ("w:after", "\(style.after)"))
                if style.firstLine > 0 {
                    // Some programs know only the second; at this size both say the same.
                    xml.element(
                        "w:ind", ("w:firstLineChars", "\(style.firstLine)"),
                        ("w:firstLine", "\(style.firstLine * style.size / 10)"))
                }
                xml.element("w:jc", ("w:val", style.alignment))
                if let level = style.level { xml.element("w:outlineLvl", ("w:val", "\(level)")) }
            }
            xml.element("w:rPr") { xml in
                write(font: style.font, to: &xml)
                if let colour = style.colour { xml.element("w:color", ("w:val", colour)) }
                xml.element("w:sz", ("w:val", "\(style.size)"))
                xml.element("w:szCs", ("w:val", "\(style.size)"))
            }
        }
    }

    private static func writeTableStyle(to xml: inout MarkupWriter) {
        xml.element("w:style", ("w:type", "table"), ("w:styleId", "Grid")) { xml in
            xml.element("w:name", ("w:val", "Table Grid"))
            xml.element("w:tblPr") { xml in
                xml.element("w:tblBorders") { xml in
                    for side: StaticString in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                        xml.element(side, ("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "808080"))
                    }
                }
                xml.element("w:tblCellMar") { xml in
                    xml.element("w:top", ("w:w", "40"), ("w:type", "dxa"))
                    xml.element("w:left", ("w:w", "80"), ("w:type", "dxa"))
                    xml.element("w:bottom", ("w:w", "40"), ("w:type", "dxa"))
                    xml.element("w:right", ("w:w", "80"), ("w:type", "dxa"))
                }
            }
        }
    }
}
