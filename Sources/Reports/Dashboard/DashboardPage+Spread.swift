import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    /// Writes how the index, the grades and the scores of the topics lie, in all and by stage.
    mutating func writeSpread() {
        let region = summary.region
        beginSection("spread", Strings.dashboardSpread[language])
        markup.start("div")
        markup.attribute("class", "pair")
        writeHistogram(region.index)
        markup.start("div")
        writeGrades(region)
        if region.capped > 0 { note(Strings.cappedCount, "\(region.capped)") }
        if region.unscored > 0 { note(Strings.dashboardUnscored, "\(region.unscored)") }
        markup.end()
        markup.end()
        writeTopics(region)
        writeStages()
        endSection()
    }

    private mutating func writeHistogram(_ spread: Spread) {
        let most = max(spread.steps.max() ?? 0, 1)
        let label = Strings.dashboardHistogram[language]
        markup.newline()
        markup.start("figure")
        markup.element("figcaption", text: label)
        markup.start("svg")
        markup.attribute("class", "histogram")
        markup.attribute("viewBox", "0 0 400 170")
        markup.attribute("role", "img")
        markup.attribute("aria-label", label)
        for (step, count) in spread.steps.enumerated() {
            let height = 120 * count / most
            let left = 10 + 38 * step
            markup.start("rect")
            markup.attribute("class", count == 0 ? "all" : "won")
            markup.attribute("x", "\(left)")
            markup.attribute("y", "\(142 - max(height, 1))")
            markup.attribute("width", "34")
            markup.attribute("height", "\(max(height, 1))")
            markup.element(
                "title",
                text: Strings.dashboardHistogramText.text(language, "\(10 * step)", "\(10 * step + 10)", "\(count)"))
            markup.end()
            if count > 0 { text("\(count)", x: left + 17, y: 136 - max(height, 1)) }
        }
        for step in 0...10 { text("\(10 * step)", x: 8 + 38 * step, y: 160) }
        markup.end()
        markup.end()
    }

    private mutating func text(_ text: String, x: Int, y: Int) {
        markup.element("text", ("x", "\(x)"), ("y", "\(y)"), text: text)
    }

    private mutating func writeGrades(_ group: GroupSummary) {
        let total = group.grades.reduce(0, +)
        markup.newline()
        markup.start("table")
        markup.attribute("class", "counts")
        markup.element("caption", text: Strings.dashboardGrades[language])
        markup.start("tbody")
        let rows = zip(heading.scale.grades.map(\.label), group.grades).map { ($0, $1) }
        for (label, count) in rows {
            markup.newline()
            markup.start("tr")
            markup.element("th", ("scope", "row"), text: label)
            let share = share(count, of: total)
            markup.element("td", ("class", "n")) { cell in
                cell.element("b", text: "\(count)")
                if let share { cell.text(" \(share)%") }
            }
            markup.element("td", ("class", "b")) { cell in
                cell.bar(total == 0 ? nil : Fraction(100 * count, total).flooredHundredths)
            }
            markup.end()
        }
        markup.end()
        markup.end()
    }

    private mutating func writeTopics(_ group: GroupSummary) {
        markup.newline()
        markup.element("h3", text: Strings.dashboardTopics[language])
        note(Strings.dashboardTopicsNote)
        beginSpreadTable(Strings.columnTopic)
        writeSpreadRow(Strings.columnIndex[language], group.index)
        for (topic, spread) in zip(heading.topics, group.topics) where spread.count > 0 {
            writeSpreadRow(topic.title, spread)
        }
        markup.end()
        markup.end()
    }

    private mutating func writeStages() {
        guard summary.stages.count > 1 else { return }
        markup.newline()
        markup.element("h3", text: Strings.dashboardStages[language])
        beginSpreadTable(Strings.columnStage)
        for stage in summary.stages { writeSpreadRow(stage.label, stage.index) }
        markup.end()
        markup.end()
    }

    private mutating func beginSpreadTable(_ first: Phrase) {
        markup.start("table")
        markup.attribute("class", "spreads")
        columns([
            (first[language], false), (Strings.dashboardCount[language], true),
            (Strings.dashboardMean[language], true), (Strings.dashboardMedian[language], true),
            (Strings.dashboardQuartiles[language], true), ("0 — 100", false),
        ])
        markup.start("tbody")
    }

    private mutating func writeSpreadRow(_ label: String, _ spread: Spread) {
        markup.newline()
        markup.start("tr")
        markup.element("th", ("scope", "row"), text: label)
        markup.element("td", ("class", "n"), text: "\(spread.count)")
        markup.element("td", ("class", "n"), text: spread.mean?.text ?? "—")
        markup.element("td", ("class", "n"), text: spread.median?.text ?? "—")
        let quartiles = [spread.lowerQuartile, spread.upperQuartile].compactMap { $0?.text }
        markup.element("td", ("class", "n"), text: quartiles.isEmpty ? "—" : quartiles.joined(separator: " – "))
        markup.element("td", ("class", "b")) { cell in
            guard let low = spread.lowest, let lower = spread.lowerQuartile, let median = spread.median,
                let upper = spread.upperQuartile, let high = spread.highest
            else { return }
            cell.box(low.hundredths, lower.hundredths, median.hundredths, upper.hundredths, high.hundredths)
        }
        markup.end()
    }
}
