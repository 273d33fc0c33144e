import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    /// Writes the places as tiles, each under the unit above it where there are several, and their rates as a table.
    mutating func writeMap() {
        guard !summary.areas.isEmpty else { return }
        beginSection("map", Strings.dashboardMap[language])
        note(Strings.dashboardMapNote)
        writeLegend()
        let parents = parents()
        for parent in parents {
            if parents.count > 1 {
                markup.element("h3", text: heading.jurisdiction(parent)?.name ?? heading.region)
            }
            markup.start("ul")
            markup.attribute("class", "tiles")
            for area in summary.areas where self.parent(of: area) == parent { writeTile(area) }
            markup.end()
            markup.newline()
        }
        writeMatrix()
        endSection()
    }

    /// The unit that a place stands under: the one above a township, and itself for what owns schools itself.
    private func parent(of area: GroupSummary) -> String {
        area.level == "township" ? area.parent ?? "" : area.key
    }

    private func parents() -> [String] {
        var parents: [String] = []
        for area in summary.areas where !parents.contains(parent(of: area)) { parents.append(parent(of: area)) }
        return parents
    }

    private mutating func writeLegend() {
        markup.start("p")
        markup.attribute("class", "legend")
        let grades = heading.scale.grades
        for (place, grade) in grades.enumerated() {
            // The last one starts at zero: it is told by where it ends.
            let isLast = place > 0 && place == grades.count - 1
            let bound = isLast ? "< \(grades[place - 1].from.flooredText)" : "≥ \(grade.from.flooredText)"
            markup.element("span", ("class", "key g\(min(place, 3))"), text: " ")
            markup.text(" \(grade.label) \(bound)　")
        }
        markup.end()
        markup.newline()
    }

    private mutating func writeTile(_ area: GroupSummary) {
        let counts = area.completeness
        let grade = area.index.mean.map { heading.scale.grade(for: $0.fraction) }
        let shade = grade.flatMap { grade in heading.scale.grades.firstIndex(of: grade) }.map { "g\(min($0, 3))" }
        markup.newline()
        markup.start("li")
        markup.start("a")
        markup.attribute("class", "tile " + (shade ?? "none"))
        markup.attribute("href", "areas/\(area.key).html")
        markup.element("span", text: report.label(of: area))
        markup.element("b", text: area.index.mean?.text ?? "—")
        markup.element(
            "small",
            text: [
                grade?.label,
                Strings.dashboardTileSchools.text(language, "\(counts.expected)", "\(counts.complete)"),
            ].compactMap(\.self).joined(separator: " · "))
        markup.end()
        markup.end()
    }

    // MARK: - Rates by place

    private mutating func writeMatrix() {
        // The columns are the measures that somebody has to reach; where none has a target, all of them.
        let aimed = heading.measures.indices.filter { heading.measures[$0].target != nil }
        let shown = aimed.isEmpty ? Array(heading.measures.indices) : aimed
        guard !shown.isEmpty else { return }
        markup.element("h3", text: Strings.dashboardMatrix[language])
        note(Strings.dashboardMatrixNote)
        markup.start("div")
        markup.attribute("class", "wide")
        markup.attribute("role", "region")
        markup.attribute("tabindex", "0")
        markup.attribute("aria-label", Strings.dashboardMatrix[language])
        markup.start("table")
        markup.attribute("class", "matrix")
        columns(
            [
                (Strings.dashboardPlace[language], false), (Strings.dashboardExpected[language], true),
                (Strings.dashboardAccepted[language], true),
            ]
                + shown.map { place in
                    let measure = heading.measures[place]
                    let target = measure.target.map { Strings.dashboardTarget.text(language, $0.text) }
                    return ([measure.id, measure.title, target].compactMap(\.self).joined(separator: "\n"), true)
                })
        markup.start("tbody")
        for area in summary.areas { writeMatrixRow(report.label(of: area), "areas/\(area.key).html", area, shown) }
        markup.end()
        markup.start("tfoot")
        writeMatrixRow(Strings.dashboardWhole[language], nil, summary.region, shown)
        markup.end()
        markup.end()
        markup.end()
        markup.newline()
    }

    private mutating func writeMatrixRow(_ label: String, _ link: String?, _ group: GroupSummary, _ shown: [Int]) {
        markup.newline()
        markup.start("tr")
        markup.element("th", ("scope", "row")) { $0.schoolName(label, link) }
        markup.element("td", ("class", "n"), text: "\(group.completeness.expected)")
        markup.element(
            "td", ("class", "n"), text: group.completeness.acceptedRate.map { $0.flooredText + "%" } ?? "—")
        for place in shown {
            let sum = group.measures[place]
            guard let rate = sum.rate else {
                markup.element("td", ("class", "n q"), text: sum.population == 0 ? "—" : "?")
                continue
            }
            let (style, sign) =
                switch TargetAnswer(sum, target: heading.measures[place].target) {
                case nil: ("n", "")
                case .reached: ("n met", "✓ ")
                case .missed: ("n lost", "✗ ")
                case .undecided: ("n", "△ ")
                }
            markup.start("td")
            markup.attribute("class", style)
            markup.text(sign + rate.flooredText + "%")
            markup.element(
                "small", text: Strings.dashboardFraction.text(language, "\(sum.numerator)", "\(sum.denominator)"))
            markup.end()
        }
        markup.end()
    }
}
