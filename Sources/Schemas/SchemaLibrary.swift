package import LibXML
import Synchronization

/// The schemas of one folder, each compiled, and each vocabulary read, when it is first asked for.
///
/// It is shared by all workers: what it hands out never changes.
package final class SchemaLibrary: Sendable {
    /// The folder with the schema files.
    package let folder: String

    private let readFile: @Sendable (String) throws -> [UInt8]
    private let schemas = Mutex<[Grammar: Schema]>([:])
    private let vocabularies = Mutex<[Grammar: Vocabulary]>([:])

    /// Names a folder; nothing is read yet.
    ///
    /// - Parameters:
    ///   - folder: The path of the folder.
    ///   - readFile: Reads a whole file of that folder, for the vocabularies.
    package init(folder: String, readFile: @escaping @Sendable (String) throws -> [UInt8]) {
        self.folder = folder.hasSuffix("/") && folder.count > 1 ? String(folder.dropLast()) : folder
        self.readFile = readFile
    }

    /// The compiled schema of a grammar.
    ///
    /// - Throws: `XMLError` with `io` or `schemaUnusable`.
    package func schema(_ grammar: Grammar) throws(XMLError) -> Schema {
        let outcome = schemas.withLock { known -> Result<Schema, XMLError> in
            if let schema = known[grammar] { return .success(schema) }
            do throws(XMLError) {
                let schema = try Schema(file: path(of: grammar.fileName))
                known[grammar] = schema
                return .success(schema)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    /// The labels, help, units, allowed values and structure of a grammar's documents.
    ///
    /// - Throws: What reading the files throws, and `XMLError` for a file that isn't XML.
    package func vocabulary(_ grammar: Grammar) throws -> Vocabulary {
        try vocabularies.withLock { known in
            if let vocabulary = known[grammar] { return vocabulary }
            let vocabulary = try VocabularyReader.vocabulary(of: grammar, parser: DocumentParser()) { file in
                try readFile(path(of: file))
            }
            known[grammar] = vocabulary
            return vocabulary
        }
    }

    private func path(of file: String) -> String { folder + "/" + file }
}
