import LibXML
import Scorecards
import Selection
import Wording

/// The draft of the public notice (公示), `notice.html`: schools only, no person's name, no score, no reason.
package struct NoticePage {
    private let report: SelectionReport
    private let language: Language
    private var markup = MarkupWriter(.html, capacity: 8_192)

    /// The page as bytes of UTF-8.
    package static func document(_ report: SelectionReport) -> [UInt8] {
        var page = NoticePage(report)
        page.write()
        return page.markup.finish()
    }

    private init(_ report: SelectionReport) {
        self.report = report
        language = report.language
    }

    private mutating func say(_ phrase: Phrase, _ values: String...) {
        markup.text(phrase.text(language, values))
    }

    private mutating func write() {
        let round = report.round
        let policy = report.policy
        let title = Strings.noticeTitle.text(
            language, report.heading.region, "\(report.heading.context.year)", policy.label(policy.level))
        markup.writeSelectionStart(report, title: title, bodyClass: "notice")
        markup.raw("<main>\n<p class=\"q\">")
        say(Strings.noticeDraft)
        markup.raw("</p>\n<h1>")
        markup.text(title)
        markup.raw("</h1>\n")
        writeBars()
        markup.raw("<p>")
        say(Strings.noticeLead, policy.title)
        markup.raw("</p>\n<h2>")
        say(Strings.noticeList)
        markup.raw("</h2>\n")
        let candidates = round.decisions(.candidate)
        if candidates.isEmpty {
            markup.raw("<p>")
            say(Strings.noticeNone)
            markup.raw("</p>\n")
        } else {
            // In the order of codes within a quota: a rank is not for the public.
            write(candidates.map(\.applicant.school).sorted { $0.code < $1.code })
        }
        let reserve = round.decisions(.reserve)
        if !reserve.isEmpty {
            markup.raw("<h2>")
            say(Strings.noticeReserve)
            markup.raw("</h2>\n")
            write(reserve.map(\.applicant.school))
        }
        for phrase in [Strings.noticePeriod, Strings.noticeHow] {
            markup.element("p", text: phrase[language])
            markup.raw("\n")
        }
        markup.raw("<p class=\"seal\">")
        say(Strings.noticeSeal)
        markup.raw("</p>\n</main>\n</body>\n</html>")
    }

    /// Writes what forbids to issue the notice yet.
    private mutating func writeBars() {
        let tied = report.round.decisions(.tiedForPlace)
        let isUnknown = report.policy.quotas.contains { $0.places == nil }
        let isOpen = report.round.quotas.contains { $0.isOpen && $0.quota.places != nil }
        guard !tied.isEmpty || isUnknown || isOpen else { return }
        markup.raw("<section class=\"box\">\n")
        for outcome in report.round.quotas {
            let own = tied.filter { $0.quota == outcome.quota.id }
            guard !own.isEmpty else { continue }
            let taken = report.round.decisions(.candidate).count { $0.quota == outcome.quota.id }
            markup.raw("<p>")
            say(Strings.noticeTie, "\(own.count)", "\((outcome.quota.places ?? 0) - taken)")
            markup.raw("</p>\n<ul>\n")
            for decision in own {
                markup.element("li", text: decision.applicant.school.name)
                markup.raw("\n")
            }
            markup.raw("</ul>\n")
        }
        for phrase in [isUnknown ? Strings.noticeUnknown : nil, isOpen ? Strings.noticeOpen : nil].compactMap(\.self) {
            markup.element("p", text: phrase[language])
            markup.raw("\n")
        }
        markup.raw("</section>\n")
    }

    private mutating func write(_ schools: [SchoolIdentity]) {
        markup.raw("<table class=\"grid\">\n<thead><tr>")
        for column in [Strings.columnNumber, Strings.columnSchool, Strings.columnStage, Strings.columnArea] {
            markup.element("th", ("scope", "col"), text: column[language])
        }
        markup.raw("</tr></thead>\n<tbody>\n")
        for (position, school) in schools.enumerated() {
            markup.raw("<tr><td>")
            markup.write(position + 1)
            markup.raw("</td><td>")
            markup.text(school.name)
            markup.raw("</td><td>")
            markup.text(school.stageLabel)
            markup.raw("</td><td>")
            markup.text(school.jurisdictionNames.last ?? "")
            markup.raw("</td></tr>\n")
        }
        markup.raw("</tbody>\n</table>\n")
    }
}
