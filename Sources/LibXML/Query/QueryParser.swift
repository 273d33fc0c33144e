/// Reads an XPath 1.0 expression (sections 2 and 3) into operations, and finds every name in it.
///
/// Unknown functions, wrong numbers of arguments, undeclared prefixes and broken syntax show here, not years later when an
/// evaluation comes across them.
struct QueryParser {
    /// Deeper parentheses and predicates than anybody writes; each level costs stack.
    private static let deepest = 200

    private let expression: String
    private let code: QueryCodeBuilder
    private var lexer: QueryLexer
    private var token = QueryToken.end
    /// Where the token begins.
    private var position = 0
    private var depth = 0
    /// Whether the predicate that is being read asks for a position or the number of nodes.
    private var asksForPosition = false

    private init(_ expression: String, _ bytes: UnsafeBufferPointer<UInt8>, _ code: QueryCodeBuilder) {
        self.expression = expression
        self.code = code
        lexer = QueryLexer(bytes)
    }

    /// Reads a whole expression into a builder.
    /// - Parameters:
    ///   - expression: the expression.
    ///   - code: takes the operations; what it held before is forgotten.
    /// - Returns: the operation that gives the value of the expression.
    /// - Throws: `expression`.
    static func root(of expression: String, _ code: QueryCodeBuilder) throws(XMLError) -> Int32 {
        var text = expression
        return try text.withUTF8 { bytes -> Result<Int32, XMLError> in
            var parser = QueryParser(expression, bytes, code)
            do throws(XMLError) {
                return .success(try parser.parse())
            } catch {
                return .failure(error)
            }
        }.get()
    }

    private mutating func parse() throws(XMLError) -> Int32 {
        guard !lexer.hasNUL else {
            throw XMLError(.expression, "there is a NUL in `\(expression)`", detail: expression)
        }
        code.begin()
        try advance()
        let root = try either()
        guard case .end = token else { throw malformed }
        return root
    }

    private var malformed: XMLError { fault("the expression is malformed") }
}

// MARK: operators, by precedence

extension QueryParser {
    private mutating func either() throws(XMLError) -> Int32 {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepest else { throw fault("it is nested too deeply") }
        return try operation(above: 0)
    }

    /// Operands with operators between them that hold more strongly than what stands before, worked off from the left.
    private mutating func operation(above strength: Int) throws(XMLError) -> Int32 {
        var left = try signed()
        while case .sign(let sign) = token, let own = sign.strength, own > strength {
            if let operation = sign.operation {
                try advance()
                left = code.add(operation, left, try self.operation(above: own))
            } else {
                // Any number of operands with `or` or `and` between them are one operation.
                let list = code.operandMark
                code.open(operand: left)
                while try take(sign) { code.open(operand: try self.operation(above: own)) }
                left = code.add(sign == .or ? .or : .and, operandsFrom: list)
            }
        }
        return left
    }

    private mutating func union() throws(XMLError) -> Int32 {
        let first = try path()
        guard case .sign(.union) = token else { return first }
        let list = code.operandMark
        code.open(operand: first)
        while try take(.union) { code.open(operand: try path()) }
        return code.add(.union, operandsFrom: list)
    }

    private mutating func signed() throws(XMLError) -> Int32 {
        var isNegative = false
        var hasSign = false
        while try take(.minus) {
            isNegative.toggle()
            hasSign = true
        }
        let operand = try union()
        guard hasSign else { return operand }
        // Two signs cancel out, but what they stand before is a number all the same.
        let negative = code.add(.negate, operand)
        return isNegative ? negative : code.add(.negate, negative)
    }
}

// MARK: paths

extension QueryParser {
    private mutating func path() throws(XMLError) -> Int32 {
        let steps = code.stepMark
        switch token {
        case .number, .text, .variable, .function, .sign(.open):
            let start = try filter()
            switch token {
            case .sign(.slash), .sign(.doubleSlash): break
            default: return start
            }
            try readSteps()
            return code.add(.operation, start, stepsFrom: steps)
        case .sign(.slash):
            try advance()
            if startsStep {
                code.open(step: try step())
                try readSteps()
            }
            return code.add(.root, 0, stepsFrom: steps)
        case .sign(.doubleSlash):
            try readSteps()
            return code.add(.root, 0, stepsFrom: steps)
        default:
            code.open(step: try step())
            try readSteps()
            return code.add(.context, 0, stepsFrom: steps)
        }
    }

    private var startsStep: Bool {
        switch token {
        case .name, .axis, .nodeType, .sign(.at), .sign(.dot), .sign(.twoDots): true
        default: false
        }
    }

    /// The steps behind those already read.
    private mutating func readSteps() throws(XMLError) {
        while true {
            if try take(.doubleSlash) {
                code.open(step: QueryStep(test: .node, axis: .descendantOrSelf))
            } else if try !take(.slash) {
                return
            }
            code.open(step: try step())
        }
    }

