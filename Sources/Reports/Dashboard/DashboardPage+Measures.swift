import LibXML
import Regions
import Scorecards
import Wording

extension DashboardPage {
    /// More exceptions than this are folded; on paper the list is printed all the same.
    private static let unfolded = 12

    /// Writes each measure against its target, with both sides, definition and exceptions by name.
    mutating func writeMeasures() {
        guard !heading.measures.isEmpty else { return }
        beginSection("measures", Strings.dashboardMeasures[language])
        note(Strings.dashboardMeasuresNote)
        markup.start("div")
        markup.attribute("class", "cards")
        for place in heading.measures.indices { writeMeasure(place) }
        for (composite, score) in zip(heading.composites, summary.composites(of: summary.region)) {
            markup.newline()
            markup.start("article")
            markup.element("h3") { title in
                title.element("span", ("class", "code"), text: composite.id + " ")
                title.text(composite.title)
            }
            markup.element(
                "p", ("class", "rate"),
                text: score.map { Strings.dashboardCompositeValue.text(language, $0.publishedText, $0.exactText) }
                    ?? Strings.annexNothingToDivide[language])
            markup.element("p", ("class", "q"), text: composite.definition)
            markup.end()
        }
        markup.end()
        endSection()
    }

    private mutating func writeMeasure(_ place: Int) {
        let measure = heading.measures[place]
        let sum = summary.region.measures[place]
        markup.newline()
        markup.start("article")
        markup.element("h3") { title in
            title.element("span", ("class", "code"), text: measure.id + " ")
            title.text(measure.title)
        }
        markup.start("p")
        markup.attribute("class", "rate")
        if let rate = sum.rate {
            markup.element("b", text: rate.flooredText + "%")
            markup.text(" " + Strings.dashboardFraction.text(language, "\(sum.numerator)", "\(sum.denominator)"))
            if let target = measure.target, let answer = TargetAnswer(sum, target: target) {
                markup.text(" · " + Strings.dashboardTarget.text(language, target.text) + " ")
                let (style, word) =
                    switch answer {
                    case .reached: ("met", Strings.dashboardReached.text(language))
                    case .missed: ("lost", Strings.dashboardMissed.text(language))
                    case .undecided: ("open", Strings.dashboardUndecided.text(language, "\(sum.leftOut)"))
                    }
                markup.element("span", ("class", style), text: word)
            }
        } else {
            markup.text(Strings.annexNothingToDivide[language])
        }
        markup.end()
        markup.bar(sum.rate?.flooredHundredths, target: measure.target?.hundredths)
        markup.element(
            "p", ("class", "q"),
            text: measure.definition + Strings.sentenceJoint[language]
                + Strings.dashboardPopulation.text(language, measure.population, "\(sum.population)"))
        if sum.stated > 0 {
            markup.element(
                "p", ("class", "stated"),
                text: Strings.annexStated.text(language, "\(sum.stated)", "\(sum.statedFull)"))
        }
        writeExceptions(place)
        markup.end()
    }

    private mutating func writeExceptions(_ place: Int) {
        let exceptions = summary.exceptions[place]
        guard !exceptions.isEmpty else {
            // Where falling short is no exception, to say that there is none would say too much.
            guard heading.measures[place].namesShortfalls else { return }
            markup.element("p", ("class", "q"), text: Strings.dashboardNoExceptions[language])
            return
        }
        beginDetails(
            Strings.dashboardExceptions.text(language, "\(exceptions.count)"),
            isOpen: exceptions.count <= Self.unfolded)
        markup.start("ul")
        markup.attribute("class", "names")
        for exception in exceptions.prefix(Self.longest) {
            markup.start("li")
            school(exception.school)
            markup.element("span", ("class", "q"), text: " " + words(exception))
            markup.end()
        }
        if exceptions.count > Self.longest {
            markup.element(
                "li", text: Strings.dashboardMoreExceptions.text(language, "\(exceptions.count - Self.longest)"))
        }
        markup.end()
        markup.end()
    }

    private func words(_ exception: RegionSummary.MeasureException) -> String {
        let stated = exception.stated.map { " · " + Strings.workbookStated[language] + " \($0.text)%" } ?? ""
        let word = exception.phrase[language]
        return switch (exception.value.numerator, exception.value.denominator) {
        case (let numerator?, let denominator?): "\(numerator)/\(denominator) \(word)\(stated)"
        case (let numerator?, nil): "\(numerator)/? \(word)\(stated)"
        case (nil, let denominator?): "0/\(denominator) \(word)\(stated)"
        case (nil, nil): word + stated
        }
    }

    /// Begins what can be folded.
    mutating func beginDetails(_ title: String, isOpen: Bool) {
        markup.start("details")
        if isOpen { markup.attribute("open", "") }
        markup.element("summary", text: title)
        markup.newline()
    }
}
