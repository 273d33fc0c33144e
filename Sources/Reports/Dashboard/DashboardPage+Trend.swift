import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    /// The parts of the annex whose figures make a trend.
    private static let parts = ["completeness", "measures", "grades"]

    /// Writes the year before beside this one: what can be compared with its difference, the rest said plainly.
    mutating func writeTrend() {
        guard let earlier = report.earlier else { return }
        let years = (earlier.heading.year, heading.year)
        beginSection("trend", Strings.dashboardTrend.text(language, "\(years.0)"))
        if earlier.heading.edition == heading.edition, earlier.heading.files == heading.files {
            note(Strings.dashboardSameEdition, heading.edition)
        } else if earlier.heading.edition == heading.edition {
            markup.element(
                "p", ("class", "stated"),
                text: Strings.annexEditionCorrected.text(language, "\(years.0)", "\(years.1)", heading.edition))
        } else {
            markup.element(
                "p", ("class", "stated"),
                text: Strings.dashboardOtherEdition.text(
                    language, "\(years.0)", earlier.heading.edition, "\(years.1)", heading.edition))
        }
        note(Strings.dashboardTrendNote, "\(years.0)")
        markup.start("div")
        markup.attribute("class", "wide")
        markup.start("table")
        markup.attribute("class", "trend")
        columns([
            (Strings.dashboardFigure[language], false), ("\(years.0)", true), ("\(years.1)", true),
            (Strings.dashboardChange[language], true), ("0 — 100", false),
        ])
        markup.start("tbody")
        for section in report.annex.sections where Self.parts.contains(section.id) {
            for line in section.lines where line.amount != nil && line.earlier != nil { writeTrend(line) }
        }
        markup.end()
        markup.end()
        markup.end()
        endSection()
    }

    private mutating func writeTrend(_ line: Annex.Line) {
        let change = line.change(language)
        markup.newline()
        markup.start("tr")
        markup.element("th", ("scope", "row"), text: line.label)
        write(line.earlier)
        write(line.amount)
        let isNumber = line.amount?.hundredths != nil
        markup.element(
            "td", ("class", "n"),
            text: change ?? (isNumber ? Strings.dashboardNotComparable[language] : "—"))
        // Only what lies between 0 and 100 has a place on the line.
        let hasPlace = ["%", Strings.annexPointUnit[language]].contains(line.amount?.unit)
        markup.element("td", ("class", "b")) { cell in
            guard hasPlace, let now = line.amount?.hundredths else { return }
            cell.bar(now, earlier: change == nil ? nil : line.earlier?.hundredths)
        }
        markup.end()
    }

    private mutating func write(_ amount: Annex.Amount?) {
        markup.element("td", ("class", "n")) { cell in
            cell.text(amount?.text ?? "—")
            if let detail = amount?.detail { cell.element("small", text: detail) }
        }
    }
}
