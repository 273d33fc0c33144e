/// Cuts an XPath 1.0 expression into the tokens that carry names.
struct QueryLexer {
    /// A token, as far as names are concerned.
    enum Token: Equatable {
        /// `$name`
        case variable(String)
        /// `name` before `(`, unless it is a node type
        case function(String)
        /// `name` before `::`
        case axis(String)
        /// the `p` of `p:name` and `p:*`
        case prefix(String)
        /// `(`
        case open
        /// `)`
        case close
        /// `,`
        case comma
        /// Anything after which an operand follows.
        case operatorToken
        /// Anything after which an operator follows.
        case operand
    }

    private let expression: String
    private let characters: [Unicode.Scalar]
    private var position = 0
    /// Whether a name here would be an operator (`and`, `or`, `mod`, `div`): there is a token before it that isn't an
    /// operator, an opening bracket, a comma, `@` or `::`.
    private var expectsOperator = false

    init(_ expression: String) {
        self.expression = expression
        characters = Array(expression.unicodeScalars)
    }

    /// The next token; nil at the end.
    mutating func next() throws(XMLError) -> Token? {
        skipBlanks()
        guard position < characters.count else { return nil }
        let token = try scan(characters[position])
        switch token {
        case .operatorToken, .open, .comma, .prefix, .axis, .function: expectsOperator = false
        case .close, .operand, .variable: expectsOperator = true
        }
        return token
    }

    private mutating func scan(_ character: Unicode.Scalar) throws(XMLError) -> Token {
        switch character {
        case "\"", "'":
            guard let end = characters[(position + 1)...].firstIndex(of: character) else {
                let text = "a string isn't closed in `\(expression)`"
                throw XMLError(.expression, text, detail: expression)
            }
            position = end + 1
            return .operand
        case "$":
            position += 1
            return .variable(scanQualifiedName())
        case "(": return take(.open)
        case ")": return take(.close)
        case ",": return take(.comma)
        case "]": return take(.operand)
        case ".": return take(.operand)
        case "*": return take(expectsOperator ? .operatorToken : .operand)
        case _ where isNameStart(character): return scanName()
        case "0"..."9":
            while position < characters.count, "0"..."9" ~= characters[position] || characters[position] == "." {
                position += 1
            }
            return .operand
        default: return take(.operatorToken)
        }
    }

    /// A name and what the characters behind it make of it.
    private mutating func scanName() -> Token {
        let name = scanNCName()
        if expectsOperator { return .operatorToken }
        let end = position
        skipBlanks()
        let isDouble = peek(0) == ":" && peek(1) == ":"
        if isDouble {
            position += 2
            return .axis(name)
        }
        if peek(0) == "(" {
            return ["comment", "text", "processing-instruction", "node"].contains(name) ? .operand : .function(name)
        }
        position = end
        // The colon of a qualified name has no blanks around it.
        guard peek(0) == ":" else { return .operand }
        position += 1
        let afterColon = position
        if let next = peek(0), isNameStart(next) {
            let local = scanNCName()
            skipBlanks()
            if peek(0) == "(" { return .function(name + ":" + local) }
        }
        position = afterColon
        return .prefix(name)
    }

    private mutating func scanQualifiedName() -> String {
        var name = scanNCName()
        if peek(0) == ":", let next = peek(1), isNameStart(next) {
            position += 1
            name += ":" + scanNCName()
        }
        return name
    }

    private mutating func scanNCName() -> String {
        var name = String.UnicodeScalarView()
        while let character = peek(0), isNameStart(character) || isNamePart(character) {
            name.append(character)
            position += 1
        }
        return String(name)
    }

    private mutating func take(_ token: Token) -> Token {
        position += 1
        return token
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
