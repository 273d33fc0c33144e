import Foundation

/// What `validate --format json` says.
struct ValidationReport: Decodable, Sendable {
    struct Diagnostic: Decodable, Sendable {
        let severity, identifier, summary, remedy: String
        let line: Int?
        let path: String?
    }
    struct Document: Decodable, Sendable {
        let file: String
        let family: String?
        let schemaValid, valid: Bool
        let diagnostics: [Diagnostic]

        /// The identifiers of what was found, in their order.
        var identifiers: [String] { diagnostics.map(\.identifier) }
    }

    let documents: [Document]

    init(_ text: String) throws { self = try JSONDecoder().decode(Self.self, from: Data(text.utf8)) }

    /// The report on the file whose path ends so.
    func document(_ name: String) -> Document? { documents.first { $0.file.hasSuffix(name) } }
}
