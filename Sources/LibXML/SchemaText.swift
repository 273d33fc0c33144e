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

    /// The schema without the rules that a validator checks by itself; nil where it has no identity rules, or libxml2 is
    /// needed to understand them.
    ///
    /// - Throws: `schemaUnusable` if the rest doesn't compile.
    func light(_ path: String) throws(XMLError) -> LightSchema? {
        guard isComplete, let found = IdentityRuleReader.rules(of: files) else { return nil }
        let text = TextRuleReader.rule(of: found.rest)
        let rest = SchemaText(files: text?.rest ?? found.rest, isComplete: true)
        return LightSchema(rest: try rest.compiled(path), identity: found.rules, text: text?.rule)
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
