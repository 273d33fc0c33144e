import LibXML
import Wording

extension FaultExplainer {
    /// An element that must not stand where it stands, or one that is missing.
    func contentFault(_ located: Located) -> PlainFault {
        located.text.says("Missing child element") ? missingChild(located) : unexpectedElement(located)
    }

    // MARK: - Missing

    private func missingChild(_ located: Located) -> PlainFault {
        let place = located.place
        let type = place.element.flatMap { vocabulary.type(of: $0) }
        let present = place.node?.children.map(\.name) ?? []
        return lack(
            of: type?.children ?? [], present: present, expected: located.text.expected.map(\.local),
            parent: place.element, identifier: "schema.element.missing", before: nil)
    }

    /// Says which of the children of an element are still missing.
    ///
    /// - Parameters:
    ///   - children: The children that should be there, in order.
    ///   - present: The names of the children that are there.
    ///   - expected: What libxml2 expected, should the children explain nothing.
    ///   - parent: The element itself.
    ///   - identifier: The kind of fault.
    ///   - before: The element before which they are missing; nil at the end of the parent.
    /// - Returns: The fault in plain words.
    private func lack(
        of children: [ElementDeclaration], present: [String], expected: [String], parent: ElementDeclaration?,
        identifier: String, before: String?
    ) -> PlainFault {
        let counts = Dictionary(present.map { ($0, 1) }, uniquingKeysWith: +)
        let missing = children.filter { $0.choice == nil && counts[$0.name, default: 0] < $0.minimum }
        let openChoice = children.first { child in
            guard let choice = child.choice, child.minimum > 0 else { return false }
            return !children.contains { $0.choice == choice && counts[$0.name] != nil }
        }
        let parentName = parent?.name ?? ""
        if let first = missing.first, let have = counts[first.name] {
            return PlainFault(
                identifier: identifier,
                summary: Strings.elementTooFew.text(language, parentName, first.name, "\(first.minimum)", "\(have)"),
                remedy: sentences(
                    Strings.elementMissingRemedy.text(language, parentName, tag(first)), first.help?.text(language)))
        }
        if missing.isEmpty, let choice = openChoice?.choice {
            let names = children.filter { $0.choice == choice }.map(\.name)
            return PlainFault(
                identifier: identifier,
                summary: Strings.elementMissingOneOf.text(language, parentName, tags(names, in: parent)),
                remedy: Strings.elementMissingOneOfRemedy.text(language, parentName))
        }
        let names = missing.isEmpty ? expected : missing.map(\.name)
        let shown = tags(names, in: parent)
        let summary =
            before.map { Strings.elementTooEarly.text(language, $0, shown) }
            ?? Strings.elementMissing.text(language, parentName, shown)
        return PlainFault(
            identifier: identifier, summary: summary,
            remedy: sentences(
                Strings.elementMissingRemedy.text(language, parentName, shown),
                missing.count == 1 ? missing[0].help?.text(language) : nil))
    }

    // MARK: - Unexpected

    private func unexpectedElement(_ located: Located) -> PlainFault {
        let place = located.place
        let name = place.elementName
        let namespace = located.text.element?.namespace
        let type = place.parent.flatMap { vocabulary.type(of: $0) }
        if namespace != vocabulary.grammar.namespace, let wanted = located.text.expected.first?.namespace,
            wanted != namespace
        {
            return wrongNamespace(name, wanted: wanted, isKnown: type?.child(name) != nil, located)
        }
        guard let type, let declaration = type.child(name) else { return unknownElement(located) }
        let before = siblings(before: place.node)
        let count = before.filter { $0 == name }.count + 1
        if let maximum = declaration.maximum, count > maximum {
            return PlainFault(
                identifier: "schema.element.tooMany",
                summary: Strings.elementTooMany.text(language, name, "\(maximum)", "\(count)"),
                remedy: Strings.elementTooManyRemedy.text(language))
        }
        if let choice = declaration.choice,
            let other = before.first(where: { type.child($0)?.choice == choice && $0 != name })
        {
            return PlainFault(
                identifier: "schema.element.excluded", summary: Strings.elementExcluded.text(language, name, other),
                remedy: Strings.elementExcludedRemedy.text(language))
        }
        let order = type.children.map(\.name)
        let position = order.firstIndex(of: name) ?? 0
        if let later = before.first(where: { (order.firstIndex(of: $0) ?? 0) > position }),
            let other = type.child(later)
        {
            return PlainFault(
                identifier: "schema.element.misplaced", summary: Strings.elementMisplaced.text(language, name),
                remedy: Strings.elementMisplacedRemedy.text(language, tag(declaration), tag(other)))
        }
        return lack(
            of: Array(type.children.prefix(position)), present: before,
            expected: located.text.expected.map(\.local), parent: place.parent,
            identifier: "schema.element.tooEarly", before: name)
    }

