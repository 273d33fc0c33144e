package import JSONText
package import Scorecards

extension ScorecardJSON {
    /// Reads a line of `scorecards.jsonl` back, as far as a selection needs it: topics with their findings, notices, vetoes
    /// and files. What the roster and the run know better is taken from there; measures and marks are
    /// left out.
    /// - Parameters:
    ///   - line: the line, as ``line(_:)`` wrote it.
    ///   - school: who the school is by the roster.
    ///   - context: what all scorecards of the run share.
    ///   - criteria: the texts of the criteria met so far, which all schools share.
    /// - Returns: the scorecard.
    /// - Throws: a fault where the line is not what this version writes, or is about another school.
    package static func scorecard(
        _ line: [UInt8], school: SchoolIdentity, context: ScoringContext, criteria: inout [String: CriterionText]
    ) throws(JSONFault) -> Scorecard {
        var json = JSONReader(line)
        try json.beginObject()
        let index = try head(&json, school.code)
        try json.key("checklists")
        try json.beginArray()
        var topics: [TopicResult] = []
        while try json.nextElement() { topics.append(try topic(&json, school, context, &criteria)) }
        try json.key("notices")
        let notices = try json.list { json throws(JSONFault) in try notice(&json) }
        try json.key("vetoes")
        let vetoes = try json.list { json throws(JSONFault) in try veto(&json) }
        try json.key("measures")
        _ = try json.list { json throws(JSONFault) in try skipMeasure(&json) }
        try json.key("inputs")
        let files = try json.list { json throws(JSONFault) in try file(&json) }
        let scorecard = Scorecard(
            context: context, school: school, topics: topics, notices: notices, vetoes: vetoes, files: files)
        guard scorecard.index?.text == index else { throw json.fault("the index of the findings") }
        return scorecard
    }

    /// Reads what is said of the scorecard as a whole; the exact index is what the findings must give again.
    private static func head(_ json: inout JSONReader, _ school: String) throws(JSONFault) -> String? {
        try json.key("school")
        guard try json.string() == school else { throw json.fault(school) }
        _ = try text("name", &json)
        try json.key("stage")
        _ = try json.list { json throws(JSONFault) in try json.string() }
        for key in ["stageLabel", "jurisdiction", "jurisdictionName", "ownership"] as [StaticString] {
            _ = try text(key, &json)
        }
        try json.key("year")
        _ = try json.integer()
        for key in ["asOf", "edition", "editionTitle", "tool", "language"] as [StaticString] {
            _ = try text(key, &json)
        }
        try json.key("fictional")
        _ = try json.boolean()
        _ = try text("status", &json)
        if json.optionalKey("closed") { _ = try json.string() }
        _ = try text("index", &json)
        let index = try text("indexExact", &json)
        for key in ["grade", "gradeLabel"] as [StaticString] { _ = try text(key, &json) }
        try json.key("unproven")
        _ = try json.integer()
        try json.key("caps")
        _ = try json.list { json throws(JSONFault) in
            try texts(["criterion", "title", "grade", "gradeLabel", "reason"], &json)
        }
        if json.optionalKey("lifted") {
            _ = try json.list { json throws(JSONFault) in try texts(["criterion", "title", "grade", "number"], &json) }
        }
        return index
    }

    private static func topic(
        _ json: inout JSONReader, _ school: SchoolIdentity, _ context: ScoringContext,
        _ criteria: inout [String: CriterionText]
    ) throws(JSONFault) -> TopicResult {
        try json.beginObject()
        let topic = try token("topic", "a topic", &json, Topic.init(rawValue:))
        let title = try text("title", &json) ?? ""
        let status = try token("status", "a status", &json, TopicResult.Status.init(rawValue:))
        try json.key("weight")
        let weight = try json.optionalInteger()
        for key in ["points", "possible", "score", "scoreExact", "claimed", "difference"] as [StaticString] {
            _ = try text(key, &json)
        }
        try json.key("findings")
        try json.beginArray()
        var findings: [Finding] = []
        while try json.nextElement() { findings.append(try finding(&json, school, context, &criteria)) }
        try json.endObject()
        return TopicResult(topic: topic, title: title, status: status, weight: weight, findings: findings)
    }

    private static func finding(
        _ json: inout JSONReader, _ school: SchoolIdentity, _ context: ScoringContext,
        _ criteria: inout [String: CriterionText]
    ) throws(JSONFault) -> Finding {
        try json.beginObject()
        let id = try text("criterion", &json) ?? ""
        let title = try text("title", &json) ?? ""
        let role = try token("role", "a role", &json, CriterionRole.init(rawValue:))
        let outcome = try token("outcome", "an outcome", &json, Outcome.init(rawValue:))
        let points = try token("points", "points", &json) { Points($0) }
        let possible = try token("possible", "points", &json) { Points($0) }
        let claimed = try text("claimed", &json).flatMap { Points($0) }
        _ = try text("difference", &json)
        let cap = try text("cap", &json)
        let reason = try text("reason", &json) ?? ""
        try json.key("facts")
        let facts = try json.list { json throws(JSONFault) in
            try json.beginObject()
            let label = try text("label", &json) ?? ""
            let value = try text("value", &json) ?? ""
            let fact = try place(label, value, &json)
            try json.endObject()
            return fact
        }
        try json.key("basis")
        let basis = try json.list { json throws(JSONFault) in try json.string() }
        let advice = try text("advice", &json) ?? ""
        let effort = try token("effort", "an effort", &json, Effort.init(rawValue:))
        let review =
            json.optionalKey("review")
            ? try review(&json, of: id, school, context, outcome: outcome, points: points, reason: reason) : nil
        try json.endObject()
        let criterion =
            criteria[id]
            ?? CriterionText(
                id: id, title: title, basis: basis, advice: advice, effort: effort, role: role, cap: cap)
        criteria[id] = criterion
        // Where the criterion counts, the points possible are what it is worth; elsewhere nothing depends on that.
        return Finding(
            criterion: criterion,
            outcome: outcome, points: points, worth: possible, reason: reason, facts: facts, claimed: claimed,
            review: review)
    }

