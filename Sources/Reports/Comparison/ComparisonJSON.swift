import JSONText
import LibXML
package import Regions
import Scorecards
import Wording

/// A comparison as one JSON object. Decimals are texts with two places, rounded down; `exact` members are fractions.
package enum ComparisonJSON {
    /// The first member of the object, by which the program knows a file of its own.
    package static let mark = "{\"document\":\"comparison\""

    /// Writes the document, and hands it on piece by piece.
    package static func write<Failure>(
        _ comparison: RegionComparison, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let words = ComparisonWords(comparison)
        var json = JSONWriter(reserving: 131_072)
        json.beginObject()
        json.write("document", "comparison")
        json.write("language", comparison.after.language)
        json.write("title", words.title)
        json.write("fictional", comparison.before.isFictional || comparison.after.isFictional)
        write("before", comparison.before, comparison.totalsBefore, to: &json)
        write("after", comparison.after, comparison.totalsAfter, to: &json)
        writeComparability(words, to: &json)
        writeMoved(comparison, to: &json)
        json.beginArray("largest")
        for move in comparison.largestMoves { json.write(element: move.after.code) }
        json.endArray()
        json.beginArray("schools")
        for move in comparison.moves {
            write(move, words, to: &json)
            try json.handOn(to: output)
        }
        json.endArray()
        json.write("unchanged", comparison.unchanged)
        try write("onlyBefore", comparison.gone, words, to: &json, output)
        try write("onlyAfter", comparison.come, words, to: &json, output)
        writeMeasures(words, to: &json)
        json.endObject()
        json.endLine()
        try json.handOnRest(to: output)
    }

    private static func write(
        _ key: StaticString, _ heading: RegionHeading, _ totals: RunTotals, to json: inout JSONWriter
    ) {
        json.beginObject(key)
        json.write("region", heading.region)
        json.write("year", heading.year)
        json.write("asOf", heading.asOf)
        json.write("edition", heading.edition)
        json.write("editionTitle", heading.editionTitle)
        json.write("tool", heading.tool)
        json.beginArray("files")
        for file in heading.files {
            json.beginObject()
            json.write("file", file.file)
            json.write("sha256", file.sha256)
            json.endObject()
        }
        json.endArray()
        let completeness = totals.completeness
        json.write("expected", completeness.expected)
        json.write("complete", completeness.complete)
        json.write("partial", completeness.partial)
        json.write("rejected", completeness.rejected)
        json.write("missing", completeness.missing)
        json.write("closed", completeness.closed)
        json.write("late", completeness.late)
        write("index", totals.index, to: &json)
        json.beginArray("grades")
        for (grade, count) in zip(heading.scale.grades, totals.grades) {
            json.beginObject()
            json.write("grade", grade.id)
            json.write("label", grade.label)
            json.write("schools", count)
            json.endObject()
        }
        json.endArray()
        json.write("unscored", totals.unscored)
        json.write("capped", totals.capped)
        json.write("applicants", totals.applicants)
        json.write("barred", totals.barred)
        json.endObject()
    }

    private static func write(_ key: StaticString, _ spread: Spread, to json: inout JSONWriter) {
        json.beginObject(key)
        json.write("count", spread.count)
        json.write("mean", spread.mean)
        json.write("median", spread.median)
        json.write("lowest", spread.lowest)
        json.write("highest", spread.highest)
        json.endObject()
    }

    private static func writeComparability(_ words: ComparisonWords, to json: inout JSONWriter) {
        let comparability = words.comparison.comparability
        json.beginObject("comparability")
        json.write("rules", comparability.rules.rawValue)
        json.write("index", comparability.index)
        json.write("grades", comparability.grades)
        json.beginArray("notes")
        for note in words.notes { json.write(element: note) }
        json.endArray()
        json.beginArray("figures")
        for figure in words.comparables {
            json.beginObject()
            json.write("figure", figure.key)
            json.write("label", figure.figure)
            json.write("comparable", figure.answer.rawValue)
            json.write("why", figure.why)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func writeMoved(_ comparison: RegionComparison, to json: inout JSONWriter) {
        json.beginObject("moved")
        json.write("paired", comparison.paired)
        write("indexBefore", comparison.pairedBefore, to: &json)
        write("indexAfter", comparison.pairedAfter, to: &json)
        json.write("indexUp", comparison.histogram.risen)
        json.write("indexDown", comparison.histogram.fallen)
        json.write("indexStill", comparison.histogram.still)
        json.write("gradeUp", comparison.risenGrades)
        json.write("gradeDown", comparison.fallenGrades)
        json.beginArray("histogram")
        for count in comparison.histogram.steps { json.write(element: count) }
        json.endArray()
        json.beginArray("grades")
        for row in comparison.gradeMoves {
            json.beginArray()
            for count in row { json.write(element: count) }
            json.endArray()
        }
        json.endArray()
        json.endObject()
    }

    private static func write(_ move: SchoolMove, _ words: ComparisonWords, to json: inout JSONWriter) {
        let (before, after) = (move.before, move.after)
        json.beginObject()
        json.write("school", after.code)
        json.write("name", after.name)
        if move.isContinued { json.write("formerCode", before.code) }
        if before.name != after.name { json.write("formerName", before.name) }
        json.write("stage", after.stage)
        json.write("jurisdiction", after.jurisdiction)
        json.write("changed", move.isChanged)
        json.beginObject("index")
        json.write("before", floored: before.index)
        json.write("after", floored: after.index)
        json.write("change", ComparisonWords.change(before.index, after.index))
        json.write("exactBefore", before.index?.text)
        json.write("exactAfter", after.index?.text)
        json.write("exactChange", move.change?.text)
        json.endObject()
        json.beginObject("grade")
        json.write("before", before.grade)
        json.write("after", after.grade)
        json.write("steps", words.comparison.gradeSteps(move))
        json.endObject()
        json.beginArray("topics")
        for topic in words.comparison.comparability.topics {
            let first = topic.before.map { before.topics[$0] }
            let second = topic.after.map { after.topics[$0] }
            json.beginObject()
            json.write("topic", topic.topic.rawValue)
            json.write("statusBefore", first?.status.rawValue)
            json.write("statusAfter", second?.status.rawValue)
            json.write("before", floored: first?.score)
            json.write("after", floored: second?.score)
            json.write("change", ComparisonWords.change(first?.score, second?.score))
            json.endObject()
        }
        json.endArray()
        write("candidacyBefore", before.candidacy, to: &json)
        write("candidacyAfter", after.candidacy, to: &json)
        json.beginArray("titlesGained")
        for title in move.gainedTitles {
            json.beginObject()
            json.write("level", title.level)
            json.write("year", title.year)
            json.endObject()
        }
        json.endArray()
        json.beginArray("causes")
        for cause in move.causes {
            json.beginObject()
            json.write("topic", cause.topic.rawValue)
            json.write("criterion", cause.criterion)
            json.write("effect", ComparisonWords.effect(cause.effect))
            json.write("exactEffect", cause.effect.text)
            write("before", cause.before, to: &json)
            write("after", cause.after, to: &json)
            json.write("text", words.text(cause))
            json.endObject()
        }
        json.endArray()
        json.beginArray("absorbed")
        for school in move.absorbed { json.write(element: school.code) }
        json.endArray()
        json.beginArray("other")
        for other in words.others(move) { json.write(element: other) }
        json.endArray()
        json.endObject()
    }

    private static func write(_ key: StaticString, _ candidacy: Candidacy, to json: inout JSONWriter) {
        json.beginObject(key)
        json.write("state", candidacy.state.rawValue)
        json.write("application", candidacy.application)
        json.beginArray("caps")
        for cap in candidacy.caps { json.write(element: cap) }
        json.endArray()
        json.beginArray("vetoes")
        for veto in candidacy.vetoes { json.write(element: veto) }
        json.endArray()
        json.endObject()
    }

    private static func write(_ key: StaticString, _ side: MoveCause.Side?, to json: inout JSONWriter) {
        guard let side else { return }
        json.beginObject(key)
        json.write("outcome", side.outcome?.rawValue)
        json.write("points", side.points)
        json.write("possible", side.possible)
        if side.isReviewed { json.write("reviewed", true) }
        json.endObject()
    }

    private static func write<Failure>(
        _ key: StaticString, _ schools: [UnpairedSchool], _ words: ComparisonWords, to json: inout JSONWriter,
        _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray(key)
        for school in schools {
            json.beginObject()
            json.write("school", school.code)
            json.write("name", school.name)
            json.write("stage", school.stage)
            json.write("jurisdiction", school.jurisdiction)
            json.write("index", floored: school.index)
            json.write("grade", school.grade)
            json.write("reason", school.reason.key)
            if case .merged(let into, _, _) = school.reason { json.write("successor", into.code) }
            json.write("text", words.text(school.reason))
            json.endObject()
            try json.handOn(to: output)
        }
        json.endArray()
    }

    private static func writeMeasures(_ words: ComparisonWords, to json: inout JSONWriter) {
        json.beginArray("measures")
        for measure in words.comparison.measures {
            json.beginObject()
            json.write("id", measure.text.id)
            json.write("title", measure.text.title)
            json.write("definition", measure.text.definition)
            json.write("kind", measure.kind.rawValue)
            write("before", measure.before, to: &json)
            write("after", measure.after, to: &json)
            json.write("change", words.change(measure))
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ key: StaticString, _ sum: MeasureSum?, to json: inout JSONWriter) {
        guard let sum else { return }
        json.beginObject(key)
        json.write("numerator", sum.numerator)
        json.write("denominator", sum.denominator)
        json.write("rate", floored: sum.rate)
        json.write("population", sum.population)
        json.endObject()
    }
}

extension UnpairedSchool.Reason {
    /// The stable key of a reason.
    fileprivate var key: String {
        switch self {
        case .merged: "merged"
        case .closed: "closed"
        case .vanished: "vanished"
        case .founded: "founded"
        case .reopened: "reopened"
        case .unlisted: "unlisted"
        }
    }
}
