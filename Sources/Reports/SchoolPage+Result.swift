import LibXML
import Scorecards
import Wording

extension SchoolPage {
    /// Writes what caps the grade, before everything else.
    mutating func writeCaps() {
        guard !scorecard.caps.isEmpty else { return }
        say(behind: "<section class=\"caps\" aria-labelledby=\"h-caps\">\n<h2 id=\"h-caps\">", Strings.capsTitle)
        markup.raw("</h2>\n")
        if let index = scorecard.index, let grade = scorecard.grade {
            let own = scorecard.context.scale.grade(for: index)
            if own != grade {
                markup.raw("<p>")
                say(Strings.cappedFrom, own.label, grade.label)
                markup.raw("</p>\n")
            }
        }
        markup.raw("<ul>\n")
        for cap in scorecard.caps {
            markup.raw("<li>")
            markup.writeLink(to: cap.criterion)
            markup.text(behind: " <b>", cap.title)
            markup.raw("</b> <em>")
            say(Strings.capAt, cap.grade.label)
            markup.text(behind: "</em> ", cap.reason)
            markup.raw("</li>\n")
        }
        markup.raw("</ul>\n</section>\n")
    }

    /// Writes index, grade, scale and the five topics.
    mutating func writeResult() {
        say(
            behind: "<section class=\"result\" aria-labelledby=\"h-result\">\n<h2 id=\"h-result\" class=\"vh\">",
            Strings.result)
        markup.raw("</h2>\n<div class=\"total\">\n")
        writeTotal()
        markup.raw("</div>\n")
        writeTopics()
        markup.raw("</section>\n")
    }

    private mutating func writeTotal() {
        guard let index = scorecard.index else {
            say(behind: "<p class=\"figure\"><b>", Strings.noScore)
            say(behind: "</b></p>\n<p class=\"fine\">", Strings.nothingApplies)
            markup.raw("</p>\n")
            return
        }
        say(behind: "<p class=\"figure\"><span>", Strings.columnIndex)
        markup.raw("</span> <b>")
        markup.write(hundredths: index.flooredHundredths)
        say(behind: "</b></p>\n<p class=\"figure\"><span>", Strings.columnGrade)
        markup.text(behind: "</span> <b>", scorecard.gradeLabel)
        if scorecard.unproven > 0 {
            say(behind: " <small>", Strings.provisionalMark)
            markup.raw("</small>")
        }
        markup.raw("</b></p>\n")
        writeScale(index)
        markup.raw("<p class=\"fine\">")
        for grade in scorecard.context.scale.grades where grade.from > Fraction(0) {
            say(Strings.gradeFrom, grade.label, grade.from.text)
            say(Strings.listSeparator)
        }
        say(Strings.indexRoundedDown)
        if scorecard.unproven > 0 {
            markup.raw(" <strong>")
            say(Strings.provisional, "\(scorecard.unproven)")
            markup.raw("</strong>")
        }
        markup.raw("</p>\n")
    }

    /// Draws the grades from 0 to 100 with the index on them; the figures stand beside it as text.
    private mutating func writeScale(_ index: Fraction) {
        markup.raw("<svg class=\"scale\" width=\"100%\" height=\"34\" aria-hidden=\"true\" focusable=\"false\">")
        var upper = Fraction(100)
        for (position, grade) in scorecard.context.scale.grades.enumerated() {
            markup.raw("<rect y=\"10\" height=\"9\" class=\"g")
            markup.write(min(position, 3))
            markup.raw("\" x=\"")
            markup.write(hundredths: grade.from.flooredHundredths)
            markup.raw("%\" width=\"")
            markup.write(hundredths: (upper - grade.from).flooredHundredths)
            markup.raw("%\"/><text y=\"30\" x=\"")
            markup.write(hundredths: grade.from.flooredHundredths)
            markup.text(behind: "%\">", grade.from.text)
            markup.raw("</text>")
            upper = grade.from
        }
        markup.raw("<svg x=\"")
        markup.write(hundredths: index.flooredHundredths)
        markup.raw("%\" overflow=\"visible\"><path d=\"M0 20l-6-12h12z\"/></svg></svg>\n")
    }

