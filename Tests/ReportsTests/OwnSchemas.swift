import Foundation
import LibXML

/// The project's schemas, against which its own outputs are validated.
enum OwnSchemas {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "schemas")

    /// The faults that a schema finds in a document.
    static func faults(of bytes: [UInt8], under schema: String) throws -> [String] {
        let document = try DocumentParser().parse(bytes, name: schema)
        let validator = SchemaValidator(try Schema(file: folder.appending(path: schema).path(percentEncoded: false)))
        return validator.validate(document).faults.map(\.message)
    }
}
