package import JSONText
import Scorecards
package import Selection

/// Grounds as JSON for the time between the judging of a school and the writing of the outputs: two lines that only this
/// program reads, what the gates say and what a visit should look at.
package enum GroundsJSON {
    // MARK: - Writing

    /// The answers to the gates and the answers that reviews decided.
    package static func answers(_ grounds: Grounds) -> [UInt8] {
        var json = JSONWriter(reserving: 8_192)
        json.beginObject()
        json.beginArray("answers")
        for answer in grounds.answers {
            json.beginObject()
            json.write("result", answer.result.rawValue)
            json.write("measure", answer.measure?.text)
            json.write("reason", answer.reason)
            json.beginArray("facts")
            for fact in answer.facts {
                json.beginArray()
                json.write(element: fact.label)
                json.write(element: fact.value)
                json.write(elementOrNull: fact.file)
                json.write(element: fact.line)
                json.write(elementOrNull: fact.path)
                json.endArray()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.beginArray("reviewed")
        for answer in grounds.reviewed { write(answer, to: &json) }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ answer: ReviewedAnswer, to json: inout JSONWriter) {
        let review = answer.review
        json.beginObject()
        json.write("criterion", answer.criterion)
        json.write("title", answer.title)
        write(
            Finding.Answer(
                outcome: answer.outcome, points: answer.points, possible: answer.possible, reason: answer.reason),
            to: &json)
        write(review.computed, to: &json)
        json.write("change", review.change)
        json.write("number", review.number)
        json.write("date", review.date)
        json.write("file", review.file)
        json.write("line", review.line)
        json.endObject()
    }

    private static func write(_ answer: Finding.Answer, to json: inout JSONWriter) {
        json.write("outcome", answer.outcome.rawValue)
        json.write("points", answer.points)
        json.write("possible", answer.possible)
        json.write("reason", answer.reason)
    }

    /// What a visit should look at.
    package static func visit(_ grounds: Grounds) -> [UInt8] {
        guard !grounds.visit.isEmpty else { return [] }
        var json = JSONWriter(reserving: 8_192)
        json.beginArray()
        for item in grounds.visit {
            json.beginArray()
            for text in [item.cause.rawValue, item.subject, item.title, item.question, item.lookAt, item.ask] {
                json.write(element: text)
            }
            json.endArray()
        }
        json.endArray()
        json.endLine()
        return json.bytes
    }

    // MARK: - Reading

    /// Reads grounds back.
    /// - Parameters:
    ///   - answers: what ``answers(_:)`` wrote.
    ///   - visit: what ``visit(_:)`` wrote; nothing for a school that is not visited.
    ///   - gates: the gates of the policy.
    /// - Returns: the grounds; a measure and a text are what they were.
    /// - Throws: a fault where the bytes are not what was written.
    package static func grounds(
        answers: [UInt8], visit: [UInt8], gates: [Gate]
    ) throws(JSONFault) -> Grounds {
        var json = JSONReader(answers)
        try json.beginObject()
        try json.key("answers")
        try json.beginArray()
        var found: [GateAnswer] = []
        while try json.nextElement() {
            guard gates.indices.contains(found.count) else { throw json.fault("an answer for each gate") }
            found.append(try answer(&json, gates[found.count]))
        }
        try json.key("reviewed")
        let reviewed = try json.list { json throws(JSONFault) in try reviewedAnswer(&json) }
        try json.endObject()
        try json.end()
        return Grounds(answers: found, reviewed: reviewed, visit: try items(visit))
    }

    private static func answer(_ json: inout JSONReader, _ gate: Gate) throws(JSONFault) -> GateAnswer {
        try json.beginObject()
        let result = try token("result", &json, GateAnswer.Result.init(rawValue:))
        try json.key("measure")
        let measure = try json.optionalString().flatMap { Fraction(text: $0) }
        let reason = try text("reason", &json)
        try json.key("facts")
        let facts = try json.list { json throws(JSONFault) in try fact(&json) }
        try json.endObject()
        return GateAnswer(gate: gate, result: result, reason: reason, facts: facts, measure: measure)
    }

    private static func fact(_ json: inout JSONReader) throws(JSONFault) -> Fact {
        try json.beginArray()
        try json.element()
        let label = try json.string()
        try json.element()
        let value = try json.string()
        try json.element()
        let file = try json.optionalString()
        try json.element()
        let line = try json.optionalInteger()
        try json.element()
        let path = try json.optionalString()
        try json.endArray()
        return Fact(label: label, value: value, file: file, line: line, path: path)
    }

    private static func reviewedAnswer(_ json: inout JSONReader) throws(JSONFault) -> ReviewedAnswer {
        try json.beginObject()
        let criterion = try text("criterion", &json)
        let title = try text("title", &json)
        let answer = try answer(&json)
        let computed = try self.answer(&json)
        let change = try text("change", &json)
        let number = try text("number", &json)
        let date = try text("date", &json)
        let file = try text("file", &json)
        try json.key("line")
        let line = try json.integer()
        try json.endObject()
        return ReviewedAnswer(
            criterion: criterion, title: title, outcome: answer.outcome, points: answer.points,
            possible: answer.possible, reason: answer.reason,
            review: CriterionReview(
                computed: computed, change: change, number: number, date: date, file: file, line: line))
    }

    private static func answer(_ json: inout JSONReader) throws(JSONFault) -> Finding.Answer {
        Finding.Answer(
            outcome: try token("outcome", &json, Outcome.init(rawValue:)),
            points: try token("points", &json) { Points($0) },
            possible: try token("possible", &json) { Points($0) }, reason: try text("reason", &json))
    }

    private static func items(_ visit: [UInt8]) throws(JSONFault) -> [VisitItem] {
        guard !visit.isEmpty else { return [] }
        var json = JSONReader(visit)
        let items = try json.list { json throws(JSONFault) in
            let texts = try json.list { json throws(JSONFault) in try json.string() }
            guard texts.count == 6, let cause = VisitItem.Cause(rawValue: texts[0]) else {
                throw json.fault("what a visit should look at")
            }
            return VisitItem(
                cause: cause, subject: texts[1], title: texts[2], question: texts[3], lookAt: texts[4], ask: texts[5])
        }
        try json.end()
        return items
    }

    // MARK: - Members

    private static func text(_ key: StaticString, _ json: inout JSONReader) throws(JSONFault) -> String {
        try json.key(key)
        return try json.string()
    }

    private static func token<Value>(
        _ key: StaticString, _ json: inout JSONReader, _ value: (String) -> Value?
    ) throws(JSONFault) -> Value {
        guard let value = value(try text(key, &json)) else { throw json.fault("\(key)") }
        return value
    }
}
