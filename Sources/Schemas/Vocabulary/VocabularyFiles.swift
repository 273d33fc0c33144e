import LibXML

/// The schema files that vocabularies are read from. Each is parsed once, however many grammars include it.
struct VocabularyFiles {
    private let parser = DocumentParser()
    private let bytes: (_ file: String) throws -> [UInt8]
    private var documents: [String: XMLDocument] = [:]

    /// Takes what reads the bytes of a file, by its name.
    init(bytes: @escaping (_ file: String) throws -> [UInt8]) {
        self.bytes = bytes
    }

    /// A file as a tree.
    ///
    /// - Throws: What reading it throws, and `XMLError` where it isn't XML.
    mutating func document(_ file: String) throws -> XMLDocument {
        if let known = documents[file] { return known }
        let document = try parser.parse(try bytes(file), name: file)
        documents[file] = document
        return document
    }
}
