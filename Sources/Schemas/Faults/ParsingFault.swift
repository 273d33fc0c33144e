package import LibXML
package import Scorecards
package import Wording

/// Says in plain words why a file could not be read as XML.
package struct ParsingFault {
    private let error: XMLError
    private let language: Language

    /// Takes the error that parsing threw.
    package init(_ error: XMLError, _ language: Language) {
        self.error = error
        self.language = language
    }

    /// What to tell the person who wrote the file.
    package func diagnostic(file: String) -> Diagnostic {
        let plain = self.plain
        return Diagnostic(
            severity: .error, identifier: plain.identifier, file: file, line: error.place?.line,
            column: error.place?.column, path: error.place?.path, summary: plain.summary, remedy: plain.remedy,
            rawText: first?.message ?? error.message, rawCode: first?.code)
    }

    /// The fault that explains the others: the first one with a place.
    private var first: XMLFault? { error.underlying.first { $0.line != nil } ?? error.underlying.first }

    private var plain: PlainFault {
        let detail = error.detail ?? ""
        switch error.code {
        case .tooLarge where error.detail == nil: return limit("limit.text", Strings.limitText, "")
        case .tooLarge: return limit("limit.size", Strings.limitSize, detail)
        case .tooDeep: return limit("limit.depth", Strings.limitDepth, detail)
        case .tooManyNodes: return limit("limit.nodes", Strings.limitNodes, detail)
        case .tooManyAttributes: return limit("limit.attributes", Strings.limitAttributes, detail)
        case .tooManyNamespaces: return limit("limit.namespaces", Strings.limitNamespaces, detail)
        case .doctype: return say("xml.doctype", Strings.doctypeRefused, Strings.doctypeRefusedRemedy)
        case .nulByte: return say("xml.nul", Strings.nulByte, Strings.fileDamagedRemedy)
        case .empty: return say("xml.empty", Strings.fileEmpty, Strings.fileEmptyRemedy)
        case .notXML:
            let isPackage = detail == "ZIP" || detail == "OLE"
            return say(
                "xml.notXML", isPackage ? Strings.notXMLSpreadsheet : Strings.notXML, Strings.notXMLRemedy, detail)
        case .encoding: return encoding
        case .notWellFormed, .namespace: return first.map(wellFormedness) ?? other
        case .io, .internal: return say("xml.unreadable", Strings.unreadable, Strings.fileDamagedRemedy)
        default: return other
        }
    }

    private func say(_ identifier: String, _ summary: Phrase, _ remedy: Phrase, _ values: String...) -> PlainFault {
        PlainFault(
            identifier: identifier, summary: summary.text(language, values), remedy: remedy.text(language, values))
    }

    private func limit(_ identifier: String, _ summary: Phrase, _ value: String) -> PlainFault {
        PlainFault(
            identifier: identifier, summary: summary.text(language, value),
            remedy: Strings.limitRemedy.text(language))
    }

    private var encoding: PlainFault {
        guard let detail = error.detail else {
            return say("xml.encoding", Strings.encodingWrong, Strings.encodingRemedy)
        }
        let isLie = error.message.contains("declaration says")
        return say(
            "xml.encoding", isLie ? Strings.encodingLie : Strings.encodingUnread, Strings.encodingRemedy, detail)
    }

    private var other: PlainFault {
        say("xml.notWellFormed", Strings.notWellFormed, Strings.notWellFormedRemedy, first?.message ?? error.message)
    }

    // MARK: - Well-formedness

    /// The faults of `xmlerror.h` that a slip in a document raises; the rest are told as they are.
    private func wellFormedness(_ fault: XMLFault) -> PlainFault {
        let words = fault.message.split { $0 == " " || $0 == ":" }.map(String.init)
        switch fault.code {
        case 4 where fault.message.contains("Start tag expected"):
            return say("xml.start", Strings.noStartTag, Strings.noStartTagRemedy)
        case 4: return say("xml.empty", Strings.fileEmpty, Strings.fileEmptyRemedy)
        case 5 where fault.message.contains("Extra content"), 86:
            return say("xml.extraContent", Strings.rootTwice, Strings.rootTwiceRemedy)
        case 5, 77: return unclosed(words)
        case 9 where fault.message.contains("CharRef"), 6, 7, 8:
            return say("xml.reference", Strings.characterReferenceWrong, Strings.characterReferenceRemedy)
        case 9: return say("xml.character", Strings.characterRefused, Strings.characterRefusedRemedy)
        case 22, 23: return say("xml.ampersand", Strings.ampersand, Strings.ampersandRemedy)
        case 26, 27: return entity(fault)
        case 38: return say("xml.lessThan", Strings.lessThanInValue, Strings.lessThanRemedy)
        case 33, 39: return say("xml.quote", Strings.quoteMissing, Strings.quoteRemedy)
        case 34, 40: return say("xml.quote", Strings.quoteUnclosed, Strings.quoteRemedy)
        case 41: return say("xml.attribute.value", Strings.attributeNoValue, Strings.quoteRemedy, words.last ?? "")
        case 42: return say("xml.attribute.twice", Strings.attributeTwice, Strings.attributeTwiceRemedy, word(1, words))
        case 45, 80: return say("xml.comment", Strings.commentWrong, Strings.commentWrongRemedy)
        case 46, 47, 63: return say("xml.section", Strings.sectionUnclosed, Strings.sectionUnclosedRemedy)
        case 62: return say("xml.sectionEnd", Strings.sectionEndInText, Strings.sectionEndRemedy)
        case 64: return say("xml.declaration.place", Strings.declarationMisplaced, Strings.declarationMisplacedRemedy)
        case 56, 57, 75, 78, 79, 96, 97, 101, 108:
            return say("xml.declaration", Strings.declarationWrong, Strings.declarationRemedy)
        case 65 where fault.message.contains("attributes"):
            return say("xml.attribute.space", Strings.attributeSpace, Strings.attributeSpaceRemedy)
        case 65: return say("xml.declaration", Strings.declarationWrong, Strings.declarationRemedy)
        case 68: return name(fault)
        case 73: return startTag(words, fault)
        case 76: return mismatch(words)
        case 201: return say("xml.prefix", Strings.prefixUndeclared, Strings.prefixUndeclaredRemedy, word(2, words))
        case 35, 91, 99, 100, 106, 200, 202, 204, 205:
            return say("xml.namespace", Strings.namespaceWrong, Strings.namespaceWrongRemedy)
        case 203:
            return say("xml.attribute.twice", Strings.attributeTwice, Strings.attributeTwiceRemedy, word(2, words))
        default: return other
        }
    }

    private func word(_ index: Int, _ words: [String]) -> String {
        words.indices.contains(index) ? words[index] : ""
    }

    /// The word behind another one: `… in tag person line 3` → after "tag".
    private func word(after marker: String, _ words: [String]) -> String? {
        words.lastIndex(of: marker).flatMap { words.indices.contains($0 + 1) ? words[$0 + 1] : nil }
    }

    /// `Opening and ending tag mismatch: person line 3 and vicePrincipals`
    private func mismatch(_ words: [String]) -> PlainFault {
        guard let line = word(after: "line", words), let marker = words.lastIndex(of: "line"), marker > 0,
            let end = words.last
        else { return other }
        return say(
            "xml.tagMismatch", Strings.tagMismatch, Strings.tagMismatchRemedy, words[marker - 1], line, end)
    }

    /// `Premature end of data in tag person line 3`
    private func unclosed(_ words: [String]) -> PlainFault {
        guard let tag = word(after: "tag", words), let line = word(after: "line", words) else { return other }
        return say("xml.unclosed", Strings.tagUnclosed, Strings.tagUnclosedRemedy, tag, line)
    }

    /// `Couldn't find end of Start Tag person line 3`, or `expected '>'` of an end tag.
    private func startTag(_ words: [String], _ fault: XMLFault) -> PlainFault {
        guard let tag = word(after: "Tag", words), let line = word(after: "line", words) else {
            return say("xml.endTag", Strings.endTagUnfinished, Strings.startTagUnfinishedRemedy)
        }
        return say("xml.startTag", Strings.startTagUnfinished, Strings.startTagUnfinishedRemedy, tag, line)
    }

    private func entity(_ fault: XMLFault) -> PlainFault {
        let parts = fault.message.split(separator: "'", omittingEmptySubsequences: false)
        return say(
            "xml.entity", Strings.entityUnknown, Strings.entityUnknownRemedy, parts.count > 1 ? String(parts[1]) : "")
    }

    private func name(_ fault: XMLFault) -> PlainFault {
        if fault.message.contains("EntityRef") {
            return say("xml.ampersand", Strings.ampersand, Strings.ampersandRemedy)
        }
        if fault.message.contains("StartTag") {
            return say("xml.lessThan", Strings.lessThanInText, Strings.lessThanRemedy)
        }
        return say("xml.name", Strings.nameWrong, Strings.nameWrongRemedy)
    }
}
