/// The bytes of a schema's files, as they are given to libxml2.
struct SchemaText: Sendable {
    /// The bytes of the files that could be read and cut, by their names: all lie in one folder. libxml2 reads the others by
    /// itself.
    private let files: [String: [UInt8]]
    /// Whether the schema has no files but these.
    private let isComplete: Bool

    /// Nothing was read: libxml2 reads the files as they are, and knows the lines of what is wrong with them.
    static let unread = SchemaText(files: [:], isComplete: false)

    init(files: [String: [UInt8]], isComplete: Bool) {
        self.files = files
        self.isComplete = isComplete
    }

    /// The identity rules, and the text without them; nil where there are none, or libxml2 is needed to understand them.
    var identityRules: (rules: IdentityRules, rest: SchemaText)? {
        guard isComplete, let found = IdentityRuleReader.rules(of: files) else { return nil }
        return (found.rules, SchemaText(files: found.rest, isComplete: true))
    }

    /// Compiles the schema whose main file has this path.
    ///
    /// - Throws: `schemaUnusable` if it doesn't compile.
    func compiled(_ path: String) throws(XMLError) -> CompiledSchema {
        try SchemaInput.serving(files) { () throws(XMLError) in
            try CompiledSchema(path)
        }
    }
}
