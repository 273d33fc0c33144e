import LibXML
import Wording

extension FaultExplainer {
    /// A value that its type refuses.
    func valueFault(_ code: SchemaFaultCode, _ located: Located) -> PlainFault {
        let place = located.place
        let value = value(at: place) ?? located.text.value ?? ""
        let type = place.attribute?.type ?? valueType(of: place.element) ?? ValueType(name: nil, primitive: .text)
        let subject = ValueSubject(
            field: field(place), name: place.attributeName ?? "<\(place.elementName)>", value: value,
            shown: ShownValue.shortened(value), isRequired: place.attribute?.isRequired ?? true, type: type,
            fixedValue: place.attribute?.fixedValue)
        if ValueRepair.trimmed(value).isEmpty, type.facets.minimumLength != 0 { return emptyValue(subject) }
        switch code {
        case .fixedAttribute, .fixedText:
            return plain(
                "schema.fixed", Strings.valueFixed, subject, subject.fixedValue ?? "",
                remedy: subject.fixedValue.map { Strings.writeInstead.text(language, $0) })
        case .enumeration:
            return type.item == nil ? enumerationFault(subject) : listFault(subject, wrongEntry: located.text.value)
        case .length, .minimumLength, .maximumLength:
            return lengthFault(subject)
        case _ where type.item != nil:
            return listFault(subject, wrongEntry: located.text.value)
        case .minimum, .exclusiveMinimum:
            return rangeFault(subject, isTooSmall: true)
        case .maximum, .exclusiveMaximum:
            return rangeFault(subject, isTooSmall: false)
        case .totalDigits:
            return plain(
                "schema.digits.total", Strings.valueTooManyDigits, subject,
                type.facets.totalDigits.map { "\($0)" } ?? "", remedy: form(of: type))
        case .fractionDigits:
            return plain(
                "schema.digits.fraction", Strings.valueTooManyDecimals, subject,
                type.facets.fractionDigits.map { "\($0)" } ?? "", remedy: form(of: type))
        case .notUnionValue where type.options.isEmpty:
            return plain(
                "schema.union", Strings.valueNoAlternative, subject, remedy: sentences(repair(subject), form(of: type)))
        case .notUnionValue:
            return enumerationFault(subject)
        case .pattern where type.primitive == .text:
            return patternFault(subject)
        default:
            return datatypeFault(subject)
        }
    }

    /// What all wordings about one value need.
    struct ValueSubject {
        let field: String
        let name: String
        let value: String
        let shown: String
        let isRequired: Bool
        let type: ValueType
        let fixedValue: String?
    }

    private func value(at place: FaultPlace) -> String? {
        guard let node = place.node else { return nil }
        guard let name = place.attributeName else { return node.stringValue }
        return node.attribute(name)
    }

    private func valueType(of element: ElementDeclaration?) -> ValueType? {
        element.flatMap { $0.valueType ?? vocabulary.type(of: $0)?.valueType }
    }

    private func plain(
        _ identifier: String, _ phrase: Phrase, _ subject: ValueSubject, _ more: String..., remedy: String?
    ) -> PlainFault {
        PlainFault(
            identifier: identifier, summary: phrase.text(language, [subject.field, subject.shown] + more),
            remedy: orHelp(remedy ?? ""))
    }

    /// A remedy is never empty: where the schema says nothing, the reader is sent to the help text.
    private func orHelp(_ remedy: String) -> String { remedy.isEmpty ? Strings.seeHelp.text(language) : remedy }

    // MARK: - Kinds of faults

    private func emptyValue(_ subject: ValueSubject) -> PlainFault {
        let first =
            subject.isRequired
            ? Strings.valueEmptyRequired.text(language) : Strings.valueEmptyOptional.text(language, subject.name)
        return plain("schema.empty", Strings.valueEmpty, subject, remedy: sentences(first, form(of: subject.type)))
    }

    private func enumerationFault(_ subject: ValueSubject) -> PlainFault {
        plain(
            "schema.enumeration", Strings.valueNotAllowed, subject,
            remedy: sentences(repair(subject), form(of: subject.type)))
    }

