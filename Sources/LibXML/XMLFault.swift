/// One thing that libxml2 found wrong, as a value.
package struct XMLFault: Sendable, Hashable {
    /// Which part of libxml2 speaks.
    package enum Domain: String, Sendable, Hashable {
        /// Well-formedness.
        case parser
        /// Namespaces in XML.
        case namespace
        /// Conversion of the bytes to characters.
        case encoding
        /// Validation of a document against a schema.
        case schema
        /// A schema that is itself wrong.
        case schemaParser
        /// XPath.
        case expression
        /// Files.
        case io
        /// Anything else.
        case other
    }

    /// Which part of libxml2 speaks.
    package let domain: Domain
    /// The number of the fault (`xmlParserErrors` in libxml2's `xmlerror.h`).
    package let code: Int
    /// The line in the file, from 1.
    package let line: Int?
    /// The column in the line, from 1; only where the parser stood.
    package let column: Int?
    /// The path of the element or attribute, with local names.
    package let path: String?
    /// The local name of the element.
    package let node: String?
    /// The local name of the attribute, where the fault is about one.
    package let attribute: String?
    /// The words of libxml2, trimmed.
    package let message: String

    /// Makes a fault.
    package init(
        domain: Domain,
        code: Int,
        line: Int? = nil,
        column: Int? = nil,
        path: String? = nil,
        node: String? = nil,
        attribute: String? = nil,
        message: String
    ) {
        self.domain = domain
        self.code = code
        self.line = line
        self.column = column
        self.path = path
        self.node = node
        self.attribute = attribute
        self.message = message
    }
}
