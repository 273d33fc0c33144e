/// One schema of the schemas folder, with everything it includes.
///
/// All five submissions share one grammar, so that any submission can be validated before its topic is known.
package enum Grammar: String, Sendable, Hashable, CaseIterable {
    case roster
    case submission
    case checklist
    case edition
    case scorecard
    case run
    case policy
    case selection
    case bureauFigures = "bureau-figures"
    case review

    /// The file in the schemas folder.
    package var fileName: String { rawValue + ".xsd" }

    /// The namespace of its documents.
    package var namespace: String { "urn:zhixiao:" + rawValue }

    /// The grammar of a namespace.
    package init?(namespace: String) {
        let prefix = "urn:zhixiao:"
        guard namespace.hasPrefix(prefix) else { return nil }
        self.init(rawValue: String(namespace.dropFirst(prefix.count)))
    }
}
