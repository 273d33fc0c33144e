import LibXML
import Wording

extension FaultExplainer {
    /// A value that occurs twice, points nowhere, or is missing where it tells entries apart.
    func identityFault(_ located: Located) -> PlainFault? {
        guard let rule = located.text.constraint.flatMap({ vocabulary.constraint($0) }) else { return nil }
        if located.text.says("Duplicate key-sequence") { return duplicate(located, rule) }
        if located.text.says("No match found") { return unresolved(located, rule) }
        let fields = list(rule.fields.map { fieldName($0, located.place) })
        if located.text.says("Not all fields") {
            return PlainFault(
                identifier: "schema.key.missing",
                summary: Strings.keyMissingField.text(language, located.place.elementName, fields),
                remedy: sentences(
                    rule.fields.first.map {
                        Strings.attributeMissingRemedy.text(language, located.place.elementName, $0)
                    }))
        }
        return PlainFault(
            identifier: "schema.key.unclear",
            summary: Strings.keyFieldUnclear.text(language, located.place.elementName, fields),
            remedy: Strings.elementTooManyRemedy.text(language))
    }

    private func duplicate(_ located: Located, _ rule: IdentityConstraint) -> PlainFault {
        let place = located.place
        let own = place.node.flatMap { keys.value(of: $0, under: rule) } ?? located.text.keyValues
        let fields = list(rule.fields.map { fieldName($0, place) })
        let shown = ShownValue.shortened(list(own.map { shownValue($0, rule, place) }))
        let first = place.node.flatMap { node in
            keys.values(of: rule, around: node).first { $0.value == own }?.line
        }
        let summary =
            if let first, first != place.line {
                Strings.keyDuplicateOf.text(language, fields, shown, "\(first)")
            } else {
                Strings.keyDuplicate.text(language, fields, shown)
            }
        return PlainFault(
            identifier: "schema.key.duplicate", summary: summary,
            remedy: Strings.keyDuplicateRemedy.text(language))
    }

    private func unresolved(_ located: Located, _ rule: IdentityConstraint) -> PlainFault {
        let place = located.place
        let own = place.node.flatMap { keys.value(of: $0, under: rule) } ?? located.text.keyValues
        let target = rule.refersTo.flatMap { vocabulary.constraint($0) }
        let element = target?.elements.first.flatMap { vocabulary.element($0, inRoot: place.root) }
        let fields = list(rule.fields.map { fieldName($0, place) })
        let shown = ShownValue.shortened(list(own))
        let label = element?.label(language) ?? Strings.keyTargetFallback.text(language)
        return PlainFault(
            identifier: "schema.key.unresolved",
            summary: Strings.keyUnresolved.text(language, fields, shown, label),
            remedy: unresolvedRemedy(own, target: target, element: element, place: place))
    }

    private func unresolvedRemedy(
        _ own: [String], target: IdentityConstraint?, element: ElementDeclaration?, place: FaultPlace
    ) -> String {
        let name = element.map(tag) ?? Strings.keyTargetFallback.text(language)
        guard let target, let node = place.node else {
            return Strings.keyUnresolvedNone.text(language, name)
        }
        var seen: Set<String> = []
        let existing = keys.values(of: target, around: node).map { $0.value.joined(separator: " ") }
            .filter { seen.insert($0).inserted }
        if existing.isEmpty { return Strings.keyUnresolvedNone.text(language, name) }
        let near = ClosestName.match(for: own.joined(separator: " "), among: existing)
        // Of a long list only the nearest is of use.
        let offered = existing.count > 12 ? near.map { [$0] } ?? Array(existing.prefix(3)) : existing
        return Strings.keyUnresolvedRemedy.text(language, name, list(offered, limit: 12))
    }

    private func fieldName(_ name: String, _ place: FaultPlace) -> String {
        guard name != "." else { return field(place) }
        return field(place.element.flatMap { vocabulary.type(of: $0) }?.attribute(name), name: name)
    }

    private func shownValue(_ value: String, _ rule: IdentityConstraint, _ place: FaultPlace) -> String {
        guard let name = rule.fields.first, rule.fields.count == 1,
            let attribute = place.element.flatMap({ vocabulary.type(of: $0) })?.attribute(name)
        else { return value }
        return named(value, in: attribute.type)
    }
}
