import JSONText
import LibXML
package import Regions
import Scorecards

/// The roll-up of a region as one JSON object. Decimals are texts with two places, rates rounded down; schools are named
/// by code and name wherever a list names them.
package enum RegionSummaryJSON {
    /// Writes the document, and hands it on piece by piece.
    package static func write<Failure>(
        _ summary: RegionSummary, to output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        var json = JSONWriter(reserving: 131_072)
        json.beginObject()
        try writeMembers(of: summary, to: &json, output)
        json.endObject()
        json.endLine()
        try json.handOnRest(to: output)
    }

    /// The members of the object.
    static func writeMembers<Failure>(
        of summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        let heading = summary.heading
        json.write("region", heading.region)
        json.write("year", heading.year)
        json.write("asOf", heading.asOf)
        json.write("edition", heading.edition)
        json.write("editionTitle", heading.editionTitle)
        json.write("tool", heading.tool)
        json.write("language", heading.language)
        json.write("fictional", heading.isFictional)
        json.write("due", heading.due)
        json.write("strayFiles", heading.strayFiles)
        try writeMeasures(summary, to: &json, output)
        json.beginObject("whole")
        writeMembers(of: summary.region, summary, to: &json)
        json.endObject()
        try write("jurisdictions", summary.jurisdictions, summary, to: &json, output)
        try write("stages", summary.stages, summary, to: &json, output)
        try write("ownerships", summary.ownerships, summary, to: &json, output)
        try writeReminders(summary, to: &json, output)
        try writeRankings(summary, to: &json, output)
        writeLosses(summary, to: &json)
        try writeClaims(summary, to: &json, output)
        try writeReviews(summary, to: &json, output)
        try writeQuestions(summary, to: &json, output)
    }

    private static func writeMeasures<Failure>(
        _ summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray("measures")
        for (number, measure) in summary.heading.measures.enumerated() {
            json.beginObject()
            json.write("id", measure.id)
            json.write("topic", measure.topic.rawValue)
            json.write("kind", measure.kind.rawValue)
            json.write("title", measure.title)
            json.write("definition", measure.definition)
            json.write("populationText", measure.population)
            json.write("numeratorText", measure.numerator)
            json.write("denominatorText", measure.denominator)
            json.write("target", measure.target)
            writeMembers(of: summary.region.measures[number], to: &json)
            json.beginArray("exceptions")
            for exception in summary.exceptions[number] {
                json.beginObject()
                writeSchool(exception.school, summary, to: &json)
                json.write("state", exception.value.state)
                json.write("form", exception.form?.rawValue)
                json.write("numerator", exception.value.numerator)
                json.write("denominator", exception.value.denominator)
                json.write("stated", exception.stated)
                json.write("file", exception.file)
                json.endObject()
                try json.handOn(to: output)
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.beginArray("composites")
        for (composite, score) in zip(summary.heading.composites, summary.composites(of: summary.region)) {
            json.beginObject()
            json.write("id", composite.id)
            json.write("title", composite.title)
            json.write("definition", composite.definition)
            json.write("published", score?.publishedText)
            json.write("exact", score?.exactText)
            json.endObject()
        }
        json.endArray()
    }

    private static func writeMembers(of sum: MeasureSum, to json: inout JSONWriter) {
        json.write("numerator", sum.numerator)
        json.write("denominator", sum.denominator)
        json.write("rate", floored: sum.rate)
        json.write("population", sum.population)
        json.write("full", sum.full)
        json.write("short", sum.short)
        json.write("notReported", sum.notReported)
        json.write("denominatorUnknown", sum.unknown)
        json.write("contradictory", sum.contradictory)
        json.write("stated", sum.stated)
        json.write("statedFull", sum.statedFull)
    }

    private static func write<Failure>(
        _ key: StaticString, _ groups: [GroupSummary], _ summary: RegionSummary, to json: inout JSONWriter,
        _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray(key)
        try write(elements: groups, summary, to: &json, output)
        json.endArray()
    }

    /// The elements of a list of groups.
    static func write<Failure>(
        elements groups: [GroupSummary], _ summary: RegionSummary, to json: inout JSONWriter,
        _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        for group in groups {
            json.beginObject()
            json.write("key", group.key)
            json.write("label", group.label)
            if group.kind == .jurisdiction || group.kind == .area {
                json.write("level", group.level)
                json.write("parent", group.parent)
            }
            writeMembers(of: group, summary, to: &json)
            json.beginArray("measures")
            for (measure, sum) in zip(summary.heading.measures, group.measures) where sum.population > 0 {
                json.beginObject()
                json.write("id", measure.id)
                writeMembers(of: sum, to: &json)
                json.endObject()
            }
            json.endArray()
            json.beginArray("composites")
            for (composite, score) in zip(summary.heading.composites, summary.composites(of: group)) {
                guard let score else { continue }
                json.beginObject()
                json.write("id", composite.id)
                json.write("published", score.publishedText)
                json.write("exact", score.exactText)
                json.endObject()
            }
            json.endArray()
            json.endObject()
            try json.handOn(to: output)
        }
    }

    private static func writeMembers(of group: GroupSummary, _ summary: RegionSummary, to json: inout JSONWriter) {
        let completeness = group.completeness
        json.write("schools", completeness.expected)
        json.write("closed", completeness.closed)
        json.write("received", completeness.received)
        json.write("complete", completeness.complete)
        json.write("partial", completeness.partial)
        json.write("missing", completeness.missing)
        json.write("rejected", completeness.rejected)
        json.write("late", completeness.late)
        json.write("forms", completeness.forms)
        json.write("formsAccepted", completeness.acceptedForms)
        json.write("formsMissing", completeness.missingForms)
        json.write("formsRejected", completeness.rejectedForms)
        json.write("formsLate", completeness.lateForms)
        json.write("acceptedRate", floored: completeness.acceptedRate)
        json.write("onTimeRate", floored: summary.heading.due == nil ? nil : completeness.onTimeRate)
        json.beginArray("grades")
        for (grade, count) in zip(summary.heading.scale.grades, group.grades) {
            json.beginObject()
            json.write("grade", grade.id)
            json.write("label", grade.label)
            json.write("schools", count)
            json.endObject()
        }
        json.endArray()
        json.write("unscored", group.unscored)
        json.write("capped", group.capped)
        json.write("provisional", group.provisional)
        json.beginObject("index")
        write(group.index, to: &json)
        json.endObject()
        json.beginArray("topics")
        for (topic, spread) in zip(summary.heading.topics, group.topics) {
            json.beginObject()
            json.write("topic", topic.topic.rawValue)
            write(spread, to: &json)
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ spread: Spread, to json: inout JSONWriter) {
        json.write("count", spread.count)
        json.write("mean", spread.mean)
        json.write("lowest", spread.lowest)
        json.write("lowerQuartile", spread.lowerQuartile)
        json.write("median", spread.median)
        json.write("upperQuartile", spread.upperQuartile)
        json.write("highest", spread.highest)
        json.beginArray("steps")
        for step in spread.steps { json.write(element: step) }
        json.endArray()
    }

    private static func writeReminders<Failure>(
        _ summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray("reminders")
        for reminder in summary.reminders {
            json.beginObject()
            writeSchool(reminder.school, summary, to: &json)
            json.beginArray("missing")
            for topic in reminder.missing { json.write(element: summary.heading.topics[topic].topic.rawValue) }
            json.endArray()
            json.beginArray("rejected")
            for topic in reminder.rejected { json.write(element: summary.heading.topics[topic].topic.rawValue) }
            json.endArray()
            json.beginArray("late")
            for topic in reminder.late { json.write(element: summary.heading.topics[topic].topic.rawValue) }
            json.endArray()
            json.endObject()
            try json.handOn(to: output)
        }
        json.endArray()
    }

    private static func writeRankings<Failure>(
        _ summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray("rankings")
        for ranking in summary.rankings {
            json.beginObject()
            json.write("stage", ranking.stage)
            json.write("label", summary.heading.stageLabel(ranking.stage))
            json.beginArray("schools")
            for ranked in ranking.schools {
                let school = summary.schools[ranked.school]
                json.beginObject()
                json.write("rank", ranked.rank)
                json.write("tied", ranked.isTied)
                writeSchool(ranked.school, summary, to: &json)
                json.write("index", floored: school.index)
                json.write("indexExact", school.index?.text)
                json.write("grade", school.grade)
                json.write("capped", school.isCapped)
                json.write("provisional", school.isProvisional)
                json.endObject()
                try json.handOn(to: output)
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    private static func writeLosses(_ summary: RegionSummary, to json: inout JSONWriter) {
        json.beginArray("losses")
        for loss in summary.losses {
            let topic = summary.heading.topics[loss.topic]
            json.beginObject()
            json.write("criterion", topic.criteria[loss.criterion].id)
            json.write("title", topic.criteria[loss.criterion].title)
            json.write("topic", topic.topic.rawValue)
            json.write("applies", loss.applies)
            json.write("schools", loss.schools)
            json.write("points", loss.points)
            json.beginArray("outcomes")
            for (outcome, count) in zip(Outcome.allCases, loss.outcomes) where count > 0 {
                json.beginObject()
                json.write("outcome", outcome.rawValue)
                json.write("schools", count)
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    private static func writeClaims<Failure>(
        _ summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray("claimsByCriterion")
        for claim in summary.criterionClaims {
            let topic = summary.heading.topics[claim.topic]
            json.beginObject()
            json.write("criterion", topic.criteria[claim.criterion].id)
            json.write("title", topic.criteria[claim.criterion].title)
            json.write("schools", claim.schools)
            json.write("higher", claim.higher)
            json.write("lower", claim.lower)
            json.write("claimed", claim.claimed)
            json.write("computed", claim.computed)
            json.write("difference", claim.claimed - claim.computed)
            json.endObject()
        }
        json.endArray()
        json.beginArray("claimsBySchool")
        for claim in summary.schoolClaims {
            json.beginObject()
            writeSchool(claim.school, summary, to: &json)
            json.write("criteria", claim.criteria)
            json.write("claimed", claim.claimed)
            json.write("computed", claim.computed)
            json.write("difference", claim.difference)
            json.endObject()
            try json.handOn(to: output)
        }
        json.endArray()
    }

    private static func writeReviews<Failure>(
        _ summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray("reviews")
        for reviewed in summary.reviewed {
            let criterion = summary.heading.topics[reviewed.review.topic].criteria[reviewed.review.criterion]
            json.beginObject()
            writeSchool(reviewed.school, summary, to: &json)
            json.write("criterion", criterion.id)
            json.write("title", criterion.title)
            write("computed", reviewed.review.computed, to: &json)
            write("reviewed", reviewed.finding, to: &json)
            json.write("number", reviewed.review.number)
            json.write("date", reviewed.review.date)
            json.write("office", reviewed.review.office)
            json.write("reason", reviewed.review.reason)
            json.endObject()
            try json.handOn(to: output)
        }
        json.endArray()
        json.write("refusedReviews", summary.refusedReviews)
    }

    private static func write(_ key: StaticString, _ finding: SchoolRow.Finding, to json: inout JSONWriter) {
        json.beginObject(key)
        json.write("outcome", finding.outcome.rawValue)
        json.write("points", finding.points)
        json.write("possible", finding.possible)
        json.endObject()
    }

    private static func writeQuestions<Failure>(
        _ summary: RegionSummary, to json: inout JSONWriter, _ output: ([UInt8]) throws(Failure) -> Void
    ) throws(Failure) {
        json.beginArray("questions")
        for raised in summary.questions {
            let question = summary.heading.questions[raised.question]
            json.beginObject()
            json.write("question", question.id)
            json.write("title", question.title)
            json.write("text", question.text)
            json.write("key", raised.key)
            json.beginArray("schools")
            for entry in raised.entries {
                json.beginObject()
                writeSchool(entry.school, summary, to: &json)
                json.write("detail", entry.detail)
                json.endObject()
                try json.handOn(to: output)
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
    }

    private static func writeSchool(_ position: Int, _ summary: RegionSummary, to json: inout JSONWriter) {
        json.write("school", summary.schools[position].code)
        json.write("name", summary.schools[position].name)
    }
}
