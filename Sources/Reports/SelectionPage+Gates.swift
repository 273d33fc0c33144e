import LibXML
import Scorecards
import Selection
import Wording

extension SelectionPage {
    /// More facts than this stand in the canonical output alone: a page must stay a page.
    private static let mostFacts = 6

    /// Writes every gate of every school: the signs as a table, then reasons and facts school by school.
    mutating func writeGates() throws {
        let judged = report.round.decisions.filter { !$0.applicant.results.isEmpty }
        guard !judged.isEmpty else { return }
        markup.raw("<section>\n<h2>")
        say(Strings.selectionGates)
        markup.raw(" <small>")
        say(Strings.selectionGatesNote)
        markup.raw("</small></h2>\n<div class=\"wide\"><table class=\"grid matrix\">\n<thead><tr><th scope=\"col\">")
        say(Strings.columnSchool)
        markup.raw("</th>")
        for gate in report.policy.gates {
            markup.raw("<th scope=\"col\">")
            markup.text(gate.id)
            markup.raw("<small>")
            markup.text(gate.rationale.title)
            markup.raw("</small></th>")
        }
        markup.raw("</tr></thead>\n<tbody>\n")
        for decision in judged {
            markup.raw("<tr><th scope=\"row\">")
            markup.text(decision.applicant.school.name)
            markup.raw("<small>")
            say(decision.standing.phrase)
            markup.raw("</small></th>")
            for result in decision.applicant.results {
                markup.start("td")
                markup.attribute("class", result.rawValue)
                markup.raw("<span aria-hidden=\"true\">")
                markup.text(result.sign)
                markup.raw("</span><span class=\"vh\">")
                say(result.phrase)
                markup.raw("</span>")
                markup.end()
            }
            markup.raw("</tr>\n")
            try markup.handOn(to: sink)
        }
        markup.raw("</tbody>\n</table></div>\n<h2>")
        say(Strings.selectionDetails)
        markup.raw("</h2>\n")
        for decision in judged {
            write(detailsOf: decision, try report.records.grounds(of: decision))
            try markup.handOn(to: sink)
        }
        markup.raw("</section>\n")
    }

    private mutating func write(detailsOf decision: Decision, _ grounds: Grounds) {
        markup.raw("<div class=\"school\">\n<h3>")
        markup.text(decision.applicant.school.name)
        markup.raw(" <span class=\"tag\">")
        say(decision.standing.phrase)
        markup.raw("</span> <small>")
        markup.text(decision.applicant.school.code)
        markup.raw("</small></h3>\n<p>")
        markup.text(decision.reason)
        markup.raw("</p>\n")
        for answer in grounds.reviewed { writeReview(of: answer) }
        markup.raw("<table class=\"grid\">\n<thead class=\"vh\"><tr><th scope=\"col\">")
        say(Strings.columnGate)
        markup.raw("</th><th scope=\"col\">")
        say(Strings.columnAnswer)
        markup.raw("</th><th scope=\"col\">")
        say(Strings.columnWhy)
        markup.raw("</th></tr></thead>\n<tbody>\n")
        for answer in grounds.answers { write(answer) }
        markup.raw("</tbody>\n</table>\n</div>\n")
    }

    /// Writes the computed answer and the reviewed one with the paper and the reason.
    private mutating func writeReview(of answer: ReviewedAnswer) {
        let review = answer.review
        markup.raw("<p class=\"q\"><b>")
        say(Strings.reviewMark)
        markup.raw("</b> ")
        say(Strings.selectionReview, answer.criterion, answer.title, review.change, review.number, review.date)
        markup.raw(" ")
        say(Strings.reviewReason)
        say(Strings.colon)
        markup.text(answer.reason)
        markup.raw(" <code>")
        markup.text("\(review.file):\(review.line)")
        markup.raw("</code></p>\n")
    }

