/// Cuts an XPath 1.0 expression into tokens.
struct QueryLexer {
    private let characters: [Unicode.Scalar]
    private(set) var position = 0
    /// Whether a name here would be an operator (`and`, `or`, `mod`, `div`): there is a token before it that isn't an
    /// operator, an opening bracket, a comma, `@` or `::`.
    private var expectsOperator = false

    /// What is wrong at ``position``.
    struct Fault: Error {
        let reason: String

        init(_ reason: String) { self.reason = reason }
    }

    init(_ expression: String) {
        characters = Array(expression.unicodeScalars)
    }

    /// The next token.
    mutating func next() throws(Fault) -> QueryToken {
        skipBlanks()
        guard position < characters.count else { return .end }
        let token = try scan(characters[position])
        expectsOperator =
            switch token {
            case .sign(let sign): [")", "]", ".", ".."].contains(sign)
            case .function, .nodeType, .axis: false
            case .number, .text, .variable, .name, .end: true
            }
        return token
    }

    private mutating func scan(_ character: Unicode.Scalar) throws(Fault) -> QueryToken {
        switch character {
        case "\"", "'":
            guard let end = characters[(position + 1)...].firstIndex(of: character) else {
                throw Fault("a string isn't closed")
            }
            defer { position = end + 1 }
            return .text(text(position + 1, end))
        case "$":
            position += 1
            let first = scanNCName()
            guard !first.isEmpty else { throw Fault("a variable has no name") }
            guard peek(0) == ":", let next = peek(1), isNameStart(next) else {
                return .variable(prefix: nil, name: first)
            }
            position += 1
            return .variable(prefix: first, name: scanNCName())
        case "0"..."9": return try scanNumber()
        case "." where peek(1).map { ("0"..."9").contains($0) } ?? false: return try scanNumber()
        case "*" where !expectsOperator:
            position += 1
            return .name(prefix: nil, local: "*")
        case _ where isNameStart(character): return scanName()
        default: return try scanSign(character)
        }
    }

    private mutating func scanSign(_ character: Unicode.Scalar) throws(Fault) -> QueryToken {
        for sign in ["..", "//", "!=", "<=", ">="] where text(position, min(position + 2, characters.count)) == sign {
            position += 2
            return .sign(sign)
        }
        guard "()[],@./|+-=<>*".unicodeScalars.contains(character) else { throw Fault("a character isn't allowed") }
        position += 1
        return .sign(String(character))
    }

    private mutating func scanNumber() throws(Fault) -> QueryToken {
        let start = position
        var points = 0
        while let digit = peek(0), ("0"..."9").contains(digit) || digit == "." {
            if digit == "." { points += 1 }
            position += 1
        }
        var digits = text(start, position)
        guard points <= 1 else { throw Fault("a number is malformed") }
        if digits.hasPrefix(".") { digits = "0" + digits }
        if digits.hasSuffix(".") { digits += "0" }
        return .number(Double(digits) ?? .nan)
    }

    /// A name and what the characters behind it make of it.
    private mutating func scanName() -> QueryToken {
        let name = scanNCName()
        if expectsOperator { return .sign(name) }
        let end = position
        skipBlanks()
        if peek(0) == ":" && peek(1) == ":" {
            position += 2
            return .axis(name)
        }
        if peek(0) == "(" {
            let isNodeType = ["comment", "text", "processing-instruction", "node"].contains(name)
            return isNodeType ? .nodeType(name) : .function(name)
        }
        position = end
        // The colon of a qualified name has no blanks around it.
        guard peek(0) == ":" else { return .name(prefix: nil, local: name) }
        if peek(1) == "*" {
            position += 2
            return .name(prefix: name, local: "*")
        }
        guard let next = peek(1), isNameStart(next) else { return .name(prefix: nil, local: name) }
        position += 1
        let local = scanNCName()
        let behind = position
        skipBlanks()
        if peek(0) == "(" { return .function(name + ":" + local) }
        position = behind
        return .name(prefix: name, local: local)
    }

    private mutating func scanNCName() -> String {
        let start = position
        guard let first = peek(0), isNameStart(first) else { return "" }
        while let character = peek(0), isNameStart(character) || isNamePart(character) { position += 1 }
        return text(start, position)
    }

    private func text(_ start: Int, _ end: Int) -> String {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: characters[start..<end])
        return String(view)
    }

    private mutating func skipBlanks() {
        while let character = peek(0), [" ", "\t", "\n", "\r"].contains(character) { position += 1 }
    }

    private func peek(_ distance: Int) -> Unicode.Scalar? {
        position + distance < characters.count ? characters[position + distance] : nil
    }

    private func isNameStart(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case "a"..."z", "A"..."Z", "_": true
        default: character.value >= 0xC0
        }
    }

    private func isNamePart(_ character: Unicode.Scalar) -> Bool {
        switch character {
        case "0"..."9", "-", ".": true
        default: character.value == 0xB7
        }
    }
}
