import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// Writes every criterion: one table a topic, one row a criterion.
    mutating func writeCriteria() {
        say(behind: "<section aria-labelledby=\"h-criteria\">\n<h2 id=\"h-criteria\">", Strings.criteriaTitle)
        say(behind: " <small>", Strings.signsNote)
        markup.raw("</small></h2>\n")
        for topic in scorecard.topics { write(topic) }
        markup.raw("</section>\n")
    }

    private mutating func write(_ topic: TopicResult) {
        markup.text(behind: "<table class=\"criteria\" role=\"table\" id=\"", topic.topic.rawValue)
        markup.text(behind: "\">\n<caption><h3>", topic.title)
        markup.raw("</h3> ")
        writeSum(of: topic)
        markup.raw("</caption>\n")
        guard !topic.findings.isEmpty else {
            say(behind: "<tbody role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\">", Strings.noCriteria)
            markup.raw("</td></tr></tbody>\n</table>\n")
            return
        }
        say(
            behind: "<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\" class=\"c\">",
            Strings.criterion)
        say(behind: "</th><th scope=\"col\" role=\"columnheader\" class=\"o\">", Strings.outcome)
        say(behind: "</th><th scope=\"col\" role=\"columnheader\" class=\"p\">", Strings.pointsOfPossible)
        say(behind: "</th><th scope=\"col\" role=\"columnheader\">", Strings.explanation)
        markup.raw("</th></tr></thead>\n<tbody role=\"rowgroup\">\n")
        // Findings and facts are looked at in place: to take them out of their arrays would count references up and
        // down for every text in them.
        let findings = topic.findings.span
        var asideCount = 0
        for position in findings.indices {
            if findings[position].outcome == .notApplicable { asideCount += 1 } else { write(findings[position]) }
        }
        if asideCount > 0 { write(aside: findings) }
        markup.raw("</tbody>\n</table>\n")
    }

    /// Writes the criteria that do not apply into one row, so that two sheets are enough for a school of any stage.
    private mutating func write(aside findings: Span<Finding>) {
        markup.raw("<tr role=\"row\" class=\"aside\"><td role=\"cell\" colspan=\"4\" class=\"d\"><span class=\"o\">")
        markup.text(behind: "<b aria-hidden=\"true\">", Outcome.notApplicable.sign)
        say(behind: "</b> ", Outcome.notApplicable.phrase)
        markup.raw("</span> ")
        var isFirst = true
        for position in findings.indices where findings[position].outcome == .notApplicable {
            if !isFirst { markup.raw(" · ") }
            isFirst = false
            write(notApplying: findings[position])
        }
        markup.raw("</td></tr>\n")
    }

    private mutating func write(notApplying finding: Finding) {
        markup.start("span")
        markup.attribute("id", finding.criterion.id)
        markup.text(behind: "<i>", finding.criterion.id)
        markup.text(behind: "</i> ", finding.criterion.title)
        markup.end()
        markup.raw(" <span class=\"f\">")
        writeReason(of: finding)
        markup.raw("</span>")
        writeReview(of: finding)
        writeBasis(of: finding.criterion)
    }

    private mutating func writeSum(of topic: TopicResult) {
        markup.raw("<span>")
        if let score = topic.score {
            markup.raw("<b>")
            markup.write(hundredths: score.flooredHundredths)
            markup.raw("</b> = 100 × ")
            markup.write(topic.points)
            markup.raw(" ÷ ")
            markup.write(topic.possible)
            markup.raw(" · ")
        }
        if topic.status != .scored {
            say(behind: "<strong>", topic.status.phrase)
            markup.raw("</strong> · ")
        }
        if let weight = topic.weight { say(Strings.weightValue, "\(weight)") } else { say(Strings.ownScale) }
        if let claimed = topic.claimed {
            say(behind: " · ", Strings.claimedShort)
            markup.raw(" ")
            markup.write(claimed)
        }
        markup.raw("</span>")
    }

    private mutating func write(_ finding: Finding) {
        let criterion = finding.criterion
        markup.start("tr")
        markup.attribute("id", criterion.id)
        markup.attribute("role", "row")
        markup.attribute("class", Self.style(of: finding.outcome))
        markup.text(behind: "<th scope=\"row\" role=\"rowheader\" class=\"c\"><i>", criterion.id)
        markup.text(behind: "</i> ", criterion.title)
        if criterion.cap != nil {
            say(behind: " <em>", Strings.mandatory)
            markup.raw("</em>")
        }
        if criterion.role != .scored {
            markup.raw(" <em>")
            say(criterion.role == .bonus ? Strings.roleBonus : Strings.roleUnscored)
            markup.raw("</em>")
        }
        markup.raw("</th>")
        markup.writeCellStart("o")
        markup.text(behind: "<b aria-hidden=\"true\">", finding.outcome.sign)
        say(behind: "</b> ", finding.outcome.phrase)
        markup.raw("</td>")
        markup.writeCellStart("p")
        writePoints(of: finding)
        markup.raw("</td>")
        markup.writeCellStart("d")
        writeExplanation(of: finding)
        markup.raw("</td>")
        markup.end()
        markup.raw("\n")
    }

    private mutating func writePoints(of finding: Finding) {
        if finding.possible.hundredths > 0 || finding.points.hundredths > 0 {
            markup.raw("<b>")
            markup.write(finding.points)
            markup.raw("</b>")
            if finding.possible.hundredths > 0 {
                markup.raw("/")
                markup.write(finding.possible)
            }
        } else {
            markup.raw("–")
        }
        if let claimed = finding.claimed {
            say(behind: " <span class=\"q\">", Strings.claimedShort)
            markup.raw(" ")
            markup.write(claimed)
            markup.raw("</span>")
        }
    }

    private mutating func writeExplanation(of finding: Finding) {
        markup.raw("<span class=\"r\">")
        writeReason(of: finding)
        markup.raw("</span>")
        writeReview(of: finding)
        if !finding.facts.isEmpty {
            markup.raw(" <span class=\"f\">")
            writeFacts(finding.facts)
            markup.raw("</span>")
        }
        writeBasis(of: finding.criterion)
        if let advice = finding.usefulAdvice {
            say(behind: " <span class=\"a\"><b>", Strings.advice)
            markup.text(behind: "</b> ", advice)
            markup.raw("</span>")
        }
    }

    /// Writes facts one after the other; facts from the same line share one mention of it.
    private mutating func writeFacts(_ facts: [Fact]) {
        let facts = facts.span
        for position in facts.indices {
            if position > 0 { say(Strings.listSeparator) }
            // Member by member, which copies no fact.
            markup.text(facts[position].label)
            markup.text(behind: " <b>", facts[position].value)
            markup.raw("</b>")
            let next = position + 1
            if next == facts.count || facts[position].line != facts[next].line
                || facts[position].file != facts[next].file
            {
                write(file: facts[position].file, line: facts[position].line)
            }
        }
    }

    private mutating func writeBasis(of criterion: CriterionText) {
        guard !criterion.basis.isEmpty else { return }
        say(behind: " <span class=\"q\">", Strings.basisShort)
        let bases = criterion.basis
        for position in bases.indices {
            markup.raw(position > 0 ? ", " : " ")
            markup.write(number(of: bases[position]))
        }
        markup.raw("</span>")
    }

    private static func style(of outcome: Outcome) -> String {
        switch outcome {
        case .met: "met"
        case .partly: "part"
        case .notMet, .notProven, .notReported: "lost"
        case .notApplicable, .pending: "aside"
        case .indeterminate: "lost"
        }
    }
}
