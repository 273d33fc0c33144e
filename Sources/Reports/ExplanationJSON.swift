import JSONText
package import Scorecards

/// The arithmetic of one school as JSON: the findings of its scorecard with the expressions and rules behind them.
package enum ExplanationJSON {
    /// The explanation of a scorecard, or of one of its criteria, as one line with its end.
    package static func line(
        of scorecard: Scorecard, traces: [CriterionTrace], criterion: String? = nil
    ) -> [UInt8] {
        let traces = Dictionary(traces.map { ($0.criterion, $0) }) { first, _ in first }
        var json = JSONWriter(reserving: 65_536)
        json.beginObject()
        ScorecardJSON.writeHead(of: scorecard, to: &json)
        json.beginArray("scale")
        for grade in scorecard.context.scale.grades {
            json.beginObject()
            json.write("grade", grade.id)
            json.write("label", grade.label)
            json.write("from", grade.from.text)
            json.endObject()
        }
        json.endArray()
        json.beginArray("checklists")
        for topic in scorecard.topics {
            let findings = topic.findings.filter { criterion == nil || $0.criterion.id == criterion }
            if criterion != nil && findings.isEmpty { continue }
            json.beginObject()
            ScorecardJSON.writeHead(of: topic, to: &json)
            json.beginArray("findings")
            for finding in findings {
                json.beginObject()
                ScorecardJSON.writeMembers(of: finding, to: &json)
                if let trace = traces[finding.criterion.id] { write(trace, to: &json) }
                json.endObject()
            }
            json.endArray()
            json.endObject()
        }
        json.endArray()
        json.endObject()
        json.endLine()
        return json.bytes
    }

    private static func write(_ trace: CriterionTrace, to json: inout JSONWriter) {
        json.write("worth", trace.worth)
        json.beginObject("rule")
        switch trace.rule {
        case .test(let holds):
            json.write("kind", "test")
            json.write("holds", holds)
        case .tiers(let tiers, let first):
            json.write("kind", "tiers")
            json.beginArray("tiers")
            for points in tiers { json.write(element: points.text) }
            json.endArray()
            json.write("first", first.flatMap { tiers.indices.contains($0) ? $0 + 1 : nil })
        case .count(let each, let times): write("count", each, times, to: &json)
        case .deduct(let each, let times): write("deduct", each, times, to: &json)
        case .bonus(let each, let times): write("bonus", each, times, to: &json)
        case .rate(let from, let to, let numerator, let denominator):
            json.write("kind", "rate")
            json.write("from", from.text)
            json.write("to", to.text)
            json.write("numerator", numerator)
            json.write("denominator", denominator)
        }
        json.endObject()
        json.beginArray("steps")
        for step in trace.steps {
            json.beginObject()
            json.write("role", step.role.rawValue)
            json.write("name", step.name)
            json.write("expression", step.expression)
            json.write("value", step.value)
            json.endObject()
        }
        json.endArray()
    }

    private static func write(_ kind: String, _ each: Points, _ times: Int?, to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("each", each)
        json.write("times", times)
    }
}
