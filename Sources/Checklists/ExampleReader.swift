package import LibXML
import Scorecards

/// Reads the examples of a checklist. A run doesn't need them, so they are read apart.
package enum ExampleReader {
    /// The examples of all criteria, assertions and vetoes of a checklist document, in order.
    package static func examples(in document: XMLDocument) -> [Example] {
        document.root.children.flatMap { part -> [Example] in
            guard let id = part.attribute("id") else { return [] }
            return part.elements(named: "example").compactMap { example($0, of: id, kind: part.name) }
        }
    }

    private static func example(_ node: XMLNode, of id: String, kind: String) -> Example? {
        let expectation: Example.Expectation
        switch kind {
        case "criterion":
            guard let outcome = node.attribute("outcome").flatMap(Outcome.init) else { return nil }
            expectation = .finding(outcome, Points(node.attribute("points") ?? "0") ?? .zero)
        case "assertion": expectation = .fires(node.attribute("fires") == "true")
        case "measure":
            guard let value = measureValue(node) else { return nil }
            expectation = .measured(value, stated: node.attribute("stated").flatMap { Points($0) })
        case "question":
            expectation = .marked(
                node.elements(named: "mark").map { "\($0.attribute("key") ?? ""): \($0.attribute("detail") ?? "")" })
        default: expectation = .vetoed(node.attribute("vetoed") == "true")
        }
        let fragments = node.children.filter { !["entry", "topic", "note", "mark"].contains($0.name) }
        return Example(
            part: id, line: node.line, note: node.attribute("note"), expectation: expectation,
            year: node.attribute("year").flatMap { Int($0) }, asOf: node.attribute("asOf"),
            fragments: fragments.map { ($0.name, $0.compactCopy()) },
            entries: node.elements(named: "entry").map {
                ($0.attribute("index") ?? "", $0.attribute("key") ?? "", Int($0.attribute("schools") ?? "") ?? 1)
            },
            topics: node.elements(named: "topic").compactMap { topic in
                guard let id = topic.attribute("id").flatMap(Topic.init),
                    let points = topic.attribute("points").flatMap({ Int($0) }),
                    let possible = topic.attribute("possible").flatMap({ Int($0) })
                else { return nil }
                return TopicPoints(
                    topic: id, points: Points(hundredths: points), possible: Points(hundredths: possible))
            })
    }

    /// What a measure is expected to find.
    private static func measureValue(_ node: XMLNode) -> MeasureValue? {
        let numerator = node.attribute("numerator").flatMap { Int($0) }
        let denominator = node.attribute("denominator").flatMap { Int($0) }
        switch (node.attribute("state"), numerator, denominator) {
        case ("outside", nil, nil): return .outside
        case ("counted", .some(let numerator), .some(let denominator)): return .counted(numerator, of: denominator)
        case ("notReported", nil, let denominator): return .notReported(of: denominator)
        case ("unknownDenominator", .some(let numerator), nil): return .unknownDenominator(numerator)
        case ("contradictory", .some(let numerator), .some(let denominator)):
            return .contradictory(numerator, of: denominator)
        case ("indeterminate", nil, nil): return .indeterminate
        default: return nil
        }
    }
}
