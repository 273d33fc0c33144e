import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// Writes every criterion: one table a topic, one row a criterion.
    mutating func writeCriteria() {
        markup.raw("<section aria-labelledby=\"h-criteria\">\n<h2 id=\"h-criteria\">")
        say(Strings.criteriaTitle)
        markup.raw(" <small>")
        say(Strings.signsNote)
        markup.raw("</small></h2>\n")
        for topic in scorecard.topics { write(topic) }
        markup.raw("</section>\n")
    }

    private mutating func write(_ topic: TopicResult) {
        markup.raw("<table class=\"criteria\" role=\"table\" id=\"")
        markup.text(topic.topic.rawValue)
        markup.raw("\">\n<caption><h3>")
        markup.text(topic.title)
        markup.raw("</h3> ")
        writeSum(of: topic)
        markup.raw("</caption>\n")
        guard !topic.findings.isEmpty else {
            markup.raw("<tbody role=\"rowgroup\"><tr role=\"row\"><td role=\"cell\">")
            say(Strings.noCriteria)
            markup.raw("</td></tr></tbody>\n</table>\n")
            return
        }
        markup.raw("<thead role=\"rowgroup\"><tr role=\"row\"><th scope=\"col\" role=\"columnheader\" class=\"c\">")
        say(Strings.criterion)
        markup.raw("</th><th scope=\"col\" role=\"columnheader\" class=\"o\">")
        say(Strings.outcome)
        markup.raw("</th><th scope=\"col\" role=\"columnheader\" class=\"p\">")
        say(Strings.pointsOfPossible)
        markup.raw("</th><th scope=\"col\" role=\"columnheader\">")
        say(Strings.explanation)
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
        markup.raw("<b aria-hidden=\"true\">")
        markup.text(Outcome.notApplicable.sign)
        markup.raw("</b> ")
        say(Outcome.notApplicable.phrase)
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
        markup.raw("<i>")
        markup.text(finding.criterion.id)
        markup.raw("</i> ")
        markup.text(finding.criterion.title)
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
            markup.raw("<strong>")
            say(topic.status.phrase)
            markup.raw("</strong> · ")
        }
        if let weight = topic.weight { say(Strings.weightValue, "\(weight)") } else { say(Strings.ownScale) }
        if let claimed = topic.claimed {
            markup.raw(" · ")
            say(Strings.claimedShort)
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
        markup.raw("<th scope=\"row\" role=\"rowheader\" class=\"c\"><i>")
        markup.text(criterion.id)
        markup.raw("</i> ")
        markup.text(criterion.title)
        if criterion.cap != nil {
            markup.raw(" <em>")
            say(Strings.mandatory)
            markup.raw("</em>")
        }
        if criterion.role != .scored {
            markup.raw(" <em>")
            say(criterion.role == .bonus ? Strings.roleBonus : Strings.roleUnscored)
            markup.raw("</em>")
        }
        markup.raw("</th>")
        markup.writeCellStart("o")
        markup.raw("<b aria-hidden=\"true\">")
        markup.text(finding.outcome.sign)
        markup.raw("</b> ")
        say(finding.outcome.phrase)
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
        if finding.possible > .zero || finding.points > .zero {
            markup.raw("<b>")
            markup.write(finding.points)
            markup.raw("</b>")
            if finding.possible > .zero {
                markup.raw("/")
                markup.write(finding.possible)
            }
        } else {
            markup.raw("–")
        }
        if let claimed = finding.claimed {
            markup.raw(" <span class=\"q\">")
            say(Strings.claimedShort)
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
            markup.raw(" <span class=\"a\"><b>")
            say(Strings.advice)
            markup.raw("</b> ")
            markup.text(advice)
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
            markup.raw(" <b>")
            markup.text(facts[position].value)
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
        markup.raw(" <span class=\"q\">")
        say(Strings.basisShort)
        for (position, basis) in criterion.basis.enumerated() {
            markup.raw(position > 0 ? ", " : " ")
            markup.write(number(of: basis))
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
