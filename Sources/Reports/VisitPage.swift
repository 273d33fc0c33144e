import LibXML
import Scorecards
import Selection
import Wording

/// The visit sheets (考察表), `visits.html`: one sheet for each school that may be chosen.
package struct VisitPage: ~Copyable {
    private let report: SelectionReport
    private let language: Language
    private var markup = MarkupWriter(.html, capacity: 1 << 17)

    /// Writes the page as UTF-8, in parts.
    package static func write(_ report: SelectionReport, to sink: ByteSink) throws {
        var page = VisitPage(report)
        try page.write(to: sink)
        try sink(page.markup.finish())
    }

    private init(_ report: SelectionReport) {
        self.report = report
        language = report.language
    }

    private mutating func say(_ phrase: Phrase, _ values: String...) {
        markup.text(phrase.text(language, values))
    }

    private mutating func write(to sink: ByteSink) throws {
        let title = Strings.visitTitle.text(
            language, report.heading.region, "\(report.heading.context.year)")
        markup.writeSelectionStart(report, title: title, bodyClass: nil)
        markup.raw("<header>\n<h1>")
        markup.text(title)
        markup.raw("</h1>\n<p class=\"q\">")
        let visited = report.round.decisions.filter(\.standing.isVisited)
        say(visited.isEmpty ? Strings.visitNone : Strings.visitLead)
        markup.raw("</p>\n</header>\n<main>\n")
        for decision in visited {
            write(decision, try report.records.grounds(of: decision).visit)
            try markup.handOn(to: sink)
        }
        markup.raw("</main>\n</body>\n</html>")
    }

    private mutating func write(_ decision: Decision, _ visit: [VisitItem]) {
        let school = decision.applicant.school
        markup.raw("<section class=\"sheet\">\n<h2>")
        markup.text(school.name)
        markup.raw(" <span class=\"tag\">")
        say(decision.standing.phrase)
        markup.raw("</span></h2>\n<p class=\"id\">")
        markup.text(
            [school.code, school.stageLabel, school.jurisdictionNames.joined(separator: " › ")].joined(
                separator: " · "))
        if let score = decision.applicant.score {
            markup.raw(" · ")
            say(Strings.keyScore)
            markup.text(" " + score.flooredText)
        }
        if let index = decision.applicant.index {
            markup.raw(" · ")
            say(Strings.columnIndex)
            markup.text(" " + index.flooredText)
        }
        markup.raw("</p>\n<p>")
        markup.text(decision.reason)
        markup.raw("</p>\n<h3>")
        say(Strings.visitOpen)
        markup.raw("</h3>\n")
        let open = visit.filter { $0.cause != .papers }
        if open.isEmpty {
            markup.raw("<p>")
            say(Strings.visitOpenNone)
            markup.raw("</p>\n")
        } else {
            write(open)
        }
        let papers = visit.filter { $0.cause == .papers }
        if !papers.isEmpty {
            markup.raw("<h3>")
            say(Strings.visitPapersTitle)
            markup.raw("</h3>\n")
            write(papers: papers)
        }
        markup.raw("<p>")
        say(Strings.visitOpinion)
        markup.raw("</p>\n<div class=\"blank\"></div>\n<p>")
        say(Strings.visitSign)
        markup.raw("</p>\n</section>\n")
    }

    private mutating func write(_ items: [VisitItem]) {
        markup.raw("<table class=\"grid visit\">\n<thead><tr>")
        for (kind, column) in [
            ("k", Strings.visitCause), ("i", Strings.visitItem), ("l", Strings.visitLookAt), ("w", Strings.visitAsk),
            ("s", Strings.visitFound),
        ] {
            markup.element("th", ("scope", "col"), ("class", kind), text: column[language])
        }
        markup.raw("</tr></thead>\n<tbody>\n")
        for item in items {
            markup.raw("<tr><td>")
            say(item.cause.phrase)
            markup.raw("</td><th scope=\"row\">")
            markup.text("\(item.subject) \(item.title)")
            markup.raw("<small>")
            markup.text(item.question)
            markup.raw("</small></th><td>")
            markup.text(item.lookAt)
            markup.raw("</td><td>")
            markup.text(item.ask)
            markup.raw("</td><td></td></tr>\n")
        }
        markup.raw("</tbody>\n</table>\n")
    }

    private mutating func write(papers items: [VisitItem]) {
        markup.raw("<table class=\"grid\">\n<thead><tr>")
        for column in [Strings.criterion, Strings.visitLookAt, Strings.visitFound] {
            markup.element("th", ("scope", "col"), text: column[language])
        }
        markup.raw("</tr></thead>\n<tbody>\n")
        for item in items {
            markup.raw("<tr><td>")
            markup.text("\(item.subject) \(item.title)")
            markup.raw("</td><td>")
            markup.text(item.lookAt)
            markup.raw("</td><td class=\"n\">")
            say(Strings.visitSeen)
            markup.raw("</td></tr>\n")
        }
        markup.raw("</tbody>\n</table>\n")
    }
}
