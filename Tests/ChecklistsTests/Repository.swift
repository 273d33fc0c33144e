import Checklists
import Foundation
import Schemas
import Wording

/// The folders of this repository that tests read.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let schemas = SchemaLibrary(folder: root + "/schemas") { path in
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
    static let editions = ["2020", "2022"]

    static func edition(_ id: String) throws -> Edition {
        try library.edition(id, year: 0)
    }

    static var library: EditionLibrary {
        EditionLibrary(folder: root + "/checklists", schemas: schemas, language: .chinese)
    }
}
