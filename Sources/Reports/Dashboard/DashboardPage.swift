import LibXML
import Regions
import Scorecards
import Wording

/// The bureau's dashboard, `index.html` of a report: one static page that works without script and prints on A4. What a
/// colour says is also written.
package struct DashboardPage: ~Copyable {
    let report: RegionReport
    let language: Language
    var markup: MarkupWriter

    /// More names than this make a list nobody reads to its end; tables beside the page have them all.
    static let longest = 200

    var summary: RegionSummary { report.summary }
    var heading: RegionHeading { report.summary.heading }

    /// The whole page.
    package static func document(_ report: RegionReport) -> [UInt8] {
        var page = DashboardPage(report)
        page.writeHead()
        page.writeHeadline()
        page.writeMap()
        page.writeMeasures()
        page.writeSpread()
        page.writeCompleteness()
        page.writeTrend()
        page.writeLosses()
        page.writeReviews()
        page.writeQuestions()
        page.writeFoot()
        return page.markup.finish()
    }

    private init(_ report: RegionReport) {
        self.report = report
        language = report.language
        markup = MarkupWriter(.html, capacity: 131_072)
    }

    // MARK: - Pieces

    /// Writes a phrase.
    mutating func say(_ phrase: Phrase, _ values: String...) { markup.text(phrase.text(language, values)) }

    /// Begins a section with its title.
    mutating func beginSection(_ id: String, _ title: String) {
        markup.newline()
        markup.start("section")
        markup.attribute("aria-labelledby", id)
        markup.newline()
        markup.element("h2", ("id", id), text: title)
        markup.newline()
    }

    /// Ends a section.
    mutating func endSection() { markup.end() }

    /// Writes a paragraph in small letters.
    mutating func note(_ phrase: Phrase, _ values: String...) {
        markup.element("p", ("class", "q"), text: phrase.text(language, values))
        markup.newline()
    }

    /// Writes the head of a table.
    mutating func columns(_ columns: [(title: String, isNumber: Bool)]) {
        markup.element("thead") { head in
            head.element("tr") { row in
                for column in columns {
                    row.start("th")
                    row.attribute("scope", "col")
                    if column.isNumber { row.attribute("class", "n") }
                    row.text(column.title)
                    row.end()
                }
            }
        }
        markup.newline()
    }

    /// Writes the name of a school, with a link to its page where there is one.
    mutating func school(_ position: Int) {
        let school = summary.schools[position]
        markup.schoolName(school.name, report.pages.link(to: school.code))
    }

    // MARK: - Head and foot

    private var sections: [(id: String, title: String)] {
        var sections = [
            ("map", Strings.dashboardMap[language]), ("measures", Strings.dashboardMeasures[language]),
            ("spread", Strings.dashboardSpread[language]),
            ("completeness", Strings.dashboardCompleteness[language]),
        ]
        if let earlier = report.annex.earlierYear {
            sections.append(("trend", Strings.dashboardTrend.text(language, "\(earlier)")))
        }
        sections.append(("losses", Strings.dashboardLosses[language]))
        if hasReviews { sections.append(("reviews", Strings.familyReview[language])) }
        return sections + [("questions", Strings.dashboardQuestions[language])]
    }

    private mutating func writeHead() {
        let title = Strings.dashboardTitle.text(language, heading.region, "\(heading.year)")
        markup.writeReportHead(
            title, style: PageStyle.dashboard, isFictional: report.annex.isFictional, language,
            subtitle: [
                Strings.editionValue.text(language, heading.edition, heading.editionTitle),
                Strings.asOfValue.text(language, heading.asOf),
            ])
        markup.start("nav")
        markup.attribute("aria-label", Strings.dashboardContents[language])
        for section in sections { markup.element("a", ("href", "#" + section.id), text: section.title) }
        markup.end()
        markup.newline()
        markup.start("main")
    }

    private mutating func writeFoot() {
        markup.end()
        markup.newline()
        let (language, heading) = (language, heading)
        markup.element("footer") { footer in
            footer.element("p") { paragraph in
                paragraph.text(Strings.dashboardFiles[language] + Strings.colon[language])
                let files = [
                    ("annex.html", Strings.dashboardAnnexLink[language]),
                    ("annex.docx", Strings.dashboardWordLink[language]),
                    ("region.xlsx", Strings.dashboardWorkbookLink[language]), ("measures.csv", "measures.csv"),
                    ("exceptions.csv", "exceptions.csv"), ("completeness.csv", "completeness.csv"),
                    ("report.json", "report.json"),
                ]
                for (place, file) in files.enumerated() {
                    if place > 0 { paragraph.text(" · ") }
                    paragraph.element("a", ("href", file.0), text: file.1)
                }
            }
            footer.element("p", text: Strings.dashboardRounding[language])
            footer.element("ul", ("class", "files")) { list in
                for file in heading.files {
                    list.element("li") { item in
                        item.text(file.file + " ")
                        item.element("code", text: file.sha256)
                    }
                }
            }
            footer.element("p", text: Strings.toolValue.text(language, heading.tool))
        }
        markup.raw("\n</body>\n")
    }

    // MARK: - At a glance

    private mutating func writeHeadline() {
        let region = summary.region
        let counts = region.completeness
        beginSection("headline", Strings.dashboardHeadline[language])
        markup.start("dl")
        markup.attribute("class", "facts")
        fact(Strings.dashboardExpected, "\(counts.expected)", nil)
        fact(
            Strings.dashboardComplete, "\(counts.complete)",
            share(counts.complete, of: counts.expected).map { $0 + "%" })
        fact(
            Strings.dashboardAccepted, counts.acceptedRate.map { $0.flooredText + "%" } ?? "—",
            Strings.dashboardFraction.text(language, "\(counts.acceptedForms)", "\(counts.forms)"))
        if heading.due == nil {
            fact(Strings.dashboardOnTime, "—", Strings.dashboardNoDue[language])
        } else {
            fact(
                Strings.dashboardOnTime, counts.onTimeRate.map { $0.flooredText + "%" } ?? "—",
                Strings.dashboardFraction.text(language, "\(counts.onTimeForms)", "\(counts.forms)"))
        }
        fact(
            Strings.dashboardMeanIndex, region.index.mean?.text ?? "—",
            region.index.median.map { Strings.dashboardMedianNote.text(language, $0.text) })
        fact(Strings.dashboardCapped, "\(region.capped)", Strings.dashboardCappedNote[language])
        fact(Strings.dashboardQuestionsFact, "\(summary.questions.count)", Strings.dashboardQuestionsNote[language])
        markup.end()
        markup.newline()
        if region.provisional > 0 {
            markup.element(
                "p", ("class", "stated"),
                text: Strings.dashboardProvisional.text(language, "\(region.provisional)"))
        }
        endSection()
    }

    private mutating func fact(_ label: Phrase, _ value: String, _ note: String?) {
        markup.newline()
        markup.element("div") { div in
            div.element("dt", text: label[language])
            div.element("dd") { entry in
                entry.element("b", text: value)
                if let note { entry.element("small", text: note) }
            }
        }
    }

    /// A share in per cent, rounded down; nil of nothing.
    func share(_ count: Int, of total: Int) -> String? {
        total == 0 ? nil : Fraction(100 * count, total).flooredText
    }
}