    private mutating func writeTopics() {
        say(behind: "<table class=\"topics\">\n<caption class=\"vh\">", Strings.topicsTitle)
        say(behind: "</caption>\n<thead><tr><th scope=\"col\">", Strings.columnTopic)
        say(behind: "</th><th scope=\"col\" class=\"n\">", Strings.score)
        say(behind: "</th><th scope=\"col\"><span class=\"vh\">", Strings.chart)
        say(behind: "</span></th><th scope=\"col\" class=\"n\">", Strings.weight)
        markup.raw("</th></tr></thead>\n<tbody>\n")
        for topic in scorecard.topics { write(overviewOf: topic) }
        markup.raw("</tbody>\n</table>\n")
    }

    private mutating func write(overviewOf topic: TopicResult) {
        markup.text(behind: "<tr><th scope=\"row\"><a href=\"#", topic.topic.rawValue)
        markup.text(behind: "\">", topic.title)
        markup.raw("</a>")
        if topic.status == .notSubmitted || topic.status == .rejected {
            say(behind: " <strong>", topic.status.phrase)
            markup.raw("</strong>")
        }
        markup.raw("</th><td class=\"n\">")
        if let score = topic.score {
            markup.raw("<b>")
            markup.write(hundredths: score.flooredHundredths)
            markup.raw("</b></td><td class=\"bar\">")
            writeBar(score)
        } else {
            say(topic.status == .notApplicable ? topic.status.phrase : Strings.noScore)
            markup.raw("</td><td class=\"bar\">")
        }
        markup.raw("</td><td class=\"n\">")
        if let weight = topic.weight { markup.write(weight) } else { say(Strings.ownScale) }
        markup.raw("</td></tr>\n")
    }

    /// Draws a bar of 100 with the thresholds of the grades as ticks.
    private mutating func writeBar(_ score: Fraction) {
        markup.raw("<svg width=\"100%\" height=\"12\" aria-hidden=\"true\" focusable=\"false\">")
        markup.raw("<rect class=\"all\" width=\"100%\" height=\"100%\"/><rect class=\"won\" height=\"100%\" width=\"")
        markup.write(hundredths: score.flooredHundredths)
        markup.raw("%\"/>")
        for grade in scorecard.context.scale.grades where grade.from > Fraction(0) {
            markup.raw("<rect class=\"tick\" width=\"1\" height=\"100%\" x=\"")
            markup.write(hundredths: grade.from.flooredHundredths)
            markup.raw("%\"/>")
        }
        markup.raw("</svg>")
    }

    /// Writes the lost points, largest gain first.
    mutating func writeGains() {
        let gains = scorecard.gains
        say(behind: "<section aria-labelledby=\"h-gains\">\n<h2 id=\"h-gains\">", Strings.gainsTitle)
        markup.raw(" <small>")
        say(gains.isEmpty ? Strings.noGains : Strings.gainsNote)
        markup.raw("</small></h2>\n")
        if !gains.isEmpty {
            markup.raw("<ol class=\"gains\">\n")
            for (position, gain) in gains.enumerated() { write(gain, isFirst: position < 3) }
            markup.raw("</ol>\n")
        }
        markup.raw("</section>\n")
    }

    private mutating func write(_ gain: Gain, isFirst: Bool) {
        let criterion = gain.finding.criterion
        let hundredths = gain.index.flooredHundredths
        markup.raw("<li><b class=\"n\">+")
        if hundredths > 0 { markup.write(hundredths: hundredths) } else { say(Strings.belowHundredth) }
        markup.raw("</b> ")
        markup.writeLink(to: criterion.id)
        markup.text(behind: " ", criterion.title)
        markup.raw(" <span class=\"q\">(−")
        markup.write(gain.finding.lost)
        say(behind: ", ", criterion.effort.phrase)
        markup.raw(")</span>")
        if isFirst, let advice = gain.finding.usefulAdvice {
            markup.text(behind: "<br>→ ", advice)
        }
        markup.raw("</li>\n")
    }
}