    private mutating func step() throws(XMLError) -> QueryStep {
        if try take(.dot) { return QueryStep(test: .node, axis: .self) }
        if try take(.twoDots) { return QueryStep(test: .node, axis: .parent) }
        var axis = QueryStep.Axis.child
        if try take(.at) {
            axis = .attribute
        } else if case .axis(let name) = token {
            guard let known = QueryStep.Axis(rawValue: name.string) else {
                let text = name == QueryText("namespace") ? "the namespace axis isn't supported" : "an unknown axis"
                throw XMLError(.expression, "\(text) in `\(expression)`", detail: expression)
            }
            axis = known
            try advance()
        }
        var step = QueryStep(test: try test(), axis: axis)
        let predicates = try predicates()
        step.predicates = predicates.list.first
        step.predicateCount = predicates.list.count
        step.isPlain = predicates.arePlain
        return step
    }

    private mutating func test() throws(XMLError) -> QueryStep.Test {
        switch token {
        case .name(let prefix, let local):
            guard let prefix else {
                try advance()
                return local.map { .plain(code.text($0)) } ?? .any
            }
            let uri = try namespace(prefix)
            try advance()
            return local.map { .named(code.text($0), in: uri) } ?? .anyIn(uri)
        case .nodeType(let type):
            try advance()
            try expect(.open)
            let takesTarget = type == QueryText("processing-instruction")
            var target: QueryText?
            if takesTarget, case .text(let text) = token {
                target = text
                try advance()
            }
            try expect(.close)
            if takesTarget { return target.map { .instructionNamed(code.text($0)) } ?? .instruction }
            return type == QueryText("text") ? .text : type == QueryText("comment") ? .comment : .node
        default: throw malformed
        }
    }

    private mutating func predicates() throws(XMLError) -> (list: (first: Int32, count: Int32), arePlain: Bool) {
        let list = code.operandMark
        var arePlain = true
        while try take(.openBracket) {
            let outer = asksForPosition
            asksForPosition = false
            let predicate = try either()
            // What may be a number is one to be compared with the position.
            if asksForPosition || code.kind(of: predicate).map({ $0 == .number }) ?? true { arePlain = false }
            asksForPosition = outer
            try expect(.closeBracket)
            code.open(operand: predicate)
        }
        return (code.close(operandsFrom: list), arePlain)
    }

    private mutating func filter() throws(XMLError) -> Int32 {
        let primary = try primary()
        let predicates = try predicates()
        guard predicates.list.count > 0 else { return primary }
        return code.add(filter: primary, predicates.list, isPlain: predicates.arePlain)
    }
}

// MARK: primary expressions

extension QueryParser {
    private mutating func primary() throws(XMLError) -> Int32 {
        switch token {
        case .number(let number):
            try advance()
            return code.add(number: number)
        case .text(let text):
            try advance()
            return code.add(text: text)
        case .variable(let prefix, let name):
            if let prefix { _ = try namespace(prefix) }
            try advance()
            return code.add(variable: name)
        case .function(let name): return try call(name)
        default:
            try expect(.open)
            let inner = try either()
            try expect(.close)
            return inner
        }
    }

    private mutating func call(_ text: QueryText) throws(XMLError) -> Int32 {
        let name = text.string
        guard let function = QueryFunction(named: name) else {
            throw XMLError(
                .expression, "the function \(name)() isn't one of XPath 1.0 in `\(expression)`", detail: name)
        }
        if function == .position || function == .last { asksForPosition = true }
        try advance()
        try expect(.open)
        let list = code.operandMark
        if try !take(.close) {
            repeat { code.open(operand: try either()) } while try take(.comma)
            try expect(.close)
        }
        let count = code.operandMark - list
        guard function.arguments.contains(count) else {
            throw XMLError(
                .expression, "\(name)() can't have \(count) arguments in `\(expression)`", detail: name)
        }
        return code.add(.call(function), operandsFrom: list)
    }

    private func namespace(_ prefix: QueryText) throws(XMLError) -> QueryText {
        guard let namespace = code.namespace(prefix) else {
            let prefix = prefix.string
            throw XMLError(.expression, "the prefix \(prefix) isn't declared in `\(expression)`", detail: prefix)
        }
        return namespace
    }
}

// MARK: tokens

extension QueryParser {
    private mutating func advance() throws(XMLError) {
        do throws(QueryLexer.Fault) {
            token = try lexer.next()
            position = lexer.position
        } catch {
            position = lexer.position + 1
            throw fault(error.reason)
        }
    }

    /// Steps over a sign, if it is there.
    private mutating func take(_ sign: QuerySign) throws(XMLError) -> Bool {
        guard case .sign(sign) = token else { return false }
        try advance()
        return true
    }

    private mutating func expect(_ sign: QuerySign) throws(XMLError) {
        guard try take(sign) else { throw fault("`\(sign.rawValue)` is missing") }
    }

    private func fault(_ reason: String) -> XMLError {
        XMLError(.expression, "\(reason) at character \(position) in `\(expression)`", detail: expression)
    }
}
