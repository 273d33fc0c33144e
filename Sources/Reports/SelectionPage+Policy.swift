import LibXML
import Scorecards
import Selection
import Wording

extension SelectionPage {
    /// Writes the policy as it was used, every rule with its basis.
    mutating func writePolicy() {
        let policy = report.policy
        markup.raw("<section class=\"rules\">\n<h2>")
        say(Strings.selectionPolicy)
        markup.raw(" <small>")
        markup.text(policy.id)
        markup.raw("</small></h2>\n<dl>\n")
        for gate in policy.gates {
            var title = "\(gate.id) \(gate.rationale.title)"
            if !gate.isEnabled { title += " — " + Strings.gateNotUsed[language] }
            let unknown = gate.unknown == .hold ? Strings.selectionUnknownHold : Strings.selectionUnknownFail
            write(title, gate.rationale.basis + (gate.isEnabled ? [unknown[language]] : []))
        }
        for veto in policy.vetoes {
            let months = Strings.selectionMonths.text(language, "\(veto.lookBack)")
            write(
                "\(Strings.selectionVetoes[language]) · \(veto.rationale.title) (\(months))", veto.rationale.basis)
        }
        write(Strings.selectionRanking[language] + " · " + policy.ranking.title, policy.ranking.basis)
        write(Strings.selectionTieRule[language] + " · " + policy.ties.title, policy.ties.basis)
        for quota in policy.quotas {
            let places = quota.places.map { "\($0)" } ?? Strings.selectionUnknownPlaces[language]
            write(
                "\(Strings.columnQuota[language]) \(quota.id) · \(quota.rationale.title): \(places)",
                quota.rationale.basis)
        }
        write(
            Strings.selectionReserveRule.text(language, "\(policy.reserve)") + " · " + policy.reserveRationale.title,
            policy.reserveRationale.basis)
        markup.raw("</dl>\n</section>\n")
    }

    private mutating func write(_ title: String, _ lines: [String]) {
        markup.element("dt", text: title)
        for line in lines { markup.element("dd", text: line) }
        markup.raw("\n")
    }

    /// Writes the inputs and the end of the page.
    mutating func writeFoot() throws {
        markup.raw("<section>\n<h2>")
        say(Strings.selectionInputs)
        markup.raw("</h2>\n<ul class=\"inputs\">\n")
        var submissions = 0
        try report.forEachInput { input in
            if input.kind == .submission { submissions += 1 }
            guard input.kind != .submission, input.kind != .schema else { return }
            markup.raw("<li><code>")
            markup.text(input.file)
            markup.raw("</code> <code>")
            markup.text(input.sha256 ?? "–")
            markup.raw("</code></li>\n")
        }
        markup.raw("</ul>\n<p class=\"q\">")
        say(Strings.selectionInputsNote, "\(submissions)")
        markup.raw("</p>\n</section>\n</main>\n<footer>\n<p>")
        say(Strings.selectionFiles)
        markup.raw("</p>\n<p>")
        say(Strings.toolValue, report.heading.context.tool)
        markup.raw("</p>\n</footer>\n</body>\n</html>")
    }
}

extension MarkupWriter {
    /// Writes the start of a page of a round down to the opened body.
    mutating func writeSelectionStart(_ report: SelectionReport, title: String, bodyClass: String?) {
        writeDocumentStart(report.language)
        text(title)
        raw("</title>\n<style>")
        raw(PageStyle.shared)
        raw(PageStyle.selection)
        raw("</style>\n</head>\n")
        if let bodyClass {
            raw("<body class=\"")
            text(bodyClass)
            raw("\">\n")
        } else {
            raw("<body>\n")
        }
        if report.heading.context.isFictional {
            raw("<p class=\"sample\" role=\"note\">")
            text(Strings.sampleBanner[report.language])
            raw("</p>\n")
        }
    }
}
