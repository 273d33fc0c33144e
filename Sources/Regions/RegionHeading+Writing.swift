import JSONText
import Scorecards

extension RegionHeading {
    /// The text of `region.json`. Points are whole hundredths.
    package var json: [UInt8] {
        var json = JSONWriter(reserving: 32_768)
        json.beginObject()
        json.write("tool", tool)
        json.write("year", year)
        json.write("asOf", asOf)
        json.write("edition", edition)
        json.write("editionTitle", editionTitle)
        json.write("language", language)
        json.write("fictional", isFictional)
        json.write("region", region)
        json.write("due", due)
        json.write("strayFiles", strayFiles)
        json.beginArray("files")
        for file in files {
            json.beginObject()
            json.write("file", file.file)
            json.write("sha256", file.sha256)
            json.endObject()
        }
        json.endArray()
        json.beginArray("jurisdictions")
        for unit in jurisdictions {
            json.beginObject()
            json.write("code", unit.code)
            json.write("name", unit.name)
            json.write("level", unit.level)
            json.write("parent", unit.parent)
            json.endObject()
        }
        json.endArray()
        write("stages", stages, to: &json)
        write("ownerships", ownerships, to: &json)
        json.beginArray("topics")
        for topic in topics { Self.write(topic, to: &json) }
        json.endArray()
        json.beginArray("grades")
        for grade in scale.grades {
            json.beginObject()
            json.write("id", grade.id)
            json.write("label", grade.label)
            json.write("from", grade.from.text)
            json.endObject()
        }
        json.endArray()
        json.beginArray("measures")
        for measure in measures { Self.write(measure, to: &json) }
        json.endArray()
        json.beginArray("composites")
        for composite in composites { Self.write(composite, to: &json) }
        json.endArray()
        json.beginArray("questions")
        for question in questions { Self.write(question, to: &json) }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private func write(_ key: StaticString, _ labels: [Label], to json: inout JSONWriter) {
        json.beginArray(key)
        for label in labels {
            json.beginObject()
            json.write("token", label.token)
            json.write("label", label.text)
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ topic: TopicHeading, to json: inout JSONWriter) {
        json.beginObject()
        json.write("topic", topic.topic.rawValue)
        json.write("title", topic.title)
        json.write("weight", topic.weight)
        json.beginArray("criteria")
        for criterion in topic.criteria {
            json.beginObject()
            json.write("id", criterion.id)
            json.write("title", criterion.title)
            json.write("worth", criterion.worth.hundredths)
            json.write("role", criterion.role.rawValue)
            json.write("cap", criterion.cap)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func write(_ measure: MeasureText, to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", measure.id)
        json.write("topic", measure.topic.rawValue)
        json.write("kind", measure.kind.rawValue)
        json.write("title", measure.title)
        json.write("definition", measure.definition)
        json.write("population", measure.population)
        json.write("numerator", measure.numerator)
        json.write("denominator", measure.denominator)
        json.write("target", measure.target?.hundredths)
        json.write("namesShortfalls", measure.namesShortfalls)
        json.endObject()
    }

    private static func write(_ composite: CompositeText, to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", composite.id)
        json.write("topic", composite.topic.rawValue)
        json.write("title", composite.title)
        json.write("definition", composite.definition)
        json.beginArray("parts")
        for part in composite.parts {
            json.beginObject()
            json.write("measure", part.measure)
            json.write("weight", part.weight.hundredths)
            json.write("rounded", part.isRounded)
            json.endObject()
        }
        json.endArray()
        json.endObject()
    }

    private static func write(_ question: QuestionText, to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", question.id)
        json.write("topic", question.topic.rawValue)
        json.write("rule", question.rule.rawValue)
        json.write("limit", question.limit)
        json.write("title", question.title)
        json.write("text", question.text)
        json.endObject()
    }
}
