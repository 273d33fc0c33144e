internal import CLibXML2
internal import Glibc

/// Cuts an XPath 1.0 expression into tokens.
struct QueryLexer {
    /// The expression in UTF-8: every character that means something to the syntax is one byte.
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the next token begins, in bytes.
    private(set) var position = 0
    /// Whether a name here would be an operator (`and`, `or`, `mod`, `div`): there is a token before it that isn't an
    /// operator, an opening bracket, a comma, `@` or `::`.
    private var expectsOperator = false

    /// What is wrong at ``position``.
    struct Fault: Error {
        let reason: String

        init(_ reason: String) { self.reason = reason }
    }

    /// Cuts what outlasts the tokens.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    /// Whether there is a NUL in the expression, which C takes for its end.
    var hasNUL: Bool { bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false }

    /// The next token.
    mutating func next() throws(Fault) -> QueryToken {
        skipBlanks()
        guard position < bytes.count else { return .end }
        let token = try scan(bytes[position])
        expectsOperator =
            switch token {
            case .sign(let sign): sign == .close || sign == .closeBracket || sign == .dot || sign == .twoDots
            case .function, .nodeType, .axis: false
            case .number, .text, .variable, .name, .end: true
            }
        return token
    }

    private mutating func scan(_ byte: UInt8) throws(Fault) -> QueryToken {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            guard let end = bytes[(position + 1)...].firstIndex(of: byte) else { throw Fault("a string isn't closed") }
            defer { position = end + 1 }
            return .text(text(position + 1, end))
        case UInt8(ascii: "$"):
            position += 1
            let first = scanNCName()
            guard first.count > 0 else { throw Fault("a variable has no name") }
            guard stands(":", 0), startsName(1) else { return .variable(prefix: nil, name: first) }
            let start = position - first.count
            position += 1
            _ = scanNCName()
            return .variable(prefix: first, name: text(start, position))
        case _ where Self.isDigit(byte): return try scanNumber()
        case UInt8(ascii: ".") where peek(1).map(Self.isDigit) ?? false: return try scanNumber()
        case UInt8(ascii: "*") where !expectsOperator:
            position += 1
            return .name(prefix: nil, local: nil)
        case _ where startsName(0): return scanName()
        default: return try scanSign()
        }
    }

    private mutating func scanSign() throws(Fault) -> QueryToken {
        let sign: QuerySign? =
            switch (bytes[position], peek(1)) {
            case (UInt8(ascii: "."), UInt8(ascii: ".")): .twoDots
            case (UInt8(ascii: "/"), UInt8(ascii: "/")): .doubleSlash
            case (UInt8(ascii: "!"), UInt8(ascii: "=")): .notEqual
            case (UInt8(ascii: "<"), UInt8(ascii: "=")): .lessOrEqual
            case (UInt8(ascii: ">"), UInt8(ascii: "=")): .greaterOrEqual
            case (UInt8(ascii: "("), _): .open
            case (UInt8(ascii: ")"), _): .close
            case (UInt8(ascii: "["), _): .openBracket
            case (UInt8(ascii: "]"), _): .closeBracket
            case (UInt8(ascii: ","), _): .comma
            case (UInt8(ascii: "@"), _): .at
            case (UInt8(ascii: "."), _): .dot
            case (UInt8(ascii: "/"), _): .slash
            case (UInt8(ascii: "|"), _): .union
            case (UInt8(ascii: "+"), _): .plus
            case (UInt8(ascii: "-"), _): .minus
            case (UInt8(ascii: "="), _): .equal
            case (UInt8(ascii: "<"), _): .less
            case (UInt8(ascii: ">"), _): .greater
            case (UInt8(ascii: "*"), _): .times
            default: nil
            }
        guard let sign else {
            let character = character(0).flatMap { Unicode.Scalar($0.value) } ?? Unicode.Scalar(bytes[position])
            throw Fault("`\(character)` isn't allowed")
        }
        position += sign.rawValue.utf8.count
        return .sign(sign)
    }

    private mutating func scanNumber() throws(Fault) -> QueryToken {
        let start = position
        var points = 0
        var whole = 0.0
        while let digit = peek(0), Self.isDigit(digit) || digit == UInt8(ascii: ".") {
            if digit == UInt8(ascii: ".") { points += 1 }
            whole = whole * 10 + Double(digit & 0xF)
            position += 1
        }
        guard points <= 1 else { throw Fault("a number is malformed") }
        // Fifteen digits are exact.
        if points == 0, position - start <= 15 { return .number(whole) }
        var digits = text(start, position).string
        if digits.hasPrefix(".") { digits = "0" + digits }
        if digits.hasSuffix(".") { digits += "0" }
        return .number(Double(digits) ?? .nan)
    }

    /// A name and what the characters behind it make of it.
    private mutating func scanName() -> QueryToken {
        let name = scanNCName()
        // Any other word is out of place here, and the parser says so.
        if expectsOperator { return QuerySign(word: name).map { .sign($0) } ?? .name(prefix: nil, local: name) }
        let end = position
        skipBlanks()
        if stands(":", 0) && stands(":", 1) {
            position += 2
            return .axis(name)
        }
        if stands("(", 0) {
            return Self.isNodeType(name) ? .nodeType(name) : .function(name)
        }
        position = end
        // The colon of a qualified name has no blanks around it.
        guard stands(":", 0) else { return .name(prefix: nil, local: name) }
        if stands("*", 1) {
            position += 2
            return .name(prefix: name, local: nil)
        }
        guard startsName(1) else { return .name(prefix: nil, local: name) }
        position += 1
        let local = scanNCName()
        let behind = position
        skipBlanks()
        if stands("(", 0) { return .function(text(end - name.count, behind)) }
        position = behind
        return .name(prefix: name, local: local)
    }

    private static func isNodeType(_ name: QueryText) -> Bool {
        name == QueryText("text") || name == QueryText("node") || name == QueryText("comment")
            || name == QueryText("processing-instruction")
    }

    private mutating func scanNCName() -> QueryText {
        let start = position
        guard startsName(0) else { return .empty }
        while let character = character(0), Self.isLetter(character.value) || Self.continuesName(character.value) {
            position += character.length
        }
        return text(start, position)
    }

    private func text(_ start: Int, _ end: Int) -> QueryText {
        bytes.baseAddress.map { QueryText(start: $0 + start, count: end - start) } ?? .empty
    }

    private mutating func skipBlanks() {
        while let byte = peek(0), byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
    }

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private func stands(_ character: Unicode.Scalar, _ distance: Int) -> Bool {
        peek(distance) == UInt8(ascii: character)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    /// The character there, and how many bytes it takes.
    private func character(_ distance: Int) -> (value: UInt32, length: Int)? {
        guard let byte = peek(distance) else { return nil }
        guard byte >= 0x80 else { return (UInt32(byte), 1) }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        let rest = bytes[(position + distance + 1)..<(position + distance + length)]
        return (rest.reduce(UInt32(byte) & (0x7F >> UInt32(length))) { $0 << 6 | UInt32($1 & 0x3F) }, length)
    }

    private func startsName(_ distance: Int) -> Bool { character(distance).map { Self.isLetter($0.value) } ?? false }

    /// Whether a name may begin with it: a letter of XML 1.0 (first to fourth edition) or an underscore. Full-width signs
    /// and blanks are none, as easily as they are typed for the real ones.
    private static func isLetter(_ character: UInt32) -> Bool {
        if character < 0x80 { return (0x61...0x7A).contains(character | 0x20) || character == 0x5F }
        return xmlIsBaseChar(character) != 0 || xmlIsIdeographic(character) != 0
    }

    /// Whether a name may go on with it, though it can't begin with it.
    private static func continuesName(_ character: UInt32) -> Bool {
        if character < 0x80 { return (0x30...0x39).contains(character) || character == 0x2D || character == 0x2E }
        return xmlIsDigit(character) != 0 || xmlIsCombining(character) != 0 || xmlIsExtender(character) != 0
    }
}
