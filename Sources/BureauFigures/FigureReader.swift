package import LibXML

/// Turns a document of bureau figures into values.
package enum FigureReader {
    /// The name of such a document in a data folder.
    package static let file = "bureau-figures.xml"

    /// The figures of a document that follows its schema.
    package static func report(_ root: XMLNode) -> FigureReport {
        let sources = root.elements(named: "source").map(source)
        let byId = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
        return FigureReport(
            year: root.attribute("year").flatMap { Int($0) } ?? 0, bureau: root.attribute("bureau") ?? "",
            jurisdiction: root.attribute("jurisdiction"), title: root.attribute("title"),
            isFictional: root.attribute("nature") == "fictional", sources: sources,
            sections: root.elements(named: "section").map { section($0, byId) })
    }

    private static func source(_ node: XMLNode) -> FigureSource {
        FigureSource(
            id: node.attribute("id") ?? "", title: node.attribute("title") ?? "", issuer: node.attribute("issuer"),
            date: node.attribute("date"))
    }

    private static func section(_ node: XMLNode, _ sources: [String: FigureSource]) -> FigureSection {
        FigureSection(
            id: node.attribute("id") ?? "", title: node.attribute("title") ?? "", note: node.attribute("note"),
            entries: node.children.compactMap { child in
                if child.hasName("figure") { return .figure(figure(child, sources)) }
                if child.hasName("rate") { return .rate(rate(child, sources)) }
                return nil
            })
    }

    private static func figure(_ node: XMLNode, _ sources: [String: FigureSource]) -> Figure {
        Figure(
            id: node.attribute("id") ?? "", label: node.attribute("label") ?? "",
            value: required(node, "value"), unit: node.attribute("unit") ?? "",
            parts: node.elements(named: "part").map(part), origin: origin(node, sources))
    }

    private static func part(_ node: XMLNode) -> Figure.Part {
        Figure.Part(
            label: node.attribute("label") ?? "", value: required(node, "value"), unit: node.attribute("unit"),
            share: node.attribute("share").flatMap { StatedNumber($0) }, note: node.attribute("note"),
            line: node.line, path: node.path)
    }

    private static func rate(_ node: XMLNode, _ sources: [String: FigureSource]) -> StatedRate {
        StatedRate(
            id: node.attribute("id") ?? "", label: node.attribute("label") ?? "", percent: required(node, "value"),
            numerator: node.attribute("numerator").flatMap { StatedNumber($0) },
            denominator: node.attribute("denominator").flatMap { StatedNumber($0) }, unit: node.attribute("unit"),
            population: node.attribute("population"), measure: node.attribute("measure"),
            origin: origin(node, sources))
    }

    private static func origin(_ node: XMLNode, _ sources: [String: FigureSource]) -> FigureOrigin {
        let id = node.attribute("source") ?? ""
        return FigureOrigin(
            source: sources[id] ?? FigureSource(id: id, title: id, issuer: nil, date: nil),
            place: node.attribute("place"), quote: node.attribute("quote"), definition: node.attribute("definition"),
            note: node.attribute("note"), line: node.line, path: node.path)
    }

    /// The schema has proven that the number is there and well formed.
    private static func required(_ node: XMLNode, _ name: String) -> StatedNumber {
        let exactness = node.attribute("exactness").flatMap(Exactness.init) ?? .exact
        guard let number = StatedNumber(node.attribute(name) ?? "", exactness: exactness) else {
            preconditionFailure("a document that follows its schema has a number in \(name)")
        }
        return number
    }
}
