import LibXML
import Scorecards
import Selection
import Wording

/// The draft of the public notice (公示), `notice.html`: schools only, no person's name, no score, no reason.
package struct NoticePage: ~Copyable {
    private let report: SelectionReport
    private let language: Language
    private var markup = MarkupWriter(.html, capacity: 8_192)

    /// Writes the page as UTF-8.
    package static func write(_ report: SelectionReport, to sink: ByteSink) throws {
        var page = NoticePage(report)
        page.write()
        try sink(page.markup.finish())
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
            let schools = candidates.map(\.applicant.school).sorted { $0.code < $1.code }
            write(schools.enumerated().map { ($0 + 1, $1) }, Strings.columnNumber)
        }
        writeReserve()
        for phrase in [Strings.noticePeriod, Strings.noticeHow] {
            markup.element("p", text: phrase[language])
            markup.raw("\n")
        }
        markup.raw("<p class=\"seal\">")
        say(Strings.noticeSeal)
        markup.raw("</p>\n</main>\n</body>\n</html>")
    }

    /// Writes the reserve, quota by quota: each school with the number that the round gave it.
    private mutating func writeReserve() {
        guard !report.round.decisions(.reserve).isEmpty else { return }
        markup.raw("<h2>")
        say(Strings.noticeReserve)
        markup.raw("</h2>\n")
        for quota in report.policy.quotas {
            let own = report.round.decisions(.reserve).filter { $0.quota == quota.id }
            guard !own.isEmpty else { continue }
            markup.element("h3", text: quota.rationale.title)
            markup.raw("\n")
            write(own.map { ($0.reserve ?? 0, $0.applicant.school) }, Strings.columnReserve)
        }
    }

    /// Writes what forbids to issue the notice yet.
    private mutating func writeBars() {
        let round = report.round
        let isTied = round.decisions.contains { $0.standing == .tiedForPlace || $0.standing == .tiedForReserve }
        let isUnknown = report.policy.quotas.contains { $0.places == nil }
        let isOpen = round.quotas.contains { $0.isOpen && $0.quota.places != nil }
        let isReserveOpen = round.quotas.contains { $0.isReserveOpen && !$0.isOpen }
        guard isTied || isUnknown || isOpen || isReserveOpen else { return }
        markup.raw("<section class=\"box\">\n")
        for outcome in round.quotas {
            let taken = round.decisions(.candidate).count { $0.quota == outcome.quota.id }
            let places = (outcome.quota.places ?? 0) - taken
            write(.tiedForPlace, of: outcome.quota, Strings.noticeTie) { _ in places }
            write(.tiedForReserve, of: outcome.quota, Strings.noticeReserveTie) { [policy = report.policy] first in
                policy.reserve - (first.reserve ?? 1) + 1
            }
        }
        for phrase in [
            isUnknown ? Strings.noticeUnknown : nil, isOpen ? Strings.noticeOpen : nil,
            isReserveOpen ? Strings.noticeReserveOpen : nil,
        ].compactMap(\.self) {
            markup.element("p", text: phrase[language])
            markup.raw("\n")
        }
        markup.raw("</section>\n")
    }

    /// Writes the schools of a quota that are tied, and how many places they contest.
    private mutating func write(
        _ standing: Standing, of quota: Quota, _ phrase: Phrase, contested: (Decision) -> Int
    ) {
        let own = report.round.decisions(standing).filter { $0.quota == quota.id }
        guard let first = own.first else { return }
        markup.raw("<p>")
        say(phrase, "\(own.count)", "\(contested(first))")
        markup.raw("</p>\n<ul>\n")
        for decision in own {
            markup.element("li", text: decision.applicant.school.name)
            markup.raw("\n")
        }
        markup.raw("</ul>\n")
    }

    /// Writes schools with the numbers that stand before them.
    private mutating func write(_ schools: [(number: Int, school: SchoolIdentity)], _ number: Phrase) {
        markup.raw("<table class=\"grid\">\n<thead><tr>")
        for column in [number, Strings.columnSchool, Strings.columnStage, Strings.columnArea] {
            markup.element("th", ("scope", "col"), text: column[language])
        }
        markup.raw("</tr></thead>\n<tbody>\n")
        for (number, school) in schools {
            markup.raw("<tr><td>")
            markup.write(number)
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
