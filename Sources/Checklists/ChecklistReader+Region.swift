import LibXML
import Scorecards
import Wording

/// What a checklist says about the region: measures, composites and questions.
extension ChecklistReader {
    static func measure(_ node: XMLNode) -> MeasureRule {
        MeasureRule(
            id: node.attribute("id") ?? "", line: node.line,
            kind: node.attribute("kind").flatMap(MeasureText.Kind.init) ?? .schools,
            stages: node.attribute("stages").map(words), population: node.attribute("population"),
            reported: node.attribute("reported"), numerator: node.attribute("numerator") ?? "",
            known: node.attribute("known"), denominator: node.attribute("denominator"),
            stated: node.attribute("stated"), target: node.attribute("target").flatMap { Points($0) },
            namesShortfalls: node.attribute("exceptions") != "unreported", title: text(node, "title"),
            definition: text(node, "definition"), populationText: text(node, "population"),
            numeratorText: text(node, "numerator"), denominatorText: text(node, "denominator"))
    }

    static func question(_ node: XMLNode) -> QuestionRule {
        QuestionRule(
            id: node.attribute("id") ?? "", line: node.line,
            rule: node.attribute("rule").flatMap(QuestionText.Rule.init) ?? .each,
            limit: node.attribute("limit").flatMap { Int($0) } ?? 1, select: node.attribute("select") ?? "",
            key: node.attribute("key") ?? "", detail: node.attribute("detail"), title: text(node, "title"),
            text: text(node, "text"))
    }

    func composite(_ node: XMLNode) throws(ChecklistError) -> CompositeRule {
        let id = node.attribute("id") ?? ""
        var parts: [CompositeText.Part] = []
        for part in node.elements(named: "part") {
            parts.append(
                CompositeText.Part(
                    measure: part.attribute("measure") ?? "", weight: try points(part, "weight", of: id),
                    isRounded: part.attribute("rounded") != "false"))
        }
        let sum = parts.reduce(Points.zero) { $0 + $1.weight }
        guard sum == Points(hundredths: 100_00) else {
            throw fault(.arithmetic, node, part: id, Strings.weightsNotHundred.text(language, sum.text))
        }
        return CompositeRule(
            id: id, line: node.line, title: Self.text(node, "title"), definition: Self.text(node, "definition"),
            parts: parts)
    }
}
