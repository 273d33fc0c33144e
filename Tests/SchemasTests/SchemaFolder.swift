import Foundation
import LibXML
import Scorecards
import Wording

@testable import Schemas

/// The schemas of the repository and their examples.
enum SchemaFolder {
    static let path = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("schemas").path

    static let library = SchemaLibrary(folder: path) { try bytes(of: $0) }

    /// The grammars whose schema file is there.
    static let grammars = Grammar.allCases.filter {
        FileManager.default.fileExists(atPath: path + "/" + $0.fileName)
    }

    static func bytes(of path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    /// The examples whose file name begins with a word, as paths inside the examples folder, sorted.
    static func examples(_ prefix: String) -> [String] {
        let root = path + "/examples"
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return folders.sorted().flatMap { folder in
            ((try? FileManager.default.contentsOfDirectory(atPath: root + "/" + folder)) ?? [])
                .filter { $0.hasPrefix(prefix) && $0.hasSuffix(".xml") }.sorted().map { folder + "/" + $0 }
        }
    }

    static func report(onExample name: String, _ language: Language = .chinese) throws -> DocumentReport {
        try check(try bytes(of: path + "/examples/" + name), language, name: name)
    }

    static func check(_ bytes: [UInt8], _ language: Language = .chinese, name: String = "f.xml") throws
        -> DocumentReport
    {
        try DocumentCheck(library: library, language: language).check(bytes: bytes, name: name)
    }

    static func check(_ text: String, _ language: Language = .chinese) throws -> DocumentReport {
        try check(Array(text.utf8), language)
    }

    /// A vice-principals submission around some content.
    static func submission(_ content: String, attributes: String = "") -> String {
        """
        <vicePrincipals xmlns="urn:zhixiao:submission" school="2133990001" year="2025" revision="1" \
        submitted="2025-12-20"\(attributes)>
        \(content)
        </vicePrincipals>
        """
    }
}
