import LibXML
import Wording

extension FaultExplainer {
    /// A required attribute that isn't there.
    func missingAttribute(_ located: Located) -> PlainFault {
        let place = located.place
        let name = located.text.attributeInBody?.attributeName ?? place.attributeName ?? ""
        let attribute = place.element.flatMap { vocabulary.type(of: $0) }?.attribute(name)
        return PlainFault(
            identifier: "schema.attribute.missing",
            summary: Strings.attributeMissing.text(language, field(attribute, name: name)),
            remedy: sentences(
                Strings.attributeMissingRemedy.text(language, place.elementName, name), attribute?.help?.text(language),
                attribute.map { form(of: $0.type) }))
    }

    /// An attribute that the schema doesn't know on this element.
    func unknownAttribute(_ located: Located) -> PlainFault {
        let place = located.place
        let wanted = located.text.attribute ?? located.text.attributeInBody
        let name = wanted?.local ?? place.attributeName ?? ""
        let known = place.element.flatMap { vocabulary.type(of: $0) }?.attributes ?? []
        if wanted?.namespace != nil {
            let same = known.first { $0.name == name }
            return PlainFault(
                identifier: "schema.attribute.namespace",
                summary: Strings.attributeForeign.text(language, place.elementName, name),
                remedy: same == nil
                    ? Strings.attributeForeignRemedy.text(language) : Strings.attributeNoPrefix.text(language, name))
        }
        return PlainFault(
            identifier: "schema.attribute.unknown",
            summary: Strings.attributeUnknown.text(language, place.elementName, ShownValue.shortened(name)),
            remedy: unknownAttributeRemedy(name, known: known, place: place))
    }

    private func unknownAttributeRemedy(_ name: String, known: [AttributeDeclaration], place: FaultPlace) -> String {
        let free = known.filter { place.node?.attribute($0.name) == nil }
        let meant =
            known.first { $0.label?.chinese == name || $0.label?.english.lowercased() == name.lowercased() }?.name
            ?? ClosestName.match(for: name, among: free.map(\.name))
        if let meant, let attribute = known.first(where: { $0.name == meant }) {
            return Strings.didYouMean.text(language, field(attribute, name: meant))
        }
        if let home = elements(around: place).first(where: { vocabulary.type(of: $0)?.attribute(name) != nil }) {
            return Strings.attributeKnownIn.text(language, name, home.name)
        }
        if known.isEmpty { return Strings.attributesNone.text(language, place.elementName) }
        return Strings.attributesKnown.text(
            language, place.elementName,
            list(known.map { Strings.withNote.text(language, $0.name, $0.label(language)) }))
    }

    /// The elements where something may have been meant to stand: inside first, then outside.
    private func elements(around place: FaultPlace) -> [ElementDeclaration] {
        let inside = place.element.flatMap { vocabulary.type(of: $0) }?.children ?? []
        let beside = place.parent.flatMap { vocabulary.type(of: $0) }?.children ?? []
        return inside + [place.parent].compactMap { $0 } + beside
    }

    /// `xsi:type` and `xsi:nil`, with which a document tries to change the rules.
    func overrideFault(_ located: Located) -> PlainFault {
        let code = SchemaFaultCode(rawValue: located.fault.code)
        let isNil = code == .notNillable || code == .nilNotEmpty || located.place.attributeName == "xsi:nil"
        let name = isNil ? "xsi:nil" : "xsi:type"
        let summary =
            isNil
            ? Strings.elementNil.text(language, located.place.elementName)
            : Strings.schemaTypeOverride.text(language, located.place.elementName, name)
        return PlainFault(
            identifier: isNil ? "schema.nil" : "schema.type", summary: summary,
            remedy: Strings.schemaTypeOverrideRemedy.text(language, name))
    }
}
