import LibXML
import Scorecards
import Wording

extension MarkupWriter {
    /// Writes the start of a page up to the opened title.
    ///
    /// The content security policy forbids everything but the page's own style, so that even a hole in the escaping could
    /// load and run nothing.
    mutating func writeDocumentStart(_ language: Language, scriptHash: StaticString? = nil) {
        start("html")
        attribute("lang", language.tag)
        raw(
            "\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
        )
        if let scriptHash {
            raw("script-src '")
            raw(scriptHash)
            raw("'; ")
        }
        raw("style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\">\n")
        raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        raw("<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"color-scheme\" content=\"light\">\n<title>")
    }

    /// Writes a link to a part of the page, shown by its identifier.
    mutating func writeLink(to identifier: String) {
        start("a")
        attribute("href", "#" + identifier)
        text(identifier)
        end()
    }

    /// Writes a number of hundredths with two decimals; digits are safe anywhere, also inside an attribute.
    mutating func write(hundredths: Int) {
        text(hundredths: hundredths)
    }

    /// Writes points with two decimals.
    mutating func write(_ points: Points) {
        write(hundredths: points.hundredths)
    }

    /// Writes a whole number; digits are safe anywhere, also inside an attribute.
    mutating func write(_ number: Int) {
        text(integer: number)
    }

    /// Writes the start of a cell and its ARIA role: a phone shows the rows as blocks, and some browsers then forget that
    /// they are a table.
    mutating func writeCellStart(_ kind: StaticString) {
        raw("<td role=\"cell\" class=\"")
        raw(kind)
        raw("\">")
    }
}
