/// Why something could not be done with a document, a schema or an expression.
package struct XMLError: Error, Sendable, Hashable {
    /// What kind of trouble it is.
    package let code: Code
    /// Where it is.
    package let place: SourcePlace?
    /// One English sentence for developers; what a user reads is made from ``code``, ``detail`` and ``place``.
    package let message: String
    /// The one value the sentence is about: the limit that was exceeded, an encoding, a name, an expression.
    package let detail: String?
    /// What libxml2 said, in its order; at most the first fifty.
    package let underlying: [XMLFault]
    /// How many more faults there were.
    package let omitted: Int

    /// Makes an error.
    package init(
        _ code: Code,
        _ message: String,
        place: SourcePlace? = nil,
        detail: String? = nil,
        underlying: [XMLFault] = [],
        omitted: Int = 0
    ) {
        self.code = code
        self.place = place
        self.message = message
        self.detail = detail
        self.underlying = underlying
        self.omitted = omitted
    }
}

extension XMLError {
    /// The kinds of trouble; open, so that a new one breaks no `switch`.
    package struct Code: RawRepresentable, Sendable, Hashable {
        /// The stable name of the kind.
        package let rawValue: String

        /// Makes a kind from its name.
        package init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// More bytes than allowed.
        package static let tooLarge = Code(rawValue: "tooLarge")
        /// Elements nested deeper than allowed.
        package static let tooDeep = Code(rawValue: "tooDeep")
        /// More elements, attributes and comments than allowed.
        package static let tooManyNodes = Code(rawValue: "tooManyNodes")
        /// More attributes on one element than allowed.
        package static let tooManyAttributes = Code(rawValue: "tooManyAttributes")
        /// More namespace declarations in scope than allowed.
        package static let tooManyNamespaces = Code(rawValue: "tooManyNamespaces")
        /// A document type declaration, which is never read.
        package static let doctype = Code(rawValue: "doctype")
        /// An encoding that isn't read, or bytes that contradict the declared one.
        package static let encoding = Code(rawValue: "encoding")
        /// A NUL byte in text.
        package static let nulByte = Code(rawValue: "nulByte")
        /// Not XML at all: a compressed file, a spreadsheet, a PDF.
        package static let notXML = Code(rawValue: "notXML")
        /// Nothing but blanks.
        package static let empty = Code(rawValue: "empty")
        /// Not well-formed.
        package static let notWellFormed = Code(rawValue: "notWellFormed")
        /// Well-formed, but against Namespaces in XML.
        package static let namespace = Code(rawValue: "namespace")
        /// A schema that can't be used.
        package static let schemaUnusable = Code(rawValue: "schemaUnusable")
        /// An expression that can't be compiled.
        package static let expression = Code(rawValue: "expression")
        /// An expression that failed when it was evaluated.
        package static let evaluation = Code(rawValue: "evaluation")
        /// An evaluation that took more steps than allowed.
        package static let operationLimit = Code(rawValue: "operationLimit")
        /// A file that can't be read.
        package static let io = Code(rawValue: "io")
        /// libxml2 failed without saying why, or ran out of memory.
        package static let `internal` = Code(rawValue: "internal")
    }
}

extension XMLError: CustomStringConvertible {
    /// Place, message, and the first fault.
    package var description: String {
        var text = place.map { "\($0): " } ?? ""
        text += message
        if let first = underlying.first, !message.contains(first.message) { text += " (\(first.message))" }
        if omitted > 0 { text += " [\(omitted) more]" }
        return text
    }
}
