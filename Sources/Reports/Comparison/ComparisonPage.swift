import LibXML
package import Regions
import Scorecards
import Wording

/// A comparison as one page that needs no script, prints on A4 and says nothing by colour alone.
package struct ComparisonPage {
    private let comparison: RegionComparison
    let words: ComparisonWords
    private var language: Language { words.language }

    /// Writes the page, and hands it on piece by piece.
    package static func write<Failure>(
        _ comparison: RegionComparison, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        try ComparisonPage(comparison).write(to: output)
    }

    private init(_ comparison: RegionComparison) {
        self.comparison = comparison
        words = ComparisonWords(comparison)
    }

    private func write<Failure>(to output: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var page = MarkupWriter(.html, capacity: 65_536)
        page.writeDocumentStart(language)
        page.text(words.title)
        page.raw("</title>\n<style>")
        page.raw(PageStyle.shared)
        page.raw(PageStyle.comparison)
        page.raw("</style>\n</head>\n<body>\n")
        if comparison.before.isFictional || comparison.after.isFictional {
            page.element("p", ("class", "sample"), ("role", "note"), text: Strings.sampleBanner[language])
            page.newline()
        }
        page.element("header") { page in
            page.element("h1", text: words.title)
            for (phrase, heading, totals) in [
                (Strings.compareBefore, comparison.before, comparison.totalsBefore),
                (Strings.compareAfter, comparison.after, comparison.totalsAfter),
            ] {
                page.element("p", ("class", "id")) { page in
                    page.element("b", text: phrase[language])
                    page.text(Strings.colon[language] + words.run(heading, totals))
                }
            }
        }
        page.newline()
        try page.element("main") { page throws(Failure) in
            writeComparability(to: &page)
            writeOverview(to: &page)
            try writeCauses(
                Strings.compareLargest[language], comparison.largestMoves, others: false, to: &page, output)
            try writeCauses(
                Strings.compareGradesMoved[language], comparison.movedGrades, others: true, to: &page, output)
            try writeCandidacies(to: &page, output)
            try writeUnpaired(Strings.compareGone, comparison.gone, comparison.before, to: &page, output)
            try writeUnpaired(Strings.compareCome, comparison.come, comparison.after, to: &page, output)
            writeMeasures(to: &page)
            try writeMoves(to: &page, output)
        }
        page.newline()
        page.element("footer", text: Strings.compareRounding[language])
        page.raw("\n</body>\n</html>\n")
        try page.handOnRest(to: output)
    }

    // MARK: - What can be compared

    private func writeComparability(to page: inout MarkupWriter) {
        page.element("section") { page in
            page.element("h2", text: Strings.compareComparability[language])
            page.element("ul", ("class", "notes")) { page in
                for note in words.notes { page.element("li", text: note) }
            }
            page.element("table", ("class", "can")) { page in
                head(
                    [Strings.compareFigure, Strings.compareAnswer, Strings.compareWhy].map { $0[language] }, to: &page)
                page.element("tbody") { page in
                    for figure in words.comparables {
                        page.element("tr") { page in
                            page.element("th", ("scope", "row"), text: figure.figure)
                            page.element("td", ("class", figure.answer.rawValue)) { page in
                                page.text(Self.sign(figure.answer) + " " + words.word(figure.answer))
                            }
                            page.element("td", text: figure.why)
                        }
                    }
                }
            }
        }
        page.newline()
    }

    private static func sign(_ answer: ComparisonWords.Answer) -> String {
        switch answer {
        case .yes: "✓"
        case .limited: "△"
        case .no: "✗"
        }
    }

    // MARK: - The region

    private func writeOverview(to page: inout MarkupWriter) {
        page.element("section") { page in
            page.element("h2", text: Strings.compareOverview[language])
            page.element("p", ("class", "lead"), text: words.moved)
            page.element("div", ("class", "pair")) { page in
                page.element("table") { page in
                    head(
                        [
                            "", Strings.compareBefore[language], Strings.compareAfter[language],
                            Strings.compareChange[language],
                        ], numbersFrom: 1, to: &page)
                    page.element("tbody") { page in
                        for row in words.overview {
                            page.element("tr") { page in
                                page.element("th", ("scope", "row"), text: row.label)
                                for figure in [row.before, row.after, row.change] {
                                    page.element("td", ("class", "n"), text: figure)
                                }
                            }
                        }
                    }
                }
                page.element("div") { page in
                    writeGrades(to: &page)
                    writeHistogram(to: &page)
                }
            }
        }
        page.newline()
    }

    private func writeGrades(to page: inout MarkupWriter) {
        let columns = comparison.after.scale.grades.map(\.label) + [Strings.noScore[language]]
        let rows = comparison.before.scale.grades.map(\.label) + [Strings.noScore[language]]
        page.element("table", ("class", "grid")) { page in
            page.element("caption", text: Strings.compareGradeTable[language])
            head([""] + columns, numbersFrom: 1, to: &page)
            page.element("tbody") { page in
                for (row, (label, counts)) in zip(rows, comparison.gradeMoves).enumerated() {
                    page.element("tr") { page in
                        page.element("th", ("scope", "row"), text: label)
                        for (column, count) in counts.enumerated() {
                            page.element(
                                "td", ("class", row == column ? "n same" : "n"), text: count == 0 ? "·" : "\(count)")
                        }
                    }
                }
            }
        }
    }

    private func writeHistogram(to page: inout MarkupWriter) {
        let steps = comparison.histogram.steps
        let highest = max(steps.max() ?? 0, 1)
        page.element("table", ("class", "bars")) { page in
            page.element("caption", text: Strings.compareHistogram[language])
            page.element("tbody") { page in
                for (step, (label, count)) in zip(words.steps, steps).enumerated() {
                    page.element("tr") { page in
                        page.element("th", ("scope", "row"), text: label)
                        page.element("td", ("class", "n"), text: "\(count)")
                        page.element("td", ("class", "w")) { page in
                            page.element(
                                "svg", ("viewBox", "0 0 100 10"), ("preserveAspectRatio", "none"),
                                ("aria-hidden", "true")
                            ) { page in
                                page.start("rect")
                                page.attribute(
                                    "class",
                                    step < steps.count / 2 ? "fall" : step == steps.count / 2 ? "still" : "rise")
                                page.attribute("width", "\(count * 100 / highest)")
                                page.attribute("height", "10")
                                page.end()
                            }
                        }
                    }
                }
            }
        }
    }

    // MARK: - Schools

    private func writeCauses<Failure>(
        _ title: String, _ moves: some Collection<SchoolMove>, others: Bool, to page: inout MarkupWriter,
        _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let columns = [Strings.compareName, Strings.compareIndex, Strings.compareGrade, Strings.compareCause]
        try section(
            title, (columns + (others ? [Strings.compareOther] : [])).map { $0[language] }, moves, to: &page, output
        ) { move, page in
            school(move, to: &page)
            index(move, to: &page)
            cell(Strings.compareGrade, words.grades(move), to: &page)
            list(Strings.compareCause, move.causes.map(words.text), to: &page)
            if others { list(Strings.compareOther, words.others(move), to: &page) }
        }
    }

    private func writeMoves<Failure>(
        to page: inout MarkupWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let topics = comparison.comparability.topics
        try section(
            words.listTitle,
            [Strings.compareName, Strings.compareIndex, Strings.compareGrade].map { $0[language] }
                + topics.map(\.title) + [Strings.compareOther[language]],
            comparison.moves, note: words.unchanged, to: &page, output
        ) { move, page in
            school(move, to: &page)
            index(move, to: &page)
            cell(Strings.compareGrade, words.grades(move), to: &page)
            for topic in topics { self.topic(topic, move, to: &page) }
            list(Strings.compareOther, words.others(move), to: &page)
        }
    }

    private func writeCandidacies<Failure>(
        to page: inout MarkupWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let columns = [
            Strings.compareName, Strings.compareBefore, Strings.compareAfter, Strings.compareOther,
        ]
        try section(
            Strings.compareCandidacy[language], columns.map { $0[language] }, comparison.movedCandidacies,
            note: Strings.candidacyNote[language], hasLines: false, to: &page, output
        ) { move, page in
            school(move, to: &page)
            cell(Strings.compareBefore, words.text(move.before.candidacy), to: &page)
            cell(Strings.compareAfter, words.text(move.after.candidacy), to: &page)
            list(Strings.compareOther, words.titles(move), to: &page)
        }
    }

    private func writeUnpaired<Failure>(
        _ phrase: Phrase, _ schools: [UnpairedSchool], _ heading: RegionHeading, to page: inout MarkupWriter,
        _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let columns = [
            Strings.compareName, Strings.compareStage, Strings.compareIndex, Strings.compareGrade,
            Strings.compareReason,
        ]
        try section(
            phrase[language], columns.map { $0[language] }, schools, hasLines: false, to: &page, output
        ) { school, page in
            page.element("th", ("scope", "row")) { page in
                page.text(school.name)
                page.element("small", text: school.code)
            }
            cell(Strings.compareStage, heading.stageLabel(school.stage), to: &page)
            cell(Strings.compareIndex, words.figure(school.index), to: &page)
            cell(Strings.compareGrade, words.grade(school.grade, heading), to: &page)
            cell(Strings.compareReason, words.text(school.reason), to: &page)
        }
    }

    /// Writes a section whose table has a row for each school; between the rows the page is handed on.
    private func section<School, Failure>(
        _ title: String, _ columns: [String], _ schools: some Collection<School>, note: String? = nil,
        hasLines: Bool = true, to page: inout MarkupWriter, _ output: ([UInt8]) throws(Failure) -> Void,
        _ row: (School, inout MarkupWriter) -> Void
    ) throws(Failure) {
        try section(title, count: schools.count, note: note, to: &page) { page throws(Failure) in
            try page.element("table", ("class", "schools")) { page throws(Failure) in
                head(columns, to: &page)
                try page.element("tbody") { page throws(Failure) in
                    for school in schools {
                        if hasLines { page.newline() }
                        page.element("tr") { page in row(school, &page) }
                        try page.handOn(to: output)
                    }
                }
            }
        }
    }

    private func writeMeasures(to page: inout MarkupWriter) {
        section(Strings.compareMeasures[language], count: comparison.measures.count, to: &page) { page in
            page.element("table") { page in
                head(
                    [
                        Strings.compareFigure[language], Strings.compareBefore[language],
                        Strings.compareAfter[language], Strings.compareChange[language],
                    ], numbersFrom: 1, to: &page)
                page.element("tbody") { page in
                    for measure in comparison.measures {
                        page.newline()
                        page.element("tr") { page in
                            page.element("th", ("scope", "row")) { page in
                                page.text(measure.text.title)
                                page.element("small", text: measure.text.id + " " + measure.text.definition)
                            }
                            page.element("td", ("class", "n"), text: words.figure(measure.before))
                            page.element("td", ("class", "n"), text: words.figure(measure.after))
                            page.element("td", ("class", "n")) { page in
                                page.text(words.change(measure) ?? "—")
                                if let note = words.note(measure) { page.element("small", text: note) }
                            }
                        }
                    }
                }
            }
        }
    }

    // MARK: - Parts of tables

    private func section<Failure>(
        _ title: String, count: Int, note: String? = nil, to page: inout MarkupWriter,
        _ table: (inout MarkupWriter) throws(Failure) -> Void
    ) throws(Failure) {
        try page.element("section") { page throws(Failure) in
            page.element("h2") { page in
                page.text(title)
                page.element("small", text: "\(count)")
            }
            if count == 0 {
                page.element("p", ("class", "q"), text: Strings.compareNone[language])
            } else {
                try page.element(
                    "div", ("class", "wide"), ("tabindex", "0"), ("role", "region"), ("aria-label", title)
                ) { page throws(Failure) in
                    try table(&page)
                }
            }
            if let note { page.element("p", ("class", "q"), text: note) }
        }
        page.newline()
    }

    private func head(_ titles: [String], numbersFrom first: Int = .max, to page: inout MarkupWriter) {
        page.element("thead") { page in
            page.element("tr") { page in
                for (place, title) in titles.enumerated() {
                    if title.isEmpty {
                        page.element("td")
                    } else {
                        page.element("th", ("scope", "col"), ("class", place >= first ? "n" : "t"), text: title)
                    }
                }
            }
        }
    }

    private func school(_ move: SchoolMove, to page: inout MarkupWriter) {
        page.element("th", ("scope", "row")) { page in
            page.text(move.after.name)
            page.element("small", text: move.after.code)
        }
    }

    private func index(_ move: SchoolMove, to page: inout MarkupWriter) {
        page.element("td", ("class", "n"), ("data-label", Strings.compareIndex[language])) { page in
            page.text(
                Strings.moveArrow.text(
                    language, words.figure(move.before.index), words.figure(move.after.index)))
            page.element("small") { page in
                page.element("b", text: words.change(move.before.index, move.after.index))
            }
        }
    }

    private func topic(_ topic: Comparability.TopicRules, _ move: SchoolMove, to page: inout MarkupWriter) {
        if let moved = words.topic(topic, move) {
            page.element("td", ("class", "n"), ("data-label", topic.title), text: moved)
        } else {
            page.element(
                "td", ("class", "n q"), ("data-label", topic.title),
                text: words.topic(topic.after.map { move.after.topics[$0] }))
        }
    }

    /// A cell that names its column where a phone shows the row as a block.
    private func cell(_ label: Phrase, _ text: String, to page: inout MarkupWriter) {
        page.element("td", ("data-label", label[language]), text: text)
    }

    private func list(_ label: Phrase, _ texts: [String], to page: inout MarkupWriter) {
        // An empty cell is left out of the block.
        page.element("td", ("class", texts.isEmpty ? "e" : "l"), ("data-label", label[language])) { page in
            for text in texts { page.element("div", text: text) }
        }
    }
}
