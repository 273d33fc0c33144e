import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    private static let mostLosses = 12
    private static let mostQuestions = 20
    private static let mostSchools = 12

    /// Writes the criteria that most schools lost points over.
    mutating func writeLosses() {
        beginSection("losses", Strings.dashboardLosses[language])
        note(Strings.dashboardLossNote)
        markup.start("table")
        markup.attribute("class", "losses")
        columns([
            (Strings.dashboardCriterion[language], false), (Strings.dashboardLosers[language], true),
            (Strings.dashboardPoints[language], true), ("0 — 100%", false),
        ])
        markup.start("tbody")
        for loss in summary.losses.prefix(Self.mostLosses) {
            let criterion = heading.topics[loss.topic].criteria[loss.criterion]
            markup.newline()
            markup.start("tr")
            markup.element("th", ("scope", "row")) { cell in
                cell.element("span", ("class", "code"), text: criterion.id + " ")
                cell.text(criterion.title)
            }
            markup.element(
                "td", ("class", "n"),
                text: Strings.dashboardFraction.text(language, "\(loss.schools)", "\(loss.applies)"))
            markup.element("td", ("class", "n"), text: loss.points.text)
            markup.element("td", ("class", "b")) { cell in
                cell.bar(loss.applies == 0 ? nil : Fraction(100 * loss.schools, loss.applies).flooredHundredths)
            }
            markup.end()
        }
        markup.end()
        markup.end()
        endSection()
    }

    /// Writes what the bureau should look at, as questions.
    mutating func writeQuestions() {
        beginSection("questions", Strings.dashboardQuestions[language])
        note(summary.questions.isEmpty ? Strings.dashboardNoQuestions : Strings.dashboardQuestionsLead)
        for (place, question) in heading.questions.enumerated() {
            let raised = summary.questions.filter { $0.question == place }
            guard !raised.isEmpty else { continue }
            markup.newline()
            markup.start("article")
            markup.element(
                "h3",
                text: Strings.dashboardQuestionCount.text(
                    language, question.id, question.title, "\(raised.count)"))
            markup.element("p", text: question.text)
            markup.start("ul")
            for entry in raised.prefix(Self.mostQuestions) { write(entry) }
            if raised.count > Self.mostQuestions {
                markup.element(
                    "li", text: Strings.dashboardMoreQuestions.text(language, "\(raised.count - Self.mostQuestions)"))
            }
            markup.end()
            markup.end()
        }
        endSection()
    }

    private mutating func write(_ raised: RegionSummary.RaisedQuestion) {
        // Where all schools say the same, it is said once.
        let shared = Set(raised.entries.map(\.detail)).count == 1 ? raised.entries.first?.detail ?? "" : nil
        markup.newline()
        markup.start("li")
        markup.element("b", text: raised.key)
        if let shared, !shared.isEmpty { markup.text(" " + shared) }
        markup.text(Strings.colon[language])
        for (place, entry) in raised.entries.prefix(Self.mostSchools).enumerated() {
            if place > 0 { markup.text(Strings.listSeparator[language]) }
            school(entry.school)
            if shared == nil, !entry.detail.isEmpty {
                markup.element("span", ("class", "q"), text: " " + entry.detail)
            }
        }
        if raised.entries.count > Self.mostSchools {
            markup.text(" " + Strings.dashboardMoreHere.text(language, "\(raised.entries.count)"))
        }
        markup.end()
    }
}
