/// A sentence with places for values: `本年授课 {hours} 课时`.
struct SentenceTemplate: Sendable {
    /// A run of text, or what stands in a place.
    enum Part: Sendable {
        case text(String)
        /// A value of the rule that the sentence is about.
        case rule(RuleValue)
        /// The value of the let with a slot.
        case value(slot: Int)
    }

    /// The parts in order.
    private let parts: [Part]
    /// About as many bytes as the sentence will have.
    private let size: Int

    /// Splits a sentence at its places. A brace that closes nothing is text.
    /// - Parameters:
    ///   - sentence: the sentence.
    ///   - part: what a name in braces stands for.
    /// - Throws: what `part` throws for a name that means nothing.
    init<Failure>(_ sentence: String, _ part: (String) throws(Failure) -> Part) throws(Failure) {
        var parts: [Part] = []
        for (text, name) in Self.pieces(of: sentence) {
            if !text.isEmpty { parts.append(.text(text)) }
            if let name { parts.append(try part(name)) }
        }
        self.parts = parts
        // A name in braces is about as long as a value.
        size = sentence.utf8.count
    }

    /// The names in a sentence's braces.
    static func names(in sentence: String) -> [String] { pieces(of: sentence).compactMap(\.name) }

    /// The runs of text, each with the name in braces behind it. Looked for among the bytes: an edition has a thousand
    /// sentences, and every run reads them all.
    private static func pieces(of sentence: String) -> [(text: String, name: String?)] {
        var sentence = sentence
        return sentence.withUTF8 { bytes in
            var pieces: [(text: String, name: String?)] = []
            var rest = bytes[...]
            while let open = rest.firstIndex(of: UInt8(ascii: "{")),
                let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
            {
                pieces.append(
                    (
                        String(decoding: rest[..<open], as: UTF8.self),
                        String(decoding: rest[(open + 1)..<close], as: UTF8.self)
                    ))
                rest = rest[(close + 1)...]
            }
            if !rest.isEmpty { pieces.append((String(decoding: rest, as: UTF8.self), nil)) }
            return pieces
        }
    }

    /// The sentence with its values.
    /// - Parameters:
    ///   - values: what has been read of the school.
    ///   - rule: the text of a value of the rule; a sentence of an assertion has none.
    /// - Returns: the text as a reader sees it.
    func text(_ values: ValueReader, rule: (RuleValue) -> String = { _ in "" }) -> String {
        // Most sentences have three or four parts: appending beats joining.
        var result = ""
        result.reserveCapacity(size)
        for part in parts {
            switch part {
            case .text(let text): result += text
            case .rule(let value): result += rule(value)
            case .value(let slot): result += values.display(slot)
            }
        }
        return result
    }
}
