internal import CLibXML2

extension XMLFault {
    /// Copies an error of XPath. libxml2 gives it a number and a position but, to a callback, no words.
    ///
    /// The column is the byte in the expression, from 1.
    init(expressionError error: xmlError) {
        let number = Int(error.code) - Int(XML_XPATH_EXPRESSION_OK.rawValue)
        let message = error.message == nil ? Self.sentence(of: UInt32(clamping: number)) : error.text
        self.init(
            domain: .expression, code: Int(error.code), column: error.int1 >= 0 ? Int(error.int1) + 1 : nil,
            message: message)
    }

    /// What the numbers of `xmlXPathError` mean (libxml2, `xpath.h`).
    private static func sentence(of number: UInt32) -> String {
        switch number {
        case XPATH_NUMBER_ERROR.rawValue: "a number is malformed"
        case XPATH_UNFINISHED_LITERAL_ERROR.rawValue, XPATH_START_LITERAL_ERROR.rawValue: "a string isn't closed"
        case XPATH_VARIABLE_REF_ERROR.rawValue: "a variable has no name"
        case XPATH_UNDEF_VARIABLE_ERROR.rawValue: "a variable isn't set"
        case XPATH_INVALID_PREDICATE_ERROR.rawValue: "a predicate is malformed"
        case XPATH_EXPR_ERROR.rawValue: "the expression is malformed"
        case XPATH_UNCLOSED_ERROR.rawValue: "a parenthesis isn't closed"
        case XPATH_UNKNOWN_FUNC_ERROR.rawValue: "a function isn't known"
        case XPATH_INVALID_OPERAND.rawValue: "an operand is malformed"
        case XPATH_INVALID_TYPE.rawValue: "a value has the wrong type"
        case XPATH_INVALID_ARITY.rawValue: "a function has the wrong number of arguments"
        case XPATH_MEMORY_ERROR.rawValue: "memory or the size of a set of nodes is exceeded"
        case XPATH_UNDEF_PREFIX_ERROR.rawValue: "a prefix isn't declared"
        case XPATH_ENCODING_ERROR.rawValue, XPATH_INVALID_CHAR_ERROR.rawValue: "a character isn't allowed"
        case XPATH_STACK_ERROR.rawValue: "an operator lacks an operand"
        case XPATH_OP_LIMIT_EXCEEDED.rawValue: "it takes too many steps"
        case XPATH_RECURSION_LIMIT_EXCEEDED.rawValue: "it is nested too deeply"
        default: "XPath error \(number)"
        }
    }
}
