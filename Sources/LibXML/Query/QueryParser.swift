/// Reads an XPath 1.0 expression (sections 2 and 3) into operations, and finds every name in it.
///
/// Unknown functions, wrong numbers of arguments, undeclared prefixes and broken syntax show here, not years later when an
/// evaluation comes across them.
struct QueryParser {
    /// Deeper parentheses and predicates than anybody writes; each level costs stack.
    private static let deepest = 200

    private let expression: String
    private let namespaces: [String: String]
    private var lexer: QueryLexer
    private var token = QueryToken.end
    /// Where the token begins.
    private var position = 0
    private var depth = 0
    /// Whether the predicate that is being read asks for a position or the number of nodes.
    private var asksForPosition = false
    private(set) var code: QueryCodeBuilder
    private(set) var functions: Set<String> = []
    private(set) var prefixes: Set<String> = []

    init(_ expression: String, namespaces: [String: String], memory: QueryMemory) {
        code = QueryCodeBuilder(memory: memory)
        self.expression = expression
        self.namespaces = namespaces
        lexer = QueryLexer(expression)
    }

    /// Reads the whole expression.
    /// - Returns: the operation that gives its value.
    mutating func parse() throws(XMLError) -> Int32 {
        guard !expression.utf8.contains(0) else {
            throw XMLError(.expression, "there is a NUL in `\(expression)`", detail: expression)
        }
        try advance()
        let root = try either()
        guard token == .end else { throw fault("the expression is malformed") }
        return root
    }
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
                var operands = [left]
                while try take(sign) { operands.append(try self.operation(above: own)) }
                left = code.add(sign == .or ? .or : .and, list: operands)
            }
        }
        return left
    }

    private mutating func union() throws(XMLError) -> Int32 {
        let first = try path()
        guard token == .sign(.union) else { return first }
        var operands = [first]
        while try take(.union) { operands.append(try path()) }
        return code.add(.union, list: operands)
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
        switch token {
        case .number, .text, .variable, .function, .sign(.open):
            let start = try filter()
            guard token == .sign(.slash) || token == .sign(.doubleSlash) else { return start }
            return code.add(.path(.operation), start, steps: try steps([]))
        case .sign(.slash):
            try advance()
            return code.add(.path(.root), 0, steps: startsStep ? try steps([try step()]) : [])
        case .sign(.doubleSlash):
            return code.add(.path(.root), 0, steps: try steps([]))
        default:
            return code.add(.path(.context), 0, steps: try steps([try step()]))
        }
    }

    private var startsStep: Bool {
        switch token {
        case .name, .axis, .nodeType, .sign(.at), .sign(.dot), .sign(.twoDots): true
        default: false
        }
    }

    /// The steps behind those already read.
    private mutating func steps(_ first: [QueryStep]) throws(XMLError) -> [QueryStep] {
        var steps = first
        while true {
            if try take(.doubleSlash) {
                steps.append(QueryStep(test: .node, axis: .descendantOrSelf))
            } else if try !take(.slash) {
                return steps
            }
            steps.append(try step())
        }
    }

    private mutating func step() throws(XMLError) -> QueryStep {
        if try take(.dot) { return QueryStep(test: .node, axis: .self) }
        if try take(.twoDots) { return QueryStep(test: .node, axis: .parent) }
        var axis = QueryStep.Axis.child
        if try take(.at) {
            axis = .attribute
        } else if case .axis(let name) = token {
            guard let known = QueryStep.Axis(rawValue: name) else {
                let text = name == "namespace" ? "the namespace axis isn't supported" : "an unknown axis"
                throw XMLError(.expression, "\(text) in `\(expression)`", detail: expression)
            }
            axis = known
            try advance()
        }
        var step = QueryStep(test: try test(), axis: axis)
        let predicates = try predicates()
        step.predicates = code.addOperands(predicates.operations)
        step.predicateCount = Int32(predicates.operations.count)
        step.isPlain = predicates.arePlain
        return step
    }

    private mutating func test() throws(XMLError) -> QueryStep.Test {
        switch token {
        case .name(let prefix, let local):
            guard let prefix else {
                try advance()
                return local == "*" ? .any : .plain(code.text(local))
            }
            let uri = code.text(try namespace(prefix))
            try advance()
            return local == "*" ? .anyIn(uri) : .named(code.text(local), in: uri)
        case .nodeType(let type):
            try advance()
            try expect(.open)
            var target: String?
            if type == "processing-instruction", case .text(let text) = token {
                target = text
                try advance()
            }
            try expect(.close)
            switch type {
            case "text": return .text
            case "comment": return .comment
            case "processing-instruction":
                return target.map { QueryStep.Test.instructionNamed(code.text($0)) } ?? .instruction
            default: return .node
            }
        default: throw fault("the expression is malformed")
        }
    }

    private mutating func predicates() throws(XMLError) -> (operations: [Int32], arePlain: Bool) {
        var operations: [Int32] = []
        var arePlain = true
        while try take(.openBracket) {
            let outer = asksForPosition
            asksForPosition = false
            let predicate = try either()
            // What may be a number is one to be compared with the position.
            if asksForPosition || code.kind(of: predicate).map({ $0 == .number }) ?? true { arePlain = false }
            asksForPosition = outer
            try expect(.closeBracket)
            operations.append(predicate)
        }
        return (operations, arePlain)
    }

    private mutating func filter() throws(XMLError) -> Int32 {
        let primary = try primary()
        let predicates = try predicates()
        guard !predicates.operations.isEmpty else { return primary }
        return code.add(filter: primary, predicates.operations, isPlain: predicates.arePlain)
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
            return code.add(variable: prefix.map { "\($0):\(name)" } ?? name)
        case .function(let name): return try call(name)
        default:
            try expect(.open)
            let inner = try either()
            try expect(.close)
            return inner
        }
    }

    private mutating func call(_ name: String) throws(XMLError) -> Int32 {
        guard let function = QueryFunction(rawValue: name) else {
            throw XMLError(
                .expression, "the function \(name)() isn't one of XPath 1.0 in `\(expression)`", detail: name)
        }
        functions.insert(name)
        if function == .position || function == .last { asksForPosition = true }
        try advance()
        try expect(.open)
        var arguments: [Int32] = []
        if try !take(.close) {
            repeat { arguments.append(try either()) } while try take(.comma)
            try expect(.close)
        }
        guard function.arguments.contains(arguments.count) else {
            throw XMLError(
                .expression, "\(name)() can't have \(arguments.count) arguments in `\(expression)`", detail: name)
        }
        return code.add(.call(function), list: arguments)
    }

    private mutating func namespace(_ prefix: String) throws(XMLError) -> String {
        prefixes.insert(prefix)
        if prefix == "xml" { return "http://www.w3.org/XML/1998/namespace" }
        guard let namespace = namespaces[prefix] else {
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
