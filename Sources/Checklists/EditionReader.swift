import LibXML
import Schemas
import Scorecards
import Wording

/// Reads an `edition.xml` that has passed its schema.
struct EditionReader {
    /// What must be known before the checklists are read.
    struct Head: Sendable {
        /// A checklist that the edition names; one without a weight has a scale of its own.
        struct Entry: Sendable {
            let topic: Topic
            let file: String
            let weight: Int?
        }

        let instruments: [String: Instrument]
        let checklists: [Entry]
        let grades: [Edition.GradeText]
        let lets: [Let]
    }

    let file: String
    let language: Language

    /// The report years of an edition, by its first tag; nil where the tag is no edition's or doesn't tell.
    static func years(_ tag: RootTag) -> ClosedRange<Int>? {
        guard tag.namespace == Grammar.edition.namespace, tag.name == "edition",
            let from = tag.attributes["from"].flatMap({ Int($0) })
        else { return nil }
        guard let last = tag.attributes["to"] else { return from...Int.max }
        guard let to = Int(last), to >= from else { return nil }
        return from...to
    }

    /// Whether the edition in a document covers a report year.
    static func covers(_ root: XMLNode, _ year: Int) -> Bool {
        guard let from = root.attribute("from").flatMap({ Int($0) }) else { return false }
        return year >= from && year <= root.attribute("to").flatMap { Int($0) } ?? .max
    }

    /// Instruments, grades, shared lets and the list of checklists in the fixed order of topics.
    func head(_ root: XMLNode) throws(ChecklistError) -> Head {
        var instruments: [String: Instrument] = [:]
        for node in root.elements(named: "instrument") {
            let id = node.attribute("id") ?? ""
            instruments[id] = Instrument(
                id: id, title: ChecklistReader.text(node, "title"), number: node.attribute("number"))
        }
        var grades: [Edition.GradeText] = []
        for node in root.elements(named: "grade") {
            guard let from = Points(node.attribute("from") ?? "") else { throw fault(node, Strings.brokenScale) }
            grades.append(
                Edition.GradeText(
                    id: node.attribute("id") ?? "", title: ChecklistReader.text(node, "title"), from: from.fraction))
        }
        guard GradeScale(grades.map { .init(id: $0.id, label: "", from: $0.from) }) != nil else {
            throw fault(root, Strings.brokenScale)
        }
        let checklists = root.elements(named: "checklist").compactMap { node -> Head.Entry? in
            guard let topic = node.attribute("topic").flatMap(Topic.init), let file = node.attribute("file") else {
                return nil
            }
            return Head.Entry(topic: topic, file: file, weight: node.attribute("weight").flatMap { Int($0) })
        }
        guard checklists.contains(where: { $0.weight ?? 0 > 0 }) else { throw fault(root, Strings.weightsMissing) }
        return Head(
            instruments: instruments, checklists: checklists.sorted { $0.topic < $1.topic }, grades: grades,
            lets: root.elements(named: "let").map(ChecklistReader.namedValue))
    }

    /// The whole edition.
    func edition(
        _ root: XMLNode, head: Head, checklists: [Checklist], fingerprints: [(file: String, sha256: String)],
        _ compilation: EditionCompilation
    ) -> Edition {
        let from = root.attribute("from").flatMap { Int($0) } ?? 0
        return Edition(
            id: root.attribute("id") ?? "", from: from, to: root.attribute("to").flatMap { Int($0) },
            exampleYear: root.attribute("exampleYear").flatMap { Int($0) } ?? from,
            notProvenShare: root.attribute("notProvenShare").flatMap { Fraction(decimal: $0) } ?? Fraction(0),
            title: ChecklistReader.text(root, "title"), grades: head.grades,
            lets: head.lets, checklists: checklists, fingerprints: fingerprints, compilation: compilation)
    }

    private func fault(_ node: XMLNode, _ phrase: Phrase) -> ChecklistError {
        ChecklistError(.arithmetic, file: file, line: node.line, message: phrase.text(language))
    }
}
