package import Regions
import Scorecards
import Wording

/// A comparison as plain text for a terminal or a mail. Long lists are cut, and say so; JSON has them whole.
package struct ComparisonText {
    /// More names than this make a list nobody reads to its end.
    private static let longest = 20

    private let comparison: RegionComparison
    private let words: ComparisonWords
    private var language: Language { words.language }
    private var text = ""

    /// The whole text.
    package static func text(of comparison: RegionComparison) -> String {
        var writer = ComparisonText(comparison)
        writer.writeAll()
        return writer.text
    }

    private init(_ comparison: RegionComparison) {
        self.comparison = comparison
        words = ComparisonWords(comparison)
    }

    private mutating func writeAll() {
        line(words.title)
        if comparison.before.isFictional || comparison.after.isFictional { line(Strings.fictionalNote[language]) }
        line(labelled(Strings.compareBefore[language], words.run(comparison.before, comparison.totalsBefore)))
        line(labelled(Strings.compareAfter[language], words.run(comparison.after, comparison.totalsAfter)))
        title(Strings.compareComparability)
        for note in words.notes { line(note) }
        for figure in words.comparables {
            line("    " + figure.figure + Strings.goneOn.text(language, words.word(figure.answer)) + " " + figure.why)
        }
        title(Strings.compareOverview)
        line(words.moved)
        for row in words.overview {
            line("    " + labelled(row.label, Strings.moveIndex.text(language, row.before, row.after, row.change)))
        }
        writeGrades()
        title(Strings.compareHistogram)
        for (label, count) in zip(words.steps, comparison.histogram.steps) {
            line("    " + labelled(label, "\(count)"))
        }
        list(Strings.compareLargest, comparison.largestMoves) { words, move in
            [words.line(move)] + move.causes.map { "    " + words.text($0) }
        }
        list(Strings.compareGradesMoved, comparison.movedGrades) { words, move in
            [words.line(move)] + (move.causes.prefix(1).map(words.text) + words.others(move)).map { "    " + $0 }
        }
        list(Strings.compareCandidacy, comparison.movedCandidacies, note: Strings.candidacyNote) { words, move in
            [words.name(move.after) + " " + words.candidacies(move)]
        }
        list(Strings.compareGone, comparison.gone) { [$0.line($1)] }
        list(Strings.compareCome, comparison.come) { [$0.line($1)] }
        title(Strings.compareMeasures)
        for measure in comparison.measures {
            let change = words.change(measure).map { Strings.goneOn.text(language, $0) } ?? ""
            line(
                "    \(measure.text.id) \(measure.text.title)" + Strings.colon[language]
                    + Strings.moveArrow.text(language, words.figure(measure.before), words.figure(measure.after))
                    + change
                    + (words.note(measure).map { Strings.goneOn.text(language, $0) } ?? ""))
        }
        list(words.listTitle, comparison.moves) { words, move in
            [words.line(move)] + (words.topics(move) + words.others(move)).map { "    " + $0 }
        }
        if let unchanged = words.unchanged { line(unchanged) }
        line("")
        line(Strings.compareRounding[language])
    }

    private mutating func writeGrades() {
        let moved = comparison.gradeMoves.enumerated().flatMap { row, columns in
            columns.enumerated().filter { $0.element > 0 }.map { column, count in
                labelled(
                    Strings.moveArrow.text(
                        language, grade(row, comparison.before), grade(column, comparison.after)), "\(count)")
            }
        }
        title(Strings.compareGrade)
        line("    " + words.list(moved))
    }

    private func grade(_ place: Int, _ heading: RegionHeading) -> String {
        place < heading.scale.grades.count ? heading.scale.grades[place].label : Strings.noScore[language]
    }

    private func labelled(_ label: String, _ value: String) -> String { label + Strings.colon[language] + value }

    private mutating func list<Item>(
        _ heading: Phrase, _ items: some Collection<Item>, note: Phrase? = nil,
        _ lines: (ComparisonWords, Item) -> [String]
    ) {
        list(heading[language], items, note: note, lines)
    }

    private mutating func list<Item>(
        _ heading: String, _ items: some Collection<Item>, note: Phrase? = nil,
        _ lines: (ComparisonWords, Item) -> [String]
    ) {
        line("")
        line(heading + Strings.goneOn.text(language, "\(items.count)"))
        if let note { line(note[language]) }
        if items.isEmpty { line("    " + Strings.compareNone[language]) }
        for item in items.prefix(Self.longest) {
            for part in lines(words, item) { line("    " + part) }
        }
        if items.count > Self.longest {
            line("    " + Strings.compareMore.text(language, "\(items.count - Self.longest)"))
        }
    }

    private mutating func title(_ phrase: Phrase) {
        line("")
        line(phrase[language])
    }

    private mutating func line(_ line: String) { text += line + "\n" }
}

extension ComparisonWords {
    /// A school's code and name.
    fileprivate func name(_ school: ComparedSchool) -> String { school.code + " " + school.name }

    /// A school with its index and grade.
    fileprivate func line(_ move: SchoolMove) -> String {
        name(move.after) + Strings.colon[language] + list([index(move), grades(move)])
    }

    /// The topics that moved.
    fileprivate func topics(_ move: SchoolMove) -> [String] {
        comparison.comparability.topics.compactMap { topic in
            self.topic(topic, move).map { topic.title + Strings.colon[language] + $0 }
        }
    }

    /// A school of one run with the reason.
    fileprivate func line(_ school: UnpairedSchool) -> String {
        school.code + " " + school.name + Strings.colon[language] + text(school.reason)
    }
}
