package import Documents
import Wording

/// The annex as a text document that the bureau can edit.
package enum AnnexDocument {
    /// The document; its bytes are made by the module Documents.
    package static func document(_ annex: Annex) -> TextDocument {
        let language = annex.language
        var blocks: [TextDocument.Block] = []
        if annex.isFictional { blocks.append(.banner(Strings.sampleBanner[language])) }
        blocks.append(.title(annex.title))
        blocks.append(.subtitle(Strings.annexOffice.text(language, annex.office, annex.date)))
        for note in annex.notes { blocks.append(.paragraph(note)) }
        for (number, section) in annex.sections.enumerated() {
            blocks.append(.heading(1, Strings.annexSection.text(language, "\(number + 1)", section.title)))
            blocks.append(.table(table(section, annex)))
            for note in section.notes { blocks.append(.note(Strings.annexNote.text(language, note))) }
            for line in section.lines where line.exceptions.count > AnnexException.inTable {
                blocks.append(.heading(3, Strings.annexExceptionsOf.text(language, line.label)))
                let names = AnnexException.listed(line, language)
                blocks.append(.paragraph(names.joined(separator: Strings.listSeparator[language])))
            }
        }
        let footer = Strings.annexFooter
        return TextDocument(
            properties: TextDocument.Properties(
                title: annex.title, author: annex.tool, date: annex.date,
                language: language == .chinese ? "zh-CN" : "en-US", footer: footer.map { $0[language] },
                isLandscape: true),
            blocks: blocks)
    }

    private static func table(_ section: Annex.Section, _ annex: Annex) -> TextTable {
        let language = annex.language
        var columns = [
            TextTable.Column(Strings.annexColumnFigure[language], width: 30),
            TextTable.Column("\(annex.year)", width: 15, .trailing),
        ]
        if let earlier = annex.earlierYear {
            columns.append(TextTable.Column("\(earlier)", width: 15, .trailing))
            columns.append(TextTable.Column(Strings.annexColumnChange[language], width: 11, .trailing))
        }
        columns.append(TextTable.Column(Strings.annexColumnSource[language], width: 30))
        if section.namesExceptions {
            columns.append(TextTable.Column(Strings.annexColumnExceptions[language], width: 22))
        }
        let rows = section.lines.map { line in
            var cells = [
                [line.label, line.definition].compactMap(\.self).joined(separator: "\n"), text(line.amount),
            ]
            if annex.earlierYear != nil {
                cells.append(text(line.earlier))
                cells.append(line.change(language) ?? "—")
            }
            let quote = line.quote.map { Strings.annexQuote.text(language, $0) }
            cells.append(
                [line.source, quote, line.note].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: "\n"))
            if section.namesExceptions { cells.append(AnnexException.cell(line, language)) }
            return TextTable.Row(cells, indent: line.indent)
        }
        return TextTable(columns: columns, rows: rows)
    }

    private static func text(_ amount: Annex.Amount?) -> String {
        guard let amount else { return "—" }
        return [amount.text, amount.detail].compactMap(\.self).joined(separator: "\n")
    }
}
