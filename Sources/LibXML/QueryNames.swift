/// The names in an XPath expression, found without evaluating it.
///
/// libxml2 notices an unknown variable, function or prefix only when an evaluation comes across it, which may be years
/// after the rule was written. This reading finds them at once. It follows the lexical rules of XPath 1.0, section 3.7;
/// whether the tokens make sense together is left to libxml2.
struct QueryNames {
    /// The variables, without the dollar sign.
    private(set) var variables: Set<String> = []
    /// The functions.
    private(set) var functions: Set<String> = []
    /// The prefixes.
    private(set) var prefixes: Set<String> = []

    /// Reads an expression; throws for functions outside the core, wrong numbers of arguments and the namespace axis.
    init(_ expression: String) throws(XMLError) {
        guard !expression.utf8.contains(0) else {
            throw XMLError(.expression, "there is a NUL in `\(expression)`", detail: expression)
        }
        var lexer = QueryLexer(expression)
        var calls: [Call?] = []
        var previous: QueryLexer.Token?
        while let token = try lexer.next() {
            // An argument has begun, unless the parenthesis closes at once.
            if token != .close, !calls.isEmpty { calls[calls.count - 1]?.hasArgument = true }
            switch token {
            case .variable(let name): note(variable: name)
            case .prefix(let prefix): prefixes.insert(prefix)
            case .axis("namespace"):
                throw XMLError(.expression, "the namespace axis isn't supported in `\(expression)`", detail: expression)
            case .function(let name):
                guard Self.core[name] != nil else {
                    throw XMLError(
                        .expression, "the function \(name)() isn't one of XPath 1.0 in `\(expression)`", detail: name)
                }
                functions.insert(name)
            case .open:
                if case .function(let name)? = previous { calls.append(Call(name: name)) } else { calls.append(nil) }
            case .comma:
                if !calls.isEmpty { calls[calls.count - 1]?.commas += 1 }
            case .close:
                if let call = calls.popLast() ?? nil { try call.check(in: expression) }
            default: break
            }
            previous = token
        }
    }

    private mutating func note(variable: String) {
        variables.insert(variable)
        if let colon = variable.firstIndex(of: ":") { prefixes.insert(String(variable[..<colon])) }
    }

    /// A function call whose parenthesis is open.
    private struct Call {
        let name: String
        var commas = 0
        var hasArgument = false

        func check(in expression: String) throws(XMLError) {
            let arguments = hasArgument ? commas + 1 : 0
            guard let allowed = QueryNames.core[name], !allowed.contains(arguments) else { return }
            let text = "\(name)() can't have \(arguments) arguments in `\(expression)`"
            throw XMLError(.expression, text, detail: name)
        }
    }

    /// The core functions of XPath 1.0 and how many arguments each takes.
    static let core: [String: ClosedRange<Int>] = [
        "last": 0...0, "position": 0...0, "count": 1...1, "id": 1...1, "local-name": 0...1, "namespace-uri": 0...1,
        "name": 0...1, "string": 0...1, "concat": 2...Int.max, "starts-with": 2...2, "contains": 2...2,
        "substring-before": 2...2, "substring-after": 2...2, "substring": 2...3, "string-length": 0...1,
        "normalize-space": 0...1, "translate": 3...3, "boolean": 1...1, "not": 1...1, "true": 0...0, "false": 0...0,
        "lang": 1...1, "number": 0...1, "sum": 1...1, "floor": 1...1, "ceiling": 1...1, "round": 1...1,
    ]
}