    private mutating func write(_ answer: GateAnswer) {
        markup.raw("<tr><th scope=\"row\" class=\"g\">")
        markup.text(answer.gate.id)
        markup.raw(" ")
        markup.text(answer.gate.rationale.title)
        markup.raw("</th><td class=\"a\">")
        markup.text(answer.result.sign)
        markup.raw(" ")
        say(answer.result.phrase)
        markup.raw("</td><td>")
        markup.text(answer.reason)
        // What passed needs no proof on paper beyond a few facts; all of them stand in the canonical output.
        let facts = answer.result == .passed && answer.facts.count > 3 ? [] : answer.facts.prefix(Self.mostFacts)[...]
        if !answer.facts.isEmpty {
            markup.raw("<span class=\"f\">")
            for (position, fact) in facts.enumerated() {
                if position > 0 { say(Strings.listSeparator) }
                markup.text(fact.label + " ")
                markup.raw("<b>")
                markup.text(fact.value)
                markup.raw("</b>")
                if let file = fact.file {
                    markup.raw(" <code>")
                    markup.text(fact.line.map { "\(file):\($0)" } ?? file)
                    markup.raw("</code>")
                }
            }
            if facts.count < answer.facts.count { say(Strings.selectionFactsMore) }
            markup.raw("</span>")
        }
        markup.raw("</td></tr>\n")
    }

    // MARK: Firmness

    /// Writes how far each number can move; those that can take any value share one line.
    mutating func writeFirmness() {
        let margins = report.round.margins
        let free = margins.filter(\.isUnlimited)
        let bounded = margins.filter { $0.lower.value == nil && $0.upper.isHorizon }
        let shown = margins.filter { !$0.isUnlimited && !($0.lower.value == nil && $0.upper.isHorizon) }
        markup.raw("<section>\n<h2>")
        say(Strings.selectionFirmness)
        markup.raw("</h2>\n<p class=\"q\">")
        say(Strings.selectionFirmnessNote)
        if report.policy.quotas.contains(where: { $0.places == nil }) {
            markup.raw(" ")
            say(Strings.selectionFirmnessUnknown)
        }
        markup.raw("</p>\n")
        if !shown.isEmpty {
            markup.raw("<table class=\"grid\">\n")
            writeHeader(
                [
                    Strings.marginParameter, Strings.marginCurrent, Strings.marginLower, Strings.marginUpper,
                    Strings.marginSchools,
                ].map { $0[language] })
            for margin in shown { write(margin) }
            markup.raw("</tbody>\n</table>\n")
        }
        if !free.isEmpty {
            markup.raw("<p class=\"q\">")
            say(Strings.marginFree, "\(free.count)", list(free))
            markup.raw("</p>\n")
        }
        if !bounded.isEmpty {
            markup.raw("<p class=\"q\">")
            say(Strings.marginWindowsFree, "\(bounded.count)", list(bounded))
            markup.raw("</p>\n")
        }
        markup.raw("</section>\n")
    }

    private func list(_ margins: [Margin]) -> String {
        margins.map { margin in [margin.shownSubject, margin.title].compactMap(\.self).joined(separator: " ") }
            .joined(separator: Strings.listJoint[language])
    }

    private mutating func write(_ margin: Margin) {
        markup.raw("<tr><th scope=\"row\">")
        markup.text(margin.title)
        markup.raw("<small>")
        markup.text([margin.kindPhrase[language], margin.shownSubject].compactMap(\.self).joined(separator: " "))
        markup.raw("</small></th><td class=\"n\">")
        markup.text(Margin.number(margin.current))
        markup.raw("</td><td class=\"n\">")
        markup.text(Margin.text(margin.lower, isLower: true, language))
        markup.raw("</td><td class=\"n\">")
        markup.text(Margin.text(margin.upper, isLower: false, language))
        markup.raw("</td><td>")
        var words: [String] = []
        if !margin.lower.schools.isEmpty { words.append(Strings.marginBelow.text(language, names(margin.lower))) }
        if !margin.upper.schools.isEmpty { words.append(Strings.marginAbove.text(language, names(margin.upper))) }
        if margin.upper.isHorizon { words.append(Strings.marginHorizon[language]) }
        markup.text(words.joined(separator: Strings.listSeparator[language]))
        markup.raw("</td></tr>\n")
    }

    private func names(_ bound: Margin.Bound) -> String {
        bound.schools.map(report.name(of:)).joined(separator: Strings.listJoint[language])
    }
}
