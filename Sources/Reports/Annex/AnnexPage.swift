import LibXML
import Wording

/// The annex as a page of its own, which prints on A4.
package enum AnnexPage {
    /// The whole page.
    package static func document(_ annex: Annex) -> [UInt8] {
        let language = annex.language
        var page = MarkupWriter(.html, capacity: 65_536)
        page.writeDocumentStart(language)
        page.text(annex.title)
        page.raw("</title>\n<style>")
        page.raw(PageStyle.shared)
        page.raw(PageStyle.annex)
        page.raw("</style>\n</head>\n<body>\n")
        if annex.isFictional {
            page.element("p", ("class", "sample"), ("role", "note"), text: Strings.sampleBanner[language])
            page.newline()
        }
        page.element("header") { page in
            page.element("h1", text: annex.title)
            page.element("p", ("class", "id"), text: Strings.annexOffice.text(language, annex.office, annex.date))
        }
        page.newline()
        for note in annex.notes {
            page.element("p", ("class", "lead"), text: note)
            page.newline()
        }
        page.element("main") { page in
            for (number, section) in annex.sections.enumerated() { write(section, number, annex, to: &page) }
        }
        page.newline()
        page.element("footer", text: Strings.annexMadeBy.text(language, annex.tool))
        page.raw("\n</body>\n</html>")
        return page.finishDocument()
    }

    private static func write(_ section: Annex.Section, _ number: Int, _ annex: Annex, to page: inout MarkupWriter) {
        let language = annex.language
        page.newline()
        page.element("section") { page in
            page.element("h2", text: Strings.annexSection.text(language, "\(number + 1)", section.title))
            page.element("table", ("class", annex.earlierYear == nil ? "one" : "two")) { page in
                page.element("thead") { page in
                    page.element("tr") { page in
                        page.element("th", ("scope", "col"), text: Strings.annexColumnFigure[language])
                        page.element("th", ("scope", "col"), ("class", "n"), text: "\(annex.year)")
                        if let earlier = annex.earlierYear {
                            page.element("th", ("scope", "col"), ("class", "n"), text: "\(earlier)")
                            page.element(
                                "th", ("scope", "col"), ("class", "n"), text: Strings.annexColumnChange[language])
                        }
                        page.element("th", ("scope", "col"), text: Strings.annexColumnSource[language])
                        if section.namesExceptions {
                            page.element(
                                "th", ("scope", "col"), ("class", "x"), text: Strings.annexColumnExceptions[language])
                        }
                    }
                }
                page.element("tbody") { page in
                    for line in section.lines { write(line, section, annex, to: &page) }
                }
            }
            for note in section.notes {
                page.element("p", ("class", "q"), text: Strings.annexNote.text(language, note))
            }
        }
    }

    private static func write(
        _ line: Annex.Line, _ section: Annex.Section, _ annex: Annex, to page: inout MarkupWriter
    ) {
        let language = annex.language
        page.newline()
        page.start("tr")
        if line.indent > 0 { page.attribute("class", "part") }
        page.element("th", ("scope", "row")) { page in
            page.text(line.label)
            if let definition = line.definition { page.element("small", text: definition) }
        }
        write(line.amount, "\(annex.year)", to: &page)
        if let year = annex.earlierYear {
            write(line.earlier, "\(year)", to: &page)
            page.element(
                "td", ("class", "n"), ("data-label", Strings.annexColumnChange[language]),
                text: line.change(language) ?? "—")
        }
        page.element("td") { page in
            page.text(line.source)
            if let quote = line.quote { page.element("small", text: Strings.annexQuote.text(language, quote)) }
            if let note = line.note { page.element("small", ("class", "note"), text: note) }
        }
        if section.namesExceptions { writeExceptions(line, language, to: &page) }
        page.end()
    }

    private static func writeExceptions(_ line: Annex.Line, _ language: Language, to page: inout MarkupWriter) {
        page.element("td", ("class", "x"), ("data-label", Strings.annexColumnExceptions[language])) { page in
            guard line.exceptions.count > AnnexException.inTable else {
                return page.text(AnnexException.cell(line, language))
            }
            page.element("details") { page in
                page.element(
                    "summary", text: Strings.annexExceptionsCount.text(language, "\(line.exceptions.count)"))
                page.element("ul") { page in
                    for exception in AnnexException.listed(line, language) { page.element("li", text: exception) }
                }
            }
        }
    }

    private static func write(_ amount: Annex.Amount?, _ year: String, to page: inout MarkupWriter) {
        page.element("td", ("class", "n"), ("data-label", year)) { page in
            guard let amount else { return page.text("—") }
            page.text(amount.text)
            if let detail = amount.detail { page.element("small", text: detail) }
        }
    }
}

extension MarkupWriter {
    /// The bytes of a page whose last tags were written as they are.
    fileprivate mutating func finishDocument() -> [UInt8] {
        newline()
        return bytes
    }
}
