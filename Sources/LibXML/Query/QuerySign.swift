/// A sign or operator of XPath 1.0.
enum QuerySign: String {
    case or
    case and
    case equal = "="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "div"
    case modulo = "mod"
    case union = "|"
    case slash = "/"
    case doubleSlash = "//"
    case at = "@"
    case dot = "."
    case twoDots = ".."
    case comma = ","
    case open = "("
    case close = ")"
    case openBracket = "["
    case closeBracket = "]"

    /// The operator that is written as a word; nil for any other word.
    init?(word: QueryText) {
        switch word.count {
        case 2 where word == QueryText("or"): self = .or
        case 3 where word == QueryText("and"): self = .and
        case 3 where word == QueryText("div"): self = .divide
        case 3 where word == QueryText("mod"): self = .modulo
        default: return nil
        }
    }

    /// How strongly an operator holds its two operands together, from `or` up; nil for what is none.
    var strength: Int? {
        switch self {
        case .or: 1
        case .and: 2
        case .equal, .notEqual: 3
        case .less, .lessOrEqual, .greater, .greaterOrEqual: 4
        case .plus, .minus: 5
        case .times, .divide, .modulo: 6
        default: nil
        }
    }

    /// What an operator of two operands does; nil for `or` and `and`, which take as many as there are, and for what is none.
    var operation: QueryOperation.Code? {
        switch self {
        case .equal: .compare(.equal)
        case .notEqual: .compare(.notEqual)
        case .less: .compare(.less)
        case .lessOrEqual: .compare(.lessOrEqual)
        case .greater: .compare(.greater)
        case .greaterOrEqual: .compare(.greaterOrEqual)
        case .plus: .add
        case .minus: .subtract
        case .times: .multiply
        case .divide: .divide
        case .modulo: .modulo
        default: nil
        }
    }
}
