import JSONText
import LibXML
import Scorecards
import Selection
import Wording

/// A round as JSON: the same value as ``SelectionXML``, decimals as texts, exact fractions beside them.
package enum SelectionJSON {
    /// Writes the whole document with its line end, school by school.
    package static func write(_ report: SelectionReport, to sink: ByteSink) throws {
        var json = JSONWriter(reserving: 1 << 17)
        let context = report.heading.context
        let policy = report.policy
        json.beginObject()
        json.write("policy", policy.id)
        json.write("title", policy.title)
        json.write("level", policy.level.rawValue)
        json.write("levelLabel", policy.label(policy.level))
        json.write("year", context.year)
        json.write("edition", context.edition)
        json.write("asOf", context.asOf)
        json.write("region", report.heading.region)
        json.write("fictional", context.isFictional)
        json.write("language", report.language.rawValue)
        json.write("tool", context.tool)
        json.write("note", policy.note)
        json.beginArray("counts")
        for standing in Standing.allCases {
            json.beginObject()
            json.write("standing", standing.rawValue)
            json.write("schools", report.round.decisions(standing).count)
            json.endObject()
        }
        json.endArray()
        writePolicy(report, to: &json)
        json.beginArray("decisions")
        for decision in report.round.decisions {
            write(decision, try report.records.grounds(of: decision), report.language, to: &json)
            try json.handOn(to: sink)
        }
        json.endArray()
        json.beginArray("margins")
        for margin in report.round.margins { write(margin, to: &json) }
        json.endArray()
        json.beginArray("inputs")
        try report.forEachInput { input in
            json.beginObject()
            json.write("kind", input.kind.rawValue)
            json.write("file", input.file)
            json.write("sha256", input.sha256)
            json.endObject()
            try json.handOn(to: sink)
        }
        json.endArray()
        json.endObject()
        json.endLine()
        try json.handOnRest(to: sink)
    }

    private static func writePolicy(_ report: SelectionReport, to json: inout JSONWriter) {
        json.beginArray("gates")
        for gate in report.policy.gates {
            json.beginObject()
            json.write("id", gate.id)
            json.write("kind", gate.name)
            json.write("enabled", gate.isEnabled)
            json.write("unknown", gate.unknown.rawValue)
            json.write("threshold", floored: gate.threshold)
            write(gate.rationale, to: &json)
            json.endObject()
        }
        json.endArray()
        json.beginArray("vetoWindows")
        for veto in report.policy.vetoes {
            json.beginObject()
            json.write("kind", veto.kind)
            json.write("lookBack", veto.lookBack)
            write(veto.rationale, to: &json)
            json.endObject()
        }
        json.endArray()
        json.beginArray("ranking")
        for key in report.policy.keys {
            json.beginObject()
            json.write("by", key.name)
            json.write("topic", key.topic?.rawValue)
            json.endObject()
        }
        json.endArray()
        json.beginArray("quotas")
        for outcome in report.round.quotas {
            let quota = outcome.quota
            json.beginObject()
            json.write("id", quota.id)
            json.write("places", quota.places)
            json.write("stages", quota.stages.map { $0.sorted().joined(separator: " ") })
            json.write("jurisdiction", quota.jurisdiction)
            json.write("eligible", outcome.eligible)
            json.write("unverified", outcome.unverified)
            json.write("spare", outcome.spare)
            json.write("open", outcome.isOpen)
            write(quota.rationale, to: &json)
            json.endObject()
        }
        json.endArray()
        json.write("reserve", report.policy.reserve)
    }

    private static func write(_ rationale: Rationale, to json: inout JSONWriter) {
        json.write("title", rationale.title)
        json.beginArray("basis")
        for basis in rationale.basis { json.write(element: basis) }
        json.endArray()
    }

    private static func write(
        _ decision: Decision, _ grounds: Grounds, _ language: Language, to json: inout JSONWriter
    ) {
        let applicant = decision.applicant
        let school = applicant.school
        json.beginObject()
        json.write("school", school.code)
        json.write("name", school.name)
        json.write("stage", school.stage)
        json.write("stageLabel", school.stageLabel)
        json.write("jurisdiction", school.jurisdiction)
        json.write("jurisdictionName", school.jurisdictionNames.last)
        json.write("standing", decision.standing.rawValue)
        json.write("standingLabel", decision.standing.phrase[language])
        json.write("quota", decision.quota)
        json.write("rank", decision.rank)
        json.write("provisionalRank", decision.provisionalRank)
        json.write("reserve", decision.reserve)
        json.write("score", floored: applicant.score)
        json.write("scoreExact", applicant.score?.text)
        json.write("index", floored: applicant.index)
        json.write("indexExact", applicant.index?.text)
        json.write("grade", applicant.grade)
        json.write("reason", decision.reason)
        json.beginArray("keys")
        for key in applicant.keys {
            json.beginObject()
            json.write("by", key.key.name)
            json.write("topic", key.key.topic?.rawValue)
            json.write("label", key.label)
            json.write("value", key.text)
            json.write("exact", key.value.text)
            json.endObject()
        }
        json.endArray()
        json.beginArray("answers")
        for answer in grounds.answers { write(answer, language, to: &json) }
        json.endArray()
        json.beginArray("reviews")
        for answer in grounds.reviewed { writeReview(of: answer, to: &json) }
        json.endArray()
        json.beginArray("visit")
        for item in grounds.visit {
            json.beginObject()
            json.write("cause", item.cause.rawValue)
            json.write("subject", item.subject)
            json.write("title", item.title)
            json.write("question", item.question)
            json.write("lookAt", item.lookAt)
            json.write("ask", item.ask)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func writeReview(of answer: ReviewedAnswer, to json: inout JSONWriter) {
        let review = answer.review
        json.beginObject()
        json.write("criterion", answer.criterion)
        json.write("title", answer.title)
        json.beginObject("computed")
        json.write("outcome", review.computed.outcome.rawValue)
        json.write("points", review.computed.points)
        json.write("possible", review.computed.possible)
        json.write("reason", review.computed.reason)
        json.endObject()
        json.write("outcome", answer.outcome.rawValue)
        json.write("points", answer.points)
        json.write("possible", answer.possible)
        json.write("reason", answer.reason)
        json.write("number", review.number)
        json.write("date", review.date)
        json.write("file", review.file)
        json.write("line", review.line)
        json.endObject()
    }

    private static func write(_ answer: GateAnswer, _ language: Language, to json: inout JSONWriter) {
        json.beginObject()
        json.write("gate", answer.gate.id)
        json.write("result", answer.result.rawValue)
        json.write("resultLabel", answer.result.phrase[language])
        json.write("measure", answer.measure?.text)
        json.write("reason", answer.reason)
        json.beginArray("facts")
        for fact in answer.facts {
            json.beginObject()
            json.write("label", fact.label)
            json.write("value", fact.value)
            json.write("file", fact.file)
            json.write("line", fact.line)
            json.write("path", fact.path)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func write(_ margin: Margin, to json: inout JSONWriter) {
        json.beginObject()
        json.write("parameter", margin.kind)
        json.write("subject", margin.subject)
        json.write("title", margin.title)
        json.write("current", floored: margin.current)
        for (key, bound, isLower) in [("lower", margin.lower, true), ("upper", margin.upper, false)]
            as [(StaticString, Margin.Bound, Bool)]
        {
            json.beginObject(key)
            json.write("value", bound.value.map { Points(hundredths: Margin.hundredths($0, isLower: isLower)) })
            json.write("exact", bound.value?.text)
            json.write("inclusive", bound.value == nil ? nil : bound.isInclusive)
            json.write("horizon", bound.isHorizon)
            json.beginArray("schools")
            for school in bound.schools { json.write(element: school) }
            json.endArray()
            json.endObject()
        }
        json.endObject()
    }
}