    /// A list names the entries that are wrong, not the whole list.
    private func listFault(_ subject: ValueSubject, wrongEntry: String?) -> PlainFault {
        let allowed = Set(subject.type.options.map(\.value))
        let entries = subject.value.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
        let wrong = allowed.isEmpty ? wrongEntry.map { [$0] } ?? entries : entries.filter { !allowed.contains($0) }
        let item = subject.type.item ?? subject.type
        let better = wrong.compactMap { ValueRepair.repaired($0, for: item) }
        let shown = ShownValue.shortened(list(wrong.isEmpty ? entries : wrong, limit: 6))
        let instead =
            better.isEmpty || better.count < wrong.count
            ? nil : Strings.writeInstead.text(language, list(better.map { named($0, in: item) }))
        return PlainFault(
            identifier: "schema.list", summary: Strings.valueNotAllowed.text(language, subject.field, shown),
            remedy: orHelp(sentences(instead, form(of: subject.type))))
    }

    private func lengthFault(_ subject: ValueSubject) -> PlainFault {
        let facets = subject.type.facets
        let least = "\(facets.minimumLength ?? 1)"
        let most = "\(facets.maximumLength ?? 0)"
        let remedy = orHelp(form(of: subject.type))
        let isList = subject.type.item != nil
        let count = isList ? subject.value.split(separator: " ").count : subject.value.unicodeScalars.count
        switch (isList, facets.maximumLength.map { count > $0 } ?? false) {
        case (true, true):
            return PlainFault(
                identifier: "schema.length.maximum",
                summary: Strings.valueTooManyEntries.text(language, subject.field, most), remedy: remedy)
        case (true, false):
            return PlainFault(
                identifier: "schema.length.minimum",
                summary: Strings.valueTooFewEntries.text(language, subject.field, least), remedy: remedy)
        case (false, true):
            return PlainFault(
                identifier: "schema.length.maximum",
                summary: Strings.valueTooLong.text(language, subject.field, "\(count)", most, subject.shown),
                remedy: sentences(Strings.shorten.text(language), subject.type.help?.text(language)))
        case (false, false):
            return plain("schema.length.minimum", Strings.valueTooShort, subject, least, remedy: remedy)
        }
    }

    private func rangeFault(_ subject: ValueSubject, isTooSmall: Bool) -> PlainFault {
        let facets = subject.type.facets
        let isDate = subject.type.primitive == .date || subject.type.primitive == .dateTime
        let identifier = isTooSmall ? "schema.range.minimum" : "schema.range.maximum"
        let phrase: Phrase =
            switch (isDate, isTooSmall) {
            case (true, true): Strings.valueTooEarly
            case (true, false): Strings.valueTooLate
            case (false, true): Strings.valueTooSmall
            case (false, false): Strings.valueTooLarge
            }
        return plain(
            identifier, phrase, subject, (isTooSmall ? facets.minimum : facets.maximum) ?? "",
            remedy: form(of: subject.type))
    }

    private func datatypeFault(_ subject: ValueSubject) -> PlainFault {
        let remedy = sentences(repair(subject), form(of: subject.type))
        switch subject.type.primitive {
        case .date: return dateFault(subject, remedy: remedy)
        case .integer where isInteger(subject.value):
            // libxml2 doesn't read whole numbers of more than 24 digits at all.
            return rangeFault(subject, isTooSmall: subject.value.hasPrefix("-"))
        case .integer: return plain("schema.datatype.integer", Strings.valueNotInteger, subject, remedy: remedy)
        case .decimal:
            // A number of the wrong form (4.3 課時 in halves) is a number all the same.
            let phrase = Double(subject.value) == nil ? Strings.valueNotDecimal : Strings.valueWrongForm
            return plain("schema.datatype.decimal", phrase, subject, remedy: remedy)
        case .boolean: return plain("schema.datatype.boolean", Strings.valueNotBoolean, subject, remedy: remedy)
        case .year: return plain("schema.datatype.year", Strings.valueNotYear, subject, remedy: remedy)
        case .yearMonth: return plain("schema.datatype.yearMonth", Strings.valueNotYearMonth, subject, remedy: remedy)
        case .dateTime: return plain("schema.datatype.dateTime", Strings.valueNotDateTime, subject, remedy: remedy)
        case .text: return patternFault(subject)
        }
    }

