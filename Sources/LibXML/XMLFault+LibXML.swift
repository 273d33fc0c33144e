internal import CLibXML2
internal import Glibc

extension XMLFault {
    /// Copies what an error of libxml2 says, as far as it goes without a tree.
    init(_ error: xmlError, lineOffset: Int) {
        let domain = Domain(error.domain)
        // int2 is the column only where a parser speaks.
        let hasColumn = (domain == .parser || domain == .namespace) && error.int2 > 0
        self.init(
            domain: domain,
            code: Int(error.code),
            line: error.line > 0 ? Int(error.line) + lineOffset : nil,
            column: hasColumn ? Int(error.int2) : nil,
            message: error.text
        )
    }

    /// Copies a schema error, with the path and true line of the node it is about.
    ///
    /// `node` is the element or attribute; its line comes from our own record, because libxml2 keeps 16 bits of it.
    init(_ error: xmlError, at node: XMLNode) {
        let text = error.text
        let attribute = node.isAttribute ? node.name : SchemaMessage(text).attribute
        let element = node.isAttribute ? node.parent : node
        var path = node.path
        if !node.isAttribute, let attribute { path += "/@" + attribute }
        self.init(
            domain: Domain(error.domain),
            code: Int(error.code),
            line: node.line,
            path: path,
            node: element?.name,
            attribute: attribute,
            message: text
        )
    }
}

extension XMLFault.Domain {
    /// Sorts the thirty domains of libxml2 into ours.
    init(_ domain: Int32) {
        switch UInt32(bitPattern: domain) {
        case XML_FROM_PARSER.rawValue: self = .parser
        case XML_FROM_NAMESPACE.rawValue: self = .namespace
        case XML_FROM_I18N.rawValue: self = .encoding
        case XML_FROM_SCHEMASV.rawValue: self = .schema
        case XML_FROM_SCHEMASP.rawValue, XML_FROM_REGEXP.rawValue: self = .schemaParser
        case XML_FROM_XPATH.rawValue: self = .expression
        case XML_FROM_IO.rawValue: self = .io
        default: self = .other
        }
    }
}

extension xmlError {
    /// Whether this is the remark that a key can't use a value whose fault has been reported just before.
    var isEcho: Bool {
        UInt32(bitPattern: code) == XML_SCHEMAV_CVC_IDC.rawValue && message != nil
            && strstr(message, ": Warning: No precomputed value") != nil
    }

    /// The message without the line break at its end.
    var text: String {
        guard let message else { return "" }
        var text = String(cString: message)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}
