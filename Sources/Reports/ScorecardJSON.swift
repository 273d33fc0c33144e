package import JSONText
package import LibXML
package import Scorecards

/// Scorecards as JSON, one line each: what other programs read.
///
/// Decimals are texts with two places. The index and the scores are rounded down, the exact fraction stands beside them;
/// `index` and `grade` are null for a school to which nothing applies.
package enum ScorecardJSON {
    /// One line of `scorecards.jsonl`, its line end included, in memory that may hold something else so far.
    package static func line(_ scorecard: Scorecard, in memory: consuming ByteBuffer) -> ByteBuffer {
        var json = JSONWriter(in: memory)
        write(scorecard, to: &json)
        json.endLine()
        return json.finishInPlace()
    }

    /// Writes a scorecard as one object.
    package static func write(_ scorecard: Scorecard, to json: inout JSONWriter) {
        json.beginObject()
        writeHead(of: scorecard, to: &json)
        json.beginArray("checklists")
        for topic in scorecard.topics { write(topic, to: &json) }
        json.endArray()
        json.beginArray("notices")
        for notice in scorecard.notices { write(notice, to: &json) }
        json.endArray()
        json.beginArray("vetoes")
        for veto in scorecard.vetoes { write(veto, to: &json) }
        json.endArray()
        json.beginArray("measures")
        for result in scorecard.measures where result.value != .outside {
            json.beginObject()
            json.write("measure", result.measure.id)
            json.write("title", result.measure.title)
            json.write("state", result.value.state)
            json.write("numerator", result.value.numerator)
            json.write("denominator", result.value.denominator)
            json.write("stated", result.stated)
            json.endObject()
        }
        json.endArray()
        json.beginArray("inputs")
        for file in scorecard.files { write(file, to: &json) }
        json.endArray()
        json.beginArray("fingerprints")
        for fingerprint in scorecard.context.fingerprints {
            json.beginObject()
            json.write("file", fingerprint.file)
            json.write("sha256", fingerprint.sha256)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    /// Writes what is said of a scorecard as a whole, as members of an open object.
    static func writeHead(of scorecard: Scorecard, to json: inout JSONWriter) {
        let school = scorecard.school
        let context = scorecard.context
        json.write("school", school.code)
        json.write("name", school.name)
        json.beginArray("stage")
        for stage in school.stages { json.write(element: stage) }
        json.endArray()
        json.write("stageLabel", school.stageLabel)
        json.write("jurisdiction", school.jurisdiction)
        json.write("jurisdictionName", school.jurisdictionNames.last)
        json.write("ownership", school.ownership)
        json.write("year", context.year)
        json.write("asOf", context.asOf)
        json.write("edition", context.edition)
        json.write("editionTitle", context.editionTitle)
        json.write("tool", context.tool)
        json.write("language", context.language)
        json.write("fictional", context.isFictional)
        json.write("status", scorecard.status.rawValue)
        if let closed = scorecard.school.closed { json.write("closed", closed) }
        json.write("index", floored: scorecard.index)
        json.write("indexExact", scorecard.index?.text)
        json.write("grade", scorecard.grade?.id)
        json.write("gradeLabel", scorecard.gradeLabel)
        json.write("unproven", scorecard.unproven)
        json.beginArray("caps")
        for cap in scorecard.caps {
            json.beginObject()
            json.write("criterion", cap.criterion)
            json.write("title", cap.title)
            json.write("grade", cap.grade.id)
            json.write("gradeLabel", cap.grade.label)
            json.write("reason", cap.reason)
            json.endObject()
        }
        json.endArray()
        let lifted = scorecard.lifted
        guard !lifted.isEmpty else { return }
        json.beginArray("lifted")
        for finding in lifted {
            json.beginObject()
            json.write("criterion", finding.criterion.id)
            json.write("title", finding.criterion.title)
            json.write("grade", finding.criterion.cap)
            json.write("number", finding.review?.review.number)
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ topic: TopicResult, to json: inout JSONWriter) {
        json.beginObject()
        writeHead(of: topic, to: &json)
        json.beginArray("findings")
        let findings = topic.findings.span
        for position in findings.indices {
            json.beginObject()
            writeMembers(of: findings[position], to: &json)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    /// Writes what is said of a topic as a whole, as members of an open object.
    static func writeHead(of topic: TopicResult, to json: inout JSONWriter) {
        let score = topic.score
        json.write("topic", topic.topic.rawValue)
        json.write("title", topic.title)
        json.write("status", topic.status.rawValue)
        json.write("weight", topic.weight)
        json.write("points", topic.points)
        json.write("possible", topic.possible)
        json.write("score", floored: score)
        json.write("scoreExact", score?.text)
        json.write("claimed", topic.claimed)
        json.write("difference", topic.difference)
    }

    /// Writes a finding as members of an open object.
    static func writeMembers(of finding: borrowing Finding, to json: inout JSONWriter) {
        let criterion = finding.criterion
        json.write("criterion", criterion.id)
        json.write("title", criterion.title)
        json.write("role", criterion.role.rawValue)
        json.write("outcome", finding.outcome.rawValue)
        json.write("points", finding.points)
        json.write("possible", finding.possible)
        json.write("claimed", finding.claimed)
        json.write("difference", finding.difference)
        json.write("cap", criterion.cap)
        json.write("reason", finding.reason)
        json.beginArray("facts")
        let facts = finding.facts.span
        for position in facts.indices { write(facts[position], to: &json) }
        json.endArray()
        json.beginArray("basis")
        for basis in criterion.basis { json.write(element: basis) }
        json.endArray()
        json.write("advice", criterion.advice)
        json.write("effort", criterion.effort.rawValue)
        if let applied = finding.review { write(applied, to: &json) }
    }

    /// Writes the computed result and the paper that changed it. The person who decided is not named.
    private static func write(_ applied: AppliedReview, to json: inout JSONWriter) {
        let review = applied.review
        json.beginObject("review")
        json.beginObject("computed")
        json.write("outcome", applied.computed.outcome.rawValue)
        json.write("points", applied.computed.points)
        json.write("possible", applied.computed.possible)
        json.write("reason", applied.computed.reason)
        json.endObject()
        json.write("number", review.number)
        json.write("date", review.date)
        json.write("validUntil", review.validUntil)
        json.write("office", review.office)
        json.write("role", review.role)
        json.write("file", review.file)
        json.write("line", applied.change.line)
        json.endObject()
    }

    private static func write(_ fact: borrowing Fact, to json: inout JSONWriter) {
        json.beginObject()
        json.write("label", fact.label)
        json.write("value", fact.value)
        writePlace(fact, to: &json)
        json.endObject()
    }

    private static func write(_ notice: Notice, to json: inout JSONWriter) {
        json.beginObject()
        json.write("assertion", notice.assertion)
        json.write("severity", notice.severity.rawValue)
        json.write("topic", notice.topic.rawValue)
        json.write("message", notice.message)
        json.write("remedy", notice.remedy)
        if let place = notice.place { writePlace(place, to: &json) }
        json.endObject()
    }

    private static func write(_ veto: Veto, to json: inout JSONWriter) {
        json.beginObject()
        json.write("veto", veto.id)
        json.write("kind", veto.kind)
        json.write("title", veto.title)
        json.write("date", veto.date)
        if let place = veto.place {
            json.write("label", place.label)
            json.write("value", place.value)
            writePlace(place, to: &json)
        }
        json.endObject()
    }

    private static func write(_ file: InputFile, to json: inout JSONWriter) {
        json.beginObject()
        json.write("file", file.path)
        json.write("sha256", file.sha256)
        json.write("topic", file.topic?.rawValue)
        json.write("revision", file.revision)
        json.write("status", file.status.rawValue)
        json.beginArray("messages")
        for message in file.messages { json.write(element: message) }
        json.endArray()
        json.endObject()
    }

    /// The place of a fact; a computed value, or something that is missing, has none.
    private static func writePlace(_ fact: borrowing Fact, to json: inout JSONWriter) {
        guard fact.file != nil || fact.line != nil || fact.path != nil else { return }
        json.write("file", fact.file)
        json.write("line", fact.line)
        json.write("path", fact.path)
    }
}
