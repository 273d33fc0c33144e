internal import CLibXML2

extension XMLError {
    /// The error for a document about which libxml2 reported faults: the kind and place of the first one that tells.
    init(_ faults: FaultCollector, name: String) {
        let all = faults.faults
        let first = all.first { $0.line != nil } ?? all.first
        let place = SourcePlace(file: name, line: first?.line, column: first?.column)
        let code = all.lazy.compactMap(Code.init(fault:)).first ?? .internal
        let message = first?.message ?? "libxml2 gave no document and no reason"
        self.init(code, message, place: place, underlying: all, omitted: faults.omitted)
    }
}

extension XMLError.Code {
    /// The kind of trouble that a fault of the parser is; nil for a fault that only follows from others.
    fileprivate init?(fault: XMLFault) {
        let number = UInt32(clamping: fault.code)
        switch number {
        case XML_ERR_UNKNOWN_ENCODING.rawValue, XML_ERR_UNSUPPORTED_ENCODING.rawValue,
            XML_ERR_INVALID_ENCODING.rawValue:
            self = .encoding
        case XML_ERR_NO_MEMORY.rawValue:
            // libxml2 says "no memory" for a text beyond its own limit of 10 MB as well.
            self = fault.message.contains("huge") ? .tooLarge : .internal
        default:
            switch fault.domain {
            case .namespace: self = .namespace
            case .encoding: self = .encoding
            default: self = Self.isAboutBytes(fault.message) ? .encoding : .notWellFormed
            }
        }
    }

    /// Whether a fault with the number of an invalid character is about bytes rather than characters.
    private static func isAboutBytes(_ message: String) -> Bool {
        message.hasPrefix("Input is not proper UTF-8") || message.hasPrefix("input conversion failed")
            || message.hasPrefix("Invalid byte")
    }
}
