import Wording

/// A document whose root element belongs to no family.
struct RootFault {
    let name: String
    let namespace: String?
    let language: Language

    /// What is wrong with the root, and what to write.
    var plain: PlainFault {
        let roots = DocumentFamily.allCases.map(\.root)
        let sameNamespace = DocumentFamily.allCases.filter { $0.grammar.namespace == namespace }
        if let family = DocumentFamily.allCases.first(where: { $0.root == name }) {
            let summary =
                if let namespace, !namespace.isEmpty {
                    Strings.rootNamespaceWrong.text(language, name, ShownValue.shortened(namespace))
                } else {
                    Strings.rootNamespaceMissing.text(language, name)
                }
            return PlainFault(
                identifier: "schema.root.namespace", summary: summary,
                remedy: Strings.rootNamespaceRemedy.text(language, name, family.grammar.namespace))
        }
        let candidates = sameNamespace.isEmpty ? DocumentFamily.allCases : sameNamespace
        let near = ClosestName.match(for: name, among: roots)
        let remedy =
            near.map { Strings.didYouMean.text(language, "<\($0)>") }
            ?? Strings.rootUnknownRemedy.text(
                language,
                candidates.map { Strings.withNote.text(language, "<\($0.root)>", $0.label(language)) }
                    .joined(separator: Strings.enumerationSeparator.text(language)))
        return PlainFault(
            identifier: "schema.root.unknown",
            summary: Strings.rootUnknown.text(language, ShownValue.shortened(name)), remedy: remedy)
    }
}
