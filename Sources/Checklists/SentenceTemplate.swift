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
        var rest = sentence[...]
        // Looked for among the bytes: an edition has a thousand sentences, and every run reads them all.
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
            let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
        {
            if open > rest.startIndex { parts.append(.text(String(rest[..<open]))) }
            parts.append(try part(String(rest[rest.utf8.index(after: open)..<close])))
            rest = rest[rest.utf8.index(after: close)...]
        }
        if !rest.isEmpty { parts.append(.text(String(rest))) }
        self.parts = parts
        // A name in braces is about as long as a value.
        size = sentence.utf8.count
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
