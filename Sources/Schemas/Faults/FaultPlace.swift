import LibXML
import Wording

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
        let steps = Self.steps(of: fault.path ?? "")
        let node = document.flatMap { Self.node(at: steps, in: $0) }
        let rule = text.constraint.flatMap { vocabulary.constraint($0) }
        let attributeName =
            (text.attribute ?? text.attributeInBody)?.attributeName ?? fault.attribute
            ?? (rule?.fields.count == 1 ? rule?.fields.first { $0 != "." } : nil)
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
        let base =
            steps.isEmpty
            ? nil
            : "/"
                + steps.enumerated().map { Self.text(of: $1, declarations[$0]) }
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
        // A part of a larger document has fewer nodes than its path has steps.
        var nodes: [XMLNode?] = []
        var current = node
        while let here = current {
            nodes.insert(here, at: 0)
            current = here.parent
        }
        nodes.insert(contentsOf: Array(repeating: nil, count: max(0, steps.count - nodes.count)), at: 0)
        var words: [String] = []
        for (offset, step) in steps.enumerated() {
            // The root names the whole document; it is only worth a word when nothing stands below it.
            if offset == 0, steps.count > 1 { continue }
            words.append(word(for: step, declarations[offset], nodes[offset]))
        }
        if let attributeName { words.append(attribute?.label(language) ?? attributeName) }
        return words.joined(separator: Strings.placeSeparator.text(language))
    }

    private func word(for step: Step, _ declaration: ElementDeclaration?, _ node: XMLNode?) -> String {
        guard let declaration else { return "<\(step.name)>" }
        let label = declaration.label(language)
        guard declaration.isRepeatable else { return label }
        let counter = declaration.counter?.text(language) ?? Strings.placeDefaultCounter.text(language)
        // 第 2 个年级, not 第 2 个年级年级.
        let noun = counter.hasSuffix(label) ? "" : label
        let numbered = Strings.placeNumbered.text(language, "\(step.index)", counter, noun)
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

    /// `/a/b[2]/@c` → a, b 2.
    private static func steps(of path: String) -> [Step] {
        path.split(separator: "/").filter { $0.first != "@" }.map { part in
            guard let open = part.firstIndex(of: "["), part.last == "]" else {
                return Step(name: String(part), index: 1)
            }
            let index = Int(part[part.index(after: open)...].dropLast()) ?? 1
            return Step(name: String(part[..<open]), index: index)
        }
    }

    private static func node(at steps: [Step], in document: XMLDocument) -> XMLNode? {
        let rootDepth = document.rootPath.map { Self.steps(of: $0).count } ?? 1
        guard steps.count >= rootDepth, steps[rootDepth - 1].name == document.root.name else { return nil }
        var node = document.root
        for step in steps.dropFirst(rootDepth) {
            let matching = node.elements(named: step.name)
            guard matching.indices.contains(step.index - 1) else { return nil }
            node = matching[step.index - 1]
        }
        return node
    }
}
