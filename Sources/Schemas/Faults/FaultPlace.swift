import LibXML
package import Wording

/// Where a fault is, in terms of the document, of the schema and of the reader.
struct FaultPlace {
    /// The element with the fault; nil where it could not be found in the tree.
    var node: XMLNode?
    /// The declaration of that element; nil for an element that the schema doesn't know there.
    var element: ElementDeclaration?
    /// The declaration of the parent; nil at the root.
    var parent: ElementDeclaration?
    /// The attribute with the fault.
    var attributeName: String?
    /// The declaration of that attribute.
    var attribute: AttributeDeclaration?
    /// The name of the root element.
    var root: String
    /// The local name of the element.
    var elementName: String
    /// The path of local names, with the attribute at its end.
    var path: String?
    /// The path in the words of the schema.
    var label: String
    var line: Int?
    var column: Int?
}

/// Finds places in one document.
struct FaultLocator {
    let vocabulary: Vocabulary
    let document: XMLDocument?
    let language: Language

    /// One step of a path: a name and, where given, a number.
    private struct Step {
        let name: String
        let index: Int
    }

    /// The place of a schema fault.
    func place(of fault: XMLFault, _ text: FaultText) -> FaultPlace {
        var (steps, attributeInPath) = Self.steps(of: fault.path ?? "")
        var node = document.flatMap { Self.node(at: steps, in: $0) }
        if fault.path == nil, let found = self.node(line: fault.line, named: text.element?.local ?? fault.node) {
            node = found
            (steps, _) = Self.steps(of: found.path)
        }
        let attributeName = text.attribute?.local ?? attributeInPath
        var declarations: [ElementDeclaration?] = []
        for step in steps {
            if declarations.isEmpty {
                declarations.append(vocabulary.roots[step.name] ?? vocabulary.element(step.name, inRoot: step.name))
            } else {
                let parent = declarations.last.flatMap { $0 }
                declarations.append(parent.flatMap { vocabulary.type(of: $0) }?.child(step.name))
            }
        }
        let element = declarations.last.flatMap { $0 }
        let attribute = attributeName.flatMap { name in
            element.flatMap { vocabulary.type(of: $0) }?.attribute(name)
        }
        let base = steps.isEmpty ? nil : "/" + steps.enumerated().map { Self.text(of: $1, declarations[$0]) }
            .joined(separator: "/")
        return FaultPlace(
            node: node, element: element, parent: declarations.dropLast().last.flatMap { $0 },
            attributeName: attributeName, attribute: attribute, root: steps.first?.name ?? "",
            elementName: steps.last?.name ?? text.element?.local ?? fault.node ?? "",
            path: base.map { path in attributeName.map { path + "/@" + $0 } ?? path },
            label: label(of: steps, declarations, node: node, attributeName: attributeName, attribute),
            line: fault.line ?? node?.line, column: fault.column)
    }

    // MARK: - Words

    private func label(
        of steps: [Step], _ declarations: [ElementDeclaration?], node: XMLNode?, attributeName: String?,
        _ attribute: AttributeDeclaration?
    ) -> String {
        var nodes: [XMLNode] = []
        var current = node
        while let here = current {
            nodes.insert(here, at: 0)
            current = here.parent
        }
        var words: [String] = []
        for (offset, step) in steps.enumerated() {
            // The root names the whole document; it is only worth a word when nothing stands below it.
            if offset == 0, steps.count > 1 { continue }
            words.append(word(for: step, declarations[offset], nodes.indices.contains(offset) ? nodes[offset] : nil))
        }
        if let attributeName { words.append(attribute?.label(language) ?? attributeName) }
        return words.joined(separator: Strings.placeSeparator.text(language))
    }

    private func word(for step: Step, _ declaration: ElementDeclaration?, _ node: XMLNode?) -> String {
        guard let declaration else { return "<\(step.name)>" }
        let label = declaration.label(language)
        guard declaration.isRepeatable else { return label }
        let counter = declaration.counter?.text(language) ?? Strings.placeDefaultCounter.text(language)
        let numbered = Strings.placeNumbered.text(language, "\(step.index)", counter, label)
        guard let (name, value) = identity(of: node), !value.isEmpty else { return numbered }
        let shown = vocabulary.type(of: declaration)?.attribute(name)?.type.displayText(value, language) ?? value
        return Strings.withNote.text(language, numbered, ShownValue.shortened(shown))
    }

    /// What a reader knows an entry of a long list by: its code or its id.
    private func identity(of node: XMLNode?) -> (name: String, value: String)? {
        guard let node else { return nil }
        for name in ["code", "id"] {
            if let value = node.attribute(name) { return (name, value) }
        }
        return nil
    }

    // MARK: - Paths and nodes

    private static func text(of step: Step, _ declaration: ElementDeclaration?) -> String {
        declaration?.isRepeatable == true || step.index > 1 ? "\(step.name)[\(step.index)]" : step.name
    }

    /// `/a/b[2]/@c` → a, b 2; c.
    private static func steps(of path: String) -> ([Step], attribute: String?) {
        var steps: [Step] = []
        var attribute: String?
        for part in path.split(separator: "/") {
            if part.first == "@" {
                attribute = String(part.dropFirst())
            } else if let open = part.firstIndex(of: "["), part.last == "]" {
                let index = Int(part[part.index(after: open)...].dropLast()) ?? 1
                steps.append(Step(name: String(part[..<open]), index: index))
            } else {
                steps.append(Step(name: String(part), index: 1))
            }
        }
        return (steps, attribute)
    }

    private static func node(at steps: [Step], in document: XMLDocument) -> XMLNode? {
        guard let first = steps.first, document.root.name == first.name else { return nil }
        var node = document.root
        for step in steps.dropFirst() {
            let matching = node.elements(named: step.name)
            guard matching.indices.contains(step.index - 1) else { return nil }
            node = matching[step.index - 1]
        }
        return node
    }

    /// libxml2 gives no node for an unresolved reference, only line and name.
    private func node(line: Int?, named name: String?) -> XMLNode? {
        guard let line, let name, let document else { return nil }
        return Self.first(in: document.root) { $0.line == line && $0.name == name }
    }

    private static func first(in node: XMLNode, where matches: (XMLNode) -> Bool) -> XMLNode? {
        if matches(node) { return node }
        for child in node.children {
            if let found = first(in: child, where: matches) { return found }
        }
        return nil
    }
}
