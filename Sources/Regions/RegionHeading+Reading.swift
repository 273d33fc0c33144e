package import JSONText
import Scorecards

extension RegionHeading {
    /// Reads the text that ``json`` wrote.
    package init(json bytes: [UInt8]) throws(JSONFault) {
        var json = JSONReader(bytes)
        try json.beginObject()
        let tool = try json.string("tool")
        let year = try json.integer("year")
        let asOf = try json.string("asOf")
        let edition = try json.string("edition")
        let editionTitle = try json.string("editionTitle")
        let language = try json.string("language")
        try json.key("fictional")
        let isFictional = try json.boolean()
        let region = try json.string("region")
        let due = try json.optionalString("due")
        let strayFiles = try json.integer("strayFiles")
        let files = try json.objects("files") { json throws(JSONFault) in
            EditionFile(file: try json.string("file"), sha256: try json.string("sha256"))
        }
        let jurisdictions = try json.objects("jurisdictions") { json throws(JSONFault) in
            Jurisdiction(
                code: try json.string("code"), name: try json.string("name"), level: try json.string("level"),
                parent: try json.optionalString("parent"))
        }
        let stages = try json.objects("stages") { json throws(JSONFault) in try Self.label(&json) }
        let ownerships = try json.objects("ownerships") { json throws(JSONFault) in try Self.label(&json) }
        let topics = try json.objects("topics") { json throws(JSONFault) in try Self.topic(&json) }
        let grades = try json.objects("grades") { json throws(JSONFault) in
            let (id, label) = (try json.string("id"), try json.string("label"))
            guard let from = Fraction(text: try json.string("from")) else { throw json.fault("a fraction") }
            return GradeScale.Grade(id: id, label: label, from: from)
        }
        guard let scale = GradeScale(grades) else { throw json.fault("a scale of grades") }
        let measures = try json.objects("measures") { json throws(JSONFault) in try Self.measure(&json) }
        let composites = try json.objects("composites") { json throws(JSONFault) in try Self.composite(&json) }
        let questions = try json.objects("questions") { json throws(JSONFault) in try Self.question(&json) }
        try json.endObject()
        try json.end()
        self.init(
            tool: tool, year: year, asOf: asOf, edition: edition, editionTitle: editionTitle, language: language,
            isFictional: isFictional, region: region, due: due, strayFiles: strayFiles, files: files,
            jurisdictions: jurisdictions, stages: stages, ownerships: ownerships, topics: topics, scale: scale,
            measures: measures, composites: composites, questions: questions)
    }

    private static func label(_ json: inout JSONReader) throws(JSONFault) -> Label {
        Label(token: try json.string("token"), text: try json.string("label"))
    }

    private static func topic(_ json: inout JSONReader) throws(JSONFault) -> TopicHeading {
        let topic: Topic = try json.token("topic")
        let title = try json.string("title")
        let weight = try json.optionalInteger("weight")
        let criteria = try json.objects("criteria") { json throws(JSONFault) in
            Criterion(
                id: try json.string("id"), title: try json.string("title"),
                worth: Points(hundredths: try json.integer("worth")), role: try json.token("role"),
                cap: try json.optionalString("cap"))
        }
        return TopicHeading(topic: topic, title: title, weight: weight, criteria: criteria)
    }

    private static func measure(_ json: inout JSONReader) throws(JSONFault) -> MeasureText {
        let id = try json.string("id")
        let topic: Topic = try json.token("topic")
        let kind: MeasureText.Kind = try json.token("kind")
        let title = try json.string("title")
        let definition = try json.string("definition")
        let population = try json.string("population")
        let numerator = try json.string("numerator")
        let denominator = try json.string("denominator")
        let target = try json.optionalInteger("target")
        try json.key("namesShortfalls")
        return MeasureText(
            id: id, topic: topic, kind: kind, title: title, definition: definition, population: population,
            numerator: numerator, denominator: denominator, target: target.map(Points.init(hundredths:)),
            namesShortfalls: try json.boolean())
    }

    private static func composite(_ json: inout JSONReader) throws(JSONFault) -> CompositeText {
        let id = try json.string("id")
        let topic: Topic = try json.token("topic")
        let title = try json.string("title")
        let definition = try json.string("definition")
        let parts = try json.objects("parts") { json throws(JSONFault) in
            let measure = try json.string("measure")
            let weight = Points(hundredths: try json.integer("weight"))
            try json.key("rounded")
            return CompositeText.Part(measure: measure, weight: weight, isRounded: try json.boolean())
        }
        return CompositeText(id: id, topic: topic, title: title, definition: definition, parts: parts)
    }

    private static func question(_ json: inout JSONReader) throws(JSONFault) -> QuestionText {
        QuestionText(
            id: try json.string("id"), topic: try json.token("topic"), rule: try json.token("rule"),
            limit: try json.integer("limit"), title: try json.string("title"), text: try json.string("text"))
    }
}

extension JSONReader {
    fileprivate mutating func string(_ key: StaticString) throws(JSONFault) -> String {
        try self.key(key)
        return try string()
    }

    fileprivate mutating func optionalString(_ key: StaticString) throws(JSONFault) -> String? {
        try self.key(key)
        return try optionalString()
    }

    fileprivate mutating func integer(_ key: StaticString) throws(JSONFault) -> Int {
        try self.key(key)
        return try integer()
    }

    fileprivate mutating func optionalInteger(_ key: StaticString) throws(JSONFault) -> Int? {
        try self.key(key)
        return try optionalInteger()
    }

    fileprivate mutating func token<Value: RawRepresentable<String>>(_ key: StaticString) throws(JSONFault) -> Value {
        guard let value = Value(rawValue: try string(key)) else { throw fault("a known token") }
        return value
    }

    fileprivate mutating func objects<Element>(
        _ key: StaticString, _ element: (inout JSONReader) throws(JSONFault) -> Element
    ) throws(JSONFault) -> [Element] {
        try self.key(key)
        return try list { json throws(JSONFault) in
            try json.beginObject()
            let value = try element(&json)
            try json.endObject()
            return value
        }
    }
}
