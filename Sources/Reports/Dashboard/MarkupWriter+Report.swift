import LibXML
import Scorecards
import Wording

extension MarkupWriter {
    /// Writes a page of the report down to its title, with the note on invented data above it.
    mutating func writeReportHead(
        _ title: String, style: StaticString, isFictional: Bool, _ language: Language, subtitle: [String]
    ) {
        writeDocumentStart(language)
        text(title)
        raw("</title>\n<style>")
        raw(PageStyle.shared)
        raw(style)
        raw("</style>\n</head>\n<body>\n")
        if isFictional {
            element("p", ("class", "sample"), ("role", "note"), text: Strings.sampleBanner[language])
            newline()
        }
        element("header") { header in
            header.element("h1", text: title)
            header.element("p", ("class", "id"), text: subtitle.joined(separator: " · "))
        }
        newline()
    }

    /// Writes the name of a school, with a link where its page exists.
    mutating func schoolName(_ name: String, _ link: String?) {
        guard let link else { return text(name) }
        element("a", ("href", link), text: name)
    }

    /// Draws a bar as wide as its cell: so many hundredths of a per cent filled, a line at the target, and a hollow mark
    /// where it was a year before. What it shows stands beside it as text.
    mutating func bar(_ hundredths: Int?, target: Int? = nil, earlier: Int? = nil) {
        start("svg")
        attribute("class", "bar")
        attribute("width", "100%")
        attribute("height", "14")
        attribute("aria-hidden", "true")
        attribute("focusable", "false")
        rectangle("all", from: 0, width: 100_00)
        if let hundredths { rectangle("won", from: 0, width: min(max(hundredths, 0), 100_00)) }
        if let earlier { mark("was", at: min(max(earlier, 0), 100_00)) }
        if let target { mark("aim", at: target) }
        end()
    }

    /// Draws where the values of a topic lie, between 0 and 100.
    mutating func box(_ low: Int, _ lower: Int, _ median: Int, _ upper: Int, _ high: Int) {
        start("svg")
        attribute("class", "box")
        attribute("width", "100%")
        attribute("height", "18")
        attribute("aria-hidden", "true")
        attribute("focusable", "false")
        start("line")
        attribute("x1", percent(low))
        attribute("x2", percent(high))
        attribute("y1", "9")
        attribute("y2", "9")
        end()
        start("rect")
        attribute("x", percent(lower))
        attribute("width", percent(upper - lower))
        attribute("y", "3")
        attribute("height", "12")
        end()
        start("line")
        attribute("class", "mid")
        attribute("x1", percent(median))
        attribute("x2", percent(median))
        attribute("y1", "1")
        attribute("y2", "17")
        end()
        end()
    }

    private mutating func rectangle(_ kind: String, from start: Int, width: Int) {
        self.start("rect")
        attribute("class", kind)
        attribute("x", percent(start))
        attribute("width", percent(width))
        attribute("height", "100%")
        end()
    }

    private mutating func mark(_ kind: String, at place: Int) {
        start("line")
        attribute("class", kind)
        attribute("x1", percent(place))
        attribute("x2", percent(place))
        attribute("y1", "0")
        attribute("y2", "100%")
        end()
    }

    private func percent(_ hundredths: Int) -> String { Points(hundredths: hundredths).text + "%" }
}
