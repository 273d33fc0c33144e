internal import CLibXML2

/// The bytes of a schema's files, as they are given to libxml2.
struct SchemaText: Sendable {
    /// The bytes of the files that could be read and cut, by their paths; libxml2 reads the others by itself.
    private let files: [String: [UInt8]]
    /// The bytes of a schema that is no file.
    private let main: [UInt8]?
    /// Whether the schema has no files but these.
    private let isComplete: Bool

    /// Nothing was read: libxml2 reads the files as they are, and knows the lines of what is wrong with them.
    static let unread = SchemaText(files: [:], isComplete: false)

    init(files: [String: [UInt8]], isComplete: Bool) {
        self.files = files
        self.isComplete = isComplete
        main = nil
    }

    /// The text of a schema that is no file.
    init(main bytes: [UInt8]) {
        let plain = bytes.withUnsafeBytes { SchemaBytes($0) }
        self.init(uncut: plain?.bytes ?? bytes, isComplete: plain?.locations?.isEmpty ?? false)
    }

    /// The text of such a schema as it is.
    init(uncut bytes: [UInt8], isComplete: Bool = false) {
        main = bytes
        files = [:]
        self.isComplete = isComplete
    }

    private init(_ text: SchemaText, rest: [String: [UInt8]]) {
        files = text.main == nil ? rest : [:]
        main = rest[""]
        isComplete = true
    }

    /// The identity rules, and the text without them; nil where there are none, or libxml2 is needed to understand them.
    var identityRules: (rules: IdentityRules, rest: SchemaText)? {
        guard isComplete, let found = IdentityRuleReader.rules(of: main.map { ["": $0] } ?? files) else { return nil }
        return (found.rules, SchemaText(self, rest: found.rest))
    }

    /// Compiles the schema.
    ///
    /// - Throws: `schemaUnusable` if it doesn't compile.
    func compiled(_ name: String) throws(XMLError) -> CompiledSchema {
        guard let main else {
            return try SchemaInput.serving(files) { () throws(XMLError) in
                try CompiledSchema(name) { xmlSchemaNewParserCtxt(name) }
            }
        }
        // libxml2 reads the bytes when it compiles, so they are kept until then.
        return try main.withUnsafeBufferPointer { bytes throws(XMLError) in
            try bytes.withMemoryRebound(to: CChar.self) { chars throws(XMLError) in
                try CompiledSchema(name) { xmlSchemaNewMemParserCtxt(chars.baseAddress, Int32(clamping: chars.count)) }
            }
        }
    }
}