    /// The review behind a finding, of which a line keeps this one change.
    private static func review(
        _ json: inout JSONReader, of criterion: String, _ school: SchoolIdentity, _ context: ScoringContext,
        outcome: Outcome, points: Points, reason: String
    ) throws(JSONFault) -> AppliedReview {
        try json.beginObject()
        try json.key("computed")
        try json.beginObject()
        let computed = Finding.Answer(
            outcome: try token("outcome", "an outcome", &json, Outcome.init(rawValue:)),
            points: try token("points", "points", &json) { Points($0) },
            possible: try token("possible", "points", &json) { Points($0) },
            reason: try text("reason", &json) ?? "")
        try json.endObject()
        let number = try text("number", &json) ?? ""
        let date = try text("date", &json) ?? ""
        let until = try text("validUntil", &json)
        let office = try text("office", &json) ?? ""
        let role = try text("role", &json)
        let file = try text("file", &json) ?? ""
        try json.key("line")
        let line = try json.optionalInteger() ?? 0
        try json.endObject()
        let change = Review.Change(
            criterion: criterion, replaced: computed.outcome, replacedPoints: computed.points, outcome: outcome,
            points: points, reason: reason, line: line)
        return AppliedReview(
            review: Review(
                file: file, school: school.code, year: context.year, edition: context.edition, number: number,
                date: date, validUntil: until, office: office, role: role, reviewer: nil, changes: [change]),
            change: change, computed: computed)
    }

    private static func notice(_ json: inout JSONReader) throws(JSONFault) -> Notice {
        try json.beginObject()
        let assertion = try text("assertion", &json) ?? ""
        let severity = try token("severity", "a severity", &json, Notice.Severity.init(rawValue:))
        let topic = try token("topic", "a topic", &json, Topic.init(rawValue:))
        let message = try text("message", &json) ?? ""
        let remedy = try text("remedy", &json) ?? ""
        let place = try place("", "", &json)
        try json.endObject()
        return Notice(
            assertion: assertion, severity: severity, topic: topic, message: message, remedy: remedy,
            place: place.file == nil ? nil : place)
    }

    private static func veto(_ json: inout JSONReader) throws(JSONFault) -> Veto {
        try json.beginObject()
        let id = try text("veto", &json) ?? ""
        let kind = try text("kind", &json) ?? ""
        let title = try text("title", &json) ?? ""
        let date = try text("date", &json)
        var fact: Fact?
        if json.optionalKey("label") {
            let label = try json.string()
            let value = try text("value", &json) ?? ""
            fact = try place(label, value, &json)
        }
        try json.endObject()
        return Veto(id: id, kind: kind, title: title, date: date, place: fact)
    }

    private static func file(_ json: inout JSONReader) throws(JSONFault) -> InputFile {
        try json.beginObject()
        let path = try text("file", &json) ?? ""
        let sha256 = try text("sha256", &json)
        let topic = try text("topic", &json).flatMap(Topic.init(rawValue:))
        try json.key("revision")
        let revision = try json.optionalInteger()
        let status = try token("status", "a status", &json, InputFile.Status.init(rawValue:))
        try json.key("messages")
        let messages = try json.list { json throws(JSONFault) in try json.string() }
        try json.endObject()
        return InputFile(
            path: path, sha256: sha256, topic: topic, revision: revision, status: status, messages: messages)
    }

    // MARK: - What a selection has no use for

    private static func skipMeasure(_ json: inout JSONReader) throws(JSONFault) {
        try json.beginObject()
        for key in ["measure", "title", "state"] as [StaticString] { _ = try text(key, &json) }
        for key in ["numerator", "denominator"] as [StaticString] {
            try json.key(key)
            _ = try json.optionalInteger()
        }
        _ = try text("stated", &json)
        try json.endObject()
    }

    // MARK: - Members

    private static func text(_ key: StaticString, _ json: inout JSONReader) throws(JSONFault) -> String? {
        try json.key(key)
        return try json.optionalString()
    }

    private static func texts(_ keys: [StaticString], _ json: inout JSONReader) throws(JSONFault) {
        try json.beginObject()
        for key in keys { _ = try text(key, &json) }
        try json.endObject()
    }

    private static func token<Value>(
        _ key: StaticString, _ expected: String, _ json: inout JSONReader, _ value: (String) -> Value?
    ) throws(JSONFault) -> Value {
        try json.key(key)
        guard let value = value(try json.string()) else { throw json.fault(expected) }
        return value
    }

    /// A fact with the place that follows, if one does.
    private static func place(
        _ label: String, _ value: String, _ json: inout JSONReader
    ) throws(JSONFault) -> Fact {
        guard json.optionalKey("file") else { return Fact(label: label, value: value) }
        let file = try json.optionalString()
        try json.key("line")
        let line = try json.optionalInteger()
        return Fact(label: label, value: value, file: file, line: line, path: try text("path", &json))
    }
}
