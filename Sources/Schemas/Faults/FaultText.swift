/// What can be read from the text of a libxml2 schema error.
///
/// libxml2 reports codes and places as numbers, but names and values only inside its English sentences, such as
/// `Element '{urn:zhixiao:submission}person', attribute 'agency': [facet 'enumeration'] The value 'x' is not …`
/// (xmlschemas.c, `xmlSchemaFormatNodeForError`). What it could not find is nil, never a guess.
struct FaultText {
    /// A name with its namespace, as libxml2 prints it: `{namespace}local` or `local`.
    struct Name: Hashable {
        let namespace: String?
        let local: String

        init(_ text: Substring) {
            if text.first == "{", let close = text.firstIndex(of: "}") {
                namespace = String(text[text.index(after: text.startIndex)..<close])
                local = String(text[text.index(after: close)...])
            } else {
                namespace = nil
                local = String(text)
            }
        }

        /// The name of an attribute as documents write it, with the customary prefix.
        var attributeName: String {
            switch namespace {
            case "http://www.w3.org/XML/1998/namespace": "xml:" + local
            case "http://www.w3.org/2001/XMLSchema-instance": "xsi:" + local
            default: local
            }
        }
    }

    /// The element that the error is about.
    let element: Name?
    /// The attribute that the error is about.
    let attribute: Name?
    /// The sentence behind the names.
    let body: Substring

    init(_ message: String) {
        var rest = message[...]
        element = Self.takeName(after: "Element '", from: &rest)
        if rest.hasPrefix(", attribute '") {
            attribute = Self.takeName(after: ", attribute '", from: &rest)
        } else {
            attribute = nil
        }
        if rest.hasPrefix(": ") { rest = rest.dropFirst(2) }
        body = rest
    }

    private static func takeName(after opening: String, from rest: inout Substring) -> Name? {
        guard rest.hasPrefix(opening) else { return nil }
        let start = rest.dropFirst(opening.count)
        guard let close = start.firstIndex(of: "'") else { return nil }
        rest = start[start.index(after: close)...]
        return Name(start[..<close])
    }

    /// The elements of `Expected is one of ( {…}a, {…}b ).`; a whole namespace stands there as `{…}*`.
    var expected: [Name] {
        guard let open = Self.range(of: "( ", in: body), let close = Self.range(of: " )", in: body),
            open.upperBound <= close.lowerBound
        else { return [] }
        return body[open.upperBound..<close.lowerBound].split(separator: ",")
            .map { Name($0.drop { $0 == " " }) }
            .filter { !$0.local.hasPrefix("##") }
    }

    /// The attribute of `The attribute 'code' is required but missing.` and `… is not allowed.`
    var attributeInBody: Name? {
        guard let opening = Self.range(of: "The attribute '", in: body) else { return attribute }
        let start = body[opening.upperBound...]
        guard let close = start.firstIndex(of: "'") else { return attribute }
        return Name(start[..<close])
    }

    /// The name of the rule of `… identity-constraint '{…}schoolCode'` and `… of keyref '{…}schoolParent'`.
    var constraint: String? {
        for opening in ["identity-constraint '", "of keyref '", "keyref '"] {
            guard let range = Self.range(of: opening, in: body, last: true) else { continue }
            let start = body[range.upperBound...]
            if let close = start.firstIndex(of: "'") { return Name(start[..<close]).local }
        }
        return nil
    }

    /// The values of `key-sequence ['a', 'b']`.
    var keyValues: [String] {
        guard let opening = Self.range(of: "key-sequence ['", in: body) else { return [] }
        let start = body[opening.upperBound...]
        // The value may hold anything; the constraint behind it can't, so the last bracket closes.
        guard let close = Self.range(of: "']", in: start, last: true) else { return [] }
        return Self.split(start[..<close.lowerBound], by: "', '")
    }

    /// The value of `The value '…' is` or `'…' is not a valid value`, for a fault whose node can't be looked up.
    var value: String? {
        var rest = body
        if let facet = Self.range(of: "The value '", in: rest) {
            rest = rest[facet.upperBound...]
        } else if rest.hasPrefix("'") {
            rest = rest.dropFirst()
        } else {
            return nil
        }
        for ending in [
            "' is not", "' has a length", "' is less", "' is greater", "' has more", "' must be", "' does not",
        ] {
            if let end = Self.range(of: ending, in: rest, last: true) { return String(rest[..<end.lowerBound]) }
        }
        return nil
    }

    /// Whether the sentence holds a phrase.
    func says(_ phrase: String) -> Bool { Self.range(of: phrase, in: body) != nil }

    private static func split(_ text: Substring, by separator: String) -> [String] {
        var parts: [String] = []
        var rest = text
        while let range = range(of: separator, in: rest) {
            parts.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        return parts + [String(rest)]
    }

    /// The first or last place of a phrase in a text.
    private static func range(of phrase: String, in text: Substring, last: Bool = false) -> Range<Substring.Index>? {
        let ranges = text.ranges(of: phrase)
        return last ? ranges.last : ranges.first
    }
}
