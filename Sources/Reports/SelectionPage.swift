import LibXML
import Scorecards
import Selection
import Wording

/// The page of the panel, `index.html`: every decision with its reason, every gate with its facts, and how firm the list is.
///
/// It needs no script and nothing from outside; answers are told by sign and word, so that black-and-white print says all.
package struct SelectionPage: ~Copyable {
    let report: SelectionReport
    let language: Language
    let sink: ByteSink
    var markup = MarkupWriter(.html, capacity: 1 << 17)

    /// Writes the page as UTF-8, in parts.
    package static func write(_ report: SelectionReport, to sink: @escaping ByteSink) throws {
        var page = SelectionPage(report, sink)
        page.writeHead()
        page.writeResult()
        try page.writeDecisions()
        try page.writeGates()
        page.writeFirmness()
        page.writePolicy()
        try page.writeFoot()
        try sink(page.markup.finish())
    }

    private init(_ report: SelectionReport, _ sink: @escaping ByteSink) {
        self.report = report
        self.sink = sink
        language = report.language
    }

    /// Writes a phrase.
    mutating func say(_ phrase: Phrase, _ values: String...) {
        markup.text(phrase.text(language, values))
    }

    /// Writes the header row of a table and opens its body.
    mutating func writeHeader(_ columns: [String]) {
        writeColumns(columns)
        markup.raw("<tbody>\n")
    }

    private mutating func writeColumns(_ columns: [String]) {
        markup.raw("<thead><tr>")
        for column in columns { markup.element("th", ("scope", "col"), text: column) }
        markup.raw("</tr></thead>\n")
    }

    // MARK: Head

    private mutating func writeHead() {
        let context = report.heading.context
        let title = Strings.selectionTitle.text(language, report.heading.region, "\(context.year)")
        markup.writeSelectionStart(report, title: title, bodyClass: nil)
        markup.raw("<header>\n<p class=\"kind\">")
        markup.text(report.policy.title)
        markup.raw("</p>\n<h1>")
        markup.text(title)
        markup.raw("</h1>\n<p class=\"id\">")
        say(Strings.selectionLevel, report.policy.label(report.policy.level))
        markup.raw(" · ")
        say(Strings.editionValue, context.edition, context.editionTitle)
        markup.raw(" · ")
        say(Strings.asOfValue, context.asOf)
        markup.raw("</p>\n</header>\n<main>\n")
        if let note = report.policy.note {
            markup.raw("<section class=\"note\">\n<h2>")
            say(Strings.selectionPolicyNote)
            markup.raw("</h2>\n<p>")
            markup.text(note)
            markup.raw("</p>\n</section>\n")
        }
    }

    // MARK: Result

    private mutating func writeResult() {
        let round = report.round
        markup.raw("<section>\n<h2>")
        say(Strings.selectionResult)
        markup.raw(" <small>")
        say(Strings.selectionCounts, "\(round.decisions.count)")
        markup.raw("</small></h2>\n<ul class=\"counts\">\n")
        for standing in Standing.allCases {
            let count = round.decisions(standing).count
            if count > 0 || standing == .candidate {
                markup.raw("<li><b>")
                markup.write(count)
                markup.raw("</b>")
                say(standing.phrase)
                markup.raw("</li>\n")
            }
        }
        markup.raw("</ul>\n<table class=\"grid\">\n")
        writeHeader(
            [
                Strings.columnQuota, Strings.selectionPlaces, Strings.selectionEligible, Strings.selectionUnverified,
                Strings.selectionSpare, Strings.selectionRemark,
            ].map { $0[language] })
        for outcome in round.quotas { write(outcome) }
        markup.raw("</tbody>\n</table>\n")
        writeTies()
        markup.raw("</section>\n")
    }

    private mutating func write(_ outcome: QuotaOutcome) {
        markup.raw("<tr><th scope=\"row\">")
        markup.text(outcome.quota.rationale.title)
        markup.raw("</th><td>")
        if let places = outcome.quota.places { markup.write(places) } else { say(Strings.selectionUnknownPlaces) }
        markup.raw("</td><td>")
        markup.write(outcome.eligible)
        markup.raw("</td><td>")
        markup.write(outcome.unverified)
        markup.raw("</td><td>")
        if let spare = outcome.spare { markup.write(spare) } else { markup.raw("–") }
        markup.raw("</td><td>")
        markup.text(outcome.remarks(language))
        markup.raw("</td></tr>\n")
    }

    /// Ties stand in a box of their own: they are the meeting's work, and nobody may overlook them.
    private mutating func writeTies() {
        let tied = report.round.decisions.filter { $0.standing == .tiedForPlace || $0.standing == .tiedForReserve }
        guard !tied.isEmpty else { return }
        markup.raw("<section class=\"box\">\n<h2>")
        say(Strings.selectionTies)
        markup.raw("</h2>\n<ul>\n")
        for decision in tied {
            markup.raw("<li><b>")
            markup.text(decision.applicant.school.name)
            markup.raw("</b> ")
            markup.text(decision.reason)
            markup.raw("</li>\n")
        }
        markup.raw("</ul>\n</section>\n")
    }

    // MARK: Decisions

    private mutating func writeDecisions() throws {
        markup.raw("<section>\n<h2>")
        say(Strings.selectionDecisions)
        markup.raw("</h2>\n<p class=\"q\">")
        say(report.round.decisions.isEmpty ? Strings.selectionNoApplicants : Strings.selectionDecisionsNote)
        markup.raw("</p>\n")
        guard !report.round.decisions.isEmpty else {
            markup.raw("</section>\n")
            return
        }
        // One table, so that the columns stand under each other whatever the standing.
        let columns =
            [Strings.columnRank[language], Strings.columnSchool[language]]
            + report.policy.keys.indices.map { label(ofKey: $0) }
            + [Strings.columnIndex[language], Strings.columnReason[language]]
        markup.raw("<div class=\"wide\"><table class=\"grid decisions\">\n")
        writeColumns(columns)
        for standing in Standing.allCases {
            let decisions = report.round.decisions(standing)
            guard !decisions.isEmpty else { continue }
            markup.raw("<tbody>\n<tr class=\"band\"><th scope=\"rowgroup\" colspan=\"")
            markup.write(columns.count)
            markup.raw("\">")
            say(Strings.listedSchools, standing.phrase[language], "\(decisions.count)")
            markup.raw("</th></tr>\n")
            for decision in decisions {
                write(decision)
                try markup.handOn(to: sink)
            }
            markup.raw("</tbody>\n")
        }
        markup.raw("</table></div>\n</section>\n")
    }

    private func label(ofKey place: Int) -> String {
        switch report.policy.keys[place] {
        case .score: Strings.keyScore[language]
        case .topic(let topic): report.title(of: topic)
        case .titleYears: Strings.keyTitleYears[language]
        }
    }

    private mutating func write(_ decision: Decision) {
        let school = decision.applicant.school
        markup.raw("<tr><td class=\"n\">")
        if let rank = decision.rank {
            markup.write(rank)
        } else if let rank = decision.provisionalRank {
            markup.raw("<small>")
            say(Strings.selectionProvisional, "\(rank)")
            markup.raw("</small>")
        } else {
            markup.raw("–")
        }
        markup.raw("</td><th scope=\"row\">")
        markup.text(school.name)
        markup.raw("<small>")
        markup.text([school.code, school.stageLabel, school.township].compactMap(\.self).joined(separator: " · "))
        markup.raw("</small></th>")
        for place in report.policy.keys.indices {
            let keys = decision.applicant.keys
            markup.element("td", ("class", "k"), text: keys.indices.contains(place) ? keys[place].text : "–")
        }
        markup.raw("<td class=\"n\">")
        if let index = decision.applicant.index { markup.write(hundredths: index.flooredHundredths) }
        markup.raw("<small>")
        markup.text(decision.applicant.grade)
        markup.raw("</small></td><td>")
        markup.text(decision.reason)
        markup.raw("</td></tr>\n")
    }
}
