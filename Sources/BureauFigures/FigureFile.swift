import Files
import LibXML
package import Schemas
package import Scorecards
package import Wording

/// A file with bureau figures: read, validated, and held against the assertions, all or nothing.
package struct FigureFile {
    /// What is wrong with a file of bureau figures.
    package struct Invalid: Error, Sendable {
        /// Everything that is wrong, with place and remedy.
        package let diagnostics: [Diagnostic]
    }

    private let schemas: SchemaLibrary
    private let language: Language

    /// Makes a reader of such files.
    package init(schemas: SchemaLibrary, language: Language) {
        self.schemas = schemas
        self.language = language
    }

    /// The figures of a file.
    ///
    /// - Parameters:
    ///   - path: Where the file stands.
    ///   - name: What it is called in messages.
    /// - Returns: The figures, which hold against each other.
    /// - Throws: ``Invalid`` for a file that is no valid document of bureau figures, what reading it throws, and what is
    ///   wrong with the schemas.
    package func report(at path: String, name: String) throws -> FigureReport {
        let bytes = try RegularFile.bytes(path, limit: ParsingLimits.standard.bytes)
        let checked = try DocumentCheck(library: schemas, language: language).check(bytes: bytes, name: name)
        guard checked.schemaValid, checked.family == .bureauFigures, let root = checked.document?.root else {
            throw Invalid(diagnostics: checked.diagnostics + otherFamily(checked, name))
        }
        let report = FigureReader.report(root)
        let faults = FigureCheck(language: language).diagnostics(report, file: name)
        guard faults.allSatisfy({ $0.severity != .error }) else { throw Invalid(diagnostics: faults) }
        return report
    }

    private func otherFamily(_ report: DocumentReport, _ name: String) -> [Diagnostic] {
        guard let family = report.family, family != .bureauFigures else { return [] }
        return [
            Diagnostic(
                severity: .error, identifier: "figures.family", file: name, line: report.document?.root.line,
                summary: Strings.figuresOtherFamily.text(language, family.label(language)),
                remedy: Strings.figuresOtherFamilyRemedy.text(language))
        ]
    }
}
