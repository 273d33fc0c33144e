internal import CLibXML2

/// What libxml2's XPath errors mean. It hands over their number alone and keeps the words for its own printing.
enum QueryFault {
    /// The words for a fault's number.
    static func reason(_ code: Int) -> String {
        let number = code - Int(XML_XPATH_EXPRESSION_OK.rawValue)
        return reasons.indices.contains(number) ? reasons[number] : "XPath error \(code)"
    }

    /// In the order of `xmlXPathError` in libxml2's `xpath.h`.
    private static let reasons = [
        "no error", "a number can't be read", "a string isn't closed", "a string has no beginning",
        "a variable reference is broken", "an undefined variable", "an invalid predicate", "an invalid expression",
        "a bracket isn't closed", "an unknown function", "an invalid operand", "an invalid type",
        "a wrong number of arguments", "an invalid context size", "an invalid context position", "out of memory",
        "a syntax error", "a resource error", "a sub-resource error", "an undeclared prefix", "a wrong encoding",
        "an invalid character", "an invalid context", "a broken value stack", "a variable isn't allowed here",
        "more steps than allowed", "nested too deeply",
    ]
}
