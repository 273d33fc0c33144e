import LibXML
package import Regions
import Scorecards
import Wording

/// The page of a place, `areas/<code>.html` of a report: its measures, and all its schools with links to their pages.
package enum AreaPage {
    /// The whole page.
    package static func document(_ report: RegionReport, _ area: GroupSummary) -> [UInt8] {
        let language = report.language
        let heading = report.heading
        var page = MarkupWriter(.html, capacity: 65_536)
        page.writeReportHead(
            Strings.areaTitle.text(language, report.label(of: area), "\(heading.year)"),
            style: PageStyle.dashboard, isFictional: report.annex.isFictional, language,
            subtitle: [
                heading.region, Strings.editionValue.text(language, heading.edition, heading.editionTitle),
                Strings.asOfValue.text(language, heading.asOf),
            ])
        page.element("nav") { nav in
            nav.element("a", ("href", "../index.html"), text: Strings.areaBack[language])
        }
        page.newline()
        page.element("main") { page in
            writeSchools(report, area, to: &page)
            writeMeasures(report, area, to: &page)
        }
        page.newline()
        page.element("footer") { footer in
            footer.element("p", text: Strings.dashboardRounding[language])
            if report.pages == .none { footer.element("p", text: Strings.areaNoPages[language]) }
            footer.element("p", text: Strings.toolValue.text(language, heading.tool))
        }
        page.raw("\n</body>\n")
        return page.finish()
    }

    private static func writeSchools(_ report: RegionReport, _ area: GroupSummary, to page: inout MarkupWriter) {
        let language = report.language
        let heading = report.heading
        page.newline()
        page.element("h2", ("id", "schools"), text: Strings.areaSchools[language])
        page.start("div")
        page.attribute("class", "wide")
        page.attribute("role", "region")
        page.attribute("tabindex", "0")
        page.attribute("aria-labelledby", "schools")
        page.start("table")
        page.attribute("class", "schools")
        page.element("thead") { head in
            head.element("tr") { row in
                for column in [
                    Strings.columnSchool, Strings.columnStage, Strings.statusTable, Strings.columnGrade,
                ] {
                    row.element("th", ("scope", "col"), text: column[language])
                }
                row.element("th", ("scope", "col"), ("class", "n"), text: Strings.columnIndex[language])
                row.element("th", ("scope", "col"), ("class", "n"), text: Strings.areaRank[language])
                for topic in heading.topics {
                    row.element("th", ("scope", "col"), ("class", "n"), text: topic.title)
                }
                row.element("th", ("scope", "col"), text: Strings.areaExceptionsColumn[language])
            }
        }
        page.start("tbody")
        let pages = report.pages.fromBelow
        for member in area.members { write(Int(member), report, pages, to: &page) }
        page.end()
        page.end()
        page.end()
    }

    private static func write(
        _ position: Int, _ report: RegionReport, _ pages: SchoolPages, to page: inout MarkupWriter
    ) {
        let language = report.language
        let school = report.summary.schools[position]
        page.newline()
        page.start("tr")
        page.element("th", ("scope", "row")) { cell in
            cell.schoolName(school.name, pages.link(to: school.code))
            cell.element("small", text: school.code)
        }
        page.element("td", text: report.heading.stageLabel(school.stage))
        page.element("td", text: (school.status?.phrase ?? Strings.statusClosed)[language])
        page.element("td") { cell in
            guard school.status != nil else { return cell.text("—") }
            cell.text(
                school.grade.map { report.heading.scale.grade($0)?.label ?? $0 } ?? Strings.noScore[language])
            if school.isProvisional { cell.element("small", text: Strings.provisionalMark[language]) }
            if school.isCapped { cell.element("em", text: Strings.mandatory[language]) }
        }
        page.element("td", ("class", "n"), text: school.status == nil ? "—" : school.index?.flooredText ?? "—")
        page.element("td", ("class", "n")) { cell in
            guard let standing = report.standings[position] else { return cell.text("—") }
            cell.text("\(standing.rank)")
            if standing.isTied { cell.text(Strings.areaTied[language]) }
            cell.element("small", text: Strings.areaRankOf.text(language, "\(standing.schools)"))
        }
        for topic in school.topics {
            page.element("td", ("class", "n"), text: school.status == nil ? "—" : topic.score?.flooredText ?? "—")
        }
        page.element("td", ("class", "q")) { cell in
            for measure in report.exceptions[position] {
                cell.element("span", ("class", "code"), text: report.heading.measures[Int(measure)].id)
                cell.text(" ")
            }
        }
        page.end()
    }

    private static func writeMeasures(_ report: RegionReport, _ area: GroupSummary, to page: inout MarkupWriter) {
        let language = report.language
        let shown = report.heading.measures.indices.filter { area.measures[$0].population > 0 }
        guard !shown.isEmpty else { return }
        page.newline()
        page.element("h2", text: Strings.areaMeasures[language])
        page.start("table")
        page.attribute("class", "losses")
        page.element("thead") { head in
            head.element("tr") { row in
                row.element("th", ("scope", "col"), text: Strings.dashboardMeasure[language])
                row.element("th", ("scope", "col"), ("class", "n"), text: Strings.dashboardRate[language])
                row.element("th", ("scope", "col"), text: "0 — 100%")
            }
        }
        page.start("tbody")
        for place in shown {
            let measure = report.heading.measures[place]
            let sum = area.measures[place]
            page.newline()
            page.start("tr")
            page.element("th", ("scope", "row")) { cell in
                cell.element("span", ("class", "code"), text: measure.id + " ")
                cell.text(measure.title)
            }
            page.element("td", ("class", "n")) { cell in
                guard let rate = sum.rate else { return cell.text(Strings.annexNothingToDivide[language]) }
                cell.text(rate.flooredText + "%")
                cell.element(
                    "small", text: Strings.dashboardFraction.text(language, "\(sum.numerator)", "\(sum.denominator)"))
            }
            page.element("td", ("class", "b")) { cell in
                cell.bar(sum.rate?.flooredHundredths, target: measure.target?.hundredths)
            }
            page.end()
        }
        page.end()
        page.end()
    }
}