    private func isInteger(_ value: String) -> Bool {
        let digits = value.hasPrefix("-") ? value.dropFirst() : value[...]
        return digits.count > 9 && digits.allSatisfy { ("0"..."9").contains($0) }
    }

    private func dateFault(_ subject: ValueSubject, remedy: String) -> PlainFault {
        let identifier = "schema.datatype.date"
        if let (year, month, day) = ValueRepair.dateParts(ValueRepair.halfWidth(subject.value)) {
            guard let days = ValueRepair.days(in: month, of: year) else {
                return plain(identifier, Strings.valueNoSuchMonth, subject, "\(month)", remedy: form(of: subject.type))
            }
            if !(1...days).contains(day) {
                return plain(
                    identifier, Strings.valueNoSuchDay, subject, "\(year)", "\(month)", "\(day)",
                    remedy: form(of: subject.type))
            }
        }
        return plain(identifier, Strings.valueNotDate, subject, remedy: remedy)
    }

    private func patternFault(_ subject: ValueSubject) -> PlainFault {
        let phrase: Phrase
        if ShownValue.hasInvisible(subject.value) {
            return plain(
                "schema.pattern", Strings.valueInvisible, subject,
                remedy: sentences(Strings.removeInvisible.text(language), form(of: subject.type)))
        }
        if ValueRepair.trimmed(subject.value) != subject.value {
            phrase = Strings.valueOuterSpace
        } else if ValueRepair.halfWidth(subject.value) != subject.value, subject.type.facets.maximumLength == nil {
            // Only codes have no length facet: free text may well be full-width.
            phrase = Strings.valueFullWidth
        } else {
            phrase = Strings.valueWrongForm
        }
        return plain(
            "schema.pattern", phrase, subject,
            remedy: sentences(phrase == Strings.valueWrongForm ? nil : repair(subject), form(of: subject.type)))
    }

    // MARK: - Remedies

    /// “应写 court（人民法院）。” where there is no doubt what was meant, “是不是想写 …？” where there is a little.
    private func repair(_ subject: ValueSubject) -> String? {
        if let better = ValueRepair.repaired(subject.value, for: subject.type) {
            return Strings.writeInstead.text(language, named(better, in: subject.type))
        }
        return ClosestName.match(for: subject.value, among: subject.type.options.map(\.value)).map {
            Strings.didYouMean.text(language, named($0, in: subject.type))
        }
    }

    /// A value with its label behind it: court（人民法院）.
    func named(_ value: String, in type: ValueType) -> String {
        guard let label = type.valueLabel(value, language), label != value else { return value }
        return Strings.withNote.text(language, value, label)
    }

    /// How a value of a type is written: its allowed values, or the help of the schema, or its facets in words.
    func form(of type: ValueType) -> String {
        if !type.options.isEmpty {
            let phrase = type.item == nil ? Strings.oneOf : Strings.someOf
            return phrase.text(language, list(type.options.map { named($0.value, in: type) }))
        }
        if let help = type.help { return help.text(language) }
        return sentences(form(of: type.primitive), range(of: type.facets))
    }

    private func form(of primitive: ValueType.Primitive) -> String? {
        switch primitive {
        case .text: nil
        case .integer: Strings.integerForm.text(language)
        case .decimal: Strings.decimalForm.text(language)
        case .date: Strings.dateForm.text(language)
        case .dateTime: Strings.dateTimeForm.text(language)
        case .year: Strings.yearForm.text(language)
        case .yearMonth: Strings.yearMonthForm.text(language)
        case .boolean: Strings.booleanForm.text(language)
        }
    }

    private func range(of facets: ValueType.Facets) -> String? {
        switch (facets.minimum, facets.maximum) {
        case (let least?, let most?): Strings.between.text(language, least, most)
        case (let least?, nil): Strings.notBelow.text(language, least)
        case (nil, let most?): Strings.notAbove.text(language, most)
        case (nil, nil): nil
        }
    }
}
