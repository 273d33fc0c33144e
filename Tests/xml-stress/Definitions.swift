import LibXML

/// What documents are checked and queried by. It never changes, so that any number of threads may share it.
struct Definitions: Sendable {
    let schema: Schema
    let scope = QueryScope()
    /// The expressions of ``Material``.
    let queries: [Query]
    /// What gives the variable of that name.
    let late: Query

    init(_ name: String) throws {
        schema = try Schema(bytes: Array(Material.schema.utf8), name: name)
        let compiler = QueryCompiler(scope, namespaces: ["s": "urn:stress"])
        queries = try Material.expressions.map { try compiler.compile($0.text, variables: ["doc", "late"]) }
        late = try compiler.compile("$doc/s:person[2]")
    }
}
