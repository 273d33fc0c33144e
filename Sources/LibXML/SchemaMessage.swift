/// The beginning of libxml2's schema messages: `Element '{urn:x}person', attribute 'appointed': …`.
struct SchemaMessage {
    /// The local name of the element.
    let element: String?
    /// The local name of the attribute.
    let attribute: String?

    /// Reads the names out of a message.
    init(_ text: String) {
        var rest = text[...]
        element = Self.name(after: "Element '", in: &rest)
        let named = Self.name(after: ", attribute '", in: &rest)
        // These two speak of an attribute in their own words, after the colon.
        attribute =
            named ?? Self.name(after: ": The attribute '", in: &rest)
            ?? Self.name(after: ": Bad attribute '", in: &rest)
    }

    /// Takes `prefix` and a quoted name from the front of `text`; nil, and nothing taken, if it begins otherwise.
    private static func name(after prefix: String, in text: inout Substring) -> String? {
        guard text.hasPrefix(prefix) else { return nil }
        let start = text.index(text.startIndex, offsetBy: prefix.count)
        guard let end = text[start...].firstIndex(of: "'") else { return nil }
        let qualified = text[start..<end]
        text = text[text.index(after: end)...]
        return String(qualified.split(separator: "}").last ?? qualified)
    }
}
