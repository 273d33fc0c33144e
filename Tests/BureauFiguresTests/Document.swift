import Foundation
import LibXML
import Schemas
import Scorecards
import Wording

@testable import BureauFigures

/// Documents of bureau figures for tests, and what the check says about them.
enum Document {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let schemas = SchemaLibrary(folder: root.appendingPathComponent("schemas").path) { path in
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The path of a file of the repository.
    static func path(_ name: String) -> String { root.appendingPathComponent(name).path }

    /// A document around some figures.
    static func text(_ figures: String) -> String {
        """
        <bureauFigures xmlns="urn:zhixiao:bureau-figures" year="2025" bureau="示例局">
        <source id="s" title="示例总结"/>
        <section id="n" title="示例分类">
        \(figures)
        </section>
        </bureauFigures>
        """
    }

    /// The figures of a document that must follow its schema.
    static func report(_ text: String) throws -> FigureReport {
        let report = try DocumentCheck(library: schemas, language: .chinese).check(bytes: Array(text.utf8), name: "f")
        guard report.schemaValid, let root = report.document?.root else {
            throw FigureFile.Invalid(diagnostics: report.diagnostics)
        }
        return FigureReader.report(root)
    }

    /// What the check finds in a document around some figures.
    static func faults(_ figures: String, _ language: Language = .chinese) throws -> [Diagnostic] {
        FigureCheck(language: language).diagnostics(try report(text(figures)), file: "f")
    }

    /// A figure with parts; a part is `label:value` or `label:value:share`.
    static func figure(_ value: String, _ parts: String..., exactness: String = "exact") -> String {
        let rows = parts.map { part in
            let fields = part.split(separator: ":")
            let share = fields.count > 2 ? " share=\"\(fields[2])\"" : ""
            return "<part label=\"\(fields[0])\" value=\"\(fields[1])\"\(share)/>"
        }
        return "<figure id=\"a\" label=\"检查\" unit=\"次\" source=\"s\" value=\"\(value)\" exactness=\"\(exactness)\">\n"
            + rows.joined(separator: "\n") + "\n</figure>"
    }

    /// A rate with further attributes.
    static func rate(_ value: String, _ attributes: String = "") -> String {
        "<rate id=\"r\" label=\"办理率\" source=\"s\" value=\"\(value)\" \(attributes)/>"
    }
}
