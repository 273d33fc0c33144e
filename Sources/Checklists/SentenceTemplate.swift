/// A sentence with places for values: `本年授课 {hours} 课时`.
struct SentenceTemplate: Sendable, Hashable {
    /// A run of text, or the name of a value.
    enum Part: Sendable, Hashable {
        case text(String)
        case value(String)
    }

    /// The parts in order.
    let parts: [Part]

    /// Splits a sentence at its places. A brace that closes nothing is text.
    init(_ sentence: String) {
        var parts: [Part] = []
        var rest = sentence[...]
        // Looked for among the bytes: an edition has a thousand sentences, and every run reads them all.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.value(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
    }

    /// The names of the values it needs.
    var names: [String] {
        parts.compactMap { if case .value(let name) = $0 { name } else { nil } }
    }

    /// The sentence with its values.
    func text(_ value: (String) -> String) -> String {
        // Most sentences have three or four parts: appending beats joining.
        var result = ""
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .value(let name): result += value(name)
            }
        }
        return result
    }
}
