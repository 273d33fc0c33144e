import LibXML
import Schemas
import Schools
import Scorecards
import Wording

/// Turns what expressions found into what a reader sees: labels and units from the schemas, values with their place.
///
/// Several criteria show the same facts, so what was read is kept until the value changes or the next school begins.
final class ValueReader {
    private let context: QueryContext
    private let language: Language
    private let roster: Vocabulary
    private let submissions: Vocabulary
    /// The lets of the edition, by their slots.
    private let lets: [CompiledChecklist.CompiledLet]
    private var facts: [[Fact]?]
    /// The slots that hold something.
    private var known: [Int] = []
    private var displays: [String?]
    /// What the schema says of the nodes that a let found so far. It stays: the next school's are the same.
    private var declarations: [[NodeDeclaration]]
    private var paths = NodePaths()

    /// More facts of one kind than this are counted, not listed: a page must stay a page.
    private static let mostFacts = 6

    init(
        context: QueryContext, language: Language, roster: Vocabulary, submissions: Vocabulary,
        lets: [CompiledChecklist.CompiledLet]
    ) {
        self.context = context
        self.language = language
        self.roster = roster
        self.submissions = submissions
        self.lets = lets
        facts = Array(repeating: nil, count: lets.count)
        displays = Array(repeating: nil, count: lets.count)
        declarations = Array(repeating: [], count: lets.count)
    }

    /// Drops everything read for the last school.
    func forgetAll() {
        for slot in known {
            facts[slot] = nil
            displays[slot] = nil
        }
        known.removeAll(keepingCapacity: true)
        paths.removeAll()
    }

    /// The facts that a let found; empty where it found nothing.
    func facts(_ slot: Int) -> [Fact] {
        if let known = facts[slot] { return known }
        let read = readFacts(slot)
        facts[slot] = read
        known.append(slot)
        return read
    }

    /// The facts that several lets found.
    func facts(_ slots: [Int]) -> [Fact] {
        // Mostly it is one, whose list can be shared as it is.
        if slots.count == 1 { return facts(slots[0]) }
        var all: [Fact] = []
        all.reserveCapacity(slots.reduce(0) { $0 + facts($1).count })
        for slot in slots { all += facts(slot) }
        return all
    }

    /// The label of a let: its own, or that of what it found.
    func label(_ slot: Int) -> String? {
        lets[slot].label ?? facts(slot).first?.label
    }

    /// The value of a let as it stands in a sentence.
    func display(_ slot: Int) -> String {
        if let known = displays[slot] { return known }
        let text = readDisplay(slot)
        displays[slot] = text
        known.append(slot)
        return text
    }

    /// The fact that a node is.
    func fact(_ node: XMLNode, label: String? = nil, slot: Int? = nil) -> Fact {
        let declaration = declaration(of: node, slot: slot)
        let value: String
        if node.isAttribute {
            let text = node.stringValue
            value = declaration.attribute?.displayText(text, language) ?? text
        } else {
            value = node.attributes.map { attribute in
                let known = declaration.type?.attribute(attribute.name)
                let shown = known?.displayText(attribute.value, language) ?? attribute.value
                return "\(known?.label(language) ?? attribute.name) \(shown)"
            }.joined(separator: Strings.listJoint.text(language))
        }
        return Fact(
            label: label ?? declaration.attribute?.label(language) ?? declaration.element?.label(language)
                ?? node.name,
            value: value, file: node.document.name, line: node.line, path: paths.path(of: node))
    }

    /// The label of a stage token.
    func stageLabel(_ stage: String) -> String {
        roster.attribute("stage", ofElement: "school", inRoot: "roster")?.type.valueLabel(stage, language) ?? stage
    }

    /// The labels of kinds of evidence, as a sentence names them.
    func evidenceLabels(_ kinds: [String]) -> String {
        kinds.map(evidenceLabel).joined(separator: Strings.listJoint.text(language))
    }

    private func evidenceLabel(_ kind: String) -> String {
        submissions.attribute("kind", ofElement: "document", inRoot: Topic.vicePrincipal.submission)?.type
            .valueLabel(kind, language) ?? kind
    }

    /// The value of a variable, as an explanation writes it.
    func traceText(_ name: String) -> String {
        context.value(of: name).map(Self.traceText) ?? ""
    }

    /// A value with what it holds: node-sets by their size and their values.
    static func traceText(_ value: QueryValue) -> String {
        switch value {
        case .boolean(let holds): holds ? "true" : "false"
        case .number(let number): NumberText.text(number)
        case .string(let text): text
        case .nodes(let nodes):
            "\(nodes.count)"
                + (nodes.isEmpty
                    ? ""
                    : ": "
                        + nodes.prefix(mostFacts).map { node in
                            "\(node.isAttribute ? node.stringValue : node.name)@\(node.document.name):\(node.line)"
                        }.joined(separator: ", "))
        }
    }

    private func readFacts(_ slot: Int) -> [Fact] {
        let item = lets[slot]
        guard let value = context.value(of: item.variable) else { return [] }
        let text: String
        switch value {
        case .nodes(let nodes):
            var facts = nodes.prefix(Self.mostFacts).map { fact($0, label: item.label, slot: slot) }
            if nodes.count > Self.mostFacts, let last = facts.last {
                facts[facts.count - 1] = Fact(
                    label: last.label, value: Strings.moreValues.text(language, "\(nodes.count)"), file: last.file,
                    line: last.line, path: last.path)
            }
            return facts
        case .boolean(let holds): text = (holds ? Strings.yes : Strings.no).text(language)
        case .number(let number):
            guard !number.isNaN else { return [] }
            text = NumberText.text(number)
        case .string(let string):
            guard !string.isEmpty else { return [] }
            text = string
        }
        return [Fact(label: item.label ?? item.definition.name, value: text + item.unit)]
    }

    private func readDisplay(_ slot: Int) -> String {
        switch context.value(of: lets[slot].variable) {
        case nil: return ""
        case .boolean(let holds): return (holds ? Strings.yes : Strings.no).text(language)
        case .number(let number): return number.isNaN ? Strings.noValue.text(language) : NumberText.text(number)
        case .string(let text): return text.isEmpty ? Strings.noValue.text(language) : text
        case .nodes(let nodes):
            guard let first = nodes.first else { return Strings.noValue.text(language) }
            // Mostly it is one.
            if nodes.count == 1 { return display(of: first, slot: slot) }
            let shown = nodes.prefix(Self.mostFacts).map { display(of: $0, slot: slot) }
                .joined(separator: Strings.listJoint.text(language))
            return nodes.count > Self.mostFacts
                ? shown + Strings.moreValues.text(language, "\(nodes.count)") : shown
        }
    }

    private func display(of node: XMLNode, slot: Int) -> String {
        let text = node.stringValue
        return declaration(of: node, slot: slot).attribute?.type.valueLabel(text, language) ?? text
    }

    /// What the schema says of a node.
    private func declaration(of node: XMLNode, slot: Int?) -> NodeDeclaration {
        if let slot, let known = declarations[slot].first(where: { $0.describes(node) }) { return known }
        let isSubmission = submissions.roots[node.document.root.name] != nil
        let declaration = NodeDeclaration(node, in: isSubmission ? submissions : roster)
        if let slot { declarations[slot].append(declaration) }
        return declaration
    }
}
