package import LibXML
package import Scorecards
package import Wording

/// Checks documents of any family against their schemas: bytes in, report out, nothing else read or written.
///
/// A valid document costs its parsing and its validation and nothing more; the words are looked up for a wrong one.
/// One check serves one worker.
package final class DocumentCheck {
    /// How many faults of one document are explained.
    package static let faultLimit = 200

    private let library: SchemaLibrary
    private let language: Language
    private let parser: DocumentParser
    /// By the places of their grammars.
    private var validators = [SchemaValidator?](repeating: nil, count: Grammar.allCases.count)

    /// Makes a check that answers in a language.
    package init(library: SchemaLibrary, language: Language, limits: ParsingLimits = .standard) {
        self.library = library
        self.language = language
        self.parser = DocumentParser(limits: limits)
    }

    /// Checks one document.
    ///
    /// - Parameters:
    ///   - bytes: The whole document.
    ///   - name: What the file is called in messages.
    /// - Returns: What was found, with the tree of a well-formed document.
    /// - Throws: What is wrong with the schemas; never what is wrong with the document.
    package func check(bytes: [UInt8], name: String) throws -> DocumentReport {
        let document: XMLDocument
        do throws(XMLError) {
            document = try parse(bytes, name: name)
        } catch {
            let diagnostic = ParsingFault(error, language).diagnostic(file: name)
            return DocumentReport(family: nil, schemaValid: false, diagnostics: [diagnostic], document: nil)
        }
        return try check(document)
    }

    /// A roster of a large region exceeds the limits of what a school may send, and is parsed under its own.
    private func parse(_ bytes: [UInt8], name: String) throws(XMLError) -> XMLDocument {
        do throws(XMLError) {
            return try parser.parse(bytes, name: name)
        } catch {
            guard error.code == .tooLarge || error.code == .tooManyNodes, parser.limits == .standard else {
                throw error
            }
            let roomy = DocumentParser(limits: .stream)
            guard let tag = try? roomy.rootTag(of: bytes, name: name), tag.namespace == Grammar.roster.namespace else {
                throw error
            }
            return try roomy.parse(bytes, name: name)
        }
    }

    /// Checks a document that is already parsed.
    package func check(_ document: XMLDocument) throws -> DocumentReport {
        let root = document.root
        guard let family = DocumentFamily(root: root.name, namespace: root.namespaceURI) else {
            return DocumentReport(
                family: nil, schemaValid: false, diagnostics: [rootDiagnostic(document)], document: document)
        }
        let report = try validator(family.grammar).validate(document, limit: Self.faultLimit)
        if report.isValid {
            return DocumentReport(family: family, schemaValid: true, diagnostics: [], document: document)
        }
        let diagnostics = try explain(report, family.grammar, document: document, file: document.name)
        return DocumentReport(family: family, schemaValid: false, diagnostics: diagnostics, document: document)
    }

    /// Says in plain words what a validator found, for callers that validate by themselves (a streamed roster).
    package func explain(
        _ report: SchemaReport, _ grammar: Grammar, document: XMLDocument?, file: String
    ) throws -> [Diagnostic] {
        FaultExplainer(
            vocabulary: try library.vocabulary(grammar), document: document, file: file, language: language
        ).diagnostics(for: report.faults, omitted: report.omitted)
    }

    private func validator(_ grammar: Grammar) throws(XMLError) -> SchemaValidator {
        if let known = validators[grammar.place] { return known }
        let validator = SchemaValidator(try library.schema(grammar))
        validators[grammar.place] = validator
        return validator
    }

    private func rootDiagnostic(_ document: XMLDocument) -> Diagnostic {
        let root = document.root
        let plain = RootFault(name: root.name, namespace: root.namespaceURI, language: language).plain
        return Diagnostic(
            severity: .error, identifier: plain.identifier, file: document.name, line: root.line, path: root.path,
            summary: plain.summary, remedy: plain.remedy)
    }
}