    private func unknownElement(_ located: Located) -> PlainFault {
        let place = located.place
        let name = place.elementName
        let parent = place.parent?.name ?? place.node?.parent?.name ?? ""
        let children = place.parent.flatMap { vocabulary.type(of: $0) }?.children ?? []
        let remedy: String
        let meant =
            children.first { $0.label?.chinese == name || $0.label?.english.lowercased() == name.lowercased() }
            ?? ClosestName.match(for: name, among: children.map(\.name)).flatMap { near in
                children.first { $0.name == near }
            }
        if let meant {
            remedy = Strings.didYouMean.text(language, tag(meant))
        } else if let home = vocabulary.parents(of: name, inRoot: place.root).first {
            remedy = Strings.elementKnownIn.text(language, name, home.name)
        } else if children.isEmpty {
            remedy = Strings.elementsNone.text(language, parent)
        } else {
            remedy = expectedRemedy(located)
        }
        return PlainFault(
            identifier: "schema.element.unknown", summary: Strings.elementUnknown.text(language, parent, name),
            remedy: remedy)
    }

    private func wrongNamespace(_ name: String, wanted: String, isKnown: Bool, _ located: Located) -> PlainFault {
        guard isKnown || located.text.element?.namespace == nil else { return foreignElement(located) }
        return PlainFault(
            identifier: "schema.element.namespace", summary: Strings.elementNamespace.text(language, name),
            remedy: Strings.elementNamespaceRemedy.text(language, wanted))
    }

    /// An element of another vocabulary.
    func foreignElement(_ located: Located) -> PlainFault {
        let place = located.place
        return PlainFault(
            identifier: "schema.element.foreign",
            summary: Strings.elementUnknown.text(
                language, place.parent?.name ?? place.node?.parent?.name ?? "", place.elementName),
            remedy: expectedRemedy(located))
    }

    /// What may stand where an element is wrong.
    private func expectedRemedy(_ located: Located) -> String {
        let place = located.place
        let expected = located.text.expected
        let children = place.parent.flatMap { vocabulary.type(of: $0) }?.children.map(\.name) ?? []
        let names = expected.isEmpty ? children : expected.filter { $0.local != "*" }.map(\.local)
        let foreign = expected.filter { $0.local == "*" }.compactMap(\.namespace)
        if names.isEmpty, foreign.isEmpty { return Strings.elementTooManyRemedy.text(language) }
        let all = [tags(names, in: place.parent)] + foreign.map { Strings.elementsOfNamespace.text(language, $0) }
        return Strings.elementsExpected.text(language, list(all.filter { !$0.isEmpty }))
    }

    /// The names of the elements before a node within its parent.
    private func siblings(before node: XMLNode?) -> [String] {
        guard let node, let parent = node.parent else { return [] }
        return parent.children.prefix { $0 != node }.map(\.name)
    }

    // MARK: - Inside

    /// Text or elements where none may be.
    func insideFault(_ located: Located) -> PlainFault {
        let place = located.place
        let name = place.elementName
        if located.text.says("Element content") || place.node?.children.isEmpty == false && !hasText(place) {
            let child = place.node?.children.first?.name ?? "…"
            let holdsText =
                (place.element?.valueType ?? place.element.flatMap { vocabulary.type(of: $0) }?.valueType) != nil
            return PlainFault(
                identifier: "schema.content.elements", summary: Strings.elementHasChildren.text(language, name, child),
                remedy: (holdsText ? Strings.elementTextOnly : Strings.elementHasChildrenRemedy)
                    .text(language, name, child))
        }
        let text = ShownValue.shortened(ValueRepair.trimmed(place.node?.stringValue ?? ""))
        return PlainFault(
            identifier: "schema.content.text", summary: Strings.elementHasText.text(language, name, text),
            remedy: Strings.elementHasTextRemedy.text(language))
    }

    private func hasText(_ place: FaultPlace) -> Bool {
        !ValueRepair.trimmed(place.node?.stringValue ?? "").isEmpty
    }

    /// An element or a type that only stands for others.
    func abstractFault(_ located: Located) -> PlainFault {
        PlainFault(
            identifier: "schema.abstract", summary: Strings.elementAbstract.text(language, located.place.elementName),
            remedy: Strings.elementsExpected.text(
                language,
                tags(
                    located.place.parent.flatMap { vocabulary.type(of: $0) }?.children.map(\.name) ?? [],
                    in: located.place.parent)))
    }

    // MARK: - Root

    /// A root element that no grammar knows, or that is in the wrong namespace.
    func rootFault(_ root: XMLNode?) -> PlainFault {
        RootFault(name: root?.name ?? "", namespace: root?.namespaceURI, language: language).plain
    }
}
