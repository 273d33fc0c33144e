package import JSONText
package import Scorecards

extension SchoolRow {
    /// Reads a line that ``line`` wrote.
    package init(line: [UInt8]) throws(JSONFault) {
        var json = JSONReader(line)
        try json.beginObject()
        try json.key("code")
        let code = try json.string()
        try json.key("name")
        let name = try json.string()
        try json.key("stage")
        let stage = try json.string()
        try json.key("jurisdiction")
        let jurisdiction = try json.string()
        let roster = try Self.roster(&json)
        let closed = json.optionalKey("closed") ? try json.string() : nil
        let application = json.optionalKey("application") ? try json.string() : nil
        try json.key("status")
        guard let status = Scorecard.Status(rawValue: try json.string()) else { throw json.fault("a status") }
        var index: Fraction?
        if json.optionalKey("index") {
            guard let value = Fraction(text: try json.string()) else { throw json.fault("a fraction") }
            index = value
        }
        let grade = json.optionalKey("grade") ? try json.string() : nil
        let uncapped = json.optionalKey("uncapped") ? try json.string() : nil
        try json.key("caps")
        let caps = try json.list { json throws(JSONFault) in try json.string() }
        try json.key("unproven")
        let unproven = try json.integer()
        try json.key("topics")
        let topics = try json.list { json throws(JSONFault) in try Self.topic(&json) }
        try json.key("measures")
        let measures = try json.list { json throws(JSONFault) in try Measure(from: &json) }
        try json.key("marks")
        let marks = try json.list { json throws(JSONFault) in try Self.mark(&json) }
        try json.key("vetoes")
        let vetoes = try json.list { json throws(JSONFault) in try Self.veto(&json) }
        try json.key("notices")
        let counts = try json.list { json throws(JSONFault) in try json.integer() }
        guard counts.count == 3 else { throw json.fault("three numbers") }
        try json.key("refused")
        let refused = try json.integer()
        var reviewed: [Reviewed] = []
        if json.optionalKey("reviews") {
            reviewed = try json.list { json throws(JSONFault) in try Self.review(&json, topics) }
        }
        let refusedReviews = json.optionalKey("refusedReviews") ? try json.integer() : 0
        try json.endObject()
        try json.end()
        self.init(
            code: code, name: name, stage: stage, jurisdiction: jurisdiction, roster: roster, closed: closed,
            application: application, status: status, index: index, grade: grade, uncapped: uncapped, caps: caps,
            unproven: unproven, topics: topics, measures: measures, marks: marks, vetoes: vetoes,
            notices: NoticeCounts(errors: counts[0], warnings: counts[1], infos: counts[2]), refused: refused,
            reviewed: reviewed, refusedReviews: refusedReviews)
    }

    /// The marks alone of a line that ``line`` wrote.
    package static func marks(ofLine line: [UInt8]) throws(JSONFault) -> [QuestionMark] {
        guard var json = JSONReader(line, atValueOf: "marks") else {
            throw JSONFault(offset: 0, expected: "\"marks\":")
        }
        return try json.list { json throws(JSONFault) in try mark(&json) }
    }

    private static func roster(_ json: inout JSONReader) throws(JSONFault) -> RosterFacts {
        let ownership = json.optionalKey("ownership") ? try json.string() : nil
        let founded = json.optionalKey("founded") ? try json.string() : nil
        let parent = json.optionalKey("parent") ? try json.string() : nil
        let successor = json.optionalKey("successor") ? try json.string() : nil
        var titles: [HeldTitle] = []
        if json.optionalKey("titles") {
            titles = try json.list { json throws(JSONFault) in
                try json.beginArray()
                try json.element()
                let level = try json.string()
                try json.element()
                let year = try json.optionalInteger()
                try json.element()
                let until = try json.optionalString()
                try json.endArray()
                return HeldTitle(level: level, year: year, until: until)
            }
        }
        return RosterFacts(
            ownership: ownership, founded: founded, parent: parent, successor: successor, titles: titles)
    }

    private static func topic(_ json: inout JSONReader) throws(JSONFault) -> TopicRow {
        try json.beginArray()
        try json.element()
        guard let status = TopicResult.Status(rawValue: try json.string()) else { throw json.fault("a status") }
        try json.element()
        let submitted = try json.optionalString()
        try json.element()
        let late = try json.integer()
        try json.element()
        let file = try json.optionalString()
        try json.element()
        let points = try json.integer()
        try json.element()
        let possible = try json.integer()
        try json.element()
        let claimed = try json.optionalInteger()
        try json.element()
        let findings = try json.list { json throws(JSONFault) in try Self.finding(&json) }
        try json.endArray()
        return TopicRow(
            status: status, submitted: submitted, isLate: late != 0, file: file, points: Points(hundredths: points),
            possible: Points(hundredths: possible), claimed: claimed.map(Points.init(hundredths:)), findings: findings)
    }

    private static func finding(_ json: inout JSONReader) throws(JSONFault) -> Finding {
        try json.beginArray()
        try json.element()
        guard let outcome = Outcome(code: try json.integer()) else { throw json.fault("an outcome") }
        try json.element()
        let points = try json.integer()
        try json.element()
        let possible = try json.integer()
        var claimed: Points?
        if try json.nextElement() {
            claimed = Points(hundredths: try json.integer())
            try json.endArray()
        }
        return Finding(
            outcome: outcome, points: Points(hundredths: points), possible: Points(hundredths: possible),
            claimed: claimed)
    }

    private static func mark(_ json: inout JSONReader) throws(JSONFault) -> QuestionMark {
        try json.beginArray()
        try json.element()
        let question = try json.string()
        try json.element()
        let key = try json.string()
        try json.element()
        let detail = try json.string()
        try json.endArray()
        return QuestionMark(question: question, key: key, detail: detail)
    }

    private static func review(
        _ json: inout JSONReader, _ topics: [TopicRow]
    ) throws(JSONFault) -> Reviewed {
        try json.beginArray()
        try json.element()
        let topic = try json.integer()
        try json.element()
        let criterion = try json.integer()
        guard topics.indices.contains(topic), topics[topic].findings.indices.contains(criterion) else {
            throw json.fault("a criterion")
        }
        try json.element()
        guard let outcome = Outcome(code: try json.integer()) else { throw json.fault("an outcome") }
        try json.element()
        let points = Points(hundredths: try json.integer())
        try json.element()
        let possible = Points(hundredths: try json.integer())
        try json.element()
        let number = try json.string()
        try json.element()
        let date = try json.string()
        try json.element()
        let office = try json.string()
        try json.element()
        let reason = try json.string()
        try json.element()
        let role = try json.optionalString()
        try json.element()
        let validUntil = try json.optionalString()
        try json.endArray()
        let claimed = topics[topic].findings[criterion].claimed
        return Reviewed(
            topic: topic, criterion: criterion,
            computed: Finding(outcome: outcome, points: points, possible: possible, claimed: claimed), number: number,
            date: date, office: office, reason: reason, role: role, validUntil: validUntil)
    }

    private static func veto(_ json: inout JSONReader) throws(JSONFault) -> VetoEvent {
        try json.beginArray()
        try json.element()
        let id = try json.string()
        try json.element()
        let kind = try json.string()
        try json.element()
        let date = try json.optionalString()
        try json.endArray()
        return VetoEvent(id: id, kind: kind, date: date)
    }
}
