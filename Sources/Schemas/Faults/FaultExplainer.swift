package import LibXML
package import Scorecards
package import Wording

/// Says in plain words what a schema found wrong with one document.
///
/// One mistake often makes libxml2 complain twice (a value breaks a pattern and, therefore, a list): such pairs
/// become one diagnostic.
package struct FaultExplainer {
    let vocabulary: Vocabulary
    let document: XMLDocument?
    let language: Language
    let locator: FaultLocator
    let keys: KeyIndex
    /// What the file is called in messages.
    let file: String

    /// Makes an explainer; without a document, values and neighbours are only known from libxml2's sentences.
    package init(vocabulary: Vocabulary, document: XMLDocument?, file: String, language: Language) {
        self.vocabulary = vocabulary
        self.document = document
        self.file = file
        self.language = language
        self.locator = FaultLocator(vocabulary: vocabulary, document: document, language: language)
        self.keys = KeyIndex(vocabulary: vocabulary)
    }

    /// One fault with its place.
    struct Located {
        let fault: XMLFault
        let text: FaultText
        let place: FaultPlace
    }

    /// The diagnostics of a schema report, in the order of the document.
    package func diagnostics(for faults: [XMLFault], omitted: Int = 0) -> [Diagnostic] {
        let located = faults.map { fault in
            let text = FaultText(fault.message)
            return Located(fault: fault, text: text, place: locator.place(of: fault, text))
        }
        var result = merged(located).map { group in diagnostic(group[0], raw: group) }
        // libxml2 reports unresolved references at the end; readers go through a document from top to bottom.
        let lines = result.enumerated().sorted { left, right in
            (left.element.line ?? .max, left.offset) < (right.element.line ?? .max, right.offset)
        }
        result = lines.map(\.element)
        if omitted > 0 {
            result.append(
                Diagnostic(
                    severity: .error, identifier: "limit.faults", file: file,
                    summary: Strings.faultsOmitted.text(language, "\(omitted)"),
                    remedy: Strings.faultsOmittedRemedy.text(language)))
        }
        return result
    }

    private func diagnostic(_ located: Located, raw: [Located]) -> Diagnostic {
        let plain = explanation(of: located)
        let place = located.place
        return Diagnostic(
            severity: .error, identifier: plain.identifier, file: file, line: place.line, column: place.column,
            path: place.path, placeLabel: place.label.isEmpty ? nil : place.label, summary: plain.summary,
            remedy: plain.remedy, rawText: raw.map(\.fault.message).joined(separator: "\n"),
            rawCode: located.fault.code)
    }

    /// The plain words for one fault.
    private func explanation(of located: Located) -> PlainFault {
        let code = SchemaFaultCode(rawValue: located.fault.code)
        let explained: PlainFault? =
            switch code {
            case .some where located.place.attributeName?.hasPrefix("xsi:") == true: overrideFault(located)
            case .some(let code) where code.concernsValue: valueFault(code, located)
            case .missingAttribute: missingAttribute(located)
            case .unknownAttribute, .attributeOnSimple: unknownAttribute(located)
            case .elementContent: contentFault(located)
            case .contentNotEmpty, .contentNotSimple, .elementsInSimple, .textInElementOnly: insideFault(located)
            case .identity: identityFault(located)
            case .noDeclaration where located.place.parent == nil: rootFault(located.place.node ?? document?.root)
            case .notNillable, .nilNotEmpty, .unresolvedType, .typeNotDerived: overrideFault(located)
            case .abstractType: abstractFault(located)
            case .wildcard where located.text.attribute != nil: unknownAttribute(located)
            case .noDeclaration, .wildcard: foreignElement(located)
            default: nil
            }
        return explained ?? otherFault(located)
    }

    /// What has no wording of its own still shows its place and what libxml2 said.
    private func otherFault(_ located: Located) -> PlainFault {
        let place = located.place
        let subject = place.label.isEmpty ? "<\(place.elementName)>" : place.label
        return PlainFault(
            identifier: PlainFault.otherIdentifier, summary: Strings.schemaOther.text(language, subject),
            remedy: Strings.schemaOtherRemedy.text(language, String(located.text.body)))
    }

    // MARK: - Words that all explanations use

    /// “聘任日期”（appointed）
    func field(_ place: FaultPlace) -> String {
        if let name = place.attributeName { return field(place.attribute, name: name) }
        let name = "<\(place.elementName)>"
        guard let label = place.element?.label else { return name }
        return Strings.fieldName.text(language, label.text(language), name)
    }

    /// “聘任日期”（appointed）; the bare name for an attribute without a label.
    func field(_ attribute: AttributeDeclaration?, name: String) -> String {
        guard let label = attribute?.label else { return name }
        return Strings.fieldName.text(language, label.text(language), name)
    }

    /// <session>（授课或活动）
    func tag(_ element: ElementDeclaration) -> String {
        guard let label = element.label else { return "<\(element.name)>" }
        return Strings.withNote.text(language, "<\(element.name)>", label.text(language))
    }

    /// Tags of several elements of one parent.
    func tags(_ names: [String], in parent: ElementDeclaration?) -> String {
        let type = parent.flatMap { vocabulary.type(of: $0) }
        return list(names.map { name in type?.child(name).map(tag) ?? "<\(name)>" })
    }

    /// A list of names or values, cut where it is too long to read.
    func list(_ entries: [String], limit: Int = 24) -> String {
        let separator = Strings.enumerationSeparator.text(language)
        guard entries.count > limit else { return entries.joined(separator: separator) }
        return Strings.andMore.text(
            language, entries.prefix(limit).joined(separator: separator), "\(entries.count)")
    }

    /// The sentences of a remedy, one after the other.
    func sentences(_ parts: String?...) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: language == .chinese ? "" : " ")
    }
}
