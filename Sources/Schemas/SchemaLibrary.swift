package import LibXML
package import Wording

/// The schemas of one folder, each compiled, and each vocabulary read, when it is first asked for.
///
/// It is shared by all workers: what it hands out never changes.
package final class SchemaLibrary: Sendable {
    /// The folder with the schema files.
    package let folder: String

    private let readFile: @Sendable (String) throws -> [UInt8]
    private let schemas = Shelf<Schema>(Grammar.allCases.count)
    private let vocabularies = Shelf<Vocabulary>(Grammar.allCases.count)
    private let labels = Shelf<RunLabels>(Language.allCases.count)

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
        try schemas.content(grammar.place) { () throws(XMLError) in try Schema(file: path(of: grammar.fileName)) }
    }

    /// The labels, help, units, allowed values and structure of a grammar's documents.
    ///
    /// - Throws: What reading the files throws, and `XMLError` for a file that isn't XML.
    package func vocabulary(_ grammar: Grammar) throws -> Vocabulary {
        try vocabularies.content(grammar.place) {
            var files = VocabularyFiles { [self] file in try readFile(path(of: file)) }
            return try VocabularyReader.vocabulary(of: grammar, &files)
        }
    }

    /// As much of the vocabularies as a run over valid documents shows, in one language.
    ///
    /// - Throws: As ``vocabulary(_:)``.
    package func labels(_ language: Language) throws -> RunLabels {
        try labels.content(language.place) {
            var files = VocabularyFiles { [self] file in
                LabelExcerpt.bytes(of: try readFile(path(of: file)), language)
            }
            return RunLabels(
                roster: try VocabularyReader.vocabulary(of: .roster, &files),
                submission: try VocabularyReader.vocabulary(of: .submission, &files))
        }
    }

    /// What can be read beforehand.
    package enum Part: Sendable {
        case schema(Grammar)
        case labels(Language)
    }

    /// Begins to read what will be asked for, in this order, beside what the caller does meanwhile. What is wrong with it is
    /// told to whoever asks for it.
    package func prefetch(_ parts: [Part]) {
        Task.detached {
            for part in parts {
                switch part {
                case .schema(let grammar): _ = try? self.schema(grammar)
                case .labels(let language): _ = try? self.labels(language)
                }
            }
        }
    }

    private func path(of file: String) -> String { folder + "/" + file }
}
