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
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(.value(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
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
