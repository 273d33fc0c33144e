internal import Synchronization

/// A compiled schema. It may be shared; each worker makes its own ``SchemaValidator``.
///
/// Where the schema's identity rules are of a plain form, it is compiled without them and without the usual pattern of texts,
/// and whoever validates checks these itself (``LightCheck``, ``StreamCheck``). The whole schema is then compiled only when
/// there is something wrong with a document.
package final class Schema: Sendable {
    /// What the schema is called.
    package let name: String

    /// The schema without the rules that a validator checks itself; nil where libxml2 checks all of it.
    let light: LightSchema?

    private let text: SchemaText
    private let compiled: Mutex<CompiledSchema?>

    /// Compiles a schema file together with the files that it includes from its own folder.
    ///
    /// - Throws: `io` if a file can't be read, `schemaUnusable` if it includes from elsewhere or doesn't compile.
    package convenience init(file path: String) throws(XMLError) {
        Library.start()
        let files = SchemaFiles(main: path)
        let text = try files.read()
        do throws(XMLError) {
            try self.init(path, text)
        } catch {
            // What is wrong is told of the files as they are, and of the first one that isn't even well-formed.
            _ = try files.read(thoroughly: true)
            try self.init(path, .unread)
        }
    }

    /// Compiles a schema that stands alone.
    ///
    /// - Parameters:
    ///   - bytes: The schema.
    ///   - name: What a file with these bytes would be called.
    /// - Throws: `schemaUnusable` if it doesn't compile.
    package convenience init(bytes: [UInt8], name: String) throws(XMLError) {
        Library.start()
        let plain = bytes.withUnsafeBytes { SchemaBytes($0) }
        let isComplete = plain?.locations?.isEmpty ?? false
        do throws(XMLError) {
            try self.init(name, SchemaText(files: [name: plain?.bytes ?? bytes], isComplete: isComplete))
        } catch {
            // The lines of what is wrong are those of the bytes as they are.
            try self.init(name, SchemaText(files: [name: bytes], isComplete: false))
        }
    }

    private init(_ name: String, _ text: SchemaText) throws(XMLError) {
        self.name = name
        self.text = text
        light = try text.light(name)
        compiled = Mutex(light == nil ? try text.compiled(name) : nil)
    }

    /// The schema with all of its rules.
    ///
    /// - Throws: `schemaUnusable` if it compiles only without the rules that a validator checks itself.
    func whole() throws(XMLError) -> CompiledSchema {
        try compiled.withLock { known throws(XMLError) in
            if let known { return known }
            let schema = try text.compiled(name)
            known = schema
            return schema
        }
    }
}
